import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { allDelivered, keepsTheLaw, useHouse, type Case } from './house.ts'
import { sourcesOf } from './random.ts'
import { carriesBody, isBlock, isBlockList, nameIn } from './requests.ts'

const house = useHouse()

/** What the service does after seven days: an empty list forgets the blocks that nobody committed, and goes itself. */
const forgetBlocks = async ({ container }: Case, name: string) => {
  const blob = container.getBlockBlobClient(name)
  await blob.commitBlockList([])
  await blob.delete()
}

it('blocks that the store has forgotten while the browser was dead are all sent again', async () => {
  const now = await house().newCase('forgotten')
  const { proxy } = house()
  const first = await now.open()
  await first.lead()
  expect(await first.accept(sourcesOf(now.random, { small: 4 }))).toEqual([])
  let blocks = 0
  proxy.breakWith((seen) => (isBlock(seen) && (blocks += 1) > 6 ? { kind: 'hang' } : undefined))
  const from = proxy.seen.length
  await first.connect(now.link())
  const acknowledged = () => proxy.seen.slice(from).filter((seen) => isBlock(seen) && seen.status === 201)
  await expect.poll(() => [acknowledged().length, blocks > 6], { timeout: 60_000 }).toEqual([6, true])
  await now.kill()
  const name = nameIn(acknowledged()[0]!)
  await forgetBlocks(now, name)
  proxy.breakWith(() => undefined)
  const second = await now.open()
  await keepsTheLaw(now, second)
  await second.lead()
  await second.connect(now.link())
  await allDelivered(now, second)
  const lists = proxy.seen.slice(from).filter((seen) => isBlockList(seen) && nameIn(seen) === name)
  expect(lists.map(({ status }) => status)).toEqual([400, 201])
})

it('blocks that the store forgets at the last moment, and again, are sent again', async () => {
  const now = await house().newCase('forgets')
  const { proxy } = house()
  const desk = await now.open()
  await desk.lead()
  await desk.page.evaluate(() => faults.hintEvery(100))
  let lists = 0
  proxy.breakWith((seen) =>
    isBlockList(seen) && (lists += 1) <= 2 ? { kind: 'wait', until: forgetBlocks(now, nameIn(seen)) } : undefined,
  )
  await desk.connect(now.link())
  expect(await desk.accept(sourcesOf(now.random, { small: 6 }))).toEqual([])
  await allDelivered(now, desk)
  expect(lists).toBeGreaterThanOrEqual(3)
})

it('a name that other bytes have taken, or blocks of another make, is left to them', async () => {
  const now = await house().newCase('taken')
  const { proxy } = house()
  const desk = await now.open()
  await desk.lead()
  await desk.page.evaluate(() => faults.hintEvery(100))
  const foreign = new Map<string, Buffer>()
  const takeBlob = async (name: string) => {
    const bytes = randomBytes(1000 + now.random.below(1000))
    foreign.set(name, bytes)
    await now.container.getBlockBlobClient(name).upload(bytes, bytes.length)
  }
  const takeBlocks = (name: string) =>
    now.container.getBlockBlobClient(name).stageBlock(Buffer.from('other').toString('base64'), 'other', 5)
  const known = new Map<string, Promise<unknown>>()
  proxy.breakWith((seen) => {
    if (!carriesBody(seen)) return undefined
    const name = nameIn(seen)
    // Two in three of the first names are taken; a name is taken before its first byte arrives.
    if (!known.has(name) && known.size < 9 && known.size % 3 !== 2)
      known.set(
        name,
        foreign.size > 0 && isBlock(seen) && now.random.below(2) === 0 ? takeBlocks(name) : takeBlob(name),
      )
    const taking = known.get(name) ?? known.set(name, Promise.resolve()).get(name)!
    return { kind: 'wait', until: taking }
  })
  await desk.connect(now.link())
  expect(await desk.accept(sourcesOf(now.random, { large: 2, small: 10 }))).toEqual([])
  const { receipts } = await allDelivered(now, desk)
  expect(foreign.size).toBeGreaterThan(0)
  for (const [name, bytes] of foreign)
    expect((await now.container.getBlobClient(name).downloadToBuffer()).equals(bytes)).toBe(true)
  expect(receipts).toHaveLength(12)
})
