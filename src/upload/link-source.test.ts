import { describe, expect, it } from 'vitest'
import { Failure, type FailureCode } from '../errors.ts'
import { parseAccessLink, type AccessLink } from './access-link.ts'
import { fixedLink, inOneContainer, renewingLink, type LinkSource, type Minted } from './link-source.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const { signal } = new AbortController()

const linkNumber = (number: number): AccessLink =>
  parseAccessLink(`https://a.blob.core.windows.net/box?sp=cw&se=2026-11-22T10:00:00Z&sig=${number}`)

/** A maker of links, this device's clock, and a source between them. */
const stand = (lifeMs = HOUR) => {
  const state = { nowMs: 1_000 * HOUR, asked: 0, failing: undefined as FailureCode | undefined }
  let release: () => void = () => undefined
  let gate: Promise<void> = Promise.resolve()
  const mint = async (): Promise<Minted> => {
    state.asked += 1
    await gate
    if (state.failing !== undefined) throw new Failure(state.failing)
    return { link: linkNumber(state.asked), lifeMs }
  }
  const source = renewingLink(mint, () => state.nowMs)
  const after = async (ms: number): Promise<string> => {
    state.nowMs += ms
    return (await source.current(signal)).url.slice(-1)
  }
  return {
    state,
    source,
    after,
    hold: () => {
      gate = new Promise((resolve) => (release = resolve))
    },
    release: () => release(),
  }
}
/** What was begun beside a request comes to its end. */
const settled = () => new Promise<void>((resolve) => setTimeout(resolve, 5))

describe('a link that is made anew', () => {
  it('is asked for once, however many ask, and kept until half of its life is over', async () => {
    const { source, state, after } = stand()
    const links = await Promise.all(Array.from({ length: 8 }, () => source.current(signal)))
    expect(new Set(links).size).toBe(1)
    expect(await after(HOUR / 2 - 1)).toBe('1')
    expect(state.asked).toBe(1)
  })

  it('from half life on goes on being used while one other is asked for', async () => {
    const { after, state, hold, release } = stand()
    await after(0)
    hold()
    expect(await Promise.all([after(HOUR / 2), after(0), after(0)])).toEqual(['1', '1', '1'])
    expect(state.asked).toBe(2)
    release()
    await settled()
    expect(await after(0)).toBe('2')
  })

  it('is waited for when the old one has ended', async () => {
    const { after } = stand()
    await after(0)
    expect(await after(HOUR)).toBe('2')
  })

  it('stays while its maker is down, which is asked again after half a minute; then it is told', async () => {
    const { after, state } = stand()
    await after(0)
    state.failing = 'upload/broker-unreachable'
    expect(await after(HOUR / 2)).toBe('1')
    await settled()
    expect([await after(29_000), state.asked]).toEqual(['1', 2])
    expect([await after(1_000), state.asked]).toEqual(['1', 3])
    await settled()
    await expect(after(HOUR / 2)).rejects.toMatchObject({ code: 'upload/broker-unreachable' })
    state.failing = undefined
    expect(await after(0)).toBe('5')
  })

  it('is not used any more when its maker refuses', async () => {
    const { after, state } = stand()
    await after(0)
    state.failing = 'upload/broker-refused'
    expect(await after(HOUR / 2)).toBe('1')
    await settled()
    await expect(after(0)).rejects.toMatchObject({ code: 'upload/broker-refused' })
  })

  it('is not asked for with every request, however short it lives', async () => {
    const { after, state } = stand(-2 * HOUR)
    await after(0)
    expect([await after(29_000), state.asked]).toEqual(['1', 1])
    expect([await after(1_000), state.asked]).toEqual(['2', 2])
  })

  it('is asked for again when this device’s clock was set back', async () => {
    const { after } = stand()
    await after(0)
    expect(await after(-2 * HOUR)).toBe('1')
    await settled()
    expect(await after(0)).toBe('2')
  })
})

describe('links that are made anew', () => {
  const to = (container: string, signature: string): AccessLink =>
    parseAccessLink(`https://a.blob.core.windows.net/${container}?sp=cw&se=2026-11-22T10:00:00Z&sig=${signature}`)

  it('lead to one container, or to none', async () => {
    let [now, next] = [to('box', '1'), to('box', '2')]
    const maker: LinkSource = { current: () => Promise.resolve(now), renewed: () => Promise.resolve(next) }
    const source = inOneContainer(maker)
    expect(await source.current(signal)).toBe(now)
    expect(await source.renewed(now, signal)).toBe(next)
    next = to('other', '3')
    await expect(source.renewed(now, signal)).rejects.toMatchObject({ code: 'upload/other-container' })
    now = to('other', '4')
    await expect(source.current(signal)).rejects.toMatchObject({ code: 'upload/other-container' })
    now = to('box', '5')
    expect(await source.current(signal)).toBe(now)
    expect(await inOneContainer(fixedLink(now)).renewed(now, signal)).toBeUndefined()
  })
})

describe('a link that the store refused', () => {
  it('is replaced once for all who were refused', async () => {
    const { source, state } = stand()
    const refused = await source.current(signal)
    const others = await Promise.all(Array.from({ length: 4 }, () => source.renewed(refused, signal)))
    expect(others.map((link) => link?.url.slice(-1))).toEqual(['2', '2', '2', '2'])
    expect((await source.renewed(refused, signal))?.url.slice(-1)).toBe('2')
    expect(state.asked).toBe(2)
  })

  it('has no other when a person gave it', async () => {
    const link = linkNumber(7)
    const source = fixedLink(link)
    expect(await source.current(signal)).toBe(link)
    expect(await source.renewed(link, signal)).toBeUndefined()
  })
})

it('who stops waiting stops alone: the others get the link', async () => {
  const { source, hold, release } = stand()
  hold()
  const stop = new AbortController()
  const [one, other] = [source.current(stop.signal), source.current(signal)]
  stop.abort()
  await expect(one).rejects.toMatchObject({ code: 'bytes/aborted' })
  release()
  expect((await other).url).toMatch(/1$/)
  await expect(source.current(AbortSignal.abort())).resolves.toBeDefined()
})
