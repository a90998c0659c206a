import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasBlock } from '../../src/outbox/job.ts'
import { fileSystemOutbox } from '../../src/storage/file-system.node.ts'
import { startAzurite, type Azurite } from '../stand/azurite.ts'
import { startFaultProxy, type FaultProxy, type Seen } from '../stand/fault-proxy.ts'
import { instanceOf } from '../stand/instances.ts'
import { blobsIn } from '../stand/store-facts.ts'
import { begin, desk, digestsIn, newProject, restoredIn, sealift } from './command.ts'
import { isInstance, newContainer, textsOf } from './sent.ts'

const MiB = 1024 * 1024
/** Blocks that the store takes before it answers nothing any more. */
const PASS = 9
/** A small machine that has other work as well. */
const BUSY_MS = 240_000

const here = desk()
let azurite: Azurite
let proxy: FaultProxy
beforeAll(async () => {
  azurite = await startAzurite()
  proxy = await startFaultProxy(azurite.origin)
})
afterAll(async () => {
  await proxy.stop()
  await azurite.stop()
  here.remove()
})

const blockId = ({ method, url }: Seen) =>
  method === 'PUT' ? (new URL(url, 'http://store').searchParams.get('blockid') ?? undefined) : undefined
const blocks = () => proxy.seen.filter((seen) => blockId(seen) !== undefined)
const acknowledged = () => blocks().filter(({ status }) => status === 201)

/** Blocks of which the outbox knows that the store has them: no others are spared when it goes on. */
async function recorded(): Promise<number> {
  const jobs = await (await fileSystemOutbox(here.at('outbox'))).jobs.list()
  const large = jobs.find(({ blocks: { length } }) => length > PASS)
  return large?.blocks.filter((_, index) => hasBlock(large.acknowledged, index)).length ?? 0
}

describe('send, killed in the middle of a large object', () => {
  it('goes on where it was: no acknowledged block again, and the object is whole', { timeout: BUSY_MS }, async () => {
    const keys = await newProject(here)
    const { container, link } = await newContainer(azurite, here, 'resumed')
    const file = `@${here.write('proxy.link', proxy.through(link))}`
    const input = here.at('input')
    mkdirSync(input)
    writeFileSync(
      here.at('input', 'large.dcm'),
      await instanceOf({ patientName: 'Grantchester^Lucinda', patientId: 'HOSP-4711', pixelBytes: 24 * MiB }),
    )
    await sealift(['deidentify', input, '--out', here.at('out'), ...keys.flags])
    const args = ['send', input, ...keys.flags, '--container', file, '--outbox', here.at('outbox')]

    let passed = 0
    proxy.breakWith((seen) => (blockId(seen) !== undefined && (passed += 1) > PASS ? { kind: 'hang' } : undefined))
    const { child, ended } = begin(args)
    while (blocks().length <= PASS || acknowledged().length < PASS) await sleep(20)
    while ((await recorded()) < PASS) await sleep(20)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(await ended).toMatchObject({ code: null })
    const before = acknowledged().map(blockId)
    const sealed = blocks().map(({ url }) => new URL(url, 'http://store').pathname)
    expect(before).toHaveLength(PASS)
    const left = textsOf(here.at('outbox'))
    expect(left.filter((text) => text.startsWith('blocks/'))).not.toEqual([])
    for (const text of left) expect(text).not.toMatch(/Grantchester|HOSP-4711/)

    // The source is gone: what was accepted needs it no more.
    rmSync(input, { recursive: true })
    mkdirSync(input)
    const already = blocks().length
    proxy.breakWith(() => undefined)
    expect(await sealift(args)).toMatchObject({ code: 0, stderr: '' })
    const after = blocks().slice(already)
    expect(after.map(blockId).filter((id) => before.includes(id))).toEqual([])
    expect(new Set(after.map(({ url }) => new URL(url, 'http://store').pathname))).toEqual(new Set(sealed))

    const [large] = [...(await blobsIn(container))].filter(
      ([name, bytes]) => isInstance(name) && bytes.length > 20 * MiB,
    )
    expect(large).toBeDefined()
    expect(await sealift(['verify', '--container', file])).toMatchObject({ code: 0 })
    await sealift(['restore', '--container', file, '--key', keys.privatePem, '--out', here.at('back')])
    expect(restoredIn(here.at('back'))).toEqual(digestsIn(here.at('out')))
  })
})
