import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAzurite, type Azurite } from '../stand/azurite.ts'
import { instanceOf } from '../stand/instances.ts'
import { desk, digestsIn, filesIn, newProject, restoredIn, sealift } from './command.ts'
import { newContainer } from './sent.ts'

const here = desk()
let azurite: Azurite
beforeAll(async () => {
  azurite = await startAzurite()
})
afterAll(async () => {
  await azurite.stop()
  here.remove()
})

const IDS = ['HOSP-4711', 'HOSP-4712', 'HOSP-4713']

/** Three patients are accepted under a link that has expired; then the disk forgets a byte of one, and the files are elsewhere. */
const accepted = async (name: string, which: 'image' | 'catalogue') => {
  const at = (part: string) => here.at(`${name}-${part}`)
  const keys = await newProject(here)
  const store = await newContainer(azurite, here, name)
  const input = at('in')
  mkdirSync(input)
  for (const [index, patientId] of IDS.entries())
    writeFileSync(`${input}/${index}.dcm`, await instanceOf({ patientName: 'A^B', patientId, pixelBytes: 256 * 1024 }))
  await sealift(['deidentify', input, '--out', at('out'), ...keys.flags])
  const past = azurite.accessLink({ container: name, rights: 'rcwl', expiresInMs: -60_000 })
  const expired = `@${here.write(`${name}-past.link`, `${past}\n`)}`
  const sendFrom = (from: string, container: string, more: readonly string[] = []) =>
    sealift(['send', from, ...keys.flags, '--container', container, '--outbox', at('outbox'), ...more])
  expect((await sendFrom(input, expired)).stderr).toContain('upload/link-')
  const blocks = [...filesIn(at('outbox'))].filter(([path]) => /^blocks\/[0-9a-f]{40}/.test(path))
  const bySize = blocks.sort(([, a], [, b]) => a.length - b.length)
  const [block, bytes] = bySize.at(which === 'catalogue' ? 0 : -1) ?? []
  if (block === undefined || bytes === undefined) throw new Error('no block was kept')
  writeFileSync(
    `${at('outbox')}/${block}`,
    bytes.map((byte, index) => (index === 9 ? byte ^ 1 : byte)),
  )
  const restored = async () => {
    const [out, back] = [digestsIn(at('out')), at('back')]
    rmSync(back, { recursive: true, force: true })
    await sealift(['restore', '--container', store.file, '--key', keys.privatePem, '--out', back])
    return { out, back: restoredIn(back) }
  }
  const send = (from: string) => sendFrom(from, store.file)
  const nothing = at('nothing')
  mkdirSync(nothing)
  for (let time = 0; time < 2; time += 1) {
    const said = await send(nothing)
    expect(said).toMatchObject({ code: 1 })
    expect(said.stderr).toContain('outbox/block-damaged')
  }
  return {
    send: (...more: readonly string[]) => sendFrom(nothing, store.file, more),
    again: () => send(input),
    restored,
  }
}

describe('send, with an accepted object whose bytes were damaged', () => {
  it('takes it again from its source, and all is delivered', async () => {
    const { again, restored } = await accepted('again', 'image')
    expect((await again()).stdout).toContain('1 accepted, 2 already accepted')
    const { out, back } = await restored()
    expect(back).toEqual(out)
  })

  it('lists the others when it is given up', async () => {
    const { send, restored } = await accepted('gone', 'image')
    const said = await send('--give-up')
    expect(said).toMatchObject({ code: 0 })
    expect(said.stdout).toContain('1 given up')
    const { out, back } = await restored()
    expect(back.size).toBe(IDS.length - 1)
    for (const one of back) expect([...out]).toContainEqual(one)
  })

  it('writes the catalogue again when that is given up, and all is delivered', async () => {
    const { send, restored } = await accepted('catalogue', 'catalogue')
    const said = await send('--give-up')
    expect(said).toMatchObject({ code: 0 })
    expect(said.stdout).toContain('1 given up')
    const { out, back } = await restored()
    expect(back).toEqual(out)
  })
})
