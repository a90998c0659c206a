import { onMounted, onScopeDispose, ref, type Ref } from 'vue'

/** How far a region has been scrolled, how much of it is seen, and how large a root em is there. */
export function useScrolled(region: Readonly<Ref<HTMLElement | null>>) {
  const scrollTopPx = ref(0)
  const heightPx = ref(0)
  const remPx = ref(16)
  const look = (): void => {
    if (region.value === null) return
    scrollTopPx.value = region.value.scrollTop
    heightPx.value = region.value.clientHeight
    remPx.value = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  }
  const resized = new ResizeObserver(look)
  onMounted(() => {
    if (region.value === null) return
    region.value.addEventListener('scroll', look, { passive: true })
    resized.observe(region.value)
    look()
  })
  onScopeDispose(() => resized.disconnect())
  return { scrollTopPx, heightPx, remPx }
}
