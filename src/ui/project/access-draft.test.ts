import { describe, expect, it } from 'vitest'
import { STORAGE_SCOPE } from '../../seal/access-fields.ts'
import { accessDraft, accessFrom, accessMissing, accessWrong, hostLines } from './access-draft.ts'

describe('what a form says of the ways to the containers', () => {
  it('is nothing at first, and nothing is missing', () => {
    expect(accessFrom(accessDraft())).toEqual({})
    expect(accessMissing(accessDraft())).toEqual([])
  })

  it('is what a project file says', () => {
    const draft = {
      ...accessDraft(),
      containerHosts: 'https://one.blob.core.windows.net/scans\n two.blob.core.windows.net ',
      brokerHosts: 'broker.clinic.example',
      declares: true,
      versioning: true,
      signsIn: true,
      authority: ' https://login.microsoftonline.com/clinic ',
      clientId: 'app',
    }
    expect(accessFrom(draft)).toEqual({
      containerHosts: ['one.blob.core.windows.net', 'two.blob.core.windows.net'],
      brokerHosts: ['broker.clinic.example'],
      container: { versioning: true, immutability: 'none' },
      entra: { authority: 'https://login.microsoftonline.com/clinic', clientId: 'app', scope: STORAGE_SCOPE },
    })
    expect(accessMissing(draft)).toEqual([])
  })

  it('promises nothing of the container but what was ticked', () => {
    expect(accessFrom({ ...accessDraft(), declares: true })).toEqual({
      container: { versioning: false, immutability: 'none' },
    })
    expect(accessFrom({ ...accessDraft(), versioning: true, immutability: 'locked' })).toEqual({})
  })

  it('is wrong where it was written wrong, and missing where it was not written', () => {
    const draft = {
      ...accessDraft(),
      brokerHosts: '*.clinic.example',
      signsIn: true,
      authority: 'http://login.example',
    }
    expect(accessWrong(draft)).toEqual(['broker-host', 'authority'])
    expect(accessMissing(draft)).toEqual(['broker-host', 'authority', 'client-id'])
    expect(accessWrong({ ...accessDraft(), signsIn: true })).toEqual([])
    expect(accessMissing({ ...accessDraft(), signsIn: true })).toEqual(['authority', 'client-id'])
  })
})

it.each([
  ['https://Clinic.blob.core.windows.net/scans?sv=2024&sig=SECRET', 'clinic.blob.core.windows.net'],
  ['a.example, b.example;c.example:8443', 'a.example\nb.example\nc.example:8443'],
  ['http://127.0.0.1:10000/devstoreaccount1', '127.0.0.1:10000'],
  ['*.blob.core.windows.net', '*.blob.core.windows.net'],
  ['https://', 'https://'],
  ['', ''],
])('of %j the hosts are seen before they are signed', (text, lines) => {
  expect(hostLines(text)).toBe(lines)
})
