import { describe, expect, it } from 'vitest'
import type { DataElement, Tag } from '../dicom/data-set.ts'
import { bytesElement } from '../dicom/elements.ts'
import { item, sequence, text } from './instance.fixture.ts'
import { safePrivateOf, type SafePrivateOptions } from './safe-private.ts'

const PHILIPS = 'Philips Imaging DD 001'

/** `X`, or action and VR, of every element. */
const verdicts = (elements: readonly DataElement[], siteList: SafePrivateOptions['siteList']) => {
  const safe = safePrivateOf({ dataSet: { elements }, siteList, options: new Set(['rtnSafePriv', 'cleanDesc']) })
  const { verdictOf } = safe.blocksOf(elements)
  return elements.map((element) => {
    const { action, vr } = verdictOf(element)
    return action === 'X' ? 'X' : `${action} ${vr}`
  })
}

const creator = (tag: Tag, name: string) => text(tag, 'LO', name)
const latin1Bytes = (name: string) => Uint8Array.from(name, (character) => character.charCodeAt(0))

describe('a creator', () => {
  const named = (name: string) => [{ creator: name, group: 0x0011, element: 1 }]
  const value = text(0x00111001, 'LO', 'a')
  const of = (name: string, first: DataElement, ...others: readonly DataElement[]) =>
    verdicts([first, ...others, value], named(name))

  it('has a name of the default repertoire, and one (PS3.5 7.8.1)', () => {
    const reserve = (name: string) => of(name, bytesElement(0x00110010, 'LO', latin1Bytes(name)))
    expect(reserve('ACME 1.0[b]~')).toEqual(['K LO', 'clean LO'])
    for (const name of ['ACM\u00c9', '\u00c9CME', 'ACME\\X', '\\ACME', 'AC\u0007ME'])
      expect(reserve(name)).toEqual(['X', 'X'])
  })

  it('is text, whatever VR the file gives it, and no sequence', () => {
    expect(of('ACME', bytesElement(0x00110010, 'UN', latin1Bytes('ACME')))).toEqual(['K LO', 'clean LO'])
    expect(of('ACME', sequence(0x00110010, item()))).toEqual(['X', 'X'])
  })

  it('that is doubtful once is doubtful, whichever comes first', () => {
    const [acme, other, none] = [creator(0x00110010, 'ACME'), creator(0x00110010, 'B'), creator(0x00110010, '')]
    for (const both of [
      [acme, other],
      [other, acme],
      [acme, none],
      [none, acme],
    ] as const)
      // prettier-ignore
      expect(of('ACME', ...both)).toEqual(['X', 'X', 'X'])
  })

  it('that is not there keeps nothing, whatever it might be called', () => {
    expect(verdicts([value], named('undefined'))).toEqual(['X'])
  })

  it('is written by the site with spaces around it, too', () => {
    expect(of(' ACME  ', creator(0x00110010, 'ACME'))).toEqual(['K LO', 'clean LO'])
  })

  it('of Table E.3.10-1 is known beside those of the site', () => {
    const philips = [creator(0x20010010, PHILIPS), text(0x2001100a, 'IS', '12')]
    expect(verdicts(philips, named('ACME'))).toEqual(['K LO', 'terms IS'])
  })
})
