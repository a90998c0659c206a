import { describe, expect, it } from 'vitest'
import type { Item, Tag } from '../dicom/data-set.ts'
import { bytesElement, numbersElement } from '../dicom/elements.ts'
import { contentLaw, whenAllAreGone } from './content-items.ts'
import { contentTable } from './content-table.ts'
import { code, content, CONTENT, said, verdictOn } from './content.fixture.ts'
import { item, sequence, text } from './instance.fixture.ts'
import type { Option } from './profile.ts'

const byReference = item(text(0x0040a010, 'CS', 'INFERRED FROM'), numbersElement(0x0040db73, 'UL', [1, 2]))

describe('a content item of Table E.3.4-1', () => {
  it.each<[name: string, valueType: string, concept: string, expected: string]>([
    ['Accession Number', 'TEXT', '121022 DCM', 'remove'],
    ['Placer Number', 'TEXT', '121020 DCM', 'remove'],
    ['Comment', 'TEXT', '121106 DCM', 'remove'],
    ['Conclusion', 'TEXT', '121077 DCM', 'remove'],
    ['Summary', 'TEXT', '121111 DCM', 'remove'],
    ['Key Object Description', 'TEXT', '113012 DCM', 'remove'],
    ['Finding', 'TEXT', '121071 DCM', 'D 40a160'],
    ['Finding Site', 'TEXT', '363698007 SCT', 'D 40a160'],
    ['Procedure Description', 'TEXT', '121065 DCM', 'D 40a160'],
    ['Subject ID', 'TEXT', '121030 DCM', 'D 40a160'],
    ['Component ID', 'TEXT', '112347 DCM', 'D 40a160'],
    ['Device Observer Name', 'TEXT', '121013 DCM', 'remove'],
    ['Device Serial Number', 'TEXT', '113880 DCM', 'D 40a160'],
    ['Station AE Title', 'TEXT', '110119 DCM', 'remove'],
    ['Time Point', 'TEXT', 'C2348792 UMLS', 'D 40a160'],
    ['Activity Session', 'TEXT', 'C67447 NCIt', 'remove'],
    ['Person Observer Name', 'PNAME', '121008 DCM', 'D 40a123'],
    ['Subject Name', 'PNAME', '121029 DCM', 'D 40a123'],
    ['Performing Physician', 'PNAME', '121114 DCM', 'D 40a123'],
    ['Catheterization Operator', 'PNAME', '76 NCDR', 'D 40a123'],
    ['Mother of fetus', 'PNAME', '121036 DCM', 'remove'],
    ['Fellow', 'PNAME', '121088 DCM', 'remove'],
    ['Service Performer', 'PNAME', '121435 DCM', 'remove'],
    ['Subject Birth Date', 'DATE', '121031 DCM', 'remove'],
    ['Study Date', 'DATE', '111060 DCM', 'D 40a121'],
    ['Study Time', 'TIME', '111061 DCM', 'D 40a122'],
    ['Start of X-Ray Irradiation', 'DATETIME', '113809 DCM', 'D 40a120'],
    ['DateTime of Death', 'DATETIME', '122165 DCM', 'remove'],
    ['Procedure DateTime', 'DATETIME', '52 NCDR', 'D 40a120'],
    ['Irradiation Event UID', 'UIDREF', '113769 DCM', 'U 40a124'],
    ['Tracking Unique Identifier', 'UIDREF', '112040 DCM', 'U 40a124'],
    ['Subject UID', 'UIDREF', '121028 DCM', 'remove'],
    ['Specimen UID', 'UIDREF', '121039 DCM', 'remove'],
    ['Subject Age', 'NUM', '121033 DCM', 'remove'],
    ['Experience', 'NUM', 'C54627 NCIt', 'remove'],
    ['Subject Sex', 'CODE', '121032 DCM', 'remove'],
    ['Source of Measurement', 'IMAGE', '121112 DCM', 'stays'],
    ['Source of Measurement', 'WAVEFORM', '121112 DCM', 'remove'],
    ['Best illustration of finding', 'IMAGE', '121080 DCM', 'remove'],
    ['Quoted Source', 'COMPOSITE', '121002 DCM', 'stays'],
    ['Unique Device Identifiers', 'CONTAINER', '121000 DCM', 'remove'],
  ])('%s, %s %s: %s', (_, valueType, concept, expected) => {
    expect(verdictOn(content(valueType, concept))).toBe(expected)
  })

  it.each<[Option[], valueType: string, concept: string, expected: string]>([
    [['cleanDesc'], 'TEXT', '121106 DCM', 'clean 40a160'],
    [['cleanDesc'], 'TEXT', '121071 DCM', 'clean 40a160'],
    [['cleanDesc'], 'TEXT', '121022 DCM', 'remove'],
    [['rtnDevId'], 'TEXT', '121013 DCM', 'text 40a160'],
    [['rtnDevId'], 'TEXT', '121122 DCM', 'text 40a160'],
    [['rtnDevId', 'cleanDesc'], 'TEXT', '121122 DCM', 'clean 40a160'],
    [['rtnDevId'], 'UIDREF', '121012 DCM', 'terms 40a124'],
    [['rtnDevId'], 'CONTAINER', '121000 DCM', 'stays'],
    [['rtnInstId'], 'TEXT', '113873 DCM', 'text 40a160'],
    [['rtnInstId'], 'TEXT', '121013 DCM', 'remove'],
    [['rtnUIDs'], 'UIDREF', '121028 DCM', 'terms 40a124'],
    [['rtnUIDs'], 'IMAGE', '121080 DCM', 'stays'],
    [['rtnPatChars'], 'CODE', '121032 DCM', 'stays'],
    [['rtnPatChars'], 'PNAME', '121029 DCM', 'D 40a123'],
    [['rtnLongFull'], 'DATE', '111060 DCM', 'date 40a121'],
    [['rtnLongFull'], 'DATE', '121031 DCM', 'remove'],
    [['rtnLongMod'], 'DATE', '121031 DCM', 'remove'],
    [['rtnLongMod'], 'DATETIME', '122165 DCM', 'shift 40a120'],
    [['rtnLongMod'], 'TIME', '111061 DCM', 'shift 40a122'],
  ])('with %s, %s %s: %s', (options, valueType, concept, expected) => {
    expect(verdictOn(content(valueType, concept), options)).toBe(expected)
  })

  it.each<[now: string, before: string, valueType: string, expected: string]>([
    ['Start DateTime', 'G-D321 SRT', 'DATETIME', 'D 40a120'],
    ['Start DateTime', 'G-D321 SNM3', 'DATETIME', 'D 40a120'],
    ['Finding Site', 'G-C0E3 99SDM', 'TEXT', 'D 40a160'],
    ['Clinical Report', 'R-42B89 SRT', 'COMPOSITE', 'remove'],
    ['Subject Age', '424144002 SCT', 'NUM', 'remove'],
    ['Subject Age', '30525-0 LN', 'NUM', 'remove'],
    ['Subject Sex', '263495000 SCT', 'CODE', 'remove'],
    ['Subject Sex', '46098-0 LN', 'CODE', 'remove'],
    ['Subject Birth Date', '21112-8 LN', 'DATE', 'remove'],
    ['Subject Birth Date', '184099003 SCT', 'DATE', 'remove'],
    ['Subject Birth Date', '21112-8 LN', 'DATETIME', 'remove'],
    ['Subject Birth Date', '121031 DCM', 'DATETIME', 'remove'],
  ])('%s is known as %s', (_, concept, valueType, expected) => {
    expect(verdictOn(content(valueType, concept))).toBe(expected)
    if (expected === 'remove' && valueType.startsWith('DATE'))
      for (const dates of ['rtnLongFull', 'rtnLongMod'] as const)
        expect(verdictOn(content(valueType, concept), [dates])).toBe('remove')
  })

  it('is known by its designator in any case and by a long code value, not by one of two names', () => {
    expect(verdictOn(content('TEXT', '363698007 sct'))).toBe('D 40a160')
    const long = item(text(0x00080119, 'UC', '121071'), text(0x00080102, 'SH', 'DCM'))
    const type = text(0x0040a040, 'CS', 'TEXT')
    expect(verdictOn(item(type, sequence(0x0040a043, long)))).toBe('D 40a160')
    expect(verdictOn(item(type, sequence(0x0040a043, long, code('121106', 'DCM'))))).toBe('remove')
  })

  it('is refused where the table cannot be understood', () => {
    expect(() => contentTable(['1|DCM|TEXT|Name|Q|-------'])).toThrow(TypeError)
    expect(() => contentTable(['1|DCM|TEXT|Name|X|------'])).toThrow(TypeError)
  })
})

