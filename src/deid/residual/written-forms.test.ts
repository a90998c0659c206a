import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../bytes/text.ts'
import { bytesElement, textElement } from '../../dicom/elements.ts'
import { residualIn } from './residual-scan.ts'
import { CLEAN, written } from './written.fixture.ts'

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
