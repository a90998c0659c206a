import { describe, expect, it } from 'vitest'
import type { Source } from '../pipeline/source.ts'
import type { InstanceApi } from './instance-api.ts'
import { lookThrough, type Row } from './look-through.window.ts'
import type { Pool } from './pool.ts'
import type { Examined } from './sealift.ts'
import type { Remote } from './thread.ts'

const blob = new Blob(['x'])
const source = (path: string): Source => ({ path, sizeBytes: 1, blob })

/** What is told of one archive that holds so many entries, none of them DICOM. */
const lookedThrough = async (entries: number) => {
  const instance = {
    look: ({ path }: Source) =>
      Promise.resolve(
        path === 'a.zip'
          ? { kind: 'archive', entries: Array.from({ length: entries }, (_, index) => source(`a.zip/${index}`)) }
          : { kind: 'source', summary: { kind: 'skipped', code: 'prepare/document' } },
      ),
  } as unknown as Remote<InstanceApi>
  const instances: Pool<Remote<InstanceApi>> = { run: (task) => task(instance) }
  const rows: Row[] = [{ source: source('a.zip') }]
  const told: Examined[] = []
  const onFound = (found: readonly Examined[]) => found.forEach((one) => told.push(one))
  await lookThrough(rows, { instances, signal: new AbortController().signal, onFound })
  return { rows, told }
}

describe('an archive in a listing', () => {
  it('is named itself when it holds nothing', async () => {
    const { told } = await lookedThrough(0)
    expect(told).toEqual([
      { ordinal: 0, path: 'a.zip', sizeBytes: 1, finding: { kind: 'skipped', code: 'prepare/not-dicom' } },
    ])
  })

  it('gives way to its entries, each once', async () => {
    const { told } = await lookedThrough(3)
    expect(told.map(({ ordinal, path }) => [ordinal, path])).toEqual([
      [0, 'a.zip/0'],
      [1, 'a.zip/1'],
      [2, 'a.zip/2'],
    ])
  })

  it('gives way to more entries than a call may have arguments', async () => {
    const { rows, told } = await lookedThrough(150_000)
    expect(told).toHaveLength(150_000)
    expect(rows.every(({ finding }) => finding?.kind === 'skipped')).toBe(true)
  })
})
