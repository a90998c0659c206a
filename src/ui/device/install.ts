import { computed, shallowRef } from 'vue'

/** https://developer.mozilla.org/docs/Web/API/BeforeInstallPromptEvent: Chromium alone. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>
}

const offer = shallowRef<InstallPrompt>()
const isInstalled = shallowRef(false)

/** The browser offers it once, early: whoever does not listen then has missed it. */
export function listenForInstall(target: EventTarget = window): void {
  target.addEventListener('beforeinstallprompt', (event) => {
    // Asked for by the button where it says why, and not by a bar of the browser.
    event.preventDefault()
    offer.value = event as InstallPrompt
  })
  target.addEventListener('appinstalled', () => {
    offer.value = undefined
    isInstalled.value = true
  })
}

/** Safari on an iPhone or iPad tells whether it runs from the Home Screen; nobody else has the word. */
export const isInTabOfIos = (browser: object): boolean => 'standalone' in browser && browser.standalone === false

export function useInstall(browser: object = navigator) {
  const install = async (): Promise<void> => {
    const taken = offer.value
    // It can be shown once.
    offer.value = undefined
    await taken?.prompt()
  }
  return {
    canInstall: computed(() => offer.value !== undefined),
    isInstalled,
    needsHomeScreen: isInTabOfIos(browser),
    install,
  }
}
