import { watch, type Ref } from 'vue'

/** https://w3c.github.io/badging/: where the app is installed, its icon carries a number. */
export interface BadgePort {
  setAppBadge?(count: number): Promise<void>
  clearAppBadge?(): Promise<void>
}

/** The icon says how many objects are left; undefined leaves it as it is. Where it cannot, the app does. */
export function useBadge(left: Readonly<Ref<number | undefined>>, port: BadgePort = navigator): void {
  const show = (count: number) => (count > 0 ? port.setAppBadge?.(count) : port.clearAppBadge?.())
  watch(
    left,
    (count) => {
      if (count !== undefined) void show(count)?.catch(() => undefined)
    },
    { immediate: true },
  )
}
