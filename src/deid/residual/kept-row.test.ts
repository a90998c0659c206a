import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { latin1 } from '../../dicom/ascii.ts'
import type { DataElement, Tag, Vr } from '../../dicom/data-set.ts'
import { attributeOf } from '../../dicom/dictionary.ts'
import { bytesElement, sequenceElement, textElement } from '../../dicom/elements.ts'
import { formatTag } from '../../dicom/tags.ts'
import { ROWS } from '../confidentiality-profile.generated.ts'
import { confidentialityTable, type ConfidentialityTable } from '../confidentiality-profile.ts'
import { deidentifyDataSet } from '../data-set.ts'
import { identifiersOf } from '../identifiers.ts'
import { BASIC_PROFILE, type Profile } from '../profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from '../pseudonyms.ts'
import { residualIn, type Residual } from './residual-scan.ts'
import { sourceOf, written } from './written.fixture.ts'

const NAME = 'Doe^Jane'
const STUDY = '1.2.826.0.1.3680043.8.498.13'
const PATIENT: readonly DataElement[] = [
  textElement(0x00080016, 'UI', '1.2.826.0.1.3680043.8.498.2'),
  textElement(0x00080018, 'UI', '1.2.826.0.1.3680043.8.498.18'),
  textElement(0x00100010, 'PN', NAME),
  textElement(0x00100020, 'LO', '47114711'),
  textElement(0x00100030, 'DA', '19570412'),
  textElement(0x00101040, 'LO', '12 Elm Street'),
  textElement(0x0020000d, 'UI', STUDY),
]

/** Something of the patient, as the VR permits. A time of day and an age are of so many that they are nobody's. */
const PLANTED: Partial<Readonly<Record<Vr, string>>> = {
  CS: 'DOE JANE',
  DA: '19570412',
  DT: '19570412091500',
  DS: '47114711',
  IS: '47114711',
  UI: STUDY,
}
const NOBODYS: ReadonlySet<Vr> = new Set<Vr>(['TM', 'AS'])
const isBinary = (vr: Vr) => vr.startsWith('O') || vr === 'UN' || vr === 'US'

/** Text may be any of it: row by row another. */
const TEXTS = [NAME, '47114711', '12 Elm Street', '1957-04-12', STUDY, 'JANE DOE']
const textFor = (tag: Tag, vr: Vr): string =>
  PLANTED[vr] ?? (vr === 'PN' ? NAME : (TEXTS[(tag >>> 1) % TEXTS.length] ?? NAME))

/** In a sequence, a text that the policy by VR keeps: Receive Coil Name. */
const planted = (tag: Tag, vr: Vr): DataElement => {
  if (vr === 'SQ') return sequenceElement(tag, [{ elements: [textElement(0x00181250, 'SH', NAME)] }])
  return isBinary(vr) ? bytesElement(tag, vr, toUtf8(NAME)) : textElement(tag, vr, textFor(tag, vr))
}

/** Rows that no instance can hold when it leaves, whatever the table says, and why. */
const NEVER_WRITTEN: Readonly<Record<string, string>> = {
  '00001000': 'group 0000 is not of a data set',
  '00001001': 'group 0000 is not of a data set',
  '00020003': 'File Meta Information is written anew',
  '00041511': 'a directory is refused',
  '00420011': 'an encapsulated document is refused',
}

/** A private element, Curve Data, and for the rest the tag itself. */
const EXAMPLES: Readonly<Record<string, Tag>> = { PRIVATE: 0x00091001, '50xxxxxx': 0x50003000 }
const tagOfRow = (row: string): Tag => EXAMPLES[row] ?? parseInt(row.replaceAll('x', '0'), 16)
const vrOfRow = (row: string): Vr => attributeOf(tagOfRow(row))?.vrs[0] ?? 'LO'

/** An option that, by the table as published, does not keep the row. */
const profileFor = (row: string): Profile => {
  const isOfInstitution = ROWS.some((line) => line.startsWith(`${row}|`) && /\|---K-{6}$/.test(line))
  return { ...BASIC_PROFILE, options: [isOfInstitution ? 'rtnPatChars' : 'rtnInstId'] }
}

