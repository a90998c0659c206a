import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checked, guarded, statOf } from './directory.node.ts'
import type { ObjectRemover } from './object-remover.ts'

/** Deletes from a folder that is a store. */
export const directoryRemover = (folder: string): ObjectRemover => ({
  remove: (name, signal) =>
    guarded(signal, async () => {
      if ((await statOf(folder, checked(name))) === undefined) return false
      await rm(join(folder, name), { force: true })
      return true
    }),
})
