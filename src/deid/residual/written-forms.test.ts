import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../bytes/text.ts'
import { bytesElement, textElement } from '../../dicom/elements.ts'
import { residualIn } from './residual-scan.ts'
import { CLEAN, written } from './written.fixture.ts'
import { FORMS, type FormKind } from './written-forms.ts'

const NOTHING = { names: [], ids: [], texts: [], dates: [], uids: [] }
const COMMENTS = 0x00204000
const ofDay = async (text: string, date = '19600201') =>
  residualIn(await written({ elements: [...CLEAN, textElement(COMMENTS, 'LT', text)] }), { ...NOTHING, dates: [date] })

describe('a day as people write it', () => {
  it.each(['1.2.1960', '1-2-1960', '1/2/1960', '2/1/1960', '01.02.60', '01/02/60', '02/01/60', '1/2/60', '2/1/60', '01/2/60'])(
    'is found as %s',
    async (form) => {
      expect(await ofDay(`on ${form} again`)).toMatchObject({ kind: 'date' })
      expect(await ofDay(form)).toMatchObject({ kind: 'date' })
    },
  ) // prettier-ignore

  it.each(['11.2.1960', '1.2.1960.5', '3.1.2.1960', '1.2.19601', '21/2/60', '1/2/602', '1/2/60.5', '1.2.60'])(
    'is no part of %s',
    async (text) => {
      expect(await ofDay(`x ${text} y`)).toBeUndefined()
    },
  )

  it('with two digits each is written in one way', async () => {
    expect(await ofDay('on 12.11.1957', '19571112')).toMatchObject({ kind: 'date' })
    expect(await ofDay('on 12/11/57', '19571112')).toMatchObject({ kind: 'date' })
  })
})

describe('a name of one ideograph and one', () => {
  const inText = async (text: string, name = '李^明') =>
    residualIn(await written({ elements: [...CLEAN, bytesElement(COMMENTS, 'LT', toUtf8(text))] }), {
      ...NOTHING,
      names: [name],
    })

  it.each(['李明', '李 明', '明 李', '李^明', '患者李明。'])('is found as %s', async (text) => {
    expect(await inText(text)).toMatchObject({ kind: 'name' })
  })

  it('is not found in either alone', async () => {
    expect(await inText('李')).toBeUndefined()
    expect(await inText('明日')).toBeUndefined()
  })
})

describe('a name in GB 18030', () => {
  const nameIn = async (name: string, hex: string) => {
    const bytes = Uint8Array.from(hex.split(' '), (byte) => parseInt(byte, 16))
    const elements = [...CLEAN, bytesElement(COMMENTS, 'LT', Uint8Array.from([...bytes, ...toUtf8(' x')]))]
    return residualIn(await written({ elements }), { ...NOTHING, names: [name] })
  }

  // As Python's codec writes them.
  it.each([
    ['㐂㐃^㐆', '81 39 ef 31 81 39 ef 32 5e 81 39 ef 35'],
    ['𠮷𡈽^太', '95 34 b2 35 95 35 db 35 5e cc ab'],
    ['Böhmör^Zoë', '42 81 30 8b 32 68 6d 81 30 8b 32 72'],
    ['الزعفر^مر', '81 31 83 39 81 31 86 38 81 31 85 30 81 31 85 37 81 31 86 35 81 31 84 39'],
  ])('%s is found in four bytes', async (name, hex) => {
    expect(await nameIn(name, hex)).toMatchObject({ kind: 'name' })
  })
})

/** Each form once, those that are also looked for in digits with a mark. */
const formsOf = (kind: FormKind, value: string): readonly string[] => [
  ...new Set(FORMS[kind](value).map(({ text, edge, whole }) => `${text} ${edge}${whole ? ' *' : ''}`)),
]
const list = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .flatMap((line) => line.trim().split('; '))

