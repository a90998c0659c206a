import ts from 'typescript'
import type { Change } from './operators.ts'

/** Removes a node of a list, and the comma that parts it from the next. */
const without = (list: ts.NodeArray<ts.Node>, node: ts.Node, tree: ts.SourceFile, operator: string): Change => {
  const index = list.indexOf(node)
  const after = list[index + 1]
  const before = list[index - 1]
  const start = after === undefined && before !== undefined ? before.end : node.getStart(tree)
  // The comma behind one that stands alone goes with it: nothing may be left before a comma of an object.
  const last = before === undefined ? list.end : node.end
  return { operator, start, end: after?.getStart(tree) ?? last, text: '' }
}

/** Each word of a list that is written as one text. */
const words = (node: ts.StringLiteralLike, tree: ts.SourceFile): Change[] => {
  if (!/\S\s+\S/.test(node.text)) return []
  const start = node.getStart(tree)
  return [...node.getText(tree).matchAll(/[^\s'"`]+/g)].map(({ 0: word, index }) => ({
    operator: 'word dropped',
    start: start + index,
    end: start + index + word.length,
    text: '',
  }))
}

/** A tag among other constants. */
const isTag = (node: ts.Node): node is ts.NumericLiteral =>
  ts.isNumericLiteral(node) && /^0x[0-9a-f]{8}$/i.test(node.getText())

/** Each entry of what is kept in data: of arrays and objects, of lists of words, and tags. */
export const entryChanges = (node: ts.Node, tree: ts.SourceFile): readonly Change[] => {
  // Of an entry that has parts, no part goes without the others.
  if (ts.isArrayLiteralExpression(node) && ts.isArrayLiteralExpression(node.parent)) return []
  if (ts.isArrayLiteralExpression(node))
    return node.elements.map((element) => without(node.elements, element, tree, 'entry dropped'))
  if (ts.isObjectLiteralExpression(node))
    return node.properties.map((property) => without(node.properties, property, tree, 'entry dropped'))
  if (ts.isStringLiteralLike(node)) return words(node, tree)
  if (isTag(node) && !ts.isArrayLiteralExpression(node.parent))
    return [{ operator: 'other tag', start: node.getStart(tree), end: node.end, text: `(${node.getText(tree)} + 4)` }]
  return []
}
