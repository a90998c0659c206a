import { asciiOf } from '../../dicom/ascii.ts'
import type { DataElement, DataSet, Tag } from '../../dicom/data-set.ts'
import { find } from '../../dicom/elements.ts'
import { creatorTagOf, parseTag } from '../../dicom/tags.ts'

/** `(0008,1140)[0]` of a path: the sequence and the number of the item. */
const STEP = /^(\([0-9A-F]{4},[0-9A-F]{4}\))\[(\d+)\]$/

const itemAt = (elements: readonly DataElement[], step: string): readonly DataElement[] => {
  const [, text = '', index = '0'] = STEP.exec(step) ?? []
  const tag = parseTag(text)
  const sequence = elements.find((element) => element.tag === tag && element.value.kind === 'items')
  return sequence?.value.kind === 'items' ? (sequence.value.items[Number(index)]?.elements ?? []) : []
}

/** Who has reserved the block that a private element stands in. PS3.5 7.8.1: where it stands, and not above. */
export const creatorsIn = (source: DataSet) => {
  /** Changes come in the order of the file: those of one item, one after the other. */
  let last: { readonly parent: string; readonly elements: readonly DataElement[] } | undefined
  const siblingsIn = (parent: string): readonly DataElement[] => {
    if (last?.parent !== parent) {
      const steps = parent === '' ? [] : parent.split('>')
      last = { parent, elements: steps.reduce(itemAt, source.elements) }
    }
    return last.elements
  }
  return (path: string, tag: Tag): string | undefined => {
    const creator = creatorTagOf(tag)
    if (creator === undefined) return undefined
    const elements = siblingsIn(path.slice(0, Math.max(0, path.lastIndexOf('>'))))
    return asciiOf(find({ elements }, creator))?.trim()
  }
}
