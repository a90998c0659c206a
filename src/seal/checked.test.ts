import { describe, expect, it } from 'vitest'
import { collect, streamOf } from '../bytes/streams.ts'
import { sha256 } from '../crypto/digest.ts'
import { Failure } from '../errors.ts'
import { checked, type Seen } from './checked.ts'

describe('a checked stream', () => {
  const bytes = crypto.getRandomValues(new Uint8Array(10_001))

  it('changes nothing and sees every byte', async () => {
    const seen: Seen[] = []
    expect(await collect(streamOf([bytes]).pipeThrough(await checked((found) => seen.push(found))))).toEqual(bytes)
    expect(seen).toEqual([{ sizeBytes: 10_001, sha256: await sha256(bytes) }])
  })

  it('does not end when what was seen is refused', async () => {
    const refusing = await checked(() => {
      throw new Failure('seal/not-as-listed')
    })
    const reading = collect(streamOf([bytes]).pipeThrough(refusing))
    await expect(reading).rejects.toMatchObject({ code: 'seal/not-as-listed' })
  })
})
