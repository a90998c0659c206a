import { describe, expect, it } from 'vitest'
import { slots } from '../bytes/slots.ts'
import { Failure, type FailureCode } from '../errors.ts'
import type { Deliver } from './delivery.ts'
import type { BlockStore, SentBlock } from './direct.ts'
import { jobOf } from './job.fixture.ts'
import { line, type LineOptions } from './line.ts'
import { space } from './space.ts'
import { turnedClock } from './turned-clock.fixture.ts'

it.each([
  ['another has taken its place', 'outbox/fenced'],
  ['nothing is kept here any more', 'storage/cleared'],
] as const)('a line sends nothing more once a record is refused because %s, and says so', async (_, code) => {
  const { clock, turn } = turnedClock()
  const written = { isRefused: false }
  const record = () => (written.isRefused ? Promise.reject(new Failure(code)) : Promise.resolve())
  const jobs: LineOptions['jobs'] = {
    list: () => Promise.resolve([jobOf('a', { order: 1 }), jobOf('b', { order: 2 }), jobOf('c', { order: 3 })]),
    update: record,
    replace: record,
    finish: record,
    discard: record,
  }
  const requests = slots(2)
  const [begun, ended]: [string[], string[]] = [[], []]
  let answer = () => undefined as unknown
  const answered = new Promise<void>((resolve) => (answer = resolve))
  const deliver: Deliver = async ({ id }, { signal, note }) => {
    await requests.run(async () => {
      begun.push(id)
      // The second is never answered.
      await (id === 'a' ? answered : new Promise((_, reject) => signal.addEventListener('abort', reject)))
      await note({ type: 'acknowledged', index: 0 })
    }, signal)
    ended.push(id)
    return 'block-checksums'
  }
  const moving = line({ jobs, space: space(1000), clock, random: () => 0.5 })
  const stop = new AbortController()
  const run = moving.run(stop.signal)
  await turn(0)
  moving.connect(deliver)
  await turn(0)
  expect(begun).toEqual(['a', 'b'])

  written.isRefused = true
  answer()
  await turn(0)
  await turn(0)
  expect(begun, 'the third waits for the place of the first').toEqual(['a', 'b'])
  expect(ended).toEqual([])
  expect(moving.snapshot().line).toEqual({ state: 'parked', code })
  stop.abort()
  await run
})

describe('an object that is sent while it is sealed, where the lead has ended', () => {
  const block: SentBlock = { index: 0, sha256: 'aa', body: new Uint8Array(10) }

  /** A line without jobs, and a store that never answers where it is told so. */
  const started = async ({ answers }: { readonly answers: boolean }) => {
    const { clock, turn } = turnedClock()
    const written = { refusal: undefined as FailureCode | undefined }
    const record = () =>
      written.refusal === undefined ? Promise.resolve() : Promise.reject(new Failure(written.refusal))
    const jobs: LineOptions['jobs'] = {
      list: () => Promise.resolve([jobOf('a', { order: 1 })]),
      update: record,
      replace: record,
      finish: record,
      discard: record,
    }
    const asked: string[] = []
    const answer = (what: string, signal: AbortSignal): Promise<void> => {
      asked.push(what)
      if (answers) return Promise.resolve()
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Failure('bytes/aborted'))))
    }
    const store: BlockStore = {
      stage: (_, { index }, signal) => answer(`stage ${index}`, signal),
      commit: (_, blocks, signal) => answer(`commit ${blocks.length}`, signal).then(() => ({})),
    }
    const moving = line({ jobs, space: space(1000), clock, random: () => 0.5 })
    const stop = new AbortController()
    const running = moving.run(stop.signal)
    await turn(0)
    void moving.direct.begin('object', { batch: 'batch', mostBytes: 100 })
    const end = async () => {
      stop.abort()
      await running
    }
    return { moving, store, written, asked, turn, end }
  }
  const idle: Deliver = (_, { signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', reject))

  it.each(['outbox/fenced', 'storage/cleared'] as const)('asks the store for nothing more: %s', async (code) => {
    const { moving, store, written, asked, end } = await started({ answers: true })
    moving.connect(idle, store)
    await moving.direct.stage('object', block)
    written.refusal = code
    await expect(moving.direct.stage('object', { ...block, index: 1 })).rejects.toMatchObject({ code })
    await expect(moving.direct.commit('object', [block])).rejects.toMatchObject({ code })
    expect(asked).toEqual(['stage 0'])
    expect(moving.snapshot().line).toEqual({ state: 'parked', code })
    void moving.direct.begin('another', { batch: 'batch', mostBytes: 100 })
    await expect(moving.direct.stage('another', block)).rejects.toMatchObject({ code })
    expect(asked).toEqual(['stage 0'])
    await end()
  })

  it('stops what is under way when the record of another is refused', async () => {
    const { moving, store, written, asked, turn, end } = await started({ answers: false })
    let acknowledge = () => undefined as unknown
    const acknowledged = new Promise<void>((resolve) => (acknowledge = resolve))
    const deliver: Deliver = async (_, { note }) => {
      await acknowledged
      await note({ type: 'acknowledged', index: 0 })
      return 'block-checksums'
    }
    moving.connect(deliver, store)
    const asking = [moving.direct.stage('object', block), moving.direct.commit('object', [block])]
    const codes = Promise.all(asking.map((one) => one.catch((error: unknown) => (error as Failure).code)))
    await turn(0)
    expect(asked.toSorted()).toEqual(['commit 1', 'stage 0'])
    written.refusal = 'outbox/fenced'
    acknowledge()
    await turn(0)
    expect(await codes).toEqual(['outbox/fenced', 'outbox/fenced'])
    await turn(100_000)
    expect(asked).toHaveLength(2)
    await end()
  })

  it('is tried again when only the record cannot be written now', async () => {
    const { moving, store, written, asked, turn, end } = await started({ answers: true })
    moving.connect(idle, store)
    written.refusal = 'storage/unavailable'
    const staging = moving.direct.stage('object', block)
    await turn(0)
    expect(asked).toEqual([])
    written.refusal = undefined
    await turn(90_000)
    await staging
    expect(asked).toEqual(['stage 0'])
    await end()
  })
})
