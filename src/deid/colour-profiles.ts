import type { DataElement, DataSet } from '../dicom/data-set.ts'
import { formatTag } from '../dicom/tags.ts'
import { Failure } from '../errors.ts'
import { colourProfileSaysMore } from './colour-profile.ts'

const ICC_PROFILE = 0x00282000
/** Those of the largest printers have less. */
const MAX_BYTES = 16 * 1024 * 1024

const profilesIn = ({ elements }: DataSet): readonly DataElement[] =>
  elements.flatMap((element) => {
    if (element.tag === ICC_PROFILE) return [element]
    return element.value.kind === 'items' ? element.value.items.flatMap(profilesIn) : []
  })

const bytesOf = async ({ value }: DataElement, source: Blob): Promise<Uint8Array | undefined> => {
  if (value.kind === 'bytes') return value.bytes
  if (value.kind !== 'far' || value.range.length > MAX_BYTES) return undefined
  const { offset, length } = value.range
  return new Uint8Array(await source.slice(offset, offset + length).arrayBuffer())
}

/**
 * Throws for an ICC Profile (0028,2000) whose text says more than what it is: it cannot be taken out of the picture's
 * colours. Large ones stay in the source until then.
 */
export const refuseTellingProfiles = async (source: Blob, dataSet: DataSet): Promise<void> => {
  for (const element of profilesIn(dataSet)) {
    const bytes = await bytesOf(element, source)
    if (bytes === undefined || colourProfileSaysMore(bytes))
      throw new Failure('deid/picture-metadata', { detail: { place: formatTag(ICC_PROFILE) } })
  }
}