describe('a content item that the table does not list', () => {
  it.each<[valueType: string, expected: string, options?: Option[]]>([
    ['TEXT', 'remove'],
    ['TEXT', 'remove', ['cleanDesc', 'rtnDevId', 'rtnInstId', 'rtnPatChars']],
    ['PNAME', 'remove'],
    ['DATE', 'D 40a121'],
    ['TIME', 'D 40a122'],
    ['DATETIME', 'D 40a120'],
    ['DATE', 'date 40a121', ['rtnLongFull']],
    ['DATETIME', 'shift 40a120', ['rtnLongMod']],
    ['UIDREF', 'U 40a124', ['rtnUIDs']],
    ['CODE', 'stays'],
    ['NUM', 'stays'],
    ['NUMERIC', 'stays'],
    ['IMAGE', 'stays'],
    ['COMPOSITE', 'stays'],
    ['WAVEFORM', 'stays'],
    ['SCOORD', 'stays'],
    ['SCOORD3D', 'stays'],
    ['TCOORD', 'stays'],
    ['CONTAINER', 'stays'],
    ['TABLE', 'stays'],
    ['Text', 'remove'],
    ['', 'remove'],
  ])('%s: %s', (valueType, expected, options = []) => {
    expect(verdictOn(content(valueType, '4711 99LOCAL'), options)).toBe(expected)
  })

  it('and that a template wants has a dummy', () => {
    expect(verdictOn(content('TEXT', '112039 DCM'))).toBe('D 40a160')
    expect(verdictOn(content('TEXT', '112039 DCM'), ['cleanDesc'])).toBe('clean 40a160')
    expect(verdictOn(content('PNAME', '112039 DCM'))).toBe('remove')
  })

  it('is judged by its value type although it has no name, and goes without one', () => {
    expect(verdictOn(item(text(0x0040a040, 'CS', 'IMAGE')))).toBe('stays')
    expect(verdictOn(item(text(0x0040a040, 'CS', 'TEXT')))).toBe('remove')
    expect(verdictOn(item(text(0x0040a160, 'UT', 'Doe')))).toBe('remove')
  })
})

