import { onScopeDispose, ref, watch } from 'vue'
import type { Sealift, Status } from '../../workers/sealift.ts'

/** What Chromium on Android and ChromeOS says of the network. https://wicg.github.io/netinfo/ */
interface NetworkInformation extends EventTarget {
  readonly type?: string
}

const connection = (): NetworkInformation | undefined =>
  (navigator as { readonly connection?: NetworkInformation }).connection

type Network = 'mobile' | 'other' | 'unknown'

const networkOf = (type: string | undefined): Network => {
  if (type === undefined || type === 'unknown') return 'unknown'
  return type === 'cellular' ? 'mobile' : 'other'
}

/** The browser's word on the network, as it changes. */
export function useNetwork() {
  const network = ref<Network>(networkOf(connection()?.type))
  const look = (): void => {
    network.value = networkOf(connection()?.type)
  }
  connection()?.addEventListener('change', look)
  onScopeDispose(() => connection()?.removeEventListener('change', look))
  return network
}

const SEEN_KEY = 'sealift.network'
/** It was not the person who ticked it. */
const TICKED_KEY = 'sealift.network-ticked'

/**
 * The device came to mobile data: it is ticked for the person. Once, so that who unticks it is not contradicted before
 * the device has been elsewhere. What was ticked so is unticked when the device has left: else a tablet that nobody
 * looks at would send no more. What a person ticked stays, as a browser that is wrong would cost money.
 */
const isPreselected = (now: Network, seen: string | null): boolean => now === 'mobile' && seen !== 'mobile'

export function usePreselectedMobileData(sealift: Sealift, status: () => Status): void {
  const network = useNetwork()
  watch(
    // The budget of the outbox is known when the engine has told of it, and with it what the person said before.
    () => status().leader && status().outbox.budgetBytes > 0 && network.value,
    async (now) => {
      if (now === false || now === 'unknown') return
      const { rules } = status().outbox
      const say = (isUsed: boolean) => sealift.obey({ ...rules, mobile: { ...rules.mobile, isUsed } })
      try {
        if (isPreselected(now, localStorage.getItem(SEEN_KEY)) && !rules.mobile.isUsed) {
          await say(true)
          localStorage.setItem(TICKED_KEY, 'yes')
        }
        if (now === 'other' && localStorage.getItem(TICKED_KEY) !== null) {
          if (rules.mobile.isUsed) await say(false)
          localStorage.removeItem(TICKED_KEY)
        }
        if (now === network.value) localStorage.setItem(SEEN_KEY, now)
      } catch {
        // Who could not be told is told by the person, or by the next look.
      }
    },
    { immediate: true },
  )
  watch(
    () => status().outbox.rules.mobile.isUsed,
    (isUsed) => {
      // The person has the last word: what is ticked after this is theirs.
      if (!isUsed) localStorage.removeItem(TICKED_KEY)
    },
  )
}
