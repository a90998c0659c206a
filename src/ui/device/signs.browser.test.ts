import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { effectScope, nextTick, shallowRef } from 'vue'
import { closeScreen, inEnglish, openScreen, violations } from '../screen.fixture.ts'
import { asWork } from '../work.ts'
import { useBadge } from './badge.ts'
import { useNotices, useTellMe, type NoticePort } from './notices.ts'
import type { OutboxFacts } from './outbox-facts.ts'
import { useWake, type WakePort } from './wake.ts'

const BUSY: OutboxFacts = { left: 3, hasSome: true, isEmpty: false, isRunning: true, isOffline: false }
const DONE: OutboxFacts = { left: 0, hasSome: false, isEmpty: true, isRunning: false, isOffline: false }
const STUCK: OutboxFacts = { ...BUSY, isRunning: false, trouble: 'upload/link-expired' }

const words = { t: (key: string) => key, tn: (key: string, count: number) => `${key} ${count}` }

const browserWith = (answer: NotificationPermission, hidden = true) => {
  const shown: string[] = []
  let permission: NotificationPermission = 'default'
  let asked = 0
  const port: NoticePort = {
    permission: () => permission,
    ask: () => {
      asked += 1
      permission = answer
      return Promise.resolve(answer)
    },
    show: (title, body) => Promise.resolve(void shown.push(`${title}: ${body}`)),
    isHidden: () => hidden,
  }
  return { port, shown, asked: () => asked }
}

let scope = effectScope()
beforeEach(() => {
  scope = effectScope()
  inEnglish()
})
afterEach(() => {
  scope.stop()
  closeScreen()
  vi.restoreAllMocks()
})

describe('notifications', () => {
  const watched = (port: NoticePort) => {
    const facts = shallowRef(BUSY)
    scope.run(() => useNotices(facts, words, port))
    return async (...steps: readonly OutboxFacts[]) => {
      for (const step of steps) {
        facts.value = step
        await nextTick()
      }
    }
  }

  it('nobody is asked, and nothing is shown, without the person wanting it', async () => {
    const { port, shown, asked } = browserWith('granted')
    await watched(port)(STUCK, BUSY, DONE)
    expect([shown, asked()]).toEqual([[], 0])
  })

  it('one for each trouble, one for the end, and again when the trouble comes back', async () => {
    const { port, shown, asked } = browserWith('granted')
    await useTellMe(port).choose(true)
    expect(asked()).toBe(1)
    const becomes = watched(port)
    await becomes(STUCK, { ...STUCK, left: 2 }, STUCK)
    expect(shown).toEqual(['device.stuckTitle: device.stuckBody 3'])
    await becomes(BUSY, STUCK, BUSY, DONE)
    expect(shown.slice(1)).toEqual(['device.stuckTitle: device.stuckBody 3', 'device.doneTitle: device.doneBody'])
  })

  it('a page that was reloaded does not tell the same trouble again', async () => {
    const { port, shown } = browserWith('granted')
    await useTellMe(port).choose(true)
    await watched(port)(STUCK)
    scope.stop()
    scope = effectScope()
    const facts = shallowRef(DONE)
    scope.run(() => useNotices(facts, words, port))
    facts.value = STUCK
    await nextTick()
    expect(shown).toHaveLength(1)
  })

  it('a line that outruns the sealing has not come to the end, and work that sends nothing has none', async () => {
    const { port, shown } = browserWith('granted')
    await useTellMe(port).choose(true)
    const becomes = watched(port)
    await becomes({ ...DONE, isEmpty: false }, BUSY, { ...DONE, isEmpty: false })
    expect(shown).toEqual([])
    await becomes(DONE)
    expect(shown).toHaveLength(1)
    await becomes({ ...DONE, isEmpty: false }, DONE)
    expect(shown).toHaveLength(1)
  })

  it('who looks at the page reads it there', async () => {
    const { port, shown } = browserWith('granted', false)
    await useTellMe(port).choose(true)
    await watched(port)(STUCK, BUSY, DONE)
    expect(shown).toEqual([])
  })

  it('a refusal is remembered as no', async () => {
    const { port, shown } = browserWith('denied')
    const { choose, wanted, permission } = useTellMe(port)
    await choose(true)
    expect([wanted.value, permission.value]).toEqual([false, 'denied'])
    await watched(port)(STUCK, BUSY, DONE)
    expect(shown).toEqual([])
  })
})