describe('in a document that refers to its own items', () => {
  const of = (valueType: string, concept: string, ...elements: Parameters<typeof item>) =>
    verdictOn(
      content(valueType, concept, ...elements),
      [],
      [content('CONTAINER', '1 DCM', sequence(CONTENT, byReference))],
    )

  const judgedIn = (valueType: string, concept: string) => {
    const verdict = contentLaw({ elements: [sequence(CONTENT, byReference)] }, new Set()).verdictOf(
      CONTENT,
      content(valueType, concept),
    )
    return verdict === 'remove' ? {} : (verdict ?? {})
  }

  it('none is removed, so that each stands where it was counted', () => {
    expect(of('TEXT', '121106 DCM')).toBe('D 40a160')
    expect(of('TEXT', '4711 99LOCAL')).toBe('D 40a160')
    expect(of('PNAME', '4711 99LOCAL')).toBe('D 40a123')
    expect(of('DATE', '121031 DCM')).toBe('D 40a121')
    expect(of('UIDREF', '121028 DCM')).toBe('U 40a124')
    expect(of('CODE', '121032 DCM')).toBe('D=40a168')
    expect(of('NUM', '121033 DCM')).toBe('D 40a30a, D=40a300')
    expect(of('NUMERIC', '121033 DCM', text(0x0040a30a, 'DS', '42'))).toBe('D 40a30a, D=40a300')
    expect(of('IMAGE', '121080 DCM')).toBe('stays')
    expect(of('CONTAINER', '121000 DCM')).toBe('stays')
    expect(of('Text', '121106 DCM')).toBe('stays')
  })

  it('a reference stays', () => {
    expect(verdictOn(byReference)).toBe('stays')
    expect(said(contentLaw({ elements: [] }, new Set()).verdictOf(CONTENT, byReference))).toBe('stays')
  })

  it('only references among content items count', () => {
    const elsewhere = content('CONTAINER', '1 DCM', sequence(0x00081140, byReference))
    expect(verdictOn(content('TEXT', '121106 DCM'), [], [elsewhere])).toBe('remove')
    const unread = bytesElement(CONTENT, 'UN', new Uint8Array(4))
    expect(said(contentLaw({ elements: [unread] }, new Set()).verdictOf(CONTENT, content('TEXT', '1 X')))).toBe(
      'remove',
    )
  })

  it('a code and a measurement are replaced as their sequences, empty or with one item', () => {
    const { replacements: [code] = [] } = judgedIn('CODE', '121032 DCM')
    expect(code?.element).toMatchObject({ vr: 'SQ', value: { kind: 'items', items: [{}] } })
    const { replacements: [measured] = [] } = judgedIn('NUM', '121033 DCM')
    expect(measured?.element).toMatchObject({ vr: 'SQ', value: { kind: 'items', items: [] } })
  })
})

