import { createApp } from 'vue'
import type { Sealift } from '../workers/sealift.ts'
import Boot from './Boot.vue'
import { listenForInstall } from './device/install.ts'
import { applyPreferences } from './preferences.ts'
import { createSealiftRouter } from './router.ts'
import { listenForTrouble, report } from './trouble.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/layout.css'
import { i18n } from './words.ts'

export function mount(opening: Promise<Sealift>, root: Element): () => void {
  const spoken = applyPreferences().catch(report)
  listenForTrouble()
  listenForInstall()
  const router = createSealiftRouter()
  // Which screen was asked for is known before any is shown.
  const ready = Promise.all([opening, router.isReady(), spoken]).then(([sealift]) => sealift)
  const app = createApp(Boot, { opening: ready })
  app.config.errorHandler = report
  app.use(i18n).use(router).mount(root)
  return () => app.unmount()
}
