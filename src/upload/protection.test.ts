import { describe, expect, it } from 'vitest'
import { PROTECTION_FACTS, type ProtectionFact } from '../words/protection.ts'
import { parseAccessLink } from './access-link.ts'
import { isHarm, protectionOf } from './protection.ts'

const linkWith = (rights: string) =>
  parseAccessLink(`https://a.blob.core.windows.net/box?${rights}&se=2026-11-22T10:00:00Z&sig=x`)
const DECLARED = { versioning: true, immutability: 'none' } as const

describe('the protection that a link gives', () => {
  it.each<[string, readonly ProtectionFact[]]>([
    ['sp=c', ['create-only']],
    ['sp=cl', ['keeps-what-was-sent', 'may-read']],
    ['sp=rcl', ['keeps-what-was-sent', 'may-read']],
    ['sp=cw', ['may-overwrite']],
    ['sp=rcwl', ['may-overwrite', 'may-read']],
    ['sp=rcwdxl', ['may-overwrite', 'may-delete', 'may-delete-versions', 'may-read']],
    ['sp=cd', ['may-delete']],
    ['si=policy', ['rights-unknown']],
  ])('%s', (rights, expected) => {
    expect(protectionOf(linkWith(rights), DECLARED)).toEqual([...expected, 'versions-kept'])
  })

  it('of one that a broker has not given yet, or of a person who signs in, is not claimed', () => {
    expect(protectionOf({}, DECLARED)).toEqual(['versions-kept'])
    expect(protectionOf({ byRole: true }, DECLARED)).toEqual(['role-decides', 'versions-kept'])
  })
})

describe('what the project says of the container', () => {
  it.each([
    [undefined, ['container-unknown']],
    [{ versioning: false, immutability: 'none' } as const, ['no-versions']],
    [{ versioning: false, immutability: 'unlocked' } as const, ['no-versions', 'immutable-unlocked']],
    [{ versioning: true, immutability: 'locked' } as const, ['versions-kept', 'immutable-locked']],
  ])('%o', (container, expected) => {
    expect(protectionOf(linkWith('sp=c'), container)).toEqual(['create-only', ...expected])
  })
})

it('names as harm what changes or deletes', () => {
  expect(PROTECTION_FACTS.filter(isHarm)).toEqual(['may-overwrite', 'may-delete', 'may-delete-versions'])
})
