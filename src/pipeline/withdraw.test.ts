import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { manifestObject } from '../seal/manifest.ts'
import { objectName } from '../seal/object-name.ts'
import type { ObjectRemover } from '../upload/object-remover.ts'
import {
  batchOf,
  carry,
  facts,
  find,
  packed,
  parted,
  place,
  random,
  requestFor,
  signal,
  whole,
} from './withdraw.fixture.ts'
import { carryOut, countsOf } from './withdraw.ts'

describe('finding a patient', () => {
  it('finds every object in every batch, and nobody else’s', async () => {
    const [a, b, c, d] = [await whole(), await whole(), await whole(), await whole()]
    const one = await batchOf([
      [a, 'SL-1'],
      [b, 'SL-2'],
    ])
    await batchOf([[c, 'SL-3']])
    const three = await batchOf([[d, 'S-001']])
    const { holdings, unread } = await find('SL-1', 'S-001')
    const named = holdings.map(({ batch, manifest, objects }) => [batch, manifest, objects.map(({ name }) => name)])
    expect(named).toHaveLength(2)
    expect(named).toContainEqual([one.batch, one.sha256, [a.name]])
    expect(named).toContainEqual([three.batch, three.sha256, [d.name]])
    expect([countsOf(holdings), unread]).toEqual([{ objects: 2, batches: 2 }, []])
    expect((await find('SL')).holdings).toEqual([])
  })

  it('says which batches it could not look into', async () => {
    const [a, b] = [await whole(), await whole()]
    await batchOf([[a, 'SL-1']])
    const lost = await batchOf([[b, 'SL-1']])
    await place.remover.remove(lost.catalogue, signal)
    await place.store.put('manifest-x.json', random(9), signal)
    const { holdings, unread } = await find('SL-1')
    expect(countsOf(holdings)).toEqual({ objects: 1, batches: 1 })
    expect(unread.map(({ object }) => object).sort()).toEqual([lost.batch, 'manifest-x.json'].sort())
    expect(unread).toContainEqual({ object: lost.batch, code: 'restore/object-missing' })
  })
})

describe('carrying a request out', () => {
  it('deletes what is named and nothing else, and finds nothing to delete the second time', async () => {
    const [a, b, c] = [await whole(), await whole(), await whole()]
    const { name, catalogue } = await batchOf([
      [a, 'SL-1'],
      [b, 'SL-2'],
      [c, 'SL-1'],
    ])
    const held = await find('SL-1')
    expect(await carry(held)).toEqual({ removed: 2, absent: 0, shared: [], waiting: [], refused: [] })
    expect([...place.gone].sort()).toEqual([a.name, c.name].sort())
    for (const left of [b.name, name, catalogue]) expect(await place.store.stat(left, signal)).toBeDefined()
    expect(await carry(held)).toEqual({ removed: 0, absent: 2, shared: [], waiting: [], refused: [] })
  })

  it('leaves a pack in which others stand, and says which objects that keeps', async () => {
    const [mine, theirs] = await packed(2)
    const own = await whole()
    await batchOf([
      [mine!, 'SL-1'],
      [theirs!, 'SL-2'],
      [own, 'SL-1'],
    ])
    expect(await carry(await find('SL-1'))).toEqual({
      removed: 1,
      absent: 0,
      shared: [mine!.name],
      waiting: [],
      refused: [],
    })
    expect([...place.gone]).toEqual([own.name])
  })

  it('leaves a pack of which no manifest says what else is in it', async () => {
    const [mine] = await packed(2)
    await batchOf([[mine!, 'SL-1']])
    expect(await carry(await find('SL-1'))).toMatchObject({ removed: 0, shared: [mine!.name] })
    expect(place.gone.size).toBe(0)
  })

  it('deletes a pack that is the patient’s alone, once; and not where a manifest cannot be read', async () => {
    const pack = await packed(3)
    await batchOf(pack.map((object) => [object, 'SL-1'] as const))
    const held = await find('SL-1')
    await place.store.put('manifest-x.json', random(9), signal)
    expect(await carry(held)).toMatchObject({ removed: 0, shared: pack.map(({ name }) => name) })
    await place.remover.remove('manifest-x.json', signal)
    const without = { ...place.store, list: (prefix: string, at: AbortSignal) => present(prefix, at) }
    const done = await carryOut({ request: requestFor(held), store: without, remover: place.remover, signal })
    expect(done).toEqual({ removed: 3, absent: 0, shared: [], waiting: [], refused: [] })
  })

  it('deletes every part of an object, and what was left of it the second time', async () => {
    const [mine, theirs] = [await parted(3), await parted(2)]
    await batchOf([
      [mine, 'SL-1'],
      [theirs, 'SL-2'],
    ])
    const held = await find('SL-1')
    const [first = '', ...others] = mine.segments.map(({ blob }) => blob)
    const remover: ObjectRemover = {
      remove: (name, at) =>
        name === first ? place.remover.remove(name, at) : Promise.reject(new Failure('upload/not-permitted')),
    }
    const broken = await carryOut({ request: requestFor(held), store: place.store, remover, signal })
    expect(broken).toMatchObject({ removed: 0, refused: [{ object: mine.name }] })
    expect([...place.gone]).toEqual([first])
    expect(await carry(held)).toEqual({ removed: 1, absent: 0, shared: [], waiting: [], refused: [] })
    expect([...place.gone]).toEqual([first, ...others])
  })

  it('leaves an object that another batch needs under another name', async () => {
    const a = await whole()
    const again = { ...a, name: objectName() }
    await batchOf([[a, 'SL-1']])
    await batchOf([[again, 'SL-2']])
    expect(await carry(await find('SL-1'))).toMatchObject({ removed: 0, shared: [a.name] })
  })

  it('leaves what stands under the name of an object and is not it', async () => {
    const a = manifestObject(await facts(random(50)))
    await place.store.put(a.name, random(60), signal)
    await batchOf([[a, 'SL-1']])
    expect(await carry(await find('SL-1'))).toMatchObject({ removed: 0, shared: [a.name] })
  })

  it('goes on when the store refuses one, and says so', async () => {
    const [a, b] = [await whole(), await whole()]
    await batchOf([
      [a, 'SL-1'],
      [b, 'SL-1'],
    ])
    const request = requestFor(await find('SL-1'))
    const remover: ObjectRemover = {
      remove: (name, at) =>
        name === a.name ? Promise.reject(new Failure('upload/not-permitted')) : place.remover.remove(name, at),
    }
    expect(await carryOut({ request, store: place.store, remover, signal })).toEqual({
      removed: 1,
      absent: 0,
      shared: [],
      waiting: [],
      refused: [{ object: a.name, code: 'upload/not-permitted' }],
    })
  })

  async function* present(prefix: string, at: AbortSignal) {
    for await (const stat of place.store.list(prefix, at)) if (!place.gone.has(stat.name)) yield stat
  }
})
