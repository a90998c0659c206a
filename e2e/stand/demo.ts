import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What only this user may read. The mode of a file that is there already does not change by writing it. */
function writeSecret(file: string, content: string): void {
  writeFileSync(file, content, { mode: 0o600 })
  chmodSync(file, 0o600)
}

/**
 * The demo project, as files below the folder: made once and kept, because a browser that has tried it remembers its
 * root; the access link is new at each start.
 */
export async function writeDemo(folder: string, accessLink: string): Promise<void> {
  writeSecret(join(folder, 'access-link.txt'), `${accessLink}\n`)
  await Promise.resolve()
}
