import { compileFunction } from 'node:vm'
import ts from 'typescript'
import { edited, type Edit } from './edits.ts'
import type { Probe } from './probe.ts'
import { bodyOf, visit, type Source } from './source.ts'

/** What runs beside a module: what it was asked for, who runs in it, and how long. */
export interface Surroundings {
  readonly exports: Record<string, unknown>
  readonly require: (specifier: string) => unknown
  readonly probe: Probe
  readonly dirname: string
}

export type Body = (surroundings: Surroundings) => void

const TURN = 'if(--__probe.left<0)__probe.ranOut();'
/** Of a loop that waits a turn may take seconds: of those no more are taken than there is time for. */
const WAITING_TURN = `${TURN}__probe.askTime();`

const waits = (node: ts.Node): boolean =>
  ts.isAwaitExpression(node) || (!ts.isFunctionLike(node) && ts.forEachChild(node, waits) === true)

const turnsIn = ({ tree }: Source): Edit[] => {
  const edits: Edit[] = []
  visit(tree, (node) => {
    if (!ts.isWhileStatement(node) && !ts.isDoStatement(node) && !ts.isForStatement(node)) return
    const start = node.statement.getStart(tree)
    const turn = waits(node) ? WAITING_TURN : TURN
    if (ts.isBlock(node.statement)) edits.push({ start: start + 1, end: start + 1, text: turn })
    else {
      edits.push({ start, end: start, text: `{${turn}` })
      edits.push({ start: node.statement.end, end: node.statement.end, text: '}' })
    }
  })
  return edits
}

const probesIn = ({ tree, functions }: Source): Edit[] => {
  const edits: Edit[] = []
  visit(tree, (node) => {
    const body = bodyOf(node)
    if (body === undefined) return
    const id = functions.find(({ start, end }) => start === node.getStart(tree) && end === node.end)?.id ?? 0
    const start = body.getStart(tree)
    const text = `__probe.hits[${id}]=1`
    if (ts.isBlock(body)) edits.push({ start: start + 1, end: start + 1, text: `${text};` })
    else edits.push({ start, end: start, text: `(${text},` }, { start: body.end, end: body.end, text: ')' })
  })
  return edits
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.CommonJS,
  esModuleInterop: true,
  sourceMap: false,
}

/** A module as a function that can be run again and again, with an edit in it if there is one. */
export const compile = (source: Source, edit?: Edit, isProbed = false): Body => {
  const own = [...turnsIn(source), ...(isProbed ? probesIn(source) : [])]
  // An edit may take a loop away, and with it what was to be put into it; what is put before it stays.
  const kept = edit === undefined ? own : own.filter(({ start }) => start <= edit.start || start >= edit.end)
  const text = edited(source.text, edit === undefined ? own : balanced([...kept, edit]))
  const { outputText } = ts.transpileModule(text.replaceAll('import.meta', '__meta'), { compilerOptions: OPTIONS })
  const run = compileFunction(outputText, ['exports', 'require', '__probe', '__meta'], { filename: source.file }) as (
    ...args: unknown[]
  ) => void
  return ({ exports, require, probe, dirname }) => {
    run(exports, require, probe, { dirname })
  }
}

/** What opens before an edit must close after it: both halves or none. */
const balanced = (edits: readonly Edit[]): Edit[] => {
  const opens = edits.filter(({ text }) => text.startsWith('{if')).length
  const closes = edits.filter(({ text }) => text === '}').length
  return opens === closes ? [...edits] : edits.filter(({ text }) => !text.startsWith('{if') && text !== '}')
}
