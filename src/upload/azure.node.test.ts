import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAzurite, type Azurite } from '../../e2e/stand/azurite.ts'
import { parseAccessLink } from './access-link.ts'
import { azureStore } from './azure.ts'
import { fixedLink } from './link-source.ts'
import { objectStoreContract } from './object-store.contract.ts'

const signal = new AbortController().signal
const code = (name: string): unknown => expect.objectContaining({ code: name })
let azurite: Azurite
let made = 0

beforeAll(async () => {
  azurite = await startAzurite()
}, 60_000)
afterAll(async () => azurite.stop())

const newContainer = async () => {
  const container = `box-${(made += 1)}`
  await azurite.createContainer(container)
  return container
}
const storeWith = (container: string, rights: string, expiresInMs = 60_000) =>
  azureStore(fixedLink(parseAccessLink(azurite.accessLink({ container, rights, expiresInMs }))))

describe('a container of Azure Blob Storage', () =>
  objectStoreContract(async () => storeWith(await newContainer(), 'rcwl')))

describe('which store it is', () => {
  it('is the same by every link to a container, and of two containers not; and says nothing of it', async () => {
    const of = (container: string, rights: string) => storeWith(container, rights).destination?.(signal)
    expect(await of('box-a', 'cw')).toMatch(/^[0-9a-f]{64}$/)
    expect(await of('box-a', 'rcwl')).toBe(await of('box-a', 'cw'))
    expect(await of('box-b', 'cw')).not.toBe(await of('box-a', 'cw'))
  })
})

describe('what the link does not allow', () => {
  const body = Uint8Array.of(1, 2, 3)

  it('a link that creates and writes sends, and a repetition under our own name is success', async () => {
    const container = await newContainer()
    const store = storeWith(container, 'cw')
    await store.put('one', body, signal)
    expect(await store.put('one', body, signal)).toEqual({})
    await expect(store.stat('one', signal)).rejects.toEqual(code('upload/not-readable'))
  })

  it('a link that only reads is told so', async () => {
    const store = storeWith(await newContainer(), 'rl')
    await expect(store.put('one', body, signal)).rejects.toEqual(code('upload/not-permitted'))
  })

  it('a link that has expired is told so, and not that it is wrong', async () => {
    const store = storeWith(await newContainer(), 'rcwl', -60_000)
    await expect(store.put('one', body, signal)).rejects.toEqual(code('upload/link-expired'))
  })

  it('a link with another signature is refused', async () => {
    const container = await newContainer()
    const link = azurite.accessLink({ container, rights: 'rcwl' }).replace(/sig=[^&]{6}/, 'sig=AAAAAA')
    await expect(azureStore(fixedLink(parseAccessLink(link))).put('one', body, signal)).rejects.toEqual(
      code('upload/link-refused'),
    )
  })

  it('a container that is not there is named, for writing and for reading', async () => {
    const store = storeWith('nowhere', 'rcwl')
    await expect(store.put('one', body, signal)).rejects.toEqual(code('upload/container-missing'))
    await expect(store.stat('one', signal)).rejects.toEqual(code('upload/container-missing'))
  })

  it('a failure carries nothing of the link', async () => {
    const container = await newContainer()
    const link = azurite.accessLink({ container, rights: 'rl' })
    const signature = new URL(link).searchParams.get('sig') ?? ''
    const error: unknown = await azureStore(fixedLink(parseAccessLink(link)))
      .put('one', body, signal)
      .catch((thrown: unknown) => thrown)
    const { inspect } = await import('node:util')
    const told = inspect(error, { depth: 10, showHidden: true })
    expect(told).toContain('upload/not-permitted')
    expect(told).not.toContain(signature)
    expect(told).not.toContain(encodeURIComponent(signature))
  })
})
