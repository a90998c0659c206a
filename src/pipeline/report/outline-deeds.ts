import type { ReportWords } from '../../words/report.ts'
import type { Pen, Section, Table } from './outline.ts'
import { printedTag } from './printed-tag.ts'
import type { ReportBody } from './read.ts'

type Deed = ReportBody['deeds']['attributes'][number]

const actionWords = (action: string, words: ReportWords): string => {
  const known: Readonly<Record<string, string>> = {
    X: words.actionX,
    Z: words.actionZ,
    D: words.actionD,
    K: words.actionK,
    C: words.actionC,
    U: words.actionU,
  }
  return known[action] ?? ''
}

const lawWords = (rule: string, words: ReportWords): string => {
  const known: Readonly<Record<string, string>> = {
    table: words.lawTable,
    pseudonym: words.lawPseudonym,
    private: words.lawPrivate,
    option: words.lawOption,
    site: words.lawSite,
    group: words.lawGroup,
    'vr-policy': words.lawVrPolicy,
    charset: words.lawCharset,
    form: words.lawForm,
    stamp: words.lawStamp,
  }
  return known[rule] ?? rule
}

const isOfOddGroup = (tag: string): boolean => /^[0-9A-F]{3}[13579BDF]/.test(tag)

const nameOf = ({ tag, attribute, creator }: Deed, { words, say }: Pen): string => {
  if (attribute !== '') return attribute
  if (tag.startsWith('xxxx')) return words.groupLength
  if (!isOfOddGroup(tag)) return words.unlisted
  if (creator !== undefined) return say(words.privateKnown, { creator })
  return tag.slice(4, 8) === '00xx' ? words.privateCreator : words.privateUnknown
}

const attributeWords = (deed: Deed, pen: Pen): string => {
  const name = nameOf(deed, pen)
  return deed.tag.endsWith('[]') ? pen.say(pen.words.wholeItem, { attribute: name }) : name
}

const actionTable = (deeds: readonly Deed[], { words, count }: Pen): Table => {
  const counts = new Map<string, number>()
  for (const { action, count: times } of deeds) counts.set(action, (counts.get(action) ?? 0) + times)
  return {
    kind: 'table',
    caption: words.actions,
    columns: [{ head: words.action, as: 'code' }, { head: words.meaning }, { head: words.count, as: 'count' }],
    rows: [...counts]
      .toSorted(([, a], [, b]) => b - a)
      .map(([action, times]) => [action, actionWords(action, words), count(times)]),
  }
}

const attributeTable = (deeds: readonly Deed[], pen: Pen): Table => {
  const { words, count } = pen
  return {
    kind: 'table',
    caption: words.attributes,
    columns: [
      { head: words.tag, as: 'code' },
      { head: words.attribute },
      { head: words.action, as: 'code' },
      { head: words.rule },
      { head: words.count, as: 'count' },
    ],
    rows: deeds.map((deed) => [
      printedTag(deed.tag),
      attributeWords(deed, pen),
      deed.action,
      lawWords(deed.rule, words),
      count(deed.count),
    ]),
  }
}

/** What was done, how often, to which attributes. */
export const doneSection = ({ deeds, held }: ReportBody, pen: Pen): Section => {
  const { words, count, say } = pen
  const named = { n: count(deeds.instances), of: count(held.instances) }
  const isAll = deeds.instances === held.instances
  return {
    heading: words.done,
    blocks: [
      { kind: 'text', text: say(words.doneLead, named) },
      ...(isAll ? [] : [{ kind: 'text', text: say(words.doneSome, named), tone: 'warn' } as const]),
      ...(deeds.attributes.length === 0
        ? []
        : [actionTable(deeds.attributes, pen), attributeTable(deeds.attributes, pen)]),
    ],
  }
}
