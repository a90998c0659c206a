import { describe, expect, it } from 'vitest'
import { Failure, type FailureCode } from '../errors.ts'
import type { BlockStore, SentBlock } from './direct.ts'
import { line } from './line.ts'
import { space } from './space.ts'
import { settled, turnedClock } from './turned-clock.fixture.ts'

const jobs = {
  list: () => Promise.resolve([]),
  update: () => Promise.resolve(),
  replace: () => Promise.resolve(),
  finish: () => Promise.resolve(),
  discard: () => Promise.resolve(),
}
const block: SentBlock = { index: 0, sha256: 'aa', body: new Uint8Array(10) }

/** A line with a store that fails as it is told, request by request, and then takes everything. */
const rolling = (...fates: readonly (FailureCode | Failure | 'hang' | 'well')[]) => {
  const { clock, turn } = turnedClock()
  const told: FailureCode[] = []
  const moving = line({ jobs, space: space(), clock, random: () => 0.5, onLinkRefused: (code) => told.push(code) })
  const asked: string[] = []
  const request = async (what: string, signal: AbortSignal): Promise<void> => {
    const fate = fates[asked.push(what) - 1] ?? 'well'
    if (fate === 'hang')
      await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Failure('bytes/aborted'))))
    else if (fate !== 'well') throw fate instanceof Failure ? fate : new Failure(fate)
  }
  const store = (name = ''): BlockStore => ({
    stage: (_, { index }, signal) => request(`${name}stage ${index}`, signal),
    commit: (_, blocks, signal) => request(`${name}commit ${blocks.length}`, signal).then(() => ({ etag: '"1"' })),
  })
  const connect = (name?: string) =>
    moving.connect(() => Promise.reject(new Failure('internal/unexpected')), store(name))
  void moving.direct.begin('object', { batch: 'batch', mostBytes: 100 })
  const outcome = { value: 'waits' }
  const stage = () => {
    moving.direct.stage('object', block).then(
      () => (outcome.value = 'sent'),
      (error: unknown) => (outcome.value = (error as Failure).code),
    )
    return settled()
  }
  return { moving, turn, told, asked, connect, stage, outcome }
}

