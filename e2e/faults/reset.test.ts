import { expect, it } from 'vitest'
import { allDelivered, useHouse } from './house.ts'
import { sourcesOf } from './random.ts'
import { carriesBody, firstOfEach, isBlock, isBlockList, isPut, sentTwice, workOf } from './requests.ts'

const house = useHouse()

it.each(['rcwl', 'c'])(
  'a reset after n bytes, of every request with ciphertext once, costs what was cut and nothing else: link %s',
  async (rights) => {
    const now = await house().newCase(`reset ${rights}`)
    const { proxy } = house()
    const desk = await now.open()
    await desk.lead()
    const isFirst = firstOfEach()
    const from = proxy.seen.length
    const cut = new Map<string, number>()
    proxy.breakWith((seen) => {
      if (!carriesBody(seen) || !isFirst(seen)) return undefined
      const bytes = now.random.below(seen.sizeBytes + 1)
      cut.set(workOf(seen), bytes)
      return { kind: 'reset-after', bytes }
    })
    await desk.page.evaluate(() => faults.hintEvery(100))
    await desk.connect(now.link({ rights }))
    expect(await desk.accept(sourcesOf(now.random))).toEqual([])
    await allDelivered(now, desk)
    const seen = proxy.seen.slice(from)
    expect(cut.size).toBeGreaterThan(0)
    expect(new Set(seen.filter(carriesBody).map(workOf))).toEqual(new Set(cut.keys()))
    expect(sentTwice(seen)).toEqual([])
    console.log(
      `cut ${cut.size} requests, ${seen.filter(isBlock).length} blocks sent, ${seen.filter(isPut).length} puts`,
    )
    expect(seen.some(isBlockList)).toBe(rights !== 'c')
  },
)
