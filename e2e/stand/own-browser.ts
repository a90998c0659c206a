import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright/test'
import { LAUNCH } from './chromium.ts'
import { complaintsOf } from './story.ts'

/** A browser with a profile on disk, that a story may kill and start again. */
export interface OwnBrowser {
  readonly page: Page
  readonly complaints: readonly string[]
  /** SIGKILL to all its processes: nothing of it gets to say goodbye. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** The browser that runs with this profile: its children carry a type. */
function processOf(profile: string): number {
  const lines = execFileSync('ps', ['-axo', 'pid=,args='], { encoding: 'utf8' }).split('\n')
  const line = lines.find((one) => one.includes(`--user-data-dir=${profile}`) && !one.includes('--type='))
  const pid = Number(/^\s*(\d+)/.exec(line ?? '')?.[1])
  if (!Number.isInteger(pid) || pid <= 1) throw new Error('The browser that was started is not found.')
  return pid
}

/**
 * Before its first start: what a browser gives to an app that is installed. A permission given over the debugging protocol is
 * told to the page alone, and the browser clears such an origin all the same.
 */
export function persistStorage(profile: string, origin: string): void {
  const exceptions = { durable_storage: { [`${origin},*`]: { setting: 1 } } }
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const preferences = { profile: { content_settings: { exceptions } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
}

export async function startOwnBrowser(profile: string): Promise<OwnBrowser> {
  mkdirSync(profile, { recursive: true })
  // What a killed browser leaves behind keeps a second one from its profile.
  for (const name of readdirSync(profile)) if (name.startsWith('Singleton')) rmSync(join(profile, name))
  const context = await chromium.launchPersistentContext(profile, LAUNCH)
  const complaints = await complaintsOf(context)
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    page,
    complaints,
    kill: async () => {
      const gone = new Promise<void>((resolve) => context.once('close', () => resolve()))
      // It leads a group of its own.
      process.kill(-processOf(profile), 'SIGKILL')
      await gone
    },
    close: () => context.close(),
  }
}
