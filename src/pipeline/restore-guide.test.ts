import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { memoryStore } from '../upload/memory.ts'
import { leaveGuide } from './restore-guide.ts'

const { signal } = new AbortController()

/** A store that counts what it is asked to put, and lists only where it may. */
function counting({ mayList }: { readonly mayList: boolean }) {
  const store = memoryStore()
  const put: string[] = []
  const watched = {
    ...store,
    put: (name: string, body: Uint8Array<ArrayBuffer>, ending: AbortSignal) => {
      put.push(name)
      return store.put(name, body, ending)
    },
    list: (prefix: string, ending: AbortSignal) => {
      if (!mayList) throw new Failure('upload/not-permitted')
      return store.list(prefix, ending)
    },
  }
  return { watched, put }
}

describe('the guide to restoring', () => {
  it('is left once: whoever may look finds it there, and asks for nothing', async () => {
    const { watched, put } = counting({ mayList: true })
    await leaveGuide(watched, signal)
    expect(put.toSorted()).toEqual(['RESTORE/README.txt', 'RESTORE/restore.py', 'RESTORE/restore.sh'])
    await leaveGuide(watched, signal)
    expect(put).toHaveLength(3)
  })

  it('is left by who may not look, and again without harm', async () => {
    const { watched, put } = counting({ mayList: false })
    await leaveGuide(watched, signal)
    await leaveGuide(watched, signal)
    expect(put).toHaveLength(6)
  })
})
