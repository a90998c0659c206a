import { describe, expect, it } from 'vitest'
import { concat } from '../bytes/concat.ts'
import { toUtf8 } from '../bytes/text.ts'
import { bytesElement, find } from '../dicom/elements.ts'
import { colourProfileSaysMore } from './colour-profile.ts'
import { colourProfile, descriptionTag, localizedTag, SRGB, textTag } from './colour-profile.fixture.ts'
import { item, outcomeOf, sequence } from './instance.fixture.ts'

const NUMBERS = Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256)

describe('an ICC profile', () => {
  it.each([
    'sRGB IEC61966-2.1', 'Adobe RGB (1998)', 'Display P3', 'Generic RGB Profile', 'Color LCD', 'Dot Gain 20%', 'Gray Gamma 2.2',
    'sRGB v4 ICC preference perceptual intent beta', 'ProPhoto RGB', 'U.S. Web Coated (SWOP) v2', 'ScanScope v1', 'sRGB built-in',
  ])('may be called %s', (name) => {
    expect(colourProfileSaysMore(colourProfile({ ...SRGB, desc: descriptionTag(name) }))).toBe(false)
    expect(colourProfileSaysMore(colourProfile({ ...SRGB, desc: localizedTag(name) }))).toBe(false)
  }) // prettier-ignore

  it.each([
    'Copyright (c) 1998 Hewlett-Packard Company', 'Copyright 2007 Apple Inc., all rights reserved.', 'Copyright Apple Inc., 2021',
    'Copyright 2007 International Color Consortium', 'Copyright 2000 Adobe Systems Incorporated', 'No copyright, use freely',
    'Public Domain', 'FB', '(c) Google Inc. 2016', 'Copyright Aperio Technologies 2012',
  ])('may be of who says %s', (copyright) => {
    expect(colourProfileSaysMore(colourProfile({ ...SRGB, cprt: textTag(copyright) }))).toBe(false)
    expect(colourProfileSaysMore(colourProfile({ ...SRGB, cprt: localizedTag(copyright) }))).toBe(false)
  }) // prettier-ignore

  it.each([
    'Odalys Brightwater', "Dr. Odalys' monitor", 'Calibrated by Odalys', 'DELL 2019-03-14', 'sRGB 14.03.2019', 'MRN 88412907',
    'Display 055 123 4567',
  ])('may not say %s', (text) => {
    expect(colourProfileSaysMore(colourProfile({ ...SRGB, desc: descriptionTag(text) }))).toBe(true)
    expect(colourProfileSaysMore(colourProfile({ ...SRGB, desc: descriptionTag('sRGB', text) }))).toBe(true)
    expect(colourProfileSaysMore(colourProfile({ ...SRGB, cprt: textTag(text) }))).toBe(true)
    expect(colourProfileSaysMore(colourProfile({ ...SRGB, dmdd: localizedTag('sRGB', text) }))).toBe(true)
  }) // prettier-ignore

  it('may be told in many languages, where one of them is known', () => {
    const desc = descriptionTag('Generic GBR Profile')
    const translated = (...texts: readonly string[]) => colourProfile({ ...SRGB, desc, dscm: localizedTag(...texts) })
    expect(colourProfileSaysMore(translated('Algemeen GBR-profiel', 'Generic GBR Profile', '通用 GBR'))).toBe(false)
    expect(colourProfileSaysMore(translated('Odalys Brightwater'))).toBe(true)
  })

  it('may hold numbers as it likes, and no words beside them', () => {
    for (const type of ['curv', 'mAB ', 'mBA ', 'sig ', 'XYZ ']) {
      const tag = concat([toUtf8(`${type}\0\0\0\0`), NUMBERS, toUtf8('letters by chance')])
      expect(colourProfileSaysMore(colourProfile({ ...SRGB, rTRC: tag }))).toBe(false)
    }
    const meta = concat([toUtf8('dict\0\0\0\0'), toUtf8('owner: Odalys Brightwater')])
    expect(colourProfileSaysMore(colourProfile({ ...SRGB, meta }))).toBe(true)
    expect(colourProfileSaysMore(NUMBERS)).toBe(false)
    expect(colourProfileSaysMore(toUtf8('made for Odalys Brightwater'))).toBe(true)
  })

  it('stays where it says nothing, and the instance is refused where it does, at every depth and size', async () => {
    const quiet = bytesElement(0x00282000, 'OB', colourProfile({ ...SRGB, rTRC: new Uint8Array(100_000) }))
    const { file } = await outcomeOf([quiet])
    expect(find(file.dataSet, 0x00282000)).toBeDefined()
    const telling = { ...SRGB, desc: descriptionTag('Odalys Brightwater') }
    const small = bytesElement(0x00282000, 'OB', colourProfile(telling))
    const large = bytesElement(0x00282000, 'OB', colourProfile({ rTRC: new Uint8Array(100_000), ...telling }))
    const refused = { code: 'deid/picture-metadata', detail: { place: '(0028,2000)' } }
    for (const one of [small, large]) {
      await expect(outcomeOf([one])).rejects.toMatchObject(refused)
      await expect(outcomeOf([sequence(0x00480105, item(one))])).rejects.toMatchObject(refused)
    }
  })
})
