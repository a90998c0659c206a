import { onBeforeUpdate, onUpdated, type Ref } from 'vue'

/** Who used a button that is no more goes on from the heading, and not from the start of the page. WCAG 2.2, 2.4.3. */
export function useFocusKept(
  area: Readonly<Ref<HTMLElement | null>>,
  heading: Readonly<Ref<HTMLElement | null>>,
): void {
  let held: Element | undefined
  onBeforeUpdate(() => {
    const { activeElement } = document
    held = activeElement !== null && area.value?.contains(activeElement) === true ? activeElement : undefined
  })
  onUpdated(() => {
    if (held?.isConnected === false) heading.value?.focus({ preventScroll: true })
  })
}
