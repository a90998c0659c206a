import { join } from 'node:path'
import { writeInstance } from '../stand/instances.ts'
import { blobsIn, manifestsIn, sha256 } from '../stand/store-facts.ts'
import { expect, type Stand } from '../stand/story.ts'
import { remoteBytesOf } from './remote.ts'

const MiB = 1024 * 1024
const SMALL = 10
/** Of the large one: its blocks are of 4 MiB at most, so that two more are left. */
export const BEFORE_THE_END = 2

/** A folder with one instance of 12 MiB and many of half a MiB, of random pixels. */
export async function writeMany(folder: string): Promise<readonly string[]> {
  const facts = { patientName: 'Fault^Fay', patientId: 'F-1' }
  const paths = [join(folder, 'LARGE'), ...Array.from({ length: SMALL }, (_, at) => join(folder, `SMALL${at}`))]
  for (const [at, path] of paths.entries())
    await writeInstance(path, { ...facts, pixelBytes: at === 0 ? 12 * MiB : MiB / 2 })
  return paths
}

/** Everything that the signed manifests list stands in the store as they say. Returns how many instances that are. */
export async function deliveredWhole({ container }: Pick<Stand, 'container'>): Promise<number> {
  let instances = 0
  for (const { objects, catalogue } of await manifestsIn(await blobsIn(container)))
    for (const object of objects) {
      expect([object.name, sha256(await remoteBytesOf(container, object))]).toEqual([object.name, object.sha256])
      if (object.name !== catalogue) instances += 1
    }
  return instances
}
