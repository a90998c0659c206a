import { expect, it } from 'vitest'
import { keepsTheLaw, useHouse, type Desk } from '../faults/house.ts'
import { randomFor, type Source } from '../faults/random.ts'
import type { Fault } from '../stand/fault-proxy.ts'

const OBJECTS = Number(process.env['SEALIFT_SOAK_OBJECTS'] ?? 10_000)
const MINUTES = 60_000
const MiB = 1024 * 1024
/** So long nothing may move. */
const STALL_MS = 1_000

const house = useHouse()

const FAULTS: readonly Fault[] = [
  { kind: 'answer', status: 503, cors: true, headers: { 'x-ms-error-code': 'ServerBusy' } },
  { kind: 'answer', status: 503, cors: false },
  { kind: 'answer', status: 500, cors: true, headers: { 'x-ms-error-code': 'InternalError' } },
  { kind: 'reset' },
  { kind: 'reset-after', bytes: 700 },
  { kind: 'lose-answer' },
  { kind: 'truncate-answer', bytes: 60 },
  { kind: 'flip-byte' },
  { kind: 'blackhole' },
  { kind: 'hang' },
]

const SILENT: ReadonlySet<Fault['kind']> = new Set(['blackhole', 'hang'])

/** What lives in the page when all garbage has been collected. */
async function heapBytes({ page }: Desk): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

it(
  `${OBJECTS} small objects, and one request in a hundred breaks in each of ${FAULTS.length} ways`,
  async () => {
    const now = await house().newCase('soak')
    const { proxy } = house()
    const desk = await now.open()
    await desk.lead()
    await desk.page.evaluate(() => faults.hintEvery(100))
    const sources = Array.from({ length: OBJECTS }, (_, at): Source => {
      return { key: `object-${at}`, sizeBytes: 1024 + now.random.below(2048), seed: at + 1, isAlone: true }
    })
    expect(await desk.accept(sources)).toEqual([])
    const random = randomFor('soak faults')
    const broken = new Map<Fault['kind'], number>()
    let requests = 0
    proxy.breakWith(({ method }) => {
      requests += 1
      const fault = FAULTS[random.below(100)]
      // Chromium gives up no preflight, whoever has given up its request: six that hang are all connections to a host.
      if (method === 'OPTIONS' && fault !== undefined && SILENT.has(fault.kind)) return undefined
      if (fault !== undefined) broken.set(fault.kind, (broken.get(fault.kind) ?? 0) + 1)
      return fault
    })
    const beganMs = performance.now()
    await desk.connect(now.link(), STALL_MS)
    const left = () => desk.page.evaluate(() => faults.left())
    const patience = { timeout: 30 * MINUTES, interval: 1_000 }
    // By then all has been loaded that sending needs.
    await expect.poll(left, patience).toBeLessThan(0.9 * OBJECTS)
    const before = await heapBytes(desk)
    await expect.poll(left, patience).toBe(0)
    const seconds = Math.round((performance.now() - beganMs) / 1000)
    const after = await heapBytes(desk)
    proxy.breakWith(() => undefined)
    console.log(
      `${OBJECTS} objects in ${seconds} s, ${requests} requests, broken ${JSON.stringify(Object.fromEntries(broken))}, ` +
        `heap ${(before / MiB).toFixed(1)} -> ${(after / MiB).toFixed(1)} MiB`,
    )
    expect(broken.size).toBe(new Set(FAULTS.map(({ kind }) => kind)).size)
    expect(after).toBeLessThan(before * 1.1)
    const found = await keepsTheLaw(now, desk)
    expect(found.jobs).toEqual([])
    expect(found.receipts).toHaveLength(OBJECTS)
  },
  45 * MINUTES,
)
