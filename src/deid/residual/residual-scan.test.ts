import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toBase64, toHex, toUtf8 } from '../../bytes/text.ts'
import type { DataElement, Vr } from '../../dicom/data-set.ts'
import { bytesElement, sequenceElement, textElement } from '../../dicom/elements.ts'
import type { Part } from '../../dicom/output.ts'
import type { Identifiers } from '../identifiers.ts'
import { refuseResidual, residualIn, type Residual } from './residual-scan.ts'
import { CLEAN, EXPLICIT, written } from './written.fixture.ts'

const IMPLICIT = '1.2.840.10008.1.2'
const STUDY = '1.2.826.0.1.3680043.8.498.13'
const WANTED: Identifiers = {
  names: [
    'Doe^Jane^M',
    'Müller^Jürgen',
    '山田^太郎',
    '김^희중',
    '王^小东',
    'Люкceмбypг^Иван',
    'van der Berg^Anna-Maria',
  ],
  ids: ['471147', 'ABC-12345', '0098765', '471'],
  texts: ['St. Mary’s Hospital', '+39 055 123456', 'RADWS7'],
  dates: ['19570412'],
  uids: [STUDY, '1.3.12.2.1107.5.1'],
}

const COMMENTS = 0x00204000
const BLOB = 0x00282000

const foundIn = async (element: DataElement, transferSyntax = EXPLICIT): Promise<Residual | undefined> =>
  residualIn(await written({ elements: [...CLEAN, element].sort((a, b) => a.tag - b.tag) }, transferSyntax), WANTED)

const inText = (text: string) => foundIn(textElement(COMMENTS, 'LT', text))
const inBytes = (bytes: Uint8Array, vr: Vr = 'LT', tag = COMMENTS) => foundIn(bytesElement(tag, vr, bytes))
const bytesOf = (hex: string) => Uint8Array.from(hex.split(' '), (byte) => parseInt(byte, 16))

describe('residual scan', () => {
  it('finds nothing in a file of which nothing is left', async () => {
    expect(await residualIn(await written({ elements: CLEAN }), WANTED)).toBeUndefined()
    expect(await residualIn(await written({ elements: CLEAN }, IMPLICIT), WANTED)).toBeUndefined()
  })

  it.each([
    'Doe^Jane', 'DOE^JANE^M', 'Doe Jane', 'jane doe', 'Doe, Jane', 'DOEJANE', 'JaneDoe', 'jdoe', 'Ms. Doe.', 'doe_2',
    'MÜLLER', 'müller', 'Mueller', 'Muller^Juergen', 'Anna', 'BERG', 'VAN DER BERG',
  ])('finds a name written %s', async (form) => {
    expect(await inText(`seen with ${form}`)).toMatchObject({ place: '(0020,4000)', kind: 'name' })
  }) // prettier-ignore

  it.each([
    '19570412',
    '1957-04-12',
    '12.04.1957',
    '12/04/1957',
    '04/12/1957',
    '1957.04.12',
    '12 APR 1957',
    '12-Apr-1957',
    'April 12, 1957',
    '19570412093000.5+0100',
  ])('finds a day written %s', async (form) => {
    expect(await inText(`on ${form} again`)).toMatchObject({ kind: 'date' })
  })

  it.each(['471147', 'No471147.', '00471147', 'abc-12345', 'ABC12345', '98765', 'case 471 again'])(
    'finds an ID written %s',
    async (form) => {
      expect(await inText(form)).toMatchObject({ kind: 'id' })
    },
  )

  it.each(['ST. MARY’S HOSPITAL', '39055123456', '+39 055 123456', 'on radws7'])(
    'finds a text written %s',
    async (form) => {
      expect(await inText(form)).toMatchObject({ kind: 'text' })
    },
  )

  it.each([
    'seen by Jameson',
    'headache',
    'Doering',
    'bergamot',
    '1471147',
    '2.471147.1',
    '1.195704121',
    '119570412',
    'x 4711',
  ])('does not take %s for what it is not', async (text) => {
    expect(await inText(text)).toBeUndefined()
  })

  it('takes a small number for an ID only where text stands', async () => {
    expect(await foundIn(textElement(0x00200011, 'IS', '471'))).toBeUndefined()
    expect(await foundIn(textElement(0x00200011, 'IS', '471147'))).toMatchObject({ kind: 'id' })
    expect(await foundIn(textElement(0x00200011, 'IS', '4711470'))).toBeUndefined()
    expect(await foundIn(textElement(0x00181250, 'SH', '471'))).toMatchObject({ kind: 'id' })
  })
})

