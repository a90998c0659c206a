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

  it.each([
    '570412', '120457', '041257', '1957 04 12', '12 04 1957', '12_04_1957', '04_12_1957', '12 04 57', '57_04_12', '12-04-57',
    '1957:04:12 10:11:12', '12:04:1957', '12 Apr. 1957', '12. April 1957', '12 aprile 1957', '12 APRILE 1957', '12 abril 1957',
    '12 de abril de 1957', '12 avr. 1957', '12 avril 1957', '12 abr 1957', '12 Apr 1957',
  ])('is found as %s', async (form) => {
    expect(await ofDay(`on ${form} again`, '19570412')).toMatchObject({ kind: 'date' })
  }) // prettier-ignore

  it.each([
    ['20190803', '3 août 2019'], ['20190803', '03 aout 2019'], ['20190303', '3. März 2019'], ['20190303', '3 de março de 2019'],
    ['20191203', '3 diciembre 2019'], ['20190103', '3 gennaio 2019'], ['20191003', '3. Oktober 2019'],
  ])('%s is found in another language: %s', async (date, form) => {
    expect(await ofDay(`on ${form} again`, date)).toMatchObject({ kind: 'date' })
  }) // prettier-ignore

  it.each([
    '1570412',
    '5704121',
    '1.570412.2',
    '11957 04 12',
    '12 04 1958',
    '112 aprile 1957',
    '12 mai 1957',
    '12 04 571',
  ])('is not %s', async (text) => {
    expect(await ofDay(`x ${text} y`, '19570412')).toBeUndefined()
  })

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
    ['Kowalsk^Jo', 'Kowalsk^Jo word; Kowalsk word *; Kowalsk Jo word; Jo Kowalsk word; KowalskJo word; JoKowalsk word; JKowalsk word; KowalskJ word'],
    ['STUDY-HN-012', 'STUDY-HN-012 word; STUDY-HN-012 word *'],
    ['Kow-HN-012', 'Kow-HN-012 word; Kow-HN-012 word *'],
    ['van der Berg^Anna-Maria', `van der Berg^Anna-Maria word; van der Berg word *; Berg word; vanderBerg word *; Anna-Maria word *; Anna word; Maria word *; AnnaMaria word *
      van der Berg Anna-Maria word; Anna-Maria van der Berg word; van der BergAnna-Maria word; Anna-Mariavan der Berg word; Avan der Berg word; AvanderBerg word; vanderBergA word`],
    ['Doe^Élan', `Doe^Élan word *; Doe word; Élan word; Doe Élan word *; Élan Doe word *; DoeÉlan word; ÉlanDoe word
      doe^elan word *; doe word; elan word; doe elan word *; elan doe word *; doeelan word; elandoe word; edoe word`],
    ['Weiß', 'Weiß word *; Weiß word; weiss word *'],
    ['山田', '山田 word *; 山田 word'],
    ['Иванов', 'Иванов word *'],
    ['Head Neck Chest', 'Head Neck Chest word; Head Neck Chest word *'],
  ])('%s', (name, forms) => {
    expect(formsOf('name', name)).toEqual(forms === '' ? [] : list(forms))
  }) // prettier-ignore

  it.each([
    ['Ha\u0308ns', ['Ha\u0308ns', 'hans', 'haens']],
    ['Häns', ['Häns', 'hans', 'haens']],
    ['HÄNS', ['HÄNS', 'hans', 'haens']],
    ['Böhm', ['Böhm', 'bohm', 'boehm']],
    ['ÖZIL', ['ÖZIL', 'ozil', 'oezil']],
    ['Rüth', ['Rüth', 'ruth', 'rueth']],
    ['ÜLKE', ['ÜLKE', 'ulke', 'uelke']],
    ['Ångö', ['Ångö', 'ango', 'aangoe']],
  ])('%s without its accents', (name, forms) => {
    expect([...new Set(FORMS.name(name).map(({ text }) => text))]).toEqual(forms)
  })

  it('by its first 128 characters', () => {
    expect(FORMS.name(`Doe^${'Jane '.repeat(40)}`)[0]?.text).toBe(`Doe^${'Jane '.repeat(40)}`.slice(0, 128).trim())
  })
})

