import { beforeEach, describe, expect, it } from 'vitest'
import { objectName } from '../seal/object-name.ts'
import type { Withdrawal } from '../seal/withdrawal.ts'
import { restore } from './restore.ts'
import { verifyContainer } from './verify-container.ts'
import { batchOf, carry, find, identity, place, random, requestFor, signal, whole } from './withdraw.fixture.ts'
import { withdrawnBy } from './withdrawn.ts'

describe('after a withdrawal', () => {
  const verify = (requests: readonly Withdrawal[]) =>
    verifyContainer({ reader: place.store, withdrawn: withdrawnBy(requests), signal })
  const restored = async (requests: readonly Withdrawal[]) => {
    const sink = {
      write: (path: string) => {
        written.push(path)
        return Promise.resolve()
      },
    }
    return restore({ reader: place.store, identities: [identity], withdrawn: withdrawnBy(requests), sink, signal })
  }
  const written: string[] = []
  beforeEach(() => {
    written.length = 0
  })
  const GONE = 'restore/withdrawn'
  const LEFT = 'restore/not-yet-deleted'

  it('tells what was deleted from what is lost', async () => {
    const [a, b, c] = [await whole(), await whole(), await whole()]
    await batchOf([
      [a, 'SL-1'],
      [b, 'SL-2'],
      [c, 'SL-2'],
    ])
    const held = await find('SL-1')
    await carry(held)
    await place.remover.remove(b.name, signal)
    const told = await verify([requestFor(held)])
    // The catalogue, and what is whole of the others.
    expect(told).toMatchObject({
      verified: 2,
      of: 4,
      withdrawn: [{ object: a.name, code: GONE }],
      refused: [{ object: b.name, code: 'restore/object-missing' }],
    })
    expect((await verify([])).refused.map(({ object }) => object).sort()).toEqual([a.name, b.name].sort())
    expect((await verify([{ ...requestFor(held), project: 'ff'.repeat(32) }])).withdrawn).toEqual([])
  })

  it('says what still stands, a piece of it as well, and restores nothing of it', async () => {
    const [a, b] = [await whole(), await whole()]
    const [piece] = b.segments
    const torn = [
      { ...piece!, blob: objectName(), length: 20 },
      { ...piece!, offset: 20, length: 30 },
    ]
    await batchOf([
      [a, 'SL-1'],
      [{ ...b, segments: torn }, 'SL-1'],
    ])
    const request = requestFor(await find('SL-1'))
    const [left, both] = [{ object: a.name, code: LEFT } as const, { object: b.name, code: LEFT } as const]
    expect((await verify([request])).withdrawn).toEqual([left, both])
    const told = await restored([request])
    expect(told).toMatchObject({ restored: 0, refused: [], withdrawn: [left, both] })
    await place.remover.remove(b.name, signal)
    expect((await restored([request])).withdrawn).toEqual([left, { object: b.name, code: GONE }])
  })

  it('restores nothing of the pseudonym that the request did not find; what is gone of it is missing', async () => {
    const first = await whole()
    await batchOf([[first, 'SL-1']])
    const request = requestFor(await find('SL-1'))
    const [later, lost] = [await whole(), await whole()]
    await batchOf([
      [later, 'SL-1'],
      [lost, 'SL-1'],
    ])
    await place.remover.remove(lost.name, signal)
    const told = await restored([request])
    expect(told.restored).toBe(0)
    expect(told.refused).toEqual([{ object: lost.name, code: 'restore/object-missing' }])
    expect(told.withdrawn).toHaveLength(2)
    expect(told.withdrawn).toContainEqual({ object: later.name, code: LEFT })
  })

  it('refuses a request of another project before anything is written, alone or beside one of this', async () => {
    const [a, b] = [await whole(), await whole()]
    await batchOf([
      [a, 'SL-1'],
      [b, 'SL-2'],
    ])
    const ours = requestFor(await find('SL-1'))
    const theirs = { ...ours, project: 'ff'.repeat(32) }
    for (const requests of [[theirs], [ours, theirs]])
      await expect(restored(requests)).rejects.toMatchObject({ code: 'restore/other-project' })
    expect(written).toEqual([])
    expect((await restored([ours])).withdrawn).toEqual([{ object: a.name, code: LEFT }])
  })

  it('does not say of which project a request is where no list can be read', async () => {
    await place.store.put('manifest-x.json', random(9), signal)
    const told = await restored([{ ...requestFor({ holdings: [], unread: [], of: 0 }), project: 'ff'.repeat(32) }])
    expect(told.refused).toMatchObject([{ object: 'manifest-x.json' }])
  })
})
