import { describe, expect, it } from 'vitest'
import { toUtf8 } from '../../bytes/text.ts'
import { nextCandidates } from './candidates.fixture.ts'
import { isEvidentWord } from './no-evidence.ts'
import { patternsOf } from './patterns.ts'
import { standsAlone, type Candidate, type Wanted } from './search.ts'

const NOTHING = { names: [], ids: [], texts: [], dates: [], uids: [] }
const STUDY = '1.2.826.0.1.3680043.8.498.13'
const PATIENT = {
  names: ['Doe^Jane'],
  ids: ['471147', 'AB-54321', 'X7'],
  texts: [],
  dates: ['19570412'],
  uids: [STUDY],
}
const wantedOf = (identifiers: Parameters<typeof patternsOf>[0]): Wanted => ({
  patterns: patternsOf(identifiers),
  uids: new Set(identifiers.uids),
})
const WANTED = wantedOf(PATIENT)

/** All candidates of a text, in their order. */
const candidatesIn = (bytes: Uint8Array, wanted = WANTED): readonly Candidate[] => {
  const all: Candidate[] = []
  for (let at = 0; ;) {
    const found = nextCandidates(bytes, at, bytes.length, wanted)
    if (found === undefined) return all
    all.push(...found)
    at = (found[0]?.at ?? at) + 1
  }
}
const found = (text: string, wanted = WANTED) =>
  candidatesIn(toUtf8(text), wanted).map(({ kind, at, length }) => `${kind} ${text.slice(at, at + length)}`)

describe('what may be a value of the patient', () => {
  it('is told in whatever case, from the first byte to the last', () => {
    expect(found('DOE')).toEqual(['name DOE'])
    expect(found('x dOe y')).toEqual(['name dOe'])
    expect(found('471147')).toEqual(['id 471147'])
    expect(found('Do')).toEqual([])
    expect(found('xDo')).toEqual([])
    expect(found('Jan')).toEqual([])
  })

  it('may be several at one place', () => {
    expect(found('doe^jane')).toEqual(['name doe^jane', 'name doe', 'name jane'])
  })

  it('is told behind what only begins so', () => {
    expect(found('471999 471147')).toEqual(['id 471147'])
  })

  it('is told from what only looks like one of many', () => {
    const letters = 'BCDFGHJKLMNPQRSTVWXZ'
    const words = Array.from(letters, (a) => Array.from(letters, (b) => Array.from(letters, (c) => a + b + c))).flat(2)
    const names = words.filter((word, index) => index % 23 === 0 && isEvidentWord(word))
    expect(names.length).toBeGreaterThan(300)
    expect(found(words.join(' '), wantedOf({ ...NOTHING, names }))).toEqual(names.map((name) => `name ${name}`))
  })

  it('is told wherever it stands, before whatever end, as one would who looks at every place', () => {
    const ids = ['ABCAB', 'BABBA', 'CABB', 'abac', 'BCB7A']
    const wanted = wantedOf({ ...NOTHING, ids })
    for (let seed = 1, round = 0; round < 400; round += 1) {
      const text = Array.from({ length: 60 }, () => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
        return 'ABCabc7'.charAt((seed >>> 16) % 7)
      })
      const whole = text.join('') + ids.join('').slice(round % 9)
      const end = whole.length - (round % 5)
      const [upper, sought] = [whole.slice(0, end).toUpperCase(), ids.map((id) => id.toUpperCase())]
      const places = Array.from(upper, (_, at) => at).filter((at) => sought.some((id) => upper.startsWith(id, at)))
      const told = new Set<number>()
      for (let at = round % 3; ;) {
        const candidates = nextCandidates(toUtf8(whole), at, end, wanted)
        if (candidates === undefined) break
        told.add(candidates[0]?.at ?? 0)
        at = (candidates[0]?.at ?? 0) + 1
      }
      expect([...told], whole).toEqual(places.filter((at) => at >= round % 3))
    }
  })

  it('ends where the search ends', () => {
    const bytes = toUtf8('x Doe')
    expect(nextCandidates(bytes, 0, 5, WANTED)).toHaveLength(1)
    expect(nextCandidates(bytes, 0, 4, WANTED)).toBeUndefined()
    expect(nextCandidates(toUtf8('471147'), 0, 5, WANTED)).toBeUndefined()
    expect(nextCandidates(bytes, 3, 5, WANTED)).toBeUndefined()
    expect(nextCandidates(bytes, 2, 5, WANTED)).toHaveLength(1)
  })

  it('is a UID as a whole, with a tag or the end of a sentence behind it', () => {
    expect(found(STUDY)).toEqual([`uid ${STUDY}`])
    expect(found(`${STUDY}.`)).toEqual([`uid ${STUDY}`])
    expect(found(`${STUDY}\0`)).toEqual([`uid ${STUDY}`])
    expect(found(`${STUDY}2\0`)).toEqual([`uid ${STUDY}`])
    expect(found(`${STUDY}2`)).toEqual([])
    expect(found(`${STUDY}2 `)).toEqual([])
    expect(found(`${STUDY}.1`)).toEqual([])
    expect(found(STUDY.slice(0, -1))).toEqual([])
    expect(found(`2${STUDY}`)).toEqual([])
  })
})

