import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textCleaner } from '../../src/deid/descriptors/cleaner.ts'
import { keptOf, tokensIn } from '../../src/deid/descriptors/harmless.fixture.ts'

const corpus = process.env['SEALIFT_CORPUS']

const DESCRIPTORS = `StudyDescription SeriesDescription ProtocolName ImageComments DerivationDescription
PerformedProcedureStepDescription RequestedProcedureDescription ScheduledProcedureStepDescription ContentDescription
StudyComments ROIName ROIDescription SegmentLabel SegmentDescription ReasonForStudy ContrastBolusAgent CodeMeaning
DoseReferenceDescription LUTExplanation WindowCenterWidthExplanation StageName SequenceName UnformattedTextValue`.split(
  /\s+/,
)

/** Words in real files that name an institution, a project, a person, or nothing at all: they are to go. */
const NAMES = new Set(
  `offis ihe dlamb medcom ashvins iowa qin nunclei sdf sdfsf redlands einthoven bwh m2195 jr clunie fukuda mason klugman`.split(
    ' ',
  ),
)
/** Nationalities and languages say where from, and go. */
const ORIGINS = new Set(['english', 'french', 'german'])

const texts = (folder: string): readonly string[] => {
  const judge = join(import.meta.dirname, 'descriptors.py')
  const json = execFileSync('/usr/bin/python3', [judge, folder, DESCRIPTORS.join(',')], { encoding: 'utf8' })
  return JSON.parse(json) as string[]
}

describe.skipIf(corpus === undefined)('descriptors of the corpus (SEALIFT_CORPUS)', () => {
  const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })

  it('keep at least 99 % of their harmless words, and none that names anybody', () => {
    let [kept, tokens, whole, harmless] = [0, 0, 0, 0]
    const lost: string[] = []
    const stayed: string[] = []
    const found = texts(corpus ?? '')
    expect(found.length).toBeGreaterThan(300)
    for (const text of found) {
      const result = cleaner.clean(text)
      const all = tokensIn(text)
      const plain = all.filter((token) => !NAMES.has(token.toLowerCase()) && !ORIGINS.has(token.toLowerCase()))
      const count = keptOf(plain, tokensIn(result))
      tokens += plain.length
      kept += count
      if (plain.length === all.length) harmless++
      if (plain.length === all.length && result === text) whole++
      if (count < plain.length) lost.push(`${text} -> ${result}`)
      stayed.push(...tokensIn(result).filter((token) => NAMES.has(token.toLowerCase())))
    }
    console.log(
      `${String(found.length)} descriptors: ${((100 * kept) / tokens).toFixed(2)} % of ${String(tokens)} words kept, ${((100 * whole) / harmless).toFixed(2)} % unchanged`,
    )
    expect(stayed).toEqual([])
    expect(kept / tokens, lost.join('\n')).toBeGreaterThanOrEqual(0.99)
  })
})
