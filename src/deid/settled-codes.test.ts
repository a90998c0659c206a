import { describe, expect, it } from 'vitest'
import { isStandardScheme } from './coding-schemes.ts'
import { settle } from './compound.ts'
import type { TableCode } from './confidentiality-profile.ts'
import type { AttributeType } from './iod-types.ts'
import { policyFor } from './vr-policy.ts'

const TYPES: readonly (AttributeType | undefined)[] = ['1', '1C', '2', '2C', '3', undefined]

describe('a code of Table E.1-1', () => {
  it.each<[TableCode, string]>([
    ['X', 'X X X X X X'],
    ['Z', 'Z Z Z Z Z Z'],
    ['D', 'D D D D D D'],
    ['U', 'U U U U U U'],
    ['X/Z', 'D D Z Z X Z'],
    ['X/D', 'D D D D X D'],
    ['Z/D', 'D D Z Z Z D'],
    ['X/Z/D', 'D D Z Z X D'],
    ['X/Z/U*', 'U U Z Z X U'],
  ])('%s is, for Type 1, 1C, 2, 2C, 3 and an unknown one: %s', (code, actions) => {
    expect(TYPES.map((type) => settle(code, type)).join(' ')).toBe(actions)
  })
})

/** PS3.16 Table 8-1, and what earlier editions had. */
const SCHEMES = `
  ACR ASTM-SIGPURPOSE BARI BI C4 C5 CD2 CTV3 DC DCM DCMUID FMA HPC I10 I10P I11 I9 I9C IBSI ICDO3 IEC
  ISO3166_1 ISO5218_1 ISO639_1 ISO639_2 ITIS_TSN JC1 JC2 JJ1017 JJ1017T JJ1017P LN MA MAYOASRG MDC MDNS MGI MSH
  NCBI_TAXON NCDR NCIT NDC NEU NICIP NYUMCCG PATHLEX POS RADELEMENT RADLEX RFC3066 RFC5646 RO RXNORM SCPECG SCT
  SDM 99SDM SNM3 SNOMED SRT UBERON UCUM UMLS UNS UPC V3 X3D
`

describe('a coding scheme', () => {
  it.each(SCHEMES.trim().split(/\s+/))('%s is public', (scheme) => {
    expect(isStandardScheme(scheme)).toBe(true)
  })

  it('is read in small letters and with spaces', () => {
    expect(isStandardScheme(' sct ')).toBe(true)
  })

  it.each(['99LOCAL', 'L', '', 'DOE', undefined])('%s is local', (scheme) => {
    expect(isStandardScheme(scheme)).toBe(false)
  })
})

it.each([
  [0x00080100, 'text'],
  [0x00080104, 'meaning'],
  [0x0008010e, 'scheme'],
  [0x00620005, 'D'],
  [0x00420010, 'Z'],
  [0x00286190, 'X'],
])('text of the attribute %i is judged by what it is for', (tag, action) => {
  expect(policyFor(tag, 'LO')).toBe(action)
})
