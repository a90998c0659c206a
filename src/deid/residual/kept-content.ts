import { asciiOf, latin1 } from '../../dicom/ascii.ts'
import type { DataSet, Item } from '../../dicom/data-set.ts'
import { find, itemsOf } from '../../dicom/elements.ts'
import { contentLetter } from '../content-table.ts'
import type { Option } from '../profile.ts'
import type { OutputBytes } from './output-bytes.ts'
import { elementsInside, type Leaf } from './output-leaf.ts'
import type { Extent } from './output-walk.ts'

/** PS3.3 C.17.3.2: what a content item is of, and the UID that it says. */
const CONCEPT_NAME = 0x0040a043
const UID = 0x0040a124
const [CODE_VALUE, CODING_SCHEME] = [0x00080100, 0x00080102]

/** `121012|DCM|1.2.3`: a concept and a UID. */
export type KeptContent = ReadonlySet<string>

const saying = (concept: string, uid: string): string => `${concept}|${uid}`

const conceptIn = (item: Item): string => {
  const [name] = itemsOf(item, CONCEPT_NAME)
  const [code, scheme] = [CODE_VALUE, CODING_SCHEME].map((tag) => name && asciiOf(find(name, tag))?.trim())
  return `${code ?? ''}|${scheme ?? ''}`
}

const gather = ({ elements }: DataSet, options: ReadonlySet<Option>, kept: Set<string>): void => {
  for (const { value } of elements) {
    if (value.kind !== 'items') continue
    for (const item of value.items) {
      const uid = asciiOf(find(item, UID))
      if (uid !== undefined && contentLetter(item, 'UIDREF', options) === 'K') kept.add(saying(conceptIn(item), uid))
      gather(item, options, kept)
    }
  }
}

/** The UIDs that PS3.15 Table E.3.4-1, as published, keeps where Structured Content is cleaned, with what they are of. */
export const keptContentOf = (dataSet: DataSet, chosen: readonly Option[]): KeptContent => {
  const kept = new Set<string>()
  const options = new Set(chosen)
  if (options.has('cleanStruct')) gather(dataSet, options, kept)
  return kept
}

const textOf = async (output: OutputBytes, extent: Extent | undefined): Promise<string> => {
  if (extent === undefined) return ''
  const { valueStart, end } = extent
  await output.hold(valueStart, end - valueStart)
  return latin1(output.slice(valueStart, end)).replace(/[\0 ]+$/, '')
}

/** Of the items that were looked into: thousands of finds may be in one. */
const concepts = new WeakMap<readonly Extent[], string>()

/** Empty where there is no name. */
const conceptOf = async (output: OutputBytes, siblings: readonly Extent[]): Promise<string> => {
  const known = concepts.get(siblings)
  if (known !== undefined) return known
  const name = siblings.find(({ tag }) => tag === CONCEPT_NAME)
  const codes = name === undefined ? [] : await elementsInside(output, name)
  const ofTag = (wanted: number) =>
    textOf(
      output,
      codes.find(({ tag }) => tag === wanted),
    )
  const concept = name === undefined ? '' : `${await ofTag(CODE_VALUE)}|${await ofTag(CODING_SCHEME)}`
  concepts.set(siblings, concept)
  return concept
}

/** PS3.5 9.1: a longer value is none. */
const MAX_UID_BYTES = 64

/** Whether what stands at a place of the output is a UID that its content item says by right. */
export const isKeptContent = async (output: OutputBytes, { leaf, siblings }: Leaf, kept: KeptContent) => {
  if (kept.size === 0 || leaf.tag !== UID || leaf.end - leaf.valueStart > MAX_UID_BYTES) return false
  const concept = await conceptOf(output, siblings)
  return concept !== '' && kept.has(saying(concept, await textOf(output, leaf)))
}
