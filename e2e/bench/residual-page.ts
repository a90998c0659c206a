import { passedOn, residualContenders, somePseudonyms, type Opened } from './residual-contenders.ts'
import { inRounds, type RoundsOptions, type Taken } from './rounds.ts'

/** What was measured, and of how many files. */
export interface TakenInPage {
  readonly files: number
  readonly taken: readonly Taken[]
}

declare global {
  /** Of the files that a person chose in this page: of one of them, or of all that are passed on. */
  var benchResidual: (which: number | 'all', options: RoundsOptions) => Promise<TakenInPage>
}

globalThis.benchResidual = async (which, options) => {
  const chosen = [...(document.querySelector('input')?.files ?? [])]
  const some = which === 'all' ? chosen : chosen.slice(which, which + 1)
  const pseudonyms = await somePseudonyms()
  const files = await passedOn(some.map((file): Opened => () => file), pseudonyms) // prettier-ignore
  return { files: files.length, taken: await inRounds(residualContenders(files, pseudonyms), options) }
}

const input = document.createElement('input')
input.type = 'file'
input.multiple = true
document.body.append(input)