describe('a name as systems write it that know no signs', () => {
  const inText = async (name: string, text: string) =>
    residualIn(await written({ elements: [...CLEAN, bytesElement(COMMENTS, 'LT', toUtf8(`x ${text} y`))] }), {
      ...NOTHING,
      names: [name],
    })

  it.each([
    ["O'Brien^Pat", 'OBRIEN'], ["O'Brien^Pat", 'pobrien'], ["O'Brien^Pat", 'obrienp'], ['Smith-Jones^Eva', 'SMITHJONES'],
    ['De Luca^Gino', 'DELUCA'], ['Sørensen^Bjørn', 'SORENSEN'], ['Sørensen^Bjørn', 'SOERENSEN'], ['Wałęsa^Łukasz', 'WALESA'],
    ['Wałęsa^Łukasz', 'Lukasz'], ['Đorđević^Ana', 'DORDEVIC'], ['Işık^Ebru', 'ISIK'], ['Quillfeather^Tamsin', 'quillfeathert'], ['Ches^Ulf', 'CHESU'],
    ['Garcia^Maria^^^Lopezotegui', 'LOPEZOTEGUI'], ['Das^Priya', 'DAS'], ['Mac^Linh', 'mac'], ['Zhang^Bin', 'bin'],
  ])('%s is found as %s', async (name, text) => {
    expect(await inText(name, text)).toMatchObject({ kind: 'name' })
  }) // prettier-ignore

  it.each([
    ['Lin^Eva', 'line'], ['Doe^Jane^^Prof.^PhD', 'PhD'], ['Doe^Jane^^Prof^', 'Prof'], ['van Doe^Jane', 'van'], ['Doe^Jane^van', 'van'],
    ['Head Neck^Chest', 'headneck'], ['Ches^Tom', 'CHEST'],
  ])('%s is not found as %s', async (name, text) => {
    expect(await inText(name, text)).toBeUndefined()
  }) // prettier-ignore
})

it('a name is found though another patient of the file would write his as a user so', async () => {
  const elements = [...CLEAN, bytesElement(COMMENTS, 'LT', toUtf8('x TUMORE y'))]
  for (const names of [['Tumor^Eve'], ['Tumor^Eve', 'Tumore^Jane'], ['Tumore^Jane']])
    expect(await residualIn(await written({ elements }), { ...NOTHING, names }), names.join()).toEqual(
      names.includes('Tumore^Jane') ? expect.objectContaining({ kind: 'name' }) : undefined,
    )
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
    ['Köln', 'Köln word; koln word; koeln word *'],
    ['Hospital', ''],
  ])('%s', (text, forms) => {
    expect(formsOf('text', text)).toEqual(forms === '' ? [] : list(forms))
  })
})

describe('a day is written', () => {
  it('in all these ways', () => {
    const forms = formsOf('date', '19600201').filter(
      (form) => !/^\d+\.? (?!date)\p{Ll}/u.test(form) || form.endsWith('number'),
    )
    expect(forms).toEqual(
      list(`19600201 date *; 1960-02-01 date *; 01.02.1960 date *; 01/02/1960 date; 02/01/1960 date; 1960.02.01 date; 1960/02/01 date
        01-02-1960 date; 1960 02 01 date; 01 02 1960 date; 02 01 1960 date; 1960_02_01 date; 01_02_1960 date; 02_01_1960 date
        1960:02:01 date; 01:02:1960 date; 02:01:1960 date
        01 February 1960 date; 01-February-1960 date; 01February1960 date; February 01, 1960 date; February 01 1960 date
        01 Feb 1960 date; 01-Feb-1960 date; 01Feb1960 date; Feb 01, 1960 date; Feb 01 1960 date; 1.2.1960 number; 1-2-1960 number
        1/2/1960 number; 2/1/1960 number; 01.02.60 number; 01/02/60 number; 02/01/60 number; 1/2/60 number; 2/1/60 number
        01 02 60 number; 02 01 60 number; 60 02 01 number; 01_02_60 number; 02_01_60 number; 60_02_01 number
        01-02-60 number; 02-01-60 number; 60-02-01 number; 010260 number; 020160 number; 600201 number`),
    )
  })

  it('with the month in six languages, in a bounded number of ways', () => {
    const forms = FORMS.date('19600301').map(({ text }) => text)
    for (const month of ['march', 'marzo', 'março', 'marco', 'märz', 'maerz', 'mrz', 'mars', 'mar'])
      for (const day of ['01', '1', '1.']) expect(forms).toContain(`${day} ${month} 1960`)
    expect(forms).toContain('1 de marzo de 1960')
    expect(forms).toContain('1 mar. 1960')
    expect(FORMS.date('19600901').map(({ text }) => text)).toContain('1 sept. 1960')
    expect(FORMS.date('19600501').map(({ text }) => text)).toContain('1 de maio de 1960')
    for (let month = 1; month <= 12; month += 1)
      expect(FORMS.date(`1960${String(month).padStart(2, '0')}01`).length).toBeLessThan(140)
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
