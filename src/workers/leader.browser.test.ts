import { afterEach, describe, expect, it } from 'vitest'
import { leadWhenFree } from './leader.window.ts'

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** Six of them are longer than a message takes on a busy machine. */
const ASK_EVERY_MS = 50
const waited = (rounds: number) => new Promise((resolve) => setTimeout(resolve, rounds * ASK_EVERY_MS))

/** A tab that wants to lead, and what became of it. */
const tab = (lock: string) => {
  const now = { leads: 0, steppedDown: 0 }
  const lead = () => {
    now.leads += 1
    return Promise.resolve(() => void (now.steppedDown += 1))
  }
  const end = leadWhenFree(lead, { lock, askEveryMs: ASK_EVERY_MS })
  ends.push(end)
  return { now, end }
}

/** One that holds the lock and says nothing, as a page that is frozen or hangs. */
const silent = (lock: string) => {
  const lost = new Promise<string>((resolve) => {
    navigator.locks
      .request(lock, () => new Promise<void>((release) => ends.push(release)))
      .catch((thrown: unknown) => resolve((thrown as Error).name))
  })
  return { lost }
}

describe('the lead', () => {
  it('is given to one, and to the next when that one ends', async () => {
    const [first, second] = [tab('lead-1'), tab('lead-1')]
    await waited(20)
    expect([first.now, second.now]).toEqual([
      { leads: 1, steppedDown: 0 },
      { leads: 0, steppedDown: 0 },
    ])
    first.end()
    await expect.poll(() => second.now.leads).toBe(1)
    expect(first.now.steppedDown).toBe(1)
  })

  it('is taken from one who holds the lock and answers nothing', async () => {
    const { lost } = silent('lead-2')
    const second = tab('lead-2')
    await waited(3)
    expect(second.now.leads).toBe(0)
    expect(await lost).toBe('AbortError')
    await expect.poll(() => second.now.leads).toBe(1)
  })

  it('is given up when it was stolen, and asked for again', async () => {
    const first = tab('lead-3')
    await expect.poll(() => first.now.leads).toBe(1)
    let release = () => undefined as unknown
    const stolen = navigator.locks.request('lead-3', { steal: true }, () => new Promise<void>((end) => (release = end)))
    await expect.poll(() => first.now.steppedDown).toBe(1)
    release()
    await stolen
    await expect.poll(() => first.now.leads).toBe(2)
  })

  it('is given up by a page that is frozen or left, and asked for again when it is there again', async () => {
    const [first, second] = [tab('lead-4'), tab('lead-5')]
    await expect.poll(() => [first.now.leads, second.now.leads]).toEqual([1, 1])
    document.dispatchEvent(new Event('freeze'))
    await expect.poll(() => [first.now.steppedDown, second.now.steppedDown]).toEqual([1, 1])
    await waited(10)
    expect(first.now.leads).toBe(1)
    document.dispatchEvent(new Event('resume'))
    await expect.poll(() => first.now.leads).toBe(2)
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
    document.dispatchEvent(new Event('freeze'))
    await expect.poll(() => first.now.steppedDown).toBe(2)
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
    await expect.poll(() => first.now.leads).toBe(3)
  })

  it('is not claimed by who could not take it', async () => {
    const channel = new BroadcastChannel('lead-failed')
    const heard: unknown[] = []
    channel.addEventListener('message', ({ data }) => heard.push(data))
    ends.push(
      leadWhenFree(() => Promise.reject(new Error('no storage')), { lock: 'lead-failed', askEveryMs: ASK_EVERY_MS }),
    )
    await waited(3)
    channel.postMessage('who leads?')
    await waited(3)
    expect(heard).not.toContain('I do')
    channel.close()
  })

  it.each([new Error('no storage'), new DOMException('lost', 'AbortError')])(
    'is tried again by who could not take it: %s',
    async (why) => {
      const tries = { count: 0 }
      const lead = () => {
        tries.count += 1
        return tries.count < 3 ? Promise.reject(why) : Promise.resolve(() => undefined)
      }
      ends.push(leadWhenFree(lead, { lock: `lead-again ${why.name}`, askEveryMs: ASK_EVERY_MS }))
      await expect.poll(() => tries.count).toBe(3)
    },
  )

  it('goes to the next when one could not take it', async () => {
    const lock = 'lead-other'
    const tries = { count: 0 }
    const lead = () => {
      tries.count += 1
      return Promise.reject(new Error('no storage'))
    }
    ends.push(leadWhenFree(lead, { lock, askEveryMs: ASK_EVERY_MS }))
    const second = tab(lock)
    await expect.poll(() => second.now.leads).toBe(1)
    const { count } = tries
    await waited(20)
    expect([tries.count, second.now]).toEqual([count, { leads: 1, steppedDown: 0 }])
  })

  it('of another is told to who waits', async () => {
    const lock = 'lead-told'
    const told = { count: 0 }
    tab(lock)
    const onOther = () => void (told.count += 1)
    ends.push(leadWhenFree(() => Promise.resolve(() => undefined), { lock, askEveryMs: ASK_EVERY_MS, onOther }))
    await expect.poll(() => told.count).toBeGreaterThan(0)
  })
})
