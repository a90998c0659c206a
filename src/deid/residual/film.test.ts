import { afterEach, expect, it, vi } from 'vitest'
import { concat } from '../../bytes/concat.ts'
import { toUtf8 } from '../../bytes/text.ts'
import { codedOf, END, marker, NAME, scan, START } from './codestream.fixture.ts'
import { encapsulated } from './encapsulated.fixture.ts'
import { residualIn } from './residual-scan.ts'

const JPEG = '1.2.840.10008.1.2.4.50'
const WANTED = { names: ['Doe^Jane'], ids: [], texts: [], dates: [], uids: [] }
const FRAMES = 200
const READ_BYTES = 256 * 1024

const TABLES = marker(0xffdb, codedOf(64))
const PADDING = new Uint8Array(6)
const frame = (tail = PADDING, comment = TABLES) => concat([START, comment, scan(1, codedOf(14_000)), END, tail])

/** A film of small frames in one piece of a file, as it leaves. */
const filmWith = async (number: number, one: Uint8Array): Promise<readonly [Blob]> => {
  const frames = Array.from({ length: FRAMES }, (_, index) => (index === number ? one : frame()))
  return [new Blob([...(await encapsulated(JPEG, frames))])]
}

afterEach(() => {
  vi.restoreAllMocks()
})

it('is read once from its first frame to its last', async () => {
  const [film] = await filmWith(0, frame())
  const read = vi.spyOn(Blob.prototype, 'arrayBuffer')
  expect(await residualIn([film], WANTED)).toBeUndefined()
  expect(read.mock.contexts.length).toBeLessThan(1.2 * (film.size / READ_BYTES) + 4)
})

it.each([0, 17, 18, 19, 100, FRAMES - 1])('is stopped for a name beside the picture of frame %i', async (number) => {
  const found = { place: 'pixel data segment', kind: 'name' }
  const behind = concat([NAME, new Uint8Array(2)])
  expect(await residualIn(await filmWith(number, frame(behind)), WANTED)).toMatchObject(found)
  expect(await residualIn(await filmWith(number, frame(PADDING, marker(0xfffe, NAME))), WANTED)).toMatchObject(found)
})

it.each([0, 17, 18, 19, 100, FRAMES - 1])('is stopped for what a camera wrote beside frame %i', async (number) => {
  const found = { place: 'pixel data segment', kind: 'metadata' }
  const words = toUtf8('taken by the sea')
  expect(await residualIn(await filmWith(number, frame(words)), WANTED)).toMatchObject(found)
  expect(await residualIn(await filmWith(number, frame(PADDING, marker(0xfffe, words))), WANTED)).toMatchObject(found)
})
