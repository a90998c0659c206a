import { computed, ref } from 'vue'

const running = ref(0)

/** Work that would be lost if the page went away or the vault were locked: reading, sealing, restoring. */
export const workRuns = computed(() => running.value > 0)

export async function asWork<T>(act: () => Promise<T>): Promise<T> {
  running.value += 1
  try {
    return await act()
  } finally {
    running.value -= 1
  }
}
