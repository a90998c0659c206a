import { defineConfig } from 'playwright/test'
import { LAUNCH } from './stand/chromium.ts'

/** The user stories, against what `vite build` made. A story that passes only when tried again has failed. */
export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'stories', testMatch: '*.spec.ts', testIgnore: 'faults/**' },
    // The same house, and a line or a device that breaks: a tier of its own.
    { name: 'faults', testMatch: 'faults/*.spec.ts', timeout: 400_000 },
  ],
  outputDir: '../test-results/stories',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  // A wait for an event, however busy the machine is.
  expect: { timeout: 30_000 },
  use: { browserName: 'chromium', launchOptions: LAUNCH, screenshot: 'only-on-failure', trace: 'retain-on-failure' },
})
