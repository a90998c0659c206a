import { describe, expect, it } from 'vitest'
import { isInTabOfIos, listenForInstall, useInstall } from './install.ts'
import { keptStorage } from './storage.ts'

const browserThat = (agrees: () => boolean) => {
  let isKept = false
  const asked: string[] = []
  return {
    asked,
    persisted: () => Promise.resolve(isKept),
    persist: () => {
      asked.push('persist')
      isKept = agrees()
      return Promise.resolve(isKept)
    },
  }
}

describe('storage that the browser may clear', () => {
  it('looking asks for nothing', async () => {
    const browser = browserThat(() => true)
    const kept = keptStorage(browser)
    await kept.look()
    expect(kept.isKept.value).toBe(false)
    expect(browser.asked).toEqual([])
  })

  it('is kept when the browser agrees', async () => {
    const kept = keptStorage(browserThat(() => true))
    await kept.ask()
    expect([kept.isKept.value, kept.wasRefused.value]).toEqual([true, false])
  })

  it('is asked for again after a refusal, and never before the person has asked', async () => {
    let willing = false
    const browser = browserThat(() => willing)
    const kept = keptStorage(browser)
    await kept.askAgain()
    expect(browser.asked).toEqual([])
    await kept.ask()
    expect([kept.isKept.value, kept.wasRefused.value]).toEqual([false, true])
    willing = true
    await kept.askAgain()
    expect([kept.isKept.value, kept.wasRefused.value]).toEqual([true, false])
  })

  it('of a browser that cannot tell nothing is said', async () => {
    const kept = keptStorage(undefined)
    await kept.look()
    expect(kept.isKept.value).toBeUndefined()
    const broken = keptStorage({
      persisted: () => Promise.reject(new Error()),
      persist: () => Promise.reject(new Error()),
    })
    await broken.look()
    expect(broken.isKept.value).toBeUndefined()
  })
})

describe('installing', () => {
  it.each([
    ['a tab of Safari on an iPad', { standalone: false }, true],
    ['the Home Screen', { standalone: true }, false],
    ['another browser', {}, false],
  ])('%s', (_, browser, needed) => {
    expect(isInTabOfIos(browser)).toBe(needed)
  })

  it('is offered when the browser offers it, and once', async () => {
    const target = new EventTarget()
    listenForInstall(target)
    let shown = 0
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: () => Promise.resolve((shown += 1)),
    })
    target.dispatchEvent(event)
    const { canInstall, install, isInstalled } = useInstall({})
    expect([event.defaultPrevented, canInstall.value]).toEqual([true, true])
    await install()
    await install()
    expect([shown, canInstall.value, isInstalled.value]).toEqual([1, false, false])
    target.dispatchEvent(new Event('appinstalled'))
    expect(isInstalled.value).toBe(true)
  })
})
