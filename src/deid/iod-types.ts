import type { Tag } from '../dicom/data-set.ts'
import { CLASSES, ENTRIES, LISTS } from './iod-types.generated.ts'

/** PS3.5 section 7.4: how an IOD wants an attribute. */
export type AttributeType = '1' | '1C' | '2' | '2C' | '3'

const TYPES: ReadonlySet<string> = new Set<AttributeType>(['1', '1C', '2', '2C', '3'])
const isType = (type: string): type is AttributeType => TYPES.has(type)

/** Paths of the attributes of one SOP class, from the root of the data set, with their types. */
type TypesByPath = ReadonlyMap<string, AttributeType>

const listOf = (digits: string): TypesByPath => {
  const types = new Map<string, AttributeType>()
  for (const [index, entry] of ENTRIES.entries()) {
    const digit = parseInt(digits.charAt(index >> 2), 16)
    const [path = '', type = ''] = entry.split(':')
    if ((digit & (1 << (index & 3))) !== 0 && isType(type)) types.set(path, type)
  }
  return types
}

const numberOf: ReadonlyMap<string, number> = new Map(
  CLASSES.map((line) => {
    const [uid = '', number = ''] = line.split(':')
    return [uid, Number(number)]
  }),
)
const lists = new Map<number, TypesByPath>()

const typesOf = (sopClass: string): TypesByPath | undefined => {
  const number = numberOf.get(sopClass)
  if (number === undefined) return undefined
  const known = lists.get(number) ?? listOf(LISTS[number] ?? '')
  lists.set(number, known)
  return known
}

const hex = (tag: Tag) => tag.toString(16).toUpperCase().padStart(8, '0')

/**
 * The type of an attribute at a path (tags from the root, itself last) of an instance; undefined where PS3.3 was not
 * asked, which is so for the newest IODs and for macros in sequences: there the longest tail of the path that is known
 * decides, as long as that tail says in which sequence the attribute is.
 */
export const attributeType = (sopClass: string, path: readonly Tag[]): AttributeType | undefined => {
  const types = typesOf(sopClass)
  if (types === undefined) return undefined
  if (path.length === 1) return types.get(hex(path[0] ?? 0))
  for (let from = 0; from < path.length - 1; from += 1) {
    const type = types.get(path.slice(from).map(hex).join('>'))
    if (type !== undefined) return type
  }
  return undefined
}
