import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { serveTools } from '../stand/tools-page.ts'
import { allDelivered, keepsTheLaw, useHouse } from './house.ts'
import { sourcesOf } from './random.ts'
import { isBlock, sentTwice } from './requests.ts'

const house = useHouse()

/** This program as its next version will be: the same, and one more table. */
const nextVersion = (code: string): string =>
  code
    .replace(/const VERSION = (\d+)/, (_, version: string) => `const VERSION = ${Number(version) + 1}`)
    .replace(/stores: \[\.\.\.TABLES,/, "stores: [...TABLES, 'tomorrow',")

it('a newer version takes over a full outbox from an old tab that is still open, and the old one may not come back', async () => {
  const now = await house().newCase('newer')
  const { proxy, tools } = house()
  const cacheDir = mkdtempSync(join(tmpdir(), 'sealift-newer-'))
  const old = await now.open()
  await old.lead()
  expect(await old.accept(sourcesOf(now.random))).toEqual([])
  let blocks = 0
  proxy.breakWith((seen) => (isBlock(seen) && (blocks += 1) > 5 ? { kind: 'hang' } : undefined))
  const from = proxy.seen.length
  await old.connect(now.link())
  await expect.poll(() => blocks > 5, { timeout: 60_000 }).toBe(true)

  await tools.stop()
  const changed: string[] = []
  const newer = await serveTools('/e2e/faults/tools.ts', {
    packages: ['@azure/storage-blob'],
    cacheDir,
    port: Number(new URL(tools.origin).port),
    transform: (code, id) => {
      if (!id.endsWith('/storage/indexeddb.browser.ts')) return code
      const next = nextVersion(code)
      if (next !== code) changed.push(id)
      return next
    },
  })
  try {
    const next = await now.tab()
    await keepsTheLaw(now, next)
    expect(changed).toHaveLength(1)
    await expect.poll(() => old.page.evaluate(() => faults.signals.outdated)).toBe(true)
    const late = await old.accept(sourcesOf(now.random, { large: 0, small: 2 }))
    expect(late.map(({ code }) => code)).toEqual(['storage/newer-version', 'storage/newer-version'])
    proxy.breakWith(() => undefined)
    await next.lead()
    await next.connect(now.link())
    await allDelivered(now, next)
    expect(sentTwice(proxy.seen.slice(from)).length).toBeLessThanOrEqual(4)
  } finally {
    await newer.stop()
    rmSync(cacheDir, { recursive: true, force: true })
  }
})