describe('content items elsewhere', () => {
  const verdict = (tag: Tag, one: Item) =>
    said(contentLaw({ elements: [sequence(CONTENT, byReference)] }, new Set()).verdictOf(tag, one))

  it.each([0x00400555, 0x00400440, 0x00400441, 0x00741210])('of %i are judged alike', (tag) => {
    expect(verdict(tag, content('TEXT', '121106 DCM'))).toBe('remove')
    expect(verdict(tag, content('NUMERIC', '121033 DCM'))).toBe('remove')
    expect(verdict(tag, content('CODE', '4711 DCM'))).toBe('stays')
  })

  it('of a specimen preparation step are not removed, because it must have one', () => {
    expect(verdict(0x00400612, content('TEXT', '121041 DCM'))).toBe('D 40a160')
    expect(verdict(0x00400612, content('CODE', '111701 DCM'))).toBe('stays')
    expect(verdict(0x00400612, item(text(0x0040a160, 'UT', 'Doe')))).toBe('D 40a160')
  })

  it('are not what has no value type, where one is asked for', () => {
    expect(verdict(0x00081140, item(text(0x00081155, 'UI', '1.2.3')))).toBe('no content item')
    expect(verdict(0x00081140, item(text(0x0040a160, 'UT', 'Doe')))).toBe('no content item')
  })

  it.each([0x0040b020, 0x00400555, 0x00400440, 0x00400441])(
    'of %i are judged by their values where they have no type',
    (tag) => {
      const named = (concept: string) => sequence(0x0040a043, code(concept, 'DCM'))
      expect(verdict(tag, item(named('121032'), sequence(0x0040a168, code('M', 'DCM'))))).toBe('remove')
      expect(verdict(tag, item(named('121033'), text(0x0040a30a, 'DS', '42')))).toBe('remove')
      expect(verdict(tag, item(named('4711'), text(0x0040a30a, 'DS', '42')))).toBe('stays')
      expect(verdict(tag, item(named('4711'), text(0x0040a160, 'UT', 'Doe')))).toBe('remove')
      expect(verdict(tag, item(named('121031'), text(0x0040a121, 'DA', '19570412')))).toBe('remove')
      expect(verdict(tag, item(text(0x00700006, 'ST', 'Doe')))).toBe('stays')
      expect(verdict(tag, item(named('4711')))).toBe('no content item')
    },
  )

  it('leave a sequence that may be empty, or none', () => {
    expect([CONTENT, 0x0040b020, 0x00400555, 0x00400440].map(whenAllAreGone)).toEqual(['X', 'X', 'Z', 'Z'])
  })
})

describe('an age that is retained', () => {
  const aged = (value: string, unit: string) =>
    content(
      'NUM',
      '121033 DCM',
      sequence(0x0040a300, item(sequence(0x004008ea, code(unit, 'UCUM')), text(0x0040a30a, 'DS', value))),
    )
  const kept = (value: string, unit: string) => verdictOn(aged(value, unit), ['rtnPatChars'])

  it('of more than 89 years is ninety, whatever its unit', () => {
    expect(kept('89', 'a')).toBe('stays')
    expect(kept('90', 'a')).toBe('C=40a300')
    expect(kept('1079', 'mo')).toBe('stays')
    expect(kept('1080', 'mo')).toBe('C=40a300')
    expect(kept('32850', 'd')).toBe('C=40a300')
    expect(kept('old', 'a')).toBe('C=40a300')
    expect(kept('12', 'years')).toBe('C=40a300')
    const inItem = (value: string) =>
      content('NUMERIC', '424144002 SCT', sequence(0x004008ea, code('mo', 'UCUM')), text(0x0040a30a, 'DS', value))
    expect(verdictOn(inItem('12'), ['rtnPatChars'])).toBe('stays')
    expect(verdictOn(inItem('1200'), ['rtnPatChars'])).toBe('C=40a30a')
  })

  it('is no other number', () => {
    expect(verdictOn(content('CODE', '121033 DCM', ...aged('97', 'a').elements.slice(3)), [])).toBe('C=40a300')
    const weight = content('NUM', '29463-7 LN', ...aged('120', 'kg').elements.slice(3))
    expect(verdictOn(weight, ['rtnPatChars'])).toBe('stays')
    const years = content('NUM', '29463-7 LN', ...aged('120', 'a').elements.slice(3))
    expect(verdictOn(years, ['rtnPatChars'])).toBe('C=40a300')
  })

  it.for(['29463-7 LN', '8302-2 LN', '27113001 SCT', '50373000 SCT'])(
    'and of the patient’s measures %s is none that Table E.3.4-1 lists: it stays without the option for it',
    (concept) => {
      expect(verdictOn(content('NUM', concept), [])).toBe('stays')
    },
  )
})
