import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, DataSet, Encoding, Item, Tag } from '../dicom/data-set.ts'
import { find, itemsOf, numbersElement, numbersOf, textElement, withItems } from '../dicom/elements.ts'
import { creatorTagOf, groupOf } from '../dicom/tags.ts'

/** Private Data Element Characteristics Sequence. PS3.3 Table C.12-1. */
export const CHARACTERISTICS = 0x00080300
const GROUP = 0x00080301
const CREATOR = 0x00080302
const STATUS = 0x00080303
const NONIDENTIFYING = 0x00080304
const ACTIONS = 0x00080305
const IDENTIFYING = 0x00080306
const ACTION = 0x00080307

/** Elements of a block are numbered by their last two digits. PS3.5 7.8.1. */
const LAST_OF_BLOCK = 0xff

export type ClaimedAction = 'X' | 'Z' | 'D' | 'U'

/** What a file says of one block of its private elements. */
export interface Claim {
  readonly status: 'SAFE' | 'MIXED' | 'UNSAFE'
  /** Last two digits of those that do not identify, where the status is MIXED. */
  readonly safe: ReadonlySet<number>
  /** By the last two digits, what should be done with those that may. */
  readonly actions: ReadonlyMap<number, ClaimedAction>
}

const UNSAFE: Claim = { status: 'UNSAFE', safe: new Set(), actions: new Map() }

const encodingOf = (dataSet: DataSet, tag: Tag): Encoding => {
  const value = find(dataSet, tag)?.value
  return value?.kind === 'items' ? value.encoding : { explicit: true, littleEndian: true }
}

/** A US, also where the file says UN. */
const numbers = (item: Item, tag: Tag, encoding: Encoding): readonly number[] => {
  const element = find(item, tag)
  return element === undefined ? [] : numbersOf({ ...element, vr: 'US' }, encoding)
}

const isAction = (text: string | undefined): text is ClaimedAction =>
  text === 'X' || text === 'Z' || text === 'D' || text === 'U'

/** An element for which two different things are asked is removed. */
const actionsOf = (item: Item): ReadonlyMap<number, ClaimedAction> => {
  const encoding = encodingOf(item, ACTIONS)
  const actions = new Map<number, ClaimedAction>()
  for (const asked of itemsOf(item, ACTIONS)) {
    const action = asciiOf(find(asked, ACTION))
    for (const low of numbers(asked, IDENTIFYING, encoding)) {
      const before = actions.get(low)
      actions.set(low, isAction(action) && (before === undefined || before === action) ? action : 'X')
    }
  }
  return actions
}

const claimOf = (item: Item, encoding: Encoding): Claim => {
  const status = asciiOf(find(item, STATUS))
  const actions = actionsOf(item)
  if (status !== 'SAFE' && status !== 'MIXED') return { ...UNSAFE, actions }
  const safe = numbers(item, NONIDENTIFYING, encoding).filter((low) => low <= LAST_OF_BLOCK)
  return { status, safe: new Set(safe), actions }
}

interface Block {
  readonly creator: string
  readonly group: number
}

const blockOf = (item: Item, encoding: Encoding): Block | undefined => {
  const [group] = numbers(item, GROUP, encoding)
  const creator = asciiOf(find(item, CREATOR))
  return group === undefined || creator === undefined ? undefined : { creator, group }
}

const keyOf = ({ creator, group }: Block): string => `${creator}|${group}`

/** By creator and group. What is said twice of one block is not believed. */
export const claimsOf = (dataSet: DataSet): ReadonlyMap<string, Claim> => {
  const encoding = encodingOf(dataSet, CHARACTERISTICS)
  const claims = new Map<string, Claim>()
  for (const item of dataSet.elements.flatMap((element) => itemsOf({ elements: [element] }, CHARACTERISTICS))) {
    const block = blockOf(item, encoding)
    if (block === undefined) continue
    const key = keyOf(block)
    claims.set(key, claims.has(key) ? UNSAFE : claimOf(item, encoding))
  }
  return claims
}

const addBlocks = (elements: readonly DataElement[], blocks: Set<string>): void => {
  const used = new Set(elements.map(({ tag }) => creatorTagOf(tag)))
  for (const element of elements) {
    const { tag, value } = element
    if (used.has(tag)) blocks.add(keyOf({ creator: asciiOf(element) ?? '', group: groupOf(tag) }))
    if (value.kind === 'items') for (const item of value.items) addBlocks(item.elements, blocks)
  }
}

/** Made anew: what stands there may be text under any VR. (0008,0304) is Type 1C, for MIXED. */
const saidOf = ({ creator, group }: Block, { status, safe }: Claim, encoding: Encoding): Item => {
  const isMixed = status === 'MIXED' && safe.size > 0
  return {
    elements: [
      numbersElement(GROUP, 'US', [group], encoding),
      textElement(CREATOR, 'LO', creator),
      textElement(STATUS, 'CS', status === 'SAFE' || isMixed ? status : 'UNSAFE'),
      ...(isMixed ? [numbersElement(NONIDENTIFYING, 'US', [...safe], encoding)] : []),
    ],
  }
}

/**
 * What (0008,0300) says of the blocks of which something is left in the output, at any depth. What the elements mean is
 * free text of Type 3, and what should have been done with them was done: neither is kept. Undefined: nothing is left.
 */
export const claimsAfter = (before: DataElement, output: readonly DataElement[]): DataElement | undefined => {
  if (before.value.kind !== 'items') return undefined
  const { items, encoding } = before.value
  const blocks = new Set<string>()
  addBlocks(output, blocks)
  const said = items.flatMap((item) => {
    const block = blockOf(item, encoding)
    return block !== undefined && blocks.has(keyOf(block)) ? [saidOf(block, claimOf(item, encoding), encoding)] : []
  })
  return said.length === 0 ? undefined : withItems(before, said)
}