const PLAIN_NAMES: readonly (readonly [encoding: string, bytes: Uint8Array])[] = [
  ['UTF-8', toUtf8('Müller^Jürgen')],
  ['Latin-1', bytesOf('4d fc 6c 6c 65 72')],
  ['ISO 2022 IR 87', bytesOf('1b 24 42 3b 33 45 44 1b 28 42 5e 1b 24 42 42 40 4f 3a 1b 28 42')],
  ['ISO 2022 IR 149', bytesOf('1b 24 29 43 b1 e8 5e 1b 24 29 43 c8 f1 c1 df')],
  ['GB18030', bytesOf('cd f5 5e d0 a1 b6 ab')],
  ['Shift JIS', bytesOf('8e 52 93 63 5e 91 be 98 59')],
  ['UTF-8 ideographs', toUtf8('山田')],
  ['ISO 8859-5', bytesOf('b8 d2 d0 dd')],
  ['UTF-16 LE', bytesOf('44 00 6f 00 65 00 20 00')],
  ['UTF-16 BE', bytesOf('00 20 00 44 00 6f 00 65')],
  ['UTF-16 ideographs', bytesOf('71 5c 30 75')],
  ['hexadecimal', toUtf8(toHex(toUtf8('Doe^Jane')))],
  ['swapped bytes', toUtf8('oD^eaJen')],
  ['swapped bytes from the second on', toUtf8('Dxeo' + 'J^na e')],
  ['hexadecimal in capitals', toUtf8(toHex(toUtf8('JANE DOE')).toUpperCase())],
  ...[0, 1, 2].map((before): [string, Uint8Array] => [
    `base64 after ${before} bytes`,
    toUtf8(toBase64(toUtf8(`${'xyz'.slice(0, before)}Doe^Jane is here`))),
  ]),
]

const UIDS: readonly (readonly [encoding: string, bytes: Uint8Array])[] = [
  ['text', toUtf8(`at ${STUDY}.`)],
  ['UTF-16 LE', Uint8Array.from([...toUtf8(STUDY)].flatMap((byte) => [byte, 0]))],
  ['UTF-16 BE', Uint8Array.from([...toUtf8(STUDY)].flatMap((byte) => [0, byte]))],
  ['hexadecimal', toUtf8(toHex(toUtf8(STUDY)))],
  ...[0, 1, 2].map((before): [string, Uint8Array] => [
    `base64 after ${before} bytes`,
    toUtf8(toBase64(toUtf8(`${'xyz'.slice(0, before)}${STUDY} and more`))),
  ]),
]

describe('residual scan, encodings', () => {
  it.each(PLAIN_NAMES)('finds a name in %s', async (_, bytes) => {
    expect(await inBytes(bytes)).toMatchObject({ kind: 'name' })
  })

  it.each(UIDS)('finds a UID in %s', async (_, bytes) => {
    expect(await inBytes(bytes)).toMatchObject({ kind: 'uid' })
  })

  it.each(['1.3.12.2.1107.5.1.2', '1.2.826.0.1.3680043.8.498.1', `2${STUDY}`])(
    'leaves the UID %s alone',
    async (uid) => {
      expect(await inText(uid)).toBeUndefined()
    },
  )

  it.each([
    ['471147', 'id'],
    ['19570412', 'date'],
  ])('finds %s in hexadecimal, base64 and UTF-16', async (value, kind) => {
    for (const bytes of [
      toUtf8(toHex(toUtf8(value))),
      toUtf8(toBase64(toUtf8(`ab${value}c`))),
      Uint8Array.from([...toUtf8(value)].flatMap((byte) => [byte, 0])),
    ])
      expect(await inBytes(bytes)).toMatchObject({ kind })
  })
})

