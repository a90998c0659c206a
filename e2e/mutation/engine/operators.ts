import ts from 'typescript'
import type { Edit } from './edits.ts'
import { regexChanges } from './regex.ts'

/** One way to break a node. */
export interface Change extends Edit {
  readonly operator: string
}

type Operator = (node: ts.Node, tree: ts.SourceFile) => readonly Change[]

const instead = (node: ts.Node, tree: ts.SourceFile, operator: string, text: string): Change => ({
  operator,
  start: node.getStart(tree),
  end: node.end,
  text,
})

const conditionOf = (node: ts.Node): ts.Expression | undefined => {
  if (ts.isIfStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)) return node.expression
  if (ts.isConditionalExpression(node) || ts.isForStatement(node)) return node.condition
  return undefined
}

const conditions: Operator = (node, tree) => {
  const condition = conditionOf(node)
  if (condition === undefined) return []
  return ['true', 'false']
    .filter((text) => condition.getText(tree) !== text)
    .map((text) => instead(condition, tree, `condition ${text}`, `(${text} as boolean)`))
}

const SWAPPED: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.PlusToken]: '-',
  [ts.SyntaxKind.MinusToken]: '+',
  [ts.SyntaxKind.AsteriskToken]: '/',
  [ts.SyntaxKind.SlashToken]: '*',
  [ts.SyntaxKind.PercentToken]: '*',
  [ts.SyntaxKind.AmpersandToken]: '|',
  [ts.SyntaxKind.BarToken]: '&',
}

const isWholeCondition = ({ parent }: ts.Node, node: ts.Node): boolean => conditionOf(parent) === node
const isEquality = (kind: ts.SyntaxKind): boolean =>
  kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken

/** An equality that is all of a condition is forced both ways already, and turning it does both. */
const binaries: Operator = (node, tree) => {
  if (!ts.isBinaryExpression(node)) return []
  const { kind } = node.operatorToken
  const swapped = SWAPPED[kind]
  if (swapped === undefined || (isEquality(kind) && isWholeCondition(node, node))) return []
  return [instead(node.operatorToken, tree, 'swapped', swapped)]
}

const isLogical = (node: ts.Node): node is ts.BinaryExpression =>
  ts.isBinaryExpression(node) &&
  (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
    node.operatorToken.kind === ts.SyntaxKind.BarBarToken)

/** A clause that says nothing any more: more than `&&` for `||` and back would show, of each clause on its own. */
const clauses: Operator = (node, tree) => {
  if (!isLogical(node)) return []
  const text = node.operatorToken.kind === ts.SyntaxKind.BarBarToken ? 'false' : 'true'
  return [node.left, node.right]
    .filter((side) => !isLogical(side) || side.operatorToken.kind !== node.operatorToken.kind)
    .map((side) => instead(side, tree, 'clause dropped', `(${text} as boolean)`))
}

/** An empty default is there for the compiler, where an index is known to be good; any other is a rule. */
const isEmptyDefault = (text: string): boolean => /^(?:''|0|\[\]|\{\}|NONE|EMPTY|undefined|new \w+\(.*\))$/.test(text)

const defaults: Operator = (node, tree) => {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.QuestionQuestionToken) return []
  if (isEmptyDefault(node.right.getText(tree))) return []
  return [
    instead(node, tree, 'default dropped', `(${node.left.getText(tree)})`),
    instead(node, tree, 'always default', `(${node.right.getText(tree)})`),
  ]
}

const PREDICATE = /^(?:has|test|some|every|includes|startsWith|endsWith|is[A-Z]\w*)$/

const answersYesOrNo = (node: ts.Expression, tree: ts.SourceFile): boolean => {
  if (ts.isParenthesizedExpression(node)) return answersYesOrNo(node.expression, tree)
  if (ts.isPrefixUnaryExpression(node)) return node.operator === ts.SyntaxKind.ExclamationToken
  if (isLogical(node)) return answersYesOrNo(node.right, tree)
  if (ts.isBinaryExpression(node)) return /^(?:[<>]=?|[!=]==)$/.test(node.operatorToken.getText(tree))
  if (!ts.isCallExpression(node)) return false
  const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression
  return PREDICATE.test(called.getText(tree))
}

