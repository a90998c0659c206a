import { computed, ref } from 'vue'

const running = ref(0)

/** Work that would be lost if the page went away or the vault were locked: reading, sealing, restoring. */
export const workRuns = computed(() => running.value > 0)

const ended = (over: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    over.addEventListener('abort', () => resolve(), { once: true })
  })

/** Counts as work until it is done or `over`: what was given up holds nobody, even if it never comes to an end. */
export async function asWork(over: AbortSignal, act: () => Promise<void>): Promise<void> {
  running.value += 1
  try {
    await Promise.race([act(), ended(over)])
  } finally {
    running.value -= 1
  }
}