describe('residual scan, places', () => {
  it('finds a name in the bytes of numbers, and no short one by chance', async () => {
    expect(await inBytes(toUtf8('\0\0Doe^Jane\u0001'), 'OB', BLOB)).toMatchObject({ place: '(0028,2000)' })
    expect(await inBytes(concat([bytesOf('80 81'), toUtf8('doe'), bytesOf('92 93 94')]), 'OB', BLOB)).toBeUndefined()
    expect(await inBytes(toUtf8('\u0001seen with Doe today\0'), 'OB', BLOB)).toBeDefined()
  })

  it.each([EXPLICIT, IMPLICIT])('names the sequence and the element in it, in %s', async (transferSyntax) => {
    const nested = sequenceElement(0x00081140, [
      { elements: [sequenceElement(0x0040a170, [{ elements: [textElement(0x00080104, 'LO', 'Doe')] }])] },
    ])
    expect(await foundIn(nested, transferSyntax)).toMatchObject({ place: '(0008,1140)>(0008,0104)', kind: 'name' })
  })

  it.each([EXPLICIT, IMPLICIT])('knows where a value ends by its length, in %s', async (transferSyntax) => {
    // Groups 0032 and 0054 begin with the bytes '2' and 'T'.
    for (const next of [textElement(0x00321060, 'LO', 'x '), textElement(0x00540400, 'SH', 'x ')]) {
      for (const value of [textElement(0x00281055, 'LO', 'Anna'), textElement(0x00281055, 'LO', '471147')]) {
        const parts = await written({ elements: [...CLEAN, value, next] }, transferSyntax)
        expect(await residualIn(parts, WANTED)).toMatchObject({ place: '(0028,1055)' })
      }
      const uid = textElement(0x00281199, 'UI', STUDY)
      expect(await residualIn(await written({ elements: [...CLEAN, uid, next] }, transferSyntax), WANTED)).toBeDefined()
    }
  })

  it('looks at what follows Pixel Data, and not at its numbers', async () => {
    const pixels = bytesElement(0x7fe00010, 'OW', toUtf8('Doe^Jane'))
    expect(await foundIn(pixels)).toBeUndefined()
    const parts = await written({ elements: [...CLEAN, pixels, bytesElement(0xfffcfffc, 'OB', toUtf8('Doe^Jane'))] })
    expect(await residualIn(parts, WANTED)).toMatchObject({ place: '(FFFC,FFFC)' })
  })

  it('finds what lies across the pieces of a file, in memory or not', async () => {
    const whole = concat(
      (await written({ elements: [...CLEAN, textElement(COMMENTS, 'LT', 'for Doe^Jane')] })) as Uint8Array[],
    )
    for (let at = 140; at < whole.length; at += 1) {
      const pieces: Part[] = [whole.slice(0, at), at % 2 === 0 ? new Blob([whole.slice(at)]) : whole.slice(at)]
      expect(await residualIn(pieces, WANTED)).toMatchObject({ place: '(0020,4000)' })
    }
  })

  it('looks through values that are larger than a window', async () => {
    const large = new Uint8Array(3 * 1024 * 1024)
    large.set(toUtf8('Doe^Jane'), 1024 * 1024 - 3)
    const parts = (await written({
      elements: [...CLEAN, bytesElement(BLOB, 'OB', large)],
    })) as Uint8Array<ArrayBuffer>[]
    expect(await residualIn([new Blob(parts)], WANTED)).toMatchObject({ place: '(0028,2000)' })
  })

  it('finds a long number that is part of a UID which stays', async () => {
    const wanted = { ...WANTED, ids: ['471147114'] }
    const others = CLEAN.filter(({ tag }) => tag !== 0x00080016)
    const parts = await written({ elements: [textElement(0x00080016, 'UI', '1.2.826.0.1.471147114'), ...others] })
    expect(await residualIn(parts, wanted)).toMatchObject({ place: '(0008,0016)', kind: 'id' })
  })

  it('takes no department for a secret that is called as what it does', async () => {
    const wanted = { ...WANTED, texts: ['MRT Abdomen'] }
    const parts = await written({ elements: [...CLEAN, textElement(0x00281055, 'LO', 'MRT Abdomen')] })
    expect(await residualIn(parts, wanted)).toBeUndefined()
  })

  it('finds what stands in the preamble', async () => {
    const whole = concat((await written({ elements: CLEAN })) as Uint8Array[])
    whole.set(toUtf8('DOE^JANE'), 64)
    expect(await residualIn([whole], WANTED)).toMatchObject({ place: 'preamble' })
  })

  it('lets stand what the output holds by right', async () => {
    const parts = await written({ elements: [...CLEAN, textElement(0x00120040, 'LO', 'TRIAL-471147')] })
    expect(await residualIn(parts, WANTED)).toMatchObject({ kind: 'id' })
    expect(await residualIn(parts, WANTED, { allowed: () => ['TRIAL-471147'] })).toBeUndefined()
  })

  it('refuses with the place and the kind, and without the value', async () => {
    const parts = await written({ elements: [...CLEAN, textElement(0x00281055, 'LO', 'Doe')] })
    const refused = refuseResidual(parts, WANTED)
    await expect(refused).rejects.toMatchObject({
      code: 'deid/residual-identifier',
      detail: { place: '(0028,1055)', kind: 'name' },
    })
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining('Doe') as unknown })
  })

  it('refuses a file that cannot be walked through', async () => {
    const whole = concat((await written({ elements: CLEAN })) as Uint8Array[])
    await expect(residualIn([whole.slice(0, -3)], WANTED)).rejects.toMatchObject({ code: 'deid/output-unreadable' })
    whole[136] = 0x20
    await expect(residualIn([whole], WANTED)).rejects.toMatchObject({ code: 'deid/output-unreadable' })
  })
})

describe('residual scan, properties', () => {
  const noise = fc.uint8Array({ minLength: 0, maxLength: 200 }).map((bytes) => bytes.map((byte) => byte | 0x80))
  const letters = fc.string({ unit: fc.constantFrom('q', 'x', 'z', 'j', 'v', 'k', ' '), maxLength: 60 })

  it('finds a name anywhere in kept text, and nothing without it', async () => {
    await fc.assert(
      fc.asyncProperty(letters, letters, async (before, after) => {
        expect(await inText(`${before} ${after}`)).toBeUndefined()
        expect(await inText(`${before} Doe ${after}`)).toBeDefined()
      }),
      { numRuns: 100 },
    )
  })

  it('finds a name anywhere in bytes, and nothing without it', async () => {
    await fc.assert(
      fc.asyncProperty(noise, noise, async (before, after) => {
        expect(await inBytes(concat([before, after]), 'OB', BLOB)).toBeUndefined()
        expect(await inBytes(concat([before, toUtf8('Doe^Jane'), after]), 'OB', BLOB)).toBeDefined()
      }),
      { numRuns: 100 },
    )
  })
})
