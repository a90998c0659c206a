import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** What a module takes from another: `as` is what it calls it here, `name` undefined means all of it. */
export interface Import {
  readonly as: string
  readonly from: string
  readonly name: string | undefined
}

/** A function with a body, by its number among all. */
export interface FunctionSpan {
  readonly id: number
  readonly start: number
  readonly end: number
}

/** A module of the repository, parsed once. Files are named from the root of the repository. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly tree: ts.SourceFile
  readonly imports: readonly Import[]
  /** Everything else that it needs to run. */
  readonly requires: readonly string[]
  readonly functions: readonly FunctionSpan[]
}

export const bodyOf = (node: ts.Node): ts.ConciseBody | undefined =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isGetAccessorDeclaration(node)
    ? node.body
    : undefined

/** Every node under one, types left out: nothing of them runs. */
export const visit = (node: ts.Node, see: (node: ts.Node) => void): void => {
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return
  see(node)
  ts.forEachChild(node, (child) => {
    visit(child, see)
  })
}

/** Nothing of a type is left when the program runs. */
const isOfTypes = (clause: ts.ImportClause | undefined): boolean =>
  clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
  (clause?.name === undefined &&
    clause?.namedBindings !== undefined &&
    ts.isNamedImports(clause.namedBindings) &&
    clause.namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly))

const namesOf = (clause: ts.ImportClause | undefined, from: string): Import[] => {
  const bindings = clause?.namedBindings
  if (bindings === undefined) return []
  if (ts.isNamespaceImport(bindings)) return [{ as: bindings.name.text, from, name: undefined }]
  return bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => ({ as: name.text, from, name: propertyName?.text ?? name.text }))
}

const importsIn = (file: string, tree: ts.SourceFile): { imports: Import[]; requires: string[] } => {
  const imports: Import[] = []
  const requires = new Set<string>()
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    if (isOfTypes(statement.importClause)) continue
    const specifier = statement.moduleSpecifier.text
    const from = specifier.startsWith('.') ? join(dirname(file), specifier) : specifier
    requires.add(from)
    imports.push(...namesOf(statement.importClause, from))
  }
  return { imports, requires: [...requires] }
}

/** How many functions have been numbered. */
export const numbered = { count: 0 }

const functionsIn = (tree: ts.SourceFile): FunctionSpan[] => {
  const found: FunctionSpan[] = []
  visit(tree, (node) => {
    if (bodyOf(node) === undefined) return
    found.push({ id: numbered.count, start: node.getStart(tree), end: node.end })
    numbered.count += 1
  })
  return found
}

export const readSource = (root: string, file: string): Source => {
  const text = readFileSync(join(root, file), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true)
  return { file, text, tree, ...importsIn(file, tree), functions: functionsIn(tree) }
}

/** The innermost function around a place; undefined for what runs when the module is loaded. */
export const functionAt = ({ functions }: Source, at: number): FunctionSpan | undefined =>
  functions.findLast(({ start, end }) => start <= at && at < end)

/** What the statement of the module around a node declares. */
export const ownersOf = (statement: ts.Statement): readonly string[] => {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name === undefined ? [] : [statement.name.text]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name))
}

const namesIn = (name: ts.BindingName): readonly string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isBindingElement(element) ? namesIn(element.name) : []))
