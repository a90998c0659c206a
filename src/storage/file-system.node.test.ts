import { appendFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outboxStoreContract } from '../outbox/outbox-store.contract.ts'
import { sealedAs } from '../outbox/outbox-store.fixture.ts'
import { fileSystemOutbox } from './file-system.node.ts'

const newFolder = () => mkdtemp(join(tmpdir(), 'sealift-outbox-'))
const code = (name: string): unknown => expect.objectContaining({ code: name })

describe('an outbox in a folder', () =>
  outboxStoreContract(async () => {
    const folder = await newFolder()
    return { open: () => fileSystemOutbox(folder), remove: () => rm(folder, { recursive: true }) }
  }))

describe('the log', () => {
  let folder: string
  const log = () => join(folder, 'log')
  const ids = async () => {
    const store = await fileSystemOutbox(folder)
    await store.lead()
    const jobs = await store.jobs.list()
    store.close()
    return jobs.map(({ id }) => id)
  }
  beforeEach(async () => {
    folder = await newFolder()
    const store = await fileSystemOutbox(folder)
    await store.lead()
    for (const [order, id] of ['a', 'b/slash', '../c'].entries())
      await store.jobs.accept([{ sealed: sealedAs(id, { order }), blocks: [{ index: 0, body: Uint8Array.of(order) }] }])
    store.close()
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('cut at any byte holds every line that is whole, and never half of one', async () => {
    const whole = await readFile(log())
    const ends = [...whole.entries()].filter(([, byte]) => byte === 10).map(([at]) => at + 1)
    expect(ends).toHaveLength(4)
    for (let cut = 0; cut <= whole.length; cut += 43) {
      await writeFile(log(), whole.subarray(0, cut))
      const accepted = ends.filter((end) => end <= cut).length - 1
      expect(await ids(), `cut at ${cut}`).toEqual(['a', 'b/slash', '../c'].slice(0, Math.max(0, accepted)))
    }
  }, 30_000)

  it('changed before its end is refused, and nothing is thrown away', async () => {
    const whole = await readFile(log())
    whole.writeUInt8(whole.readUInt8(200) ^ 1, 200)
    await writeFile(log(), whole)
    const store = await fileSystemOutbox(folder)
    await expect(store.lead()).rejects.toEqual(code('storage/damaged'))
    expect(await readFile(log())).toEqual(whole)
  })

  it('does not count what an overtaken writer appends', async () => {
    const before = await readFile(log())
    const old = before.toString().split('\n').at(-2)
    const leader = await fileSystemOutbox(folder)
    await leader.lead()
    await leader.jobs.discard('../c')
    leader.close()
    await appendFile(log(), `${old}\n`)
    expect(await ids()).toEqual(['a', 'b/slash'])
  })

  it('a torn block is no job: its line was never written', async () => {
    const blocks = join(folder, 'blocks')
    await writeFile(join(blocks, 'torn%20000000.new'), 'half')
    await writeFile(join(blocks, 'torn%20000000'), 'half')
    expect(await ids()).toEqual(['a', 'b/slash', '../c'])
    expect((await readdir(blocks)).filter((name) => name.startsWith('torn'))).toEqual([])
  })

  it('grows with the outbox, not with its history', async () => {
    const store = await fileSystemOutbox(folder)
    await store.lead()
    const sizeBytes = (await readFile(log())).length
    for (let attempt = 0; attempt < 50; attempt += 1)
      await store.jobs.update('a', { state: { state: 'uploading', attempt }, acknowledged: Uint8Array.of(0) })
    store.close()
    expect((await readFile(log())).length).toBeGreaterThan(sizeBytes * 2)
    await ids()
    expect((await readFile(log())).length).toBeLessThan(sizeBytes * 1.1)
  })
})

it('says that a place where no folder can be is not available', async () => {
  const folder = await newFolder()
  await writeFile(join(folder, 'file'), '')
  await expect(fileSystemOutbox(join(folder, 'file', 'outbox'))).rejects.toEqual(code('storage/unavailable'))
  await rm(folder, { recursive: true })
})
