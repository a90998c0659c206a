import { readonly, ref, watch, type Ref } from 'vue'
import type { WordKey } from '../words.ts'
import type { OutboxFacts } from './outbox-facts.ts'

export type Notice = { readonly kind: 'done' } | { readonly kind: 'stuck'; readonly left: number }

/** What is worth a notification. Each trouble is told once, until it is over; an end is one if there was something. */
export function noticeAfter(hadSome: boolean, now: OutboxFacts, told: string | undefined): Notice | undefined {
  if (now.trouble !== undefined) return now.trouble === told ? undefined : { kind: 'stuck', left: now.left }
  return now.isEmpty && hadSome ? { kind: 'done' } : undefined
}

/** What a browser has for it; `undefined` where it has nothing. https://notifications.spec.whatwg.org/ */
export interface NoticePort {
  permission(): NotificationPermission
  ask(): Promise<NotificationPermission>
  show(title: string, body: string): Promise<void>
  isHidden(): boolean
}

const ICON = `${import.meta.env.BASE_URL}icon-192.png`

const noticesOfWindow = (): NoticePort | undefined => {
  if (!('Notification' in window)) return undefined
  return {
    permission: () => Notification.permission,
    ask: () => Notification.requestPermission(),
    show: async (title, body) => {
      // On a tablet only the service worker may show one. The tag: a newer one takes the place of an older.
      const worker = await navigator.serviceWorker.getRegistration()
      await worker?.showNotification(title, { body, icon: ICON, tag: 'sealift' })
    },
    isHidden: () => document.visibilityState === 'hidden',
  }
}

const WANTED_KEY = 'sealift.notify'
const TOLD_KEY = 'sealift.notified'

export const isToBeTold = (): boolean => localStorage.getItem(WANTED_KEY) === 'yes'

/** Whether the person wants to be told; remembered on this device. */
const wanted = ref(false)
const permission = ref<NotificationPermission>('default')

/** The switch: the browser is asked on the person's click alone. */
export function useTellMe(port: NoticePort | undefined = noticesOfWindow()) {
  wanted.value = isToBeTold()
  permission.value = port?.permission() ?? 'denied'
  const choose = async (tell: boolean): Promise<void> => {
    if (tell && port?.permission() === 'default') await port.ask()
    permission.value = port?.permission() ?? 'denied'
    wanted.value = tell && permission.value === 'granted'
    if (wanted.value) localStorage.setItem(WANTED_KEY, 'yes')
    else localStorage.removeItem(WANTED_KEY)
  }
  return { isThere: port !== undefined, wanted: readonly(wanted), permission: readonly(permission), choose }
}

interface NoticeWords {
  readonly t: (key: WordKey) => string
  readonly tn: (key: WordKey, count: number) => string
}

/** Tells who looks elsewhere. [Law: counts only] A notification stands on a locked screen: nothing of a patient is in it. */
export function useNotices(
  facts: Readonly<Ref<OutboxFacts>>,
  { t, tn }: NoticeWords,
  port: NoticePort | undefined = noticesOfWindow(),
): void {
  const show = async (notice: Notice): Promise<void> => {
    if (port?.permission() !== 'granted' || !isToBeTold() || !port.isHidden()) return
    if (notice.kind === 'done') await port.show(t('device.doneTitle'), t('device.doneBody'))
    else await port.show(t('device.stuckTitle'), tn('device.stuckBody', notice.left))
  }
  /** Since the last end. */
  let hadSome = facts.value.hasSome
  watch(facts, (now, before) => {
    hadSome ||= now.hasSome
    const told = localStorage.getItem(TOLD_KEY) ?? undefined
    const notice = noticeAfter(hadSome, now, told)
    hadSome &&= !now.isEmpty
    // Over is what is seen to be over: a page that was only reloaded has not looked yet.
    if (now.trouble !== undefined) localStorage.setItem(TOLD_KEY, now.trouble)
    else if (now.isRunning || before.trouble !== undefined) localStorage.removeItem(TOLD_KEY)
    // Where it cannot be shown after all, the screen says it.
    if (notice !== undefined) void show(notice).catch(() => undefined)
  })
}
