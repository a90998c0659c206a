import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, DataSet, Tag, Vr } from '../dicom/data-set.ts'
import { creatorTagOf, elementOf, groupOf, isPrivateCreator } from '../dicom/tags.ts'
import { claimsOf, type Claim } from './private-claims.ts'
import { privateAction, readAs, type PrivateAction } from './private-vr.ts'
import type { Option, SafePrivateAttribute } from './profile.ts'
import { SAFE_PRIVATE, tripleKey } from './safe-private-table.ts'

/** What Retain Safe Private does with one private element. PS3.15 E.3.10. */
export interface PrivateVerdict {
  readonly action: PrivateAction
  /** By which the element is judged: that of the list which knows it, where the file says UN. */
  readonly vr: Vr
  /** Whether its value can be read as that VR. */
  readonly readable: boolean
}

/** The private elements of one data set or item. PS3.5 7.8.1: a creator reserves a block only where it stands. */
export interface PrivateBlocks {
  readonly verdictOf: (element: DataElement) => PrivateVerdict
}

/** What one instance may keep of its private elements. */
export interface SafePrivate {
  readonly blocksOf: (siblings: readonly DataElement[]) => PrivateBlocks
}

export interface SafePrivateOptions {
  /** The root: in it alone stands what the file says of its own private elements. PS3.3 C.12.1. */
  readonly dataSet: DataSet
  /** Beside Table E.3.10-1. */
  readonly siteList: readonly SafePrivateAttribute[]
  readonly options: ReadonlySet<Option>
}

/** PS3.5 7.8.1: default repertoire, one value, spaces around it without meaning, and case with one. */
const NAME = /^[ -[\]-~]+$/

const creatorName = (element: DataElement): string | undefined => {
  const name = asciiOf(element) ?? ''
  return NAME.test(name) ? name : undefined
}

/** A creator that stands twice with different names reserves nothing that one could be sure of. */
const creatorsOf = (siblings: readonly DataElement[]): ReadonlyMap<Tag, string> => {
  const creators = new Map<Tag, string>()
  const doubtful = new Set<Tag>()
  for (const element of siblings) {
    if (!isPrivateCreator(element.tag)) continue
    const name = creatorName(element)
    const other = creators.get(element.tag)
    if (name === undefined || (other !== undefined && other !== name)) doubtful.add(element.tag)
    else creators.set(element.tag, name)
  }
  for (const tag of doubtful) creators.delete(tag)
  return creators
}

/** PS3.5 7.8: groups 0001 to 0007 and FFFF are nobody's. */
const isOfNobody = (tag: Tag): boolean => groupOf(tag) <= 0x0007 || groupOf(tag) === 0xffff

const gone = ({ vr }: DataElement): PrivateVerdict => ({ action: 'X', vr, readable: true })

/** What the file itself says should become of an element that may identify; a sequence or what cannot be read goes. */
const asClaimed = (element: DataElement, claim: Claim, low: number): PrivateVerdict => {
  const action = claim.actions.get(low)
  const isOpaque = element.value.kind !== 'bytes' || element.vr === 'UN'
  if (action === undefined || isOpaque || (action === 'U' && element.vr !== 'UI')) return gone(element)
  return { action, vr: element.vr, readable: true }
}

const isSafeByClaim = (claim: Claim | undefined, low: number): boolean =>
  claim?.status === 'SAFE' || (claim?.status === 'MIXED' && claim.safe.has(low))

/**
 * The lists that know an attribute, the standard's and the site's; what neither knows stays on the word of the file
 * alone, as PS3.15 E.3.10 allows, unless it is a block of bytes that nobody can look into.
 */
const judge =
  (known: ReadonlyMap<string, readonly Vr[]>, claims: ReadonlyMap<string, Claim>, options: ReadonlySet<Option>) =>
  (element: DataElement, creator: string): PrivateVerdict => {
    const group = groupOf(element.tag)
    const low = elementOf(element.tag) & 0xff
    const claim = claims.get(`${creator}|${group}`)
    const isClaimed = isSafeByClaim(claim, low)
    if (claim !== undefined && !isClaimed) return asClaimed(element, claim, low)
    const vrs = known.get(tripleKey(creator, group, low))
    if (vrs === undefined && !isClaimed) return gone(element)
    const { vr, readable } = readAs(element, vrs ?? [])
    return { action: privateAction(vr, options, vrs !== undefined), vr, readable }
  }

const knownWith = (siteList: SafePrivateOptions['siteList']): ReadonlyMap<string, readonly Vr[]> => {
  if (siteList.length === 0) return SAFE_PRIVATE
  const known = new Map<string, readonly Vr[]>()
  for (const { creator, group, element, vr } of siteList)
    known.set(tripleKey(creator.trim(), group, element), vr === undefined ? [] : [vr])
  for (const [key, vrs] of SAFE_PRIVATE) known.set(key, vrs)
  return known
}

/**
 * PS3.15 E.3.10, Retain Safe Private: an attribute stays by its creator, group and last two digits, at whatever block
 * it stands, when Table E.3.10-1, the site, or (0008,0300) knows it; a file that calls it unsafe has the last word.
 * Its values are cleaned all the same.
 */
export const safePrivateOf = ({ dataSet, siteList, options }: SafePrivateOptions): SafePrivate => {
  const judged = judge(knownWith(siteList), claimsOf(dataSet), options)
  return {
    blocksOf: (siblings) => {
      const creators = creatorsOf(siblings)
      const verdictOf = (element: DataElement): PrivateVerdict => {
        const { tag } = element
        if (isOfNobody(tag)) return gone(element)
        if (isPrivateCreator(tag)) return staysFor(tag) ? creatorStays(element) : gone(element)
        const creator = creators.get(creatorTagOf(tag) ?? 0)
        return creator === undefined ? gone(element) : judged(element, creator)
      }
      let staying: ReadonlySet<Tag | undefined> | undefined
      const staysFor = (creator: Tag): boolean => {
        const kept = (element: DataElement) =>
          creatorTagOf(element.tag) !== undefined && verdictOf(element).action !== 'X'
        staying ??= new Set(siblings.filter(kept).map(({ tag }) => creatorTagOf(tag)))
        return staying.has(creator)
      }
      return { verdictOf }
    },
  }
}

const creatorStays = (element: DataElement): PrivateVerdict => ({ action: 'K', ...readAs(element, ['LO']) })

/** Without the creators of whose block nothing is left; the same array when there are none. PS3.5 7.8.1. */
export const withoutOrphans = (elements: readonly DataElement[]): readonly DataElement[] => {
  const used = new Set(elements.map(({ tag }) => creatorTagOf(tag)))
  return elements.every(({ tag }) => !isPrivateCreator(tag) || used.has(tag))
    ? elements
    : elements.filter(({ tag }) => !isPrivateCreator(tag) || used.has(tag))
}