describe('a name is written', () => {
  it.each([
    ['Doe^Jane^M', 'Doe^Jane^M word *; Doe word; Jane word; Doe^Jane word *; Doe Jane word *; Jane Doe word *; DoeJane word; JaneDoe word; JDoe word'],
    [' Doe ^ Jane ', 'Doe ^ Jane word *; Doe word; Jane word; Doe^Jane word *; Doe Jane word *; Jane Doe word *; DoeJane word; JaneDoe word; JDoe word'],
    ['Doe', 'Doe word *; Doe word'],
    ['^Jane', '^Jane word *; Jane word'],
    ['Doe^^Mary', 'Doe^^Mary word *; Doe word; Mary word'],
    ['Li^Bo', `Li^Bo word *; Li Bo word *; Bo Li word *; LiBo word; BoLi word
      Li_Bo word; Bo_Li word; Li-Bo word; Bo-Li word; Li.Bo word; Bo.Li word; Li,Bo word; Bo,Li word; Li, Bo word; Bo, Li word`],
    ['PHANTOM^HEAD', 'PHANTOM^HEAD word *'],
    ['Li^Head', 'Li^Head word *'],
    ['Head^Li', 'Head^Li word *'],
    ['Li^B', 'Li^B word *'],
    ['L^Bo', 'L^Bo word *'],
    ['XX^XX', 'XX^XX word *'],
    ['Li', ''],
    ['Head', ''],
    ['471^Head', '471^Head word *'],
    ['Head^Brian', 'Head^Brian word *; Brian word *; Head Brian word *; Brian Head word *; HeadBrian word; BrianHead word'],
    ['Kowalsk^Jo', 'Kowalsk^Jo word; Kowalsk word *; Kowalsk Jo word; Jo Kowalsk word; KowalskJo word; JoKowalsk word; JKowalsk word'],
    ['STUDY-HN-012', 'STUDY-HN-012 word; STUDY-HN-012 word *'],
    ['Kow-HN-012', 'Kow-HN-012 word; Kow-HN-012 word *'],
    ['van der Berg^Anna-Maria', `van der Berg^Anna-Maria word; van der Berg word *; Berg word; Anna-Maria word *; Anna word; Maria word *
      van der Berg Anna-Maria word; Anna-Maria van der Berg word; van der BergAnna-Maria word; Anna-Mariavan der Berg word; Avan der Berg word`],
    ['Doe^Élan', `Doe^Élan word *; Doe word; Élan word; Doe Élan word *; Élan Doe word *; DoeÉlan word; ÉlanDoe word
      Doe^Elan word *; Elan word; Doe Elan word *; Elan Doe word *; DoeElan word; ElanDoe word; EDoe word`],
    ['Weiß', 'Weiß word *; Weiß word; Weiss word *'],
    ['山田', '山田 word *; 山田 word'],
  ])('%s', (name, forms) => {
    expect(formsOf('name', name)).toEqual(forms === '' ? [] : list(forms))
  }) // prettier-ignore

  it.each([
    ['Ha\u0308ns', ['Ha\u0308ns', 'Hans', 'Haens']],
    ['Häns', ['Häns', 'Hans', 'Haens']],
    ['HÄNS', ['HÄNS', 'HANS', 'HaeNS']],
    ['Böhm', ['Böhm', 'Bohm', 'Boehm']],
    ['ÖZIL', ['ÖZIL', 'OZIL', 'oeZIL']],
    ['Rüth', ['Rüth', 'Ruth', 'Rueth']],
    ['ÜLKE', ['ÜLKE', 'ULKE', 'ueLKE']],
    ['Ångö', ['Ångö', 'Ango']],
  ])('%s without its accents', (name, forms) => {
    expect([...new Set(FORMS.name(name).map(({ text }) => text))]).toEqual(forms)
  })

  it('by its first 128 characters', () => {
    expect(FORMS.name(`Doe^${'Jane '.repeat(40)}`)[0]?.text).toBe(`Doe^${'Jane '.repeat(40)}`.slice(0, 128).trim())
  })
})

describe('an ID is written', () => {
  it.each([
    ['123-45-678', '123-45-678 anywhere *; 12345678 number *'],
    ['0012345', '0012345 number *; 12345 number *'],
    ['0001234', '0001234 number *'],
    ['12004567', '12004567 number *'],
    ['00-123', '00-123 word *; 00123 number *'],
    ['1234', '1234 number'],
    ['AB-123', 'AB-123 word *; AB123 word *'],
    ['AB-12', ''],
    ['ABC-1', 'ABC-1 word *'],
    ['ABC1', 'ABC1 word'],
    ['AB-12345', 'AB-12345 anywhere *; AB12345 word *'],
    ['0AB-1234', '0AB-1234 anywhere *; 0AB1234 word *'],
    [' AB7 ', 'AB7 word'],
    ['12', ''],
    ['PHANTOM', ''],
  ])('%s', (id, forms) => {
    expect(formsOf('id', id)).toEqual(forms === '' ? [] : list(forms))
  })
})

describe('a text is written', () => {
  it.each([
    ['+39 055 123456', '+39 055 123456 anywhere *; 39055123456 number *'],
    ['055 123456', '055 123456 anywhere *; 055123456 number *'],
    ['(055) 123456', '(055) 123456 anywhere *'],
    ['055123456', '055123456 number *'],
    ['123-456', '123-456 word *; 123456 number *'],
    ['12-345', '12-345 word *'],
    ['x055 123456', 'x055 123456 anywhere *'],
    ['055 123456 x', '055 123456 x anywhere *'],
    ['Köln', 'Köln word; Koln word; Koeln word *'],
    ['Hospital', ''],
  ])('%s', (text, forms) => {
    expect(formsOf('text', text)).toEqual(forms === '' ? [] : list(forms))
  })
})

describe('a day is written', () => {
  it('in all these ways', () => {
    expect(formsOf('date', '19600201')).toEqual(
      list(`19600201 date *; 1960-02-01 date *; 01.02.1960 date *; 01/02/1960 date; 02/01/1960 date; 1960.02.01 date; 1960/02/01 date
        01-02-1960 date; 01 February 1960 date; 01-February-1960 date; 01February1960 date; February 01, 1960 date; February 01 1960 date
        01 Feb 1960 date; 01-Feb-1960 date; 01Feb1960 date; Feb 01, 1960 date; Feb 01 1960 date; 1.2.1960 number; 1-2-1960 number
        1/2/1960 number; 2/1/1960 number; 01.02.60 number; 01/02/60 number; 02/01/60 number; 1/2/60 number; 2/1/60 number`),
    )
  })

  it('in none of them twice', () => {
    for (const date of ['19571112', '19710501', '19601231'])
      expect(FORMS.date(date)).toHaveLength(new Set(FORMS.date(date).map(({ text }) => text)).size)
  })

  it.each(['January February March April May June July August September October November December'.split(' ')])(
    'with the names of months',
    (...months) => {
      for (const [index, month] of months.entries()) {
        const texts = FORMS.date(`1957${String(index + 1).padStart(2, '0')}12`).map(({ text }) => text)
        expect(texts).toContain(`12 ${month} 1957`)
        expect(texts).toContain(`12 ${month.slice(0, 3)} 1957`)
      }
    },
  )

  it('unless nobody may have seen it', () => {
    expect(FORMS.date('19000101')).toEqual([])
  })
})
