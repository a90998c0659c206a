import type { DataElement, Item } from '../dicom/data-set.ts'
import { contentLaw, type ContentVerdict } from './content-items.ts'
import { item, sequence, text } from './instance.fixture.ts'
import type { Option } from './profile.ts'

export const CONTENT = 0x0040a730

export const code = (value: string, scheme: string, meaning = 'Meaning') =>
  item(text(0x00080100, 'SH', value), text(0x00080102, 'SH', scheme), text(0x00080104, 'LO', meaning))

/** A content item of PS3.3 C.17.3 with this concept name, `121029 DCM`. */
export const content = (valueType: string, concept: string, ...elements: readonly DataElement[]): Item => {
  const [value = '', scheme = ''] = concept.split(' ')
  return item(
    text(0x0040a010, 'CS', 'CONTAINS'),
    text(0x0040a040, 'CS', valueType),
    sequence(0x0040a043, code(value, scheme)),
    ...elements,
  )
}

/** `remove`, `stays`, or the act on its value, and `D=` and `C=` with the tags of what stands instead. */
export const said = (verdict: ContentVerdict | undefined): string => {
  if (verdict === undefined) return 'no content item'
  if (verdict === 'remove') return 'remove'
  const { value, replacements = [] } = verdict
  const acts = [
    ...(value === undefined ? [] : [`${value.action} ${value.tag.toString(16)}`]),
    ...replacements.map(({ element, action }) => `${action}=${element.tag.toString(16)}`),
  ]
  return acts.length === 0 ? 'stays' : acts.join(', ')
}

export const verdictOn = (one: Item, options: readonly Option[] = [], siblings: readonly Item[] = []): string =>
  said(contentLaw({ elements: [sequence(CONTENT, one, ...siblings)] }, new Set(options)).verdictOf(CONTENT, one))
