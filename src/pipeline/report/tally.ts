import type { Change, Rule } from '../../deid/changes.ts'
import type { ActionCode, Profile } from '../../deid/profile.ts'
import { BLOCKS } from '../../deid/safe-private.generated.ts'
import { keywordOf } from '../../dicom/dictionary.ts'
import type { DataSet, Tag } from '../../dicom/data-set.ts'
import { elementOf, groupOf, isGroupLength, isPrivate, isPrivateCreator, parseTag } from '../../dicom/tags.ts'
import { creatorsIn } from './creators.ts'

/** How often something was done to an attribute, at whatever depth it stood. No value, and no place in an instance. */
export interface Deed {
  /** `00100010`; `0029xx10` of the creator; with `[]` a whole item. What nobody knows is counted by its group: `0029xxxx`. */
  readonly tag: string
  /** A private creator that PS3.15 Table E.3.10-1 or the project names; a file's own word is not repeated. */
  readonly creator?: string
  readonly action: ActionCode
  readonly rule: Rule
  readonly count: number
}

/** One instance's deeds as they are kept with its record: action, rule, creator, and tags such as `00080018 00081155*3`. */
export type KeptDeeds = readonly (readonly [action: string, rule: string, creator: string, tags: string])[]

const SEPARATOR = '\t'
const NOT_AMONG_THEM = ''

const hex = (number: number, digits: number) => number.toString(16).toUpperCase().padStart(digits, '0')

/** PS3.5 7.6: groups 50xx and 60xx repeat. */
const groupText = (group: number): string =>
  (group & 0xff01) === 0x5000 || (group & 0xff01) === 0x6000 ? `${hex(group >> 8, 2)}xx` : hex(group, 4)

/** What nobody knows may be of any number: a file of nonsense must not fill the report. */
const standardTag = (tag: Tag): string => {
  if (isGroupLength(tag)) return 'xxxx0000'
  const group = groupText(groupOf(tag))
  return keywordOf(tag) === undefined ? `${group}xxxx` : `${group}${hex(elementOf(tag), 4)}`
}

const privateTag = (tag: Tag, creator: string): string => {
  const group = hex(groupOf(tag), 4)
  if (isPrivateCreator(tag)) return `${group}00xx`
  return creator === NOT_AMONG_THEM ? `${group}xxxx` : `${group}xx${hex(elementOf(tag) & 0xff, 2)}`
}

const STANDARD_CREATORS = BLOCKS.map((line) => line.split('|')[0] ?? '')

/** `(0008,1140)[0]>(0008,1155)`: the innermost, and whether it is an item as a whole. */
const innermost = (path: string): { readonly tag: Tag; readonly isItem: boolean } => {
  const text = path.slice(path.lastIndexOf('>') + 1)
  return { tag: parseTag(text.slice(0, 11)) ?? 0, isItem: text.endsWith(']') }
}

/** Counts of deeds. As large as the standard's own tables at most, however many instances are added. */
export interface Tally {
  /** What was done to one instance. `source` is as it was read: in it the private creators still stand. */
  addInstance(changes: readonly Change[], source: DataSet): void
  addKept(deeds: KeptDeeds): void
  kept(): KeptDeeds
  /** By tag, then creator, action and rule. */
  deeds(): readonly Deed[]
}

export function tally({ safePrivate = [] }: Pick<Profile, 'safePrivate'>): Tally {
  const known = new Set([...STANDARD_CREATORS, ...safePrivate.map(({ creator }) => creator)])
  const counts = new Map<string, number>()
  const add = (key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count)
  const sorted = () => [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    addInstance: (changes, source) => {
      const creatorOf = creatorsIn(source)
      for (const { path, action, rule } of changes) {
        const { tag, isItem } = innermost(path)
        const named = isPrivate(tag) ? creatorOf(path, tag) : undefined
        const creator = named !== undefined && known.has(named) ? named : NOT_AMONG_THEM
        const text = isPrivate(tag) ? privateTag(tag, creator) : standardTag(tag)
        add([action, rule, creator, isItem ? `${text}[]` : text].join(SEPARATOR), 1)
      }
    },
    addKept: (deeds) => {
      for (const [action, rule, creator, tags] of deeds)
        for (const one of tags.split(' ')) {
          const [tag = '', count = '1'] = one.split('*')
          add([action, rule, creator, tag].join(SEPARATOR), Number(count))
        }
    },
    kept: () => {
      const groups = new Map<string, string[]>()
      for (const [key, count] of sorted()) {
        const at = key.lastIndexOf(SEPARATOR)
        const [head, tag] = [key.slice(0, at), key.slice(at + 1)]
        const tags = groups.get(head) ?? []
        groups.set(head, tags)
        tags.push(count === 1 ? tag : `${tag}*${count}`)
      }
      return [...groups].map(([head, tags]) => {
        const [action = '', rule = '', creator = ''] = head.split(SEPARATOR)
        return [action, rule, creator, tags.join(' ')] as const
      })
    },
    deeds: () => [...counts].map(deedOf).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
  }
}

const deedOf = ([key, count]: readonly [string, number]): Deed => {
  const [action = '', rule = '', creator = '', tag = ''] = key.split(SEPARATOR)
  const named = creator === NOT_AMONG_THEM ? {} : { creator }
  return { tag, ...named, action: action as ActionCode, rule: rule as Rule, count }
}

const orderOf = ({ tag, creator = '', action, rule }: Deed): string => [tag, creator, action, rule].join(SEPARATOR)
