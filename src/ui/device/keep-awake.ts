import { readonly, ref } from 'vue'

const KEY = 'sealift.screen'

const keeps = ref(true)

/** Whether the screen is to stay lit while there is work. It is, until the person says otherwise on this device. */
export function useKeepAwake() {
  keeps.value = localStorage.getItem(KEY) !== 'may-sleep'
  const choose = (stays: boolean): void => {
    keeps.value = stays
    if (stays) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'may-sleep')
  }
  return { keeps: readonly(keeps), choose, isThere: 'wakeLock' in navigator }
}
