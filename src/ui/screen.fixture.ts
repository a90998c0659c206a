import axe from 'axe-core'
import { expect, vi } from 'vitest'
import { fakeSealift, type FakeOptions } from '../../e2e/screens/fake-sealift.ts'
import { SCENES } from '../../e2e/screens/scenes.ts'
import { mount } from './mount.ts'

let unmount: () => void = () => undefined

export const mountScreen = (house: Parameters<typeof mount>[0]): void => {
  const root = document.createElement('div')
  document.body.replaceChildren(root)
  unmount = mount(house, root)
}

/** The app at a path, in a scene, with nobody behind it. */
export const openScreen = async (path: string, scene: string, more: Partial<FakeOptions> = {}) => {
  const status = SCENES[scene]
  if (status === undefined) throw new Error(`no scene ${scene}`)
  const fake = fakeSealift({ scene: status, ...more })
  location.hash = path
  mountScreen(Promise.resolve(fake))
  // A screen is loaded when it is first gone to.
  await vi.waitFor(() => expect(document.querySelector('h1')).not.toBeNull(), { timeout: 10_000 })
  return fake
}

export const inEnglish = (): void => localStorage.setItem('sealift.language', 'en')

export const closeScreen = (): void => {
  unmount()
  localStorage.clear()
}

/** What axe finds on the screen as it is, in both themes. */
export const violations = async (): Promise<readonly string[]> => {
  const found: string[] = []
  for (const theme of ['light', 'dark']) {
    document.documentElement.dataset['theme'] = theme
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
    const { violations: seen } = await axe.run(document.body, { rules: { region: { enabled: true } } })
    found.push(...seen.map(({ id, nodes }) => `${theme} ${id}: ${nodes.map(({ html }) => html).join(', ')}`))
  }
  return found
}
