import { describe, expect, it } from 'vitest'
import { toBase64, toUtf8 } from '../../bytes/text.ts'
import type { Vr } from '../../dicom/data-set.ts'
import { bytesElement } from '../../dicom/elements.ts'
import { residualIn } from './residual-scan.ts'
import { CLEAN, written } from './written.fixture.ts'

const WANTED = { names: ['Doe^Jane', 'Berg^Anna'], ids: [], texts: [], dates: [], uids: [] }

const foundIn = async (vr: Vr, bytes: Uint8Array) =>
  residualIn(await written({ elements: [...CLEAN, bytesElement(0x00282000, vr, bytes)] }), WANTED)
const wide = (text: string) => [...toUtf8(text)].flatMap((byte) => [byte, 0])
/** Small numbers of 16 bits around it, which are no characters. */
const amongNumbers = (text: string) => Uint8Array.from([7, 1, 9, 3, ...wide(text), 5, 2, 0x31, 1])

describe('what is met by chance', () => {
  it('is a short name in UTF-16 among numbers', async () => {
    expect(await foundIn('OW', amongNumbers('Doe'))).toBeUndefined()
    expect(await foundIn('OW', amongNumbers('Anna'))).toBeUndefined()
  })

  it.each(['Doe Jane', 'seen with Doe, today', 'Doe came in today', 'came in with Anna'])(
    'is not %s in UTF-16',
    async (text) => {
      expect(await foundIn('OW', amongNumbers(text))).toMatchObject({ kind: 'name' })
      expect(await foundIn('OB', Uint8Array.from([1, ...amongNumbers(text)]))).toMatchObject({ kind: 'name' })
      expect(await foundIn('OW', Uint8Array.from([0, ...wide(text), 0]))).toMatchObject({ kind: 'name' })
    },
  )

  it('is no value that holds a short name and nothing else', async () => {
    expect(await foundIn('OW', Uint8Array.from(wide('Doe')))).toMatchObject({ kind: 'name' })
  })

  it('is what looks like five or six characters of base64', async () => {
    const chance = toBase64(toUtf8('Anna')).slice(0, 5)
    expect(await foundIn('UT', toUtf8(`iVBORw0KGgo${chance}AAANSUhEUgAAAAUA`))).toBeUndefined()
    const name = toBase64(toUtf8('xxDoe^Jane, Anna'))
    expect(await foundIn('UT', toUtf8(`iVBORw0K${name}`))).toMatchObject({ kind: 'name' })
    expect(await foundIn('OB', toUtf8(`iVBORw0K${name}`))).toMatchObject({ kind: 'name' })
  })

  it('is what looks like a short word with its bytes swapped, unless it stands in text', async () => {
    const swapped = toUtf8('xeoJ^na e')
    expect(await foundIn('OB', Uint8Array.from([1, 2, ...toUtf8('eoJ^na'), 3, 4]))).toBeUndefined()
    expect(await foundIn('UT', swapped)).toMatchObject({ kind: 'name' })
  })
})
