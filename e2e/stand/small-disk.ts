import { execFileSync } from 'node:child_process'
import {
  closeSync,
  mkdtempSync,
  openSync,
  rmdirSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MiB = 1024 * 1024

export interface SmallDisk {
  readonly path: string
  /** Whether this computer lets us have one. */
  readonly isMounted: boolean
  /** Somebody else takes all but so much. Returns a way to give some back, or all. */
  fill(leftBytes?: number): (backBytes?: number) => void
  remove(): void
}

const mounts = (path: string, sizeBytes: number): boolean => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeBytes}`, 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** What is written, or how far the disk goes. */
function writeAll(file: number, sizeBytes: number): number {
  try {
    return writeSync(file, Buffer.alloc(sizeBytes, 1))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return 0
    throw error
  }
}

/** A disk of its own, with room for so much. */
export function smallDisk(sizeBytes: number): SmallDisk {
  const path = mkdtempSync(join(tmpdir(), 'sealift-disk-'))
  const isMounted = mounts(path, sizeBytes)
  const roomBytes = (): number => {
    const { bavail, bsize } = statfsSync(path)
    return bavail * bsize
  }
  return {
    path,
    isMounted,
    fill: (leftBytes = 0) => {
      const ballast = join(path, 'ballast')
      const file = openSync(ballast, 'w')
      for (let wanted = 1; wanted > 0;) {
        wanted = Math.min(roomBytes() - leftBytes, MiB)
        if (wanted > 0) wanted = writeAll(file, wanted)
      }
      closeSync(file)
      return (backBytes = Infinity) => {
        const left = statSync(ballast).size - backBytes
        if (left > 0) truncateSync(ballast, left)
        else rmSync(ballast)
      }
    },
    remove: () => {
      if (isMounted) execFileSync('umount', ['--lazy', path])
      rmdirSync(path)
    },
  }
}
