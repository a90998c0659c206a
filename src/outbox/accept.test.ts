import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { accept, type Intake } from './accept.ts'
import type { Direct } from './direct.ts'
import { groupCommit } from './group-commit.ts'
import { sealed } from './job.fixture.ts'
import type { Acceptance } from './ports.ts'
import { space } from './space.ts'

const signal = new AbortController().signal
const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

const never = () => {
  throw new Failure('internal/unexpected')
}
const nowhere: Direct = { begin: never, stage: never, commit: never, end: never }

describe('space', () => {
  it('lets in what fits, first come, first served', async () => {
    const room = space(100)
    const entered: string[] = []
    const enter = (name: string, sizeBytes: number) =>
      room.waitForSpace(sizeBytes, signal).then(() => entered.push(name))
    void enter('a', 60)
    void enter('large', 70)
    void enter('small', 10)
    await settled()
    expect(entered).toEqual(['a'])
    room.release(60)
    await settled()
    expect(entered).toEqual(['a', 'large', 'small'])
    expect(room.heldBytes()).toBe(80)
  })

  it('refuses what never fits, and whoever leaves the queue makes way', async () => {
    const room = space(100)
    await expect(room.waitForSpace(101, signal)).rejects.toMatchObject({ code: 'outbox/too-large-for-budget' })
    await room.waitForSpace(90, signal)
    const leave = new AbortController()
    const first = room.waitForSpace(50, leave.signal)
    const second = room.waitForSpace(10, signal)
    leave.abort()
    await expect(first).rejects.toMatchObject({ code: 'bytes/aborted' })
    await second
    expect(room.heldBytes()).toBe(100)
  })
})

describe('accepting', () => {
  const intakeWith = (commit: Intake['commit']) => {
    const staged = new Map<string, number>()
    const room = space(1000)
    const intake: Intake = {
      staging: {
        write: (id, { index, body }) => Promise.resolve(void staged.set(`${id} ${index}`, body.length)),
        discard: (id) => {
          for (const key of [...staged.keys()]) if (key.startsWith(`${id} `)) staged.delete(key)
          return Promise.resolve()
        },
      },
      commit,
      space: room,
      budgetBytes: () => room.budgetBytes,
      requestBytes: () => 10,
      direct: nowhere,
      nextOrder: () => 1,
      nowMs: () => 7,
    }
    return { intake, staged, room }
  }
  const arriving = (stream: ReadableStream<Uint8Array>, sizeBytes = 250) => ({
    id: 'object',
    batch: 'b',
    kind: 'instance' as const,
    ciphertext: { stream, done: Promise.resolve({ sizeBytes, sha256: 'of the whole' }) },
    maxBytes: 500,
    blockBytes: 100,
    details: () => Promise.resolve({ messageId: 'm', recipients: ['r'] }),
  })

  it('stages all but the last block, and commits that one with the record', async () => {
    const committed: Acceptance[] = []
    const { intake, staged, room } = intakeWith((one) => Promise.resolve(void committed.push(one)))
    const done = await accept(arriving(new Blob([new Uint8Array(250)]).stream()), intake, signal)
    expect([...staged]).toEqual([
      ['object 0', 100],
      ['object 1', 100],
    ])
    expect(committed[0]?.blocks.map(({ index, body }) => [index, body.length])).toEqual([[2, 50]])
    expect(done).toMatchObject({ sizeBytes: 250, sha256: 'of the whole', messageId: 'm', acceptedMs: 7 })
    expect(done.blocks).toHaveLength(3)
    expect(room.heldBytes()).toBe(250)
  })

  it('tells who commits what is urgent', async () => {
    const committed: Acceptance[] = []
    const { intake } = intakeWith((one) => Promise.resolve(void committed.push(one)))
    const whole = () => arriving(new Blob([new Uint8Array(250)]).stream())
    await accept({ ...whole(), urgent: true }, intake, signal)
    await accept(whole(), intake, signal)
    expect(committed.map(({ urgent }) => urgent)).toEqual([true, undefined])
    expect(committed.map(({ sealed: kept }) => 'urgent' in kept)).toEqual([false, false])
  })

  it('leaves nothing when the sealing breaks before its end, or nothing can be committed', async () => {
    const { intake, staged, room } = intakeWith(() => Promise.reject(new Failure('storage/full')))
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(350)),
      pull: (controller) => controller.error(new Failure('seal/not-what-was-approved')),
    })
    await expect(accept(arriving(broken), intake, signal)).rejects.toMatchObject({ code: 'seal/not-what-was-approved' })
    const whole = new Blob([new Uint8Array(250)]).stream()
    await expect(accept(arriving(whole), intake, signal)).rejects.toMatchObject({ code: 'storage/full' })
    expect([staged.size, room.heldBytes()]).toEqual([0, 0])
  })

  it('leaves nothing when what arrives is not as long as its maker says', async () => {
    const { intake, staged, room } = intakeWith(() => Promise.resolve())
    const cutShort = arriving(new Blob([new Uint8Array(250)]).stream(), 251)
    await expect(accept(cutShort, intake, signal)).rejects.toMatchObject({ code: 'internal/unexpected' })
    expect([staged.size, room.heldBytes()]).toEqual([0, 0])
  })

  it('groups what arrives while a commit is under way, and tries each alone when the group does not fit', async () => {
    const groups: number[] = []
    const commit = groupCommit({
      accept: async (group) => {
        groups.push(group.length)
        await settled()
        if (group.some(({ sealed: { id } }) => id === 'too-much')) throw new Failure('storage/full')
      },
    })
    const one = (id: string): Acceptance => ({ sealed: sealed(id), blocks: [{ index: 0, body: new Uint8Array(1) }] })
    const outcomes = await Promise.allSettled(['a', 'b', 'too-much', 'c'].map((id) => commit(one(id))))
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
    expect(groups).toEqual([1, 3, 1, 1, 1])
  })
})
