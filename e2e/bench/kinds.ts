import { realFiles } from '../conformance/corpus.ts'

/** A kind of file as it is met, and how the names of those end that stand for it: the first that is here does. */
export type Kind = readonly [name: string, endings: readonly string[]]

/** What both benches of the header measure. The last of each comes with Debian's python3-pydicom. */
export const CT: Kind = ['CT', ['CT1_UNC.explicit_little_endian.dcm', 'CT_small.dcm']]
export const MR: Kind = ['MR', ['volume/brain_002.dcm', 'MR_small.dcm']]

/** The file that stands for each kind; a kind of which none is here is said and left out. */
export function* filesOf(kinds: readonly Kind[]): Generator<{ readonly kind: string; readonly path: string }> {
  const files = realFiles()
  for (const [kind, endings] of kinds) {
    const file = endings.map((ending) => files.find(({ name }) => name.endsWith(ending))).find((one) => one)
    if (file === undefined) console.log(`${kind}: no such file here`)
    else yield { kind, path: file.path }
  }
}
