import ts from 'typescript'
import { functionAt, ownersOf, visit, type Source } from './source.ts'

/** A place that speaks of something which a module declares: in a function, or in a declaration that runs at once. */
export interface Mention {
  readonly file: string
  readonly owner: string
  readonly functionId: number | undefined
}

const ownerKey = (file: string, owner: string): string => `${file}:${owner}`

/** Every name of the module that a place may mean: all of them where the module is taken whole. */
const WHOLE = '*'

/** What is spoken of where, by what is declared; names that hide others are taken for them, which only finds too much. */
export const mentionsIn = (sources: readonly Source[]): ReadonlyMap<string, readonly Mention[]> => {
  const mentions = new Map<string, Mention[]>()
  for (const source of sources) {
    const known = new Map<string, string>()
    for (const statement of source.tree.statements)
      for (const owner of ownersOf(statement)) known.set(owner, ownerKey(source.file, owner))
    for (const { as, from, name } of source.imports) known.set(as, ownerKey(from, name ?? WHOLE))
    for (const statement of source.tree.statements) {
      if (ts.isImportDeclaration(statement)) continue
      const owners = ownersOf(statement)
      visit(statement, (node) => {
        const key = ts.isIdentifier(node) ? known.get(node.text) : undefined
        if (key === undefined) return
        const functionId = functionAt(source, node.getStart(source.tree))?.id
        const found = mentions.get(key) ?? []
        for (const owner of owners.length === 0 ? [''] : owners) found.push({ file: source.file, owner, functionId })
        mentions.set(key, found)
      })
    }
  }
  return mentions
}

export interface Reach {
  /** Functions that, when they run, may see what was changed. */
  readonly functions: ReadonlySet<number>
  /** Files of which every test may. */
  readonly files: ReadonlySet<string>
}

export interface Reachable {
  readonly mentions: ReadonlyMap<string, readonly Mention[]>
  /** Functions that run while modules are loaded, so that what they say is kept in what is declared. */
  readonly atLoad: ReadonlySet<number>
  readonly isTest: (file: string) => boolean
}

/** Where a change of what is declared can be seen: by every way on which its value is handed on. */
export const reachOf = (file: string, owner: string, { mentions, atLoad, isTest }: Reachable): Reach => {
  const functions = new Set<number>()
  const files = new Set<string>()
  const seen = new Set<string>()
  const waiting: Mention[] = [{ file, owner, functionId: undefined }]
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    if (isTest(here.file)) {
      files.add(here.file)
      continue
    }
    if (here.functionId !== undefined) functions.add(here.functionId)
    if (here.functionId !== undefined && !atLoad.has(here.functionId)) continue
    const key = ownerKey(here.file, here.owner)
    if (seen.has(key)) continue
    seen.add(key)
    waiting.push(...(mentions.get(key) ?? []), ...(mentions.get(ownerKey(here.file, WHOLE)) ?? []))
  }
  return { functions, files }
}
