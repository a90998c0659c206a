import { describe, expect, it } from 'vitest'
import { digestOf } from '../crypto/digest.ts'
import { approve, approveAgain } from './approve.ts'
import { deidentify } from './deidentify.ts'
import { inspect } from './inspect.ts'
import { instanceOf, item, outcomeOf, PATIENT, pseudonymsOf, sequence, text } from './instance.fixture.ts'
import { BASIC_PROFILE } from './profile.ts'

describe('approval', () => {
  const reviewer = { id: 'reviewer 1', atMs: 0 }

  it('pins every byte: another instance carries the digest that was approved, and sealing refuses it', async () => {
    const { instance } = await outcomeOf([])
    const { instance: again } = await outcomeOf([])
    const { instance: other } = await outcomeOf([text(0x00180050, 'DS', '2')])
    const { sha256 } = await approve(instance, reviewer)
    expect(approveAgain(again, { sha256, reviewer })).toMatchObject({ sha256, identity: instance.identity })
    expect(await digestOf(new Blob([...again.parts]))).toBe(sha256)
    expect(approveAgain(other, { sha256, reviewer }).sha256).toBe(sha256)
    expect(await digestOf(new Blob([...other.parts]))).not.toBe(sha256)
  })
})

describe('before and after', () => {
  it('every element of both is a row, with what was done to it', async () => {
    const file = await instanceOf([
      text(0x00180050, 'DS', '1'),
      sequence(0x00081115, item(text(0x0020000e, 'UI', '1.2.3.14'))),
    ])
    const instance = await deidentify(file, BASIC_PROFILE, await pseudonymsOf())
    const rows = inspect(file, instance)
    const row = (path: string) => rows.find((one) => one.path === path)
    expect(row('(0010,0010)')).toMatchObject({
      name: 'Patient Name',
      before: PATIENT.name,
      action: 'D',
      rule: 'pseudonym',
    })
    expect(row('(0018,0050)')).toMatchObject({ before: '1', after: '1', action: undefined })
    expect(row('(0008,1115)[0]>(0020,000E)')).toMatchObject({
      before: '1.2.3.14',
      after: instance.identity.seriesUid,
      action: 'U',
      depth: 1,
    })
    expect(row('(0012,0062)')).toMatchObject({ before: undefined, after: 'YES', rule: 'stamp' })
    expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length)
  })

  it('a change never holds a value', async () => {
    const { instance } = await outcomeOf([])
    expect(JSON.stringify(instance.changes)).not.toMatch(/Doe|4711|1\.2\.3|2021/)
  })
})
