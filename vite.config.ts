import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { playwright } from '@vitest/browser-playwright'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { LAUNCH } from './e2e/stand/chromium.ts'

const core = '{bytes,dicom,crypto,words,pixels,deid,seal,outbox,upload,storage}'

/** A property of a thousand cases must end on a small machine that has other work as well. */
const BUSY_MS = 30_000

/** What is waited for comes in milliseconds, or, on such a machine, in seconds. */
const POLL_MS = BUSY_MS / 2

/** Making keys, starting a store, and a dozen commands: some hundred seconds there. */
const LONG_MS = 4 * BUSY_MS

/** Tiers of `npm run test:full`, each in its folder of e2e/. */
const SLOW = ['conformance', 'faults', 'mutation', 'soak']

const APP = 'dist/app'

/** The digest of each file of the shell: a service worker installs what was built, or nothing. W3C SRI. */
const integrityOf = (url: string): string =>
  `sha384-${createHash('sha384')
    .update(readFileSync(`${APP}/${url}`))
    .digest('base64')}`

const shell = VitePWA({
  strategies: 'injectManifest',
  srcDir: 'src',
  filename: 'sw.ts',
  injectRegister: false,
  manifest: false,
  injectManifest: {
    globPatterns: ['**/*.{js,css,html,svg,png,webmanifest,wasm}'],
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    manifestTransforms: [
      (entries) => ({ manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(entry.url) })) }),
    ],
  },
})

/** Tests in a real browser. */
const inChromium = (test: TestProjectInlineConfiguration['test']) => ({
  extends: true as const,
  // Found one by one, they would be bundled one by one, and the page reloaded in the middle of a test.
  optimizeDeps: { include: ['@azure/storage-blob', 'axe-core', 'vue', 'vue-i18n', 'vue-router', 'workbox-window'] },
  test: {
    ...test,
    testTimeout: BUSY_MS,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: LAUNCH }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
})

export default defineConfig({
  plugins: [vue(), shell],
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
  },
  resolve: {
    alias: {
      // The browser build of core-xml needs `document`, which a worker has not; the plain ES module does not.
      '@azure/core-xml': fileURLToPath(new URL('node_modules/@azure/core-xml/dist/esm/index.js', import.meta.url)),
    },
  },
  worker: { format: 'es' },
  // Beside the app, dist/ holds the command line; only dist/app is ever served.
  build: { target: 'es2023', sourcemap: false, outDir: APP },
  test: {
    expect: { poll: { timeout: POLL_MS } },
    hookTimeout: LONG_MS,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: BUSY_MS,
          include: ['src/**/*.test.ts', 'e2e/stand/**/*.test.ts', '.ci/**/*.test.mjs'],
          exclude: ['src/**/*.browser.test.ts'],
        },
      },
      inChromium({
        name: 'chromium',
        include: [`src/${core}/**/*.test.ts`],
        exclude: ['src/**/*.{node,browser}.test.ts'],
        // What has no page of its own needs none anew for each file.
        isolate: false,
      }),
      inChromium({ name: 'chromium-page', include: ['src/**/*.browser.test.ts'] }),
      { extends: true, test: { name: 'built', environment: 'node', include: ['e2e/built/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'cli',
          environment: 'node',
          include: ['e2e/cli/**/*.test.ts'],
          testTimeout: LONG_MS,
        },
      },
      ...SLOW.map((name) => ({
        extends: true as const,
        test: {
          name,
          environment: 'node' as const,
          include: [`e2e/${name}/**/*.test.ts`],
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      })),
    ],
  },
})