describe('what stands for itself', () => {
  const stands = (text: string, kind: string, bounds = { start: 0, end: text.length }) => {
    const bytes = toUtf8(text)
    return candidatesIn(bytes)
      .filter((candidate) => candidate.kind === kind)
      .map((candidate) => standsAlone(bytes, candidate, bounds))
  }

  it('is a word with no letter beside it', () => {
    expect(stands('Doe', 'name')).toEqual([true])
    expect(stands('1Doe2', 'name')).toEqual([true])
    expect(stands('xDoe', 'name')).toEqual([false])
    expect(stands('ADoe', 'name')).toEqual([false])
    expect(stands('ZDoe', 'name')).toEqual([false])
    expect(stands('[Doe@', 'name')).toEqual([true])
    expect(stands('Doez', 'name')).toEqual([false])
    expect(stands('DoeA', 'name')).toEqual([false])
  })

  it('is a value whose neighbours are beyond its element', () => {
    expect(stands('xDoey', 'name', { start: 1, end: 4 })).toEqual([true])
    expect(stands('xDoey', 'name', { start: 0, end: 4 })).toEqual([false])
    expect(stands('xDoey', 'name', { start: 1, end: 5 })).toEqual([false])
  })

  it('is a number that is no part of a longer one, nor of a UID', () => {
    const inText = (text: string) => stands(text, 'id')
    expect(inText('471147')).toEqual([true])
    expect(inText('000471147')).toEqual([true])
    expect(inText('1000471147')).toEqual([false])
    expect(inText('1.000471147')).toEqual([false])
    expect(inText('.471147.')).toEqual([true])
    expect(inText('9 471147 9')).toEqual([true])
    expect(inText('x.471147. y')).toEqual([true])
    expect(inText('9.471147')).toEqual([false])
    expect(inText('471147.9')).toEqual([false])
    expect(inText('4711470')).toEqual([false])
    expect(inText('4711479')).toEqual([false])
    expect(inText('9471147')).toEqual([false])
    expect(inText('/471147:')).toEqual([true])
  })

  it('is a day, which a time may follow', () => {
    // The same day with a short year stands within it, and never for itself.
    const inText = (text: string) => [stands(text, 'date').includes(true)]
    expect(inText('19570412')).toEqual([true])
    expect(inText('1957041209')).toEqual([true])
    expect(inText('195704122359')).toEqual([true])
    expect(inText('19570412235960')).toEqual([true])
    expect(inText('19570412093000.5')).toEqual([true])
    expect(inText('195704129')).toEqual([false])
    expect(inText('1957041224')).toEqual([false])
    expect(inText('195704120960')).toEqual([false])
    expect(inText('19570412093061')).toEqual([false])
    expect(inText('195704120930001')).toEqual([false])
    expect(inText('019570412')).toEqual([false])
    expect(inText('1.19570412')).toEqual([false])
    expect(inText('x.19570412')).toEqual([true])
    expect(inText('9 19570412')).toEqual([true])
  })

  it('is a long code and a UID, whatever stands beside', () => {
    expect(stands('xAB-54321y', 'id')).toEqual([true])
    expect(stands(STUDY, 'uid')).toEqual([true])
  })

  it('is a code whose outer characters have none of their kind beside them', () => {
    const short = wantedOf({ ...NOTHING, ids: ['AB7', '7BA'] })
    const alone = (text: string) => {
      const bytes = toUtf8(text)
      return candidatesIn(bytes, short).map((one) => standsAlone(bytes, one, { start: 0, end: bytes.length }))
    }
    expect(alone('7BA')).toEqual([true])
    expect(alone('x7BA1')).toEqual([true])
    expect(alone('17BA')).toEqual([false])
    expect(alone('7BAx')).toEqual([false])
    expect(alone('AB7')).toEqual([true])
    expect(alone('1AB7x')).toEqual([true])
    expect(alone('xAB7')).toEqual([false])
    expect(alone('AB71')).toEqual([false])
  })

  it('is a word of 16 bits with no letter beside it', () => {
    const wide = (text: string, isBig = false) =>
      Uint8Array.from([...toUtf8(text)].flatMap((byte) => (isBig ? [0, byte] : [byte, 0])))
    const alone = (bytes: Uint8Array) =>
      candidatesIn(bytes)
        .filter(({ kind }) => kind === 'name')
        .map((one) => standsAlone(bytes, one, { start: 0, end: bytes.length }))
    for (const isBig of [false, true]) {
      expect(alone(wide(' Doe ', isBig))).toEqual([true])
      expect(alone(wide('xDoe ', isBig))).toEqual([false])
      expect(alone(wide(' Doex', isBig))).toEqual([false])
      expect(alone(wide('Doe', isBig))).toEqual([true])
    }
    const amongNumbers = wide(' Doe ')
    amongNumbers[0] = 0x41
    amongNumbers[1] = 7
    amongNumbers[8] = 0x41
    amongNumbers[7] = 7
    expect(alone(amongNumbers)).toEqual([true])
  })
})
