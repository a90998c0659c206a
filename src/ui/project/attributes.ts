import type { Tag } from '../../dicom/data-set.ts'
import { nameOf, tagOf } from '../../dicom/dictionary.ts'
import { DICTIONARY } from '../../dicom/dictionary.generated.ts'
import { formatTag, parseTag } from '../../dicom/tags.ts'

/** What a person writes for an attribute, or for one in the items of others: keywords or tags, joined by `>`. */
export const tagsIn = (text: string): readonly Tag[] | undefined => {
  const tags = text.split('>').map((part) => tagOf(part.trim()) ?? parseTag(part.trim()))
  return tags.every((tag) => tag !== undefined) ? tags : undefined
}

const hexOf = (tag: Tag): string => tag.toString(16).padStart(8, '0').toUpperCase()

/** As a site rule names it; what is not understood stays as it is, and is refused there. */
export const pathIn = (text: string): string => tagsIn(text)?.map(hexOf).join('>') ?? text

/** A path as people read it: Patient Sex (0010,0040). */
export const readablePath = (path: string): string =>
  path
    .split('>')
    .map((part) => {
      const tag = parseInt(part, 16)
      return `${nameOf(tag) ?? ''} ${formatTag(tag)}`.trim()
    })
    .join(' > ')

let keywords: readonly string[] | undefined

/** PS3.6, without what was retired. */
const allKeywords = (): readonly string[] =>
  (keywords ??= [...DICTIONARY.matchAll(/^[\dA-Fx]{4} \S+ \S+ ([A-Z]\w+)$/gm)].map(([, keyword = '']) => keyword))

const MOST = 12

/** Keywords for what was typed of the last attribute in a path: those that begin so, the shortest first, then the others. */
export const suggestionsFor = (text: string): readonly string[] => {
  const at = text.lastIndexOf('>') + 1
  const typed = text.slice(at).trim().toLowerCase()
  if (typed.length < 2) return []
  const holding = allKeywords().filter((keyword) => keyword.toLowerCase().includes(typed))
  const beginning = holding
    .filter((keyword) => keyword.toLowerCase().startsWith(typed))
    .toSorted((a, b) => a.length - b.length)
  return [...new Set([...beginning, ...holding])].slice(0, MOST).map((keyword) => text.slice(0, at) + keyword)
}
