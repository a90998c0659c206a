import ts from 'typescript'
import { entryChanges } from './lists.ts'
import { keyed, type Draft, type Mutant } from './mutants.ts'
import { OPERATORS, type Change } from './operators.ts'
import { functionAt, ownersOf, visit, type Source } from './source.ts'

const SNIPPET = 70
const oneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > SNIPPET ? `${line.slice(0, SNIPPET)}…` : line
}

/** Arrays in functions lose their entries too; objects there have a shape that the compiler holds. */
const isListOfFunction = (node: ts.Node): boolean => ts.isArrayLiteralExpression(node)

/** Every mutant of one module. */
export const mutantsOf = (source: Source): Mutant[] => {
  const { file, text, tree } = source
  const drafts: Draft[] = []
  for (const statement of tree.statements) {
    if (ts.isImportDeclaration(statement)) continue
    const owner = ownersOf(statement).join(', ')
    visit(statement, (node) => {
      const functionId = functionAt(source, node.getStart(tree))?.id
      const entries = functionId === undefined || isListOfFunction(node) ? entryChanges(node, tree) : []
      const changes: readonly Change[] = [...OPERATORS.flatMap((operator) => operator(node, tree)), ...entries]
      for (const { operator, ...edit } of changes) {
        const context = operator === 'swapped' ? node.getText(tree) : text.slice(edit.start, edit.end)
        drafts.push({ file, owner, operator, snippet: oneLine(context), functionId, edit })
      }
    })
  }
  return keyed(drafts)
}
