import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { LAUNCH } from './e2e/stand/chromium.ts'

const core = '{bytes,dicom,crypto,words,pixels,deid,seal,outbox,upload,storage}'

/** Tiers of `npm run test:full`, each in its folder of e2e/. */
const SLOW = ['conformance', 'faults', 'mutation', 'soak']

export default defineConfig({
  plugins: [vue()],
  resolve: {
    alias: {
      // The browser build of core-xml needs `document`, which a worker has not; the plain ES module does not.
      '@azure/core-xml': fileURLToPath(new URL('node_modules/@azure/core-xml/dist/esm/index.js', import.meta.url)),
    },
  },
  worker: { format: 'es' },
  // Beside the app, dist/ holds the command line; only dist/app is ever served.
  build: { target: 'es2023', sourcemap: false, outDir: 'dist/app' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts', 'e2e/stand/**/*.test.ts', '.ci/**/*.test.mjs'],
          exclude: ['src/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'chromium',
          include: [`src/${core}/**/*.test.ts`, 'src/**/*.browser.test.ts'],
          exclude: ['src/**/*.node.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: LAUNCH }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      { extends: true, test: { name: 'built', environment: 'node', include: ['e2e/built/**/*.test.ts'] } },
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
