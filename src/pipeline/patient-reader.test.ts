import { describe, expect, it } from 'vitest'
import { collect } from '../bytes/streams.ts'
import { Failure, type FailureCode } from '../errors.ts'
import type { Clock } from '../outbox/clock.ts'
import { memoryStore } from '../upload/memory.ts'
import type { ObjectReader } from '../upload/object-store.ts'
import { patientReader } from './patient-reader.ts'

const { signal } = new AbortController()
const BODY = Uint8Array.from({ length: 1000 }, (_, index) => (index * 31) & 255)
const PIECE = 100

/** Time passes only by waiting. */
const turned = () => {
  const waits: number[] = []
  let nowMs = 0
  const clock: Clock = {
    nowMs: () => nowMs,
    sleep: (waitMs) => {
      waits.push(waitMs)
      nowMs += waitMs
      return Promise.resolve()
    },
  }
  return { clock, waits }
}

/** A store whose answers break as they are told to, one after the other: before the first byte, or after some pieces. */
const breaking = async (fates: (readonly [code: FailureCode, pieces: number, retryAfterMs?: number])[]) => {
  const store = memoryStore()
  for (const name of ['a', 'b', 'c']) await store.put(name, BODY, signal)
  const asked: number[] = []
  const broken = ([code, , retryAfterMs]: (typeof fates)[number]) =>
    new Failure(code, retryAfterMs === undefined ? {} : { detail: { retryAfterMs } })
  const reader: ObjectReader = {
    read: async (name, range, stop) => {
      asked.push(range.offset)
      const fate = fates.shift()
      if (fate?.[1] === 0) throw broken(fate)
      const bytes = await collect(await store.read(name, range, stop))
      let piece = 0
      return new ReadableStream({
        pull: (controller) => {
          if (piece === fate?.[1]) controller.error(broken(fate))
          else if (piece * PIECE >= bytes.length) controller.close()
          else controller.enqueue(bytes.slice(piece * PIECE, (piece += 1) * PIECE))
        },
      })
    },
    list: async function* (prefix, stop) {
      const fate = fates.shift()
      let pieces = 0
      for await (const stat of store.list(prefix, stop)) {
        if (pieces++ === fate?.[1]) throw broken(fate)
        yield stat
      }
    },
  }
  return { reader, asked }
}

const whole = async (reader: ObjectReader, range = { offset: 0 }) => collect(await reader.read('a', range, signal))

describe('who reads and waits', () => {
  it('goes on at the byte where the answer broke off, and waits as long as delivery would', async () => {
    const { reader, asked } = await breaking([
      ['upload/network', 0],
      ['upload/busy', 3, 4000],
      ['upload/stalled', 2],
    ])
    const { clock, waits } = turned()
    const told: (FailureCode | undefined)[] = []
    const onWait = (code: FailureCode | undefined) => void told.push(code)
    const patient = patientReader(reader, { clock, random: () => 0.5, onWait })
    expect(await whole(patient)).toEqual(BODY)
    expect(asked).toEqual([0, 0, 300, 500])
    expect(waits).toEqual([500, 4500, 500])
    expect(told).toEqual(['upload/network', undefined, 'upload/busy', undefined, 'upload/stalled', undefined])
  })

  it('reads a range to its end and not beyond', async () => {
    const { reader, asked } = await breaking([['upload/network', 2]])
    const patient = patientReader(reader, { clock: turned().clock, random: () => 0 })
    expect(await whole(patient, { offset: 100, length: 350 } as { offset: number })).toEqual(BODY.slice(100, 450))
    expect(asked).toEqual([100, 300])
  })

  it('lists nothing twice', async () => {
    const { reader } = await breaking([
      ['upload/network', 2],
      ['upload/busy', 1],
    ])
    const names: string[] = []
    const patient = patientReader(reader, { clock: turned().clock, random: () => 0 })
    for await (const { name } of patient.list('', signal)) names.push(name)
    expect(names).toEqual(['a', 'b', 'c'])
  })

  it('gives up when a person would, then at once until the store answers again', async () => {
    const { clock, waits } = turned()
    const fates: [FailureCode, number][] = [['upload/network', 1]]
    for (let more = 0; more < 60; more += 1) fates.push(['upload/network', 0])
    const { reader, asked } = await breaking(fates)
    const patient = patientReader(reader, { clock, random: () => 0.9 })
    await expect(whole(patient)).rejects.toMatchObject({ code: 'upload/network' })
    const waitedMs = waits.reduce((sum, waitMs) => sum + waitMs, 0)
    expect(waitedMs).toBeGreaterThan(30_000)
    expect(waitedMs).toBeLessThanOrEqual(120_000)
    const [before, left] = [asked.length, waits.length]
    await expect(whole(patient)).rejects.toMatchObject({ code: 'upload/network' })
    expect([asked.length, waits.length]).toEqual([before + 1, left])
    fates.length = 0
    expect(await whole(patient)).toEqual(BODY)
    fates.push(['upload/network', 1])
    expect(await whole(patient)).toEqual(BODY)
  })

  it('has little patience before the first answer: a wrong address looks like no network', async () => {
    const { clock, waits } = turned()
    const { reader } = await breaking(Array.from({ length: 60 }, () => ['upload/network', 0] as const))
    await expect(whole(patientReader(reader, { clock, random: () => 0.5 }))).rejects.toMatchObject({
      code: 'upload/network',
    })
    expect(waits.reduce((sum, waitMs) => sum + waitMs, 0)).toBeLessThanOrEqual(10_000)
    expect(waits.length).toBeGreaterThan(1)
  })

  it.each(['upload/not-found', 'upload/not-permitted', 'upload/link-expired', 'upload/changed'] as const)(
    'asks once where asking again does not help: %s',
    async (code) => {
      const { reader, asked } = await breaking([[code, 0]])
      const { clock, waits } = turned()
      await expect(whole(patientReader(reader, { clock, random: () => 0.5 }))).rejects.toMatchObject({ code })
      expect([asked.length, waits.length]).toEqual([1, 0])
    },
  )

  it('stops waiting when it is told to', async () => {
    const stop = new AbortController()
    const { reader, asked } = await breaking([['upload/network', 0]])
    const sleep = () => {
      stop.abort()
      return Promise.resolve()
    }
    const clock: Clock = { nowMs: () => 0, sleep }
    const patient = patientReader(reader, { clock, random: () => 0.5 })
    const reading = patient.read('a', { offset: 0 }, stop.signal).then((body) => collect(body))
    await expect(reading).rejects.toMatchObject({ code: 'bytes/aborted' })
    expect(asked).toEqual([0])
  })
})
