import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import type { InstanceApi } from './instance-api.ts'
import { listing } from './listing.window.ts'
import { pool } from './pool.ts'
import type { Remote } from './thread.ts'

const files = ['a', 'b', 'c'].map((path) => ({ path, file: new File(['x'], path) }))

/** One instance worker whose work ends when the test says so. */
const working = () => {
  const steps: string[] = []
  const ends: ((how: 'accepted' | 'stopped') => void)[] = []
  const instance = {
    look: () => Promise.resolve({ kind: 'source', summary: { kind: 'ready', labels: {} }, sha256: 'aa', traits: {} }),
    prepare: (source: { path: string }) => {
      steps.push(`prepare ${source.path}`)
      return new Promise((resolve, reject) => {
        ends.push((how) => {
          steps.push(how)
          if (how === 'accepted') resolve({ sizeBytes: 1 })
          else reject(new Failure('bytes/aborted'))
        })
      })
    },
    stop: () => void steps.push('stop'),
  } as unknown as Remote<InstanceApi>
  const desk = {
    openBatch: () => Promise.resolve('b'),
    closeBatch: (_: string, report: readonly { readonly status: string }[]) => {
      steps.push(`close ${report.map(({ status }) => status).join()}`)
      return Promise.resolve()
    },
  }
  const made = listing(files, { instances: pool([instance]), desk, onFound: () => undefined })
  return { made, steps, ends }
}

describe('a person who stops the sealing', () => {
  it.each([
    ['stopped', 'close not-chosen,not-chosen,not-chosen', []],
    ['accepted', 'close accepted,not-chosen,not-chosen', [0]],
  ] as const)(
    'has the batch closed when what was under way is %s, and nothing else begins',
    async (how, closed, accepted) => {
      const { made, steps, ends } = working()
      await made.done
      const stop = new AbortController()
      const sending = made.send([0, 1, 2], {
        reviewer: 'Zq',
        urgent: [],
        signal: stop.signal,
        onProgress: () => undefined,
      })
      await expect.poll(() => ends, { timeout: 10_000 }).toHaveLength(1)
      stop.abort()
      await new Promise((resolve) => setTimeout(resolve, 20))
      expect(steps).toEqual(['prepare a', 'stop'])
      ends[0]?.(how)
      expect((await sending).accepted).toEqual(accepted)
      expect(steps).toEqual(['prepare a', 'stop', how, closed])
    },
  )
})

describe('sending from a listing', () => {
  it('begins with what is urgent, then with the newest study, and says which is urgent', async () => {
    const studies: Readonly<Record<string, string>> = { a: '20200101', b: '20260101', c: '20230101' }
    const prepared: string[] = []
    const instance = {
      look: ({ path }: { path: string }) => {
        const labels = { modality: 'CT', patientKey: 'p', studyKey: path, seriesKey: path }
        const traits = { transferSyntax: '1.2', studyMoment: studies[path] }
        return Promise.resolve({ kind: 'source', summary: { kind: 'ready', labels }, sha256: 'aa', traits })
      },
      prepare: ({ path }: { path: string }, _batch: string, _approval: unknown, isUrgent: boolean) => {
        prepared.push(isUrgent ? `${path}, urgent` : path)
        return Promise.resolve({ sizeBytes: 1 })
      },
    } as unknown as Remote<InstanceApi>
    const desk = { openBatch: () => Promise.resolve('b'), closeBatch: () => Promise.resolve() }
    const made = listing(files, { instances: pool([instance]), desk, onFound: () => undefined })
    await made.done
    const { signal } = new AbortController()
    const options = { reviewer: 'Zq', signal, onProgress: () => undefined }
    await made.send([0, 1, 2], { ...options, urgent: [0] })
    expect(prepared).toEqual(['a, urgent', 'b', 'c'])
  })
})

describe('an estimate of a listing', () => {
  const chosen = () => {
    const looks: string[] = []
    const labels = { modality: 'CT', patientKey: 'p', studyKey: 's' }
    const instance = {
      look: ({ path }: { path: string }) => {
        const summary = { kind: 'ready', labels: { ...labels, seriesKey: path } }
        return Promise.resolve({
          kind: 'source',
          summary,
          sha256: 'aa',
          traits: { transferSyntax: '1.2', studyMoment: '' },
        })
      },
      expected: ({ path }: { path: string }) => {
        looks.push(path)
        return path === 'c' ? new Promise(() => undefined) : Promise.resolve(7)
      },
    } as unknown as Remote<InstanceApi>
    const desk = { openBatch: () => Promise.reject(new Error()), closeBatch: () => Promise.reject(new Error()) }
    return { looks, made: listing(files, { instances: pool([instance]), desk, onFound: () => undefined }) }
  }
  const { signal } = new AbortController()

  it('asks the workers about what was chosen, once', async () => {
    const { made, looks } = chosen()
    await made.done
    expect(await made.estimate([1], signal)).toEqual({ bytes: 7, sampled: 1, of: 1 })
    expect(await made.estimate([0, 1], signal)).toEqual({ bytes: 14, sampled: 2, of: 2 })
    expect(looks).toEqual(['b', 'a'])
  })

  it('is given up with its signal, and with the listing', async () => {
    const { made } = chosen()
    await made.done
    const stop = new AbortController()
    const [first, second] = [made.estimate([2], stop.signal), made.estimate([2], signal)]
    stop.abort()
    await expect(first).rejects.toMatchObject({ code: 'bytes/aborted' })
    made.close()
    await expect(second).rejects.toMatchObject({ code: 'bytes/aborted' })
  })
})