describe('the badge', () => {
  it('says what is left, goes at the end, and is left alone by a tab that does not know', async () => {
    const said: (number | string)[] = []
    const port = {
      setAppBadge: (count: number) => Promise.resolve(void said.push(count)),
      clearAppBadge: () => Promise.resolve(void said.push('clear')),
    }
    const left = shallowRef<number | undefined>(undefined)
    scope.run(() => useBadge(left, port))
    for (const count of [3, 2, undefined, 0]) {
      left.value = count
      await nextTick()
    }
    expect(said).toEqual([3, 2, 'clear'])
  })

  it('is nothing to a browser that has none', () => {
    expect(() => scope.run(() => useBadge(shallowRef(3), {}))).not.toThrow()
  })
})

describe('being woken', () => {
  const OFFLINE = { ...BUSY, isOffline: true }

  const watched = (isOnline: boolean) => {
    const tags: string[] = []
    let listener: () => void = () => undefined
    const port: WakePort = {
      isOnline: () => isOnline,
      register: (tag) => Promise.resolve(void tags.push(tag)),
      onLeft: (told) => {
        listener = told
        return () => void (listener = () => undefined)
      },
    }
    const facts = shallowRef(BUSY)
    scope.run(() => useWake(facts, shallowRef('it'), port))
    const becomes = async (...steps: readonly OutboxFacts[]) => {
      for (const step of steps) {
        facts.value = step
        await nextTick()
      }
    }
    return { tags, becomes, leave: () => listener() }
  }

  it('is asked for when the line is offline, or the page goes with something left, and not otherwise', async () => {
    const { tags, becomes, leave } = watched(false)
    expect(tags).toEqual([])
    await becomes(OFFLINE, { ...OFFLINE, left: 2 }, BUSY)
    expect(tags).toEqual(['sealift-send'])
    leave()
    expect(tags).toHaveLength(2)
    await becomes(DONE)
    leave()
    scope.stop()
    leave()
    expect(tags).toHaveLength(2)
  })

  it('is not asked for where there is a network: the browser would answer at once, and a busy store would be hurried', async () => {
    const { tags, becomes, leave } = watched(true)
    await becomes(OFFLINE, BUSY, OFFLINE)
    leave()
    expect(tags).toEqual([])
  })

  it('says in which language to tell only of a person who wants to be told', async () => {
    const { port } = browserWith('granted')
    const { choose } = useTellMe(port)
    const { tags, becomes, leave } = watched(false)
    await becomes(OFFLINE)
    await choose(true)
    await nextTick()
    leave()
    await choose(false)
    await nextTick()
    leave()
    expect(tags).toEqual(['sealift-send', 'sealift-send/it', 'sealift-send/it', 'sealift-send', 'sealift-send'])
  })
})

describe('the outbox while more is sealed', () => {
  const allDone = () => page.getByText('Everything is delivered and confirmed.').query()

  it('sends nobody away', async () => {
    const over = new AbortController()
    const work = asWork(over.signal, () => new Promise(() => undefined))
    const fake = await openScreen('/outbox', 'sending')
    fake.become({ ...fake.status(), outbox: { ...fake.status().outbox, left: 0 } })
    await expect.poll(() => page.getByRole('button', { name: 'Pause' }).query()).toBeNull()
    expect(allDone()).toBeNull()
    over.abort()
    await work
    await expect.poll(() => allDone()).not.toBeNull()
  })
})

describe('the switches of the outbox', () => {
  it('remember on this device whether the screen stays on', async () => {
    await openScreen('/outbox', 'sending')
    const box = page.getByRole('checkbox', { name: 'Keep this screen on' })
    await expect.element(box).toBeChecked()
    await box.click()
    expect(await violations()).toEqual([])
    await openScreen('/outbox', 'sending')
    await expect.element(page.getByRole('checkbox', { name: 'Keep this screen on' })).not.toBeChecked()
  })

  it('a screen that may sleep is not kept on', async () => {
    const request = vi.spyOn(navigator.wakeLock, 'request')
    localStorage.setItem('sealift.screen', 'may-sleep')
    await openScreen('/outbox', 'sending')
    expect(request).not.toHaveBeenCalled()
    await page.getByRole('checkbox', { name: 'Keep this screen on' }).click()
    await expect.poll(() => request).toHaveBeenCalled()
  })
})