/** The table as published, but for one row, which both options keep. */
const WITHOUT_OPTIONS = confidentialityTable(ROWS.map((line) => line.replace(/[^|]*$/, '----------')))
const keeping = (row: string): ConfidentialityTable => {
  const broken = confidentialityTable([`${row}|||${row === 'PRIVATE' ? 'D' : 'X'}|---KK-----`])
  return {
    size: WITHOUT_OPTIONS.size,
    codeOf: (tag) => broken.codeOf(tag) ?? WITHOUT_OPTIONS.codeOf(tag),
    optionsOf: (tag) => broken.optionsOf(tag) || WITHOUT_OPTIONS.optionsOf(tag),
  }
}

interface Outcome {
  readonly residual: Residual | undefined
  /** Whether the walk, for reasons of its own, took the value out all the same. */
  readonly isGone: boolean
}

const innermost = ({ value }: DataElement): Uint8Array => {
  if (value.kind === 'bytes') return value.bytes
  const inside = value.kind === 'items' ? value.items[0]?.elements[0] : undefined
  return inside === undefined ? new Uint8Array(0) : innermost(inside)
}

const outcomeOf = async (row: string, pseudonyms: Pseudonyms): Promise<Outcome> => {
  const tag = tagOfRow(row)
  const element = planted(tag, vrOfRow(row))
  const file = sourceOf([...PATIENT.filter((other) => other.tag !== tag), ...carriers(tag), element])
  const identified = sourceOf([...file.dataSet.elements, ...PATIENT.filter((other) => other.tag === tag)])
  const profile = profileFor(row)
  const { dataSet } = deidentifyDataSet(file, { profile, pseudonyms, table: keeping(row) })
  const parts = await written(dataSet)
  const bytes = latin1(concat(parts.filter((part) => part instanceof Uint8Array)))
  const isGone = !bytes.includes(latin1(innermost(element)))
  return { residual: await residualIn(parts, identifiersOf(identified, profile)), isGone }
}

/** What the element needs beside it to be looked at at all. */
const carriers = (tag: Tag): readonly DataElement[] =>
  tag === 0x00091001 ? [textElement(0x00090010, 'LO', 'ACME 1.1')] : []

const ROW_TAGS = ROWS.map((line) => line.split('|')[0] ?? '')

describe('Table E.1-1 with a row that keeps', async () => {
  const pseudonyms = await pseudonymiser(await projectKeys(new Uint8Array(32)))
  const possible = ROW_TAGS.filter((row) => NEVER_WRITTEN[row] === undefined && !NOBODYS.has(vrOfRow(row)))

  it('is looked at row by row', () => {
    expect(ROW_TAGS).toHaveLength(657)
    expect(ROW_TAGS.filter((row) => NOBODYS.has(vrOfRow(row)))).toHaveLength(55)
    expect(possible).toHaveLength(657 - 55 - 5)
  })

  it('is stopped by the residual scan, wherever an identifying value then stands', async () => {
    const missed: string[] = []
    let gone = 0
    for (const row of possible) {
      const { residual, isGone } = await outcomeOf(row, pseudonyms)
      if (isGone && residual === undefined) gone += 1
      else if (residual?.place.startsWith(formatTag(tagOfRow(row))) !== true) missed.push(`${row} ${vrOfRow(row)}`)
    }
    expect(missed).toEqual([])
    expect(gone).toBeLessThan(possible.length / 100)
  })

  it('is needed by nothing but names in the wrong place when no row is broken', async () => {
    const stopped: string[] = []
    const table = confidentialityTable(ROWS)
    for (const row of possible) {
      const tag = tagOfRow(row)
      const file = sourceOf([...PATIENT.filter((element) => element.tag !== tag), planted(tag, vrOfRow(row))])
      const { dataSet } = deidentifyDataSet(file, { profile: BASIC_PROFILE, pseudonyms, table })
      const residual = await residualIn(await written(dataSet), identifiersOf(file, BASIC_PROFILE))
      if (residual !== undefined) stopped.push(residual.place)
    }
    // Sequences that stay, with a name for a coil inside.
    expect(stopped).toEqual(['(0008,1111)>(0018,1250)', '(0008,1140)>(0018,1250)', '(0008,2112)>(0018,1250)'])
  })
})
