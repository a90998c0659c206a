import type { ReportWords } from '../../words/report.ts'
import type { Block, Fact, Pen, Section, Table } from './outline.ts'
import type { ReportBody } from './read.ts'
import { printedTag } from './printed-tag.ts'

type Profile = ReportBody['profile']
type SiteRule = Profile['siteRules'][number]

const profileWords = (name: string, words: ReportWords): string => {
  const known: Readonly<Record<string, string>> = {
    basic: words.profileBasic,
    'tcia-like': words.profileTcia,
    site: words.profileSite,
  }
  return known[name] ?? name
}

const ruleWords = ({ action, writes, column = '' }: SiteRule, { words, say }: Pen): string => {
  if (writes === 'column') return say(words.ruleColumn, { column })
  if (writes === 'value') return words.ruleValue
  const known: Readonly<Record<string, string>> = {
    X: words.ruleX,
    Z: words.ruleZ,
    D: words.ruleD,
    K: words.ruleK,
    U: words.ruleU,
  }
  return known[action] ?? action
}

const factsOf = (profile: Profile, { words, count, say }: Pen): readonly Fact[] => {
  const { shift } = profile
  return [
    { name: words.profile, value: profileWords(profile.name, words) },
    { name: words.standard, value: say(words.edition, { edition: profile.edition }) },
    { name: words.dates, value: profile.longitudinal, isCode: true },
    ...(shift === undefined
      ? []
      : [{ name: words.shift, value: say(words.shiftDays, { from: count(shift.minDays), to: count(shift.maxDays) }) }]),
    { name: words.digest, value: profile.sha256, isCode: true },
  ]
}

const siteTable = ({ siteRules }: Profile, pen: Pen): Block => {
  const { words } = pen
  if (siteRules.length === 0) return { kind: 'text', text: words.noSiteRules }
  return {
    kind: 'table',
    caption: words.siteRules,
    columns: [
      { head: words.tag, as: 'code' },
      { head: words.attribute, as: 'code' },
      { head: words.does },
      { head: words.comparedWith },
    ],
    rows: siteRules.map((rule) => [
      rule.path,
      rule.attribute,
      ruleWords(rule, pen),
      rule.weakens ? words.weakens : words.notWeaker,
    ]),
  }
}

const safePrivateTable = ({ safePrivate }: Profile, { words }: Pen): Table => ({
  kind: 'table',
  caption: words.safePrivate,
  columns: [{ head: words.creator }, { head: words.tag, as: 'code' }],
  rows: safePrivate.map(({ creator, tag }) => [creator, printedTag(tag)]),
})

/** Which rules were to be followed, in the standard's own words where it has them. */
export const rulesSection = ({ profile, byProfile, held }: ReportBody, pen: Pen): Section => {
  const { words, count, say } = pen
  const methods: Table = {
    kind: 'table',
    caption: words.methods,
    columns: [{ head: words.code, as: 'code' }, { head: words.meaning }],
    rows: profile.methods.map(({ code, meaning }) => [code, meaning]),
  }
  const named = { n: count(byProfile), of: count(held.instances) }
  return {
    heading: words.rules,
    blocks: [
      { kind: 'facts', facts: factsOf(profile, pen) },
      ...(byProfile === held.instances
        ? []
        : [{ kind: 'text', text: say(words.otherProfile, named), tone: 'warn' } as const]),
      methods,
      siteTable(profile, pen),
      ...(profile.safePrivate.length === 0 ? [] : [safePrivateTable(profile, pen)]),
    ],
  }
}