const emptyOf = (node: ts.Expression, tree: ts.SourceFile): readonly string[] => {
  if (answersYesOrNo(node, tree)) return ['true', 'false']
  if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) return ["''"]
  if (ts.isArrayLiteralExpression(node)) return ['[]']
  if (!ts.isCallExpression(node)) return ['undefined']
  return [/\.(?:map|filter|flatMap|split|toSorted)$/.test(node.expression.getText(tree)) ? '[]' : 'undefined']
}

const answers: Operator = (node, tree) => {
  const answer = ts.isReturnStatement(node)
    ? node.expression
    : ts.isArrowFunction(node) && !ts.isBlock(node.body)
      ? node.body
      : undefined
  if (answer === undefined || ts.isFunctionLike(answer) || answer.kind === ts.SyntaxKind.TrueKeyword) return []
  if (answer.kind === ts.SyntaxKind.FalseKeyword) return [instead(answer, tree, 'answer true', '(true as never)')]
  const before = answer.getText(tree)
  return emptyOf(answer, tree)
    .filter((text) => text !== before)
    .map((text) => instead(answer, tree, `answer ${text}`, `(${text} as never)`))
}

const isThrow = (node: ts.Node): boolean =>
  ts.isThrowStatement(node) || ts.isExpressionStatement(node) || ts.isContinueStatement(node)

const steps: Operator = (node, tree) => (isThrow(node) ? [instead(node, tree, 'step dropped', ';')] : [])

const INSIDE_OUT: Readonly<Record<string, string>> = {
  every: 'some',
  some: 'every',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
}
const DROPPED = new Set([
  'filter',
  'trim',
  'toLowerCase',
  'toUpperCase',
  'toSorted',
  'toReversed',
  'slice',
  'normalize',
])

const methods: Operator = (node, tree) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return []
  const { name, expression } = node.expression
  const other = Object.hasOwn(INSIDE_OUT, name.text) ? INSIDE_OUT[name.text] : undefined
  if (other !== undefined) return [instead(name, tree, 'other method', other)]
  if (!DROPPED.has(name.text) || expression.kind === ts.SyntaxKind.ThisKeyword) return []
  return [instead(node, tree, 'call dropped', `(${expression.getText(tree)})`)]
}

const isErrorText = ({ parent }: ts.Node): boolean =>
  ts.isNewExpression(parent) && parent.expression.getText().endsWith('Error')

const strings: Operator = (node, tree) => {
  if (!ts.isStringLiteralLike(node) || node.text === '' || isErrorText(node) || isErrorText(node.parent)) return []
  if (ts.isImportDeclaration(node.parent) || (ts.isPropertyAssignment(node.parent) && node.parent.name === node))
    return []
  if (ts.isArrayLiteralExpression(node.parent) && !/\S\s+\S/.test(node.text)) return []
  // An equality is turned, and an answer is taken away, by other operators.
  if (ts.isReturnStatement(node.parent) || ts.isArrowFunction(node.parent)) return []
  if (ts.isBinaryExpression(node.parent) && isEquality(node.parent.operatorToken.kind)) return []
  // A list of words is broken word by word.
  if (/\S\s+\S/.test(node.text)) return []
  return [instead(node, tree, 'text emptied', "('' as never)")]
}

const regexes: Operator = (node, tree) =>
  ts.isRegularExpressionLiteral(node)
    ? regexChanges(node.text).map(({ operator, text }) => instead(node, tree, operator, text))
    : []

/** Those of what stands in functions. */
export const OPERATORS: readonly Operator[] = [
  conditions, binaries, clauses, defaults, answers, steps, methods, strings, regexes,
] // prettier-ignore