describe('an object that is sent while it is sealed', () => {
  it('waits for a way out, and the line says that there is work', async () => {
    const { moving, connect, stage, outcome, asked } = rolling()
    await stage()
    expect([outcome.value, asked]).toEqual(['waits', []])
    expect(moving.snapshot()).toMatchObject({ line: { state: 'locked' }, rolling: [{ id: 'object', sentBytes: 0 }] })
    connect()
    await settled()
    expect(outcome.value).toBe('sent')
    expect(moving.snapshot()).toMatchObject({
      line: { state: 'running' },
      rolling: [{ id: 'object', sentBytes: 10, mostBytes: 100 }],
      rateBytesPerSecond: 10,
    })
    void moving.direct.end('object')
    expect(moving.snapshot()).toMatchObject({ line: { state: 'idle' }, rolling: [] })
  })

  it('is offline with the line, waits as the line does, and both go on', async () => {
    const { moving, turn, connect, stage, outcome, asked } = rolling('upload/network', 'upload/stalled')
    connect()
    await stage()
    expect(moving.snapshot().line).toEqual({ state: 'offline' })
    await turn(499)
    expect(asked).toHaveLength(1)
    await turn(1)
    expect(asked).toHaveLength(2)
    await turn(999)
    expect(asked).toHaveLength(2)
    moving.hint()
    await settled()
    expect(outcome.value).toBe('sent')
    expect(moving.snapshot().line).toEqual({ state: 'running' })
  })

  it('waits as long as the store asked, and holds the line so long', async () => {
    const busy = new Failure('upload/busy', { detail: { retryAfterMs: 60_000 } })
    const { turn, connect, stage, outcome, asked } = rolling(busy)
    connect()
    await stage()
    await turn(60_499)
    expect(asked).toHaveLength(1)
    await turn(1)
    expect(outcome.value).toBe('sent')
  })

  it('in trouble of its own is tried without end, later and later, and the line is not held', async () => {
    const fates = Array.from({ length: 30 }, () => 'upload/refused' as const)
    const { moving, turn, connect, stage, outcome, asked } = rolling(...fates)
    connect()
    await stage()
    expect(moving.snapshot().line).toEqual({ state: 'running' })
    await turn(499)
    expect(asked).toHaveLength(1)
    for (let tried = 1; tried <= 30; tried += 1) await turn(90_000)
    expect(asked).toHaveLength(31)
    expect(outcome.value).toBe('sent')
  })

  it('stops where it is when the person pauses, and sends the same block when it goes on', async () => {
    const { moving, connect, stage, outcome, asked } = rolling('hang')
    connect()
    await stage()
    moving.pause()
    await settled()
    expect(moving.snapshot().line).toEqual({ state: 'paused' })
    expect([outcome.value, asked]).toEqual(['waits', ['stage 0']])
    moving.resume()
    await settled()
    expect([outcome.value, asked]).toEqual(['sent', ['stage 0', 'stage 0']])
  })

  it('parks with the line when a person is needed, and takes up the new access link', async () => {
    const { moving, turn, told, connect, stage, outcome, asked } = rolling(
      'upload/link-expired',
      'upload/not-permitted',
    )
    connect()
    await stage()
    expect(told).toEqual(['upload/link-expired'])
    expect(moving.snapshot().line).toEqual({ state: 'parked', code: 'upload/link-expired' })
    await turn(90_000)
    expect(moving.snapshot().line).toEqual({ state: 'parked', code: 'upload/not-permitted' })
    await turn(10 ** 8)
    expect(asked).toHaveLength(2)
    connect('new ')
    await settled()
    expect([outcome.value, asked.at(-1)]).toEqual(['sent', 'new stage 0'])
  })

  it.each([
    ['upload/name-clash', 'outbox/not-kept'],
    ['upload/name-taken', 'outbox/not-kept'],
    ['upload/blocks-lost', 'outbox/not-kept'],
    ['upload/too-many-blocks', 'upload/too-many-blocks'],
  ] as const)('that meets %s is refused with %s', async (code, refusal) => {
    const { moving, connect, asked } = rolling(code)
    connect()
    await expect(moving.direct.commit('object', [block])).rejects.toMatchObject({ code: refusal })
    expect(asked).toEqual(['commit 1'])
    expect(moving.snapshot().line).toEqual({ state: 'running' })
  })

  it('sends nothing any more when it has ended, whatever it was doing', async () => {
    for (const fate of ['hang', 'upload/network', 'upload/refused'] as const) {
      const { moving, turn, connect, stage, outcome, asked } = rolling(fate)
      connect()
      await stage()
      void moving.direct.end('object')
      await turn(100_000)
      expect([outcome.value, asked.length], fate).toEqual(['bytes/aborted', 1])
      await expect(moving.direct.stage('object', block)).rejects.toMatchObject({ code: 'bytes/aborted' })
    }
  })

  it('goes in blocks or in parts, and never in both, though the link changes while two blocks ask', async () => {
    const { moving } = rolling()
    const sent: string[] = []
    const answers: ((areNeeded: boolean) => void)[] = []
    const store: BlockStore = {
      stage: (_, { index }) => Promise.resolve(void sent.push(`block ${index}`)),
      commit: (_, blocks) => Promise.resolve(void sent.push(`commit ${blocks.length}`)).then(() => ({})),
      parts: {
        areNeeded: () => new Promise((resolve) => answers.push(resolve)),
        put: (name) => Promise.resolve(void sent.push(name)),
      },
    }
    moving.connect(() => Promise.reject(new Failure('internal/unexpected')), store)
    const staged = [0, 1].map((index) => moving.direct.stage('object', { ...block, index }))
    await settled()
    answers[0]?.(false)
    await settled()
    answers[1]?.(true)
    await Promise.all(staged)
    expect(await moving.direct.commit('object', [block, block])).toEqual({ stored: {} })
    expect(sent).toEqual(['block 0', 'block 1', 'commit 2'])
  })
})
