import { describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { accessText, checkContainerHost, checkHosts, parseAccess } from './access.ts'

const LINK = 'https://clinic.blob.core.windows.net/box?sv=2026-04-06&sr=c&sp=c&se=2026-11-22T10:00:00Z&sig=c2VjcmV0'
const BROKER = 'sealift-broker:https://broker.clinic.example/link#c2VjcmV0.x-y_z~=='

const failureOf = (work: () => unknown): Failure => {
  try {
    work()
  } catch (error) {
    if (error instanceof Failure) return error
  }
  throw new Error('no failure')
}

describe('a way into a container', () => {
  it('is a link, as before', () => {
    expect(parseAccess(` ${LINK}\n`)).toMatchObject({ kind: 'link', link: { container: 'box', url: LINK } })
  })

  it('is a broker, and what the broker knows this device by', () => {
    expect(parseAccess(`\n${BROKER} `)).toEqual({
      kind: 'broker',
      broker: {
        url: 'https://broker.clinic.example/link',
        host: 'broker.clinic.example',
        token: 'c2VjcmV0.x-y_z~==',
      },
    })
    expect(parseAccess('sealift-broker:http://127.0.0.1:8080/#t')).toMatchObject({ kind: 'broker' })
  })

  it.each([LINK, BROKER])('is kept as the text that it was: %s', (text) => {
    expect(accessText(parseAccess(text))).toBe(text)
    expect(accessText(parseAccess(accessText(parseAccess(text))))).toBe(text)
  })

  it.each([
    ['https://broker.clinic.example/link#c2VjcmV0', 'not-a-container'],
    ['sealift-broker:http://broker.clinic.example/link#c2VjcmV0', 'not-https'],
    ['sealift-broker:https://broker.clinic.example/link', 'no-token'],
    ['sealift-broker:https://broker.clinic.example/link#', 'no-token'],
    ['sealift-broker:https://broker.clinic.example/link#c2Vj%20cmV0', 'no-token'],
    ['sealift-broker:https://c2VjcmV0@broker.clinic.example/link#c2VjcmV0', 'not-a-broker'],
    ['sealift-broker:https://broker.clinic.example/link?code=c2VjcmV0#c2VjcmV0', 'not-a-broker'],
    ['sealift-broker:c2VjcmV0', 'not-a-url'],
    ['sealift-other:https://broker.clinic.example/#c2VjcmV0', 'not-https'],
  ])('%s is refused (%s), and is no part of the failure', (text, why) => {
    const failure = failureOf(() => parseAccess(text))
    expect(failure).toMatchObject({ code: 'upload/link-invalid', detail: { why } })
    expect(JSON.stringify([failure.message, failure.detail, failure.cause, failure.stack])).not.toContain('c2Vj')
  })
})

describe('hosts that a project names', () => {
  const here = { containerHosts: ['clinic.blob.core.windows.net'], brokerHosts: ['broker.clinic.example'] }
  const none = { containerHosts: [], brokerHosts: [] }
  const refused = { code: 'project/other-host' }

  it('are the only ones, for links and for brokers', () => {
    for (const text of [LINK, BROKER]) {
      expect(() => checkHosts(parseAccess(text), here)).not.toThrow()
      const elsewhere = parseAccess(text.replace('clinic', 'clinik'))
      expect(failureOf(() => checkHosts(elsewhere, here))).toMatchObject(refused)
      expect(() => checkHosts(elsewhere, none)).not.toThrow()
    }
  })

  it('name brokers too: who names only containers lets no token out', () => {
    const containersOnly = { ...here, brokerHosts: [] }
    expect(failureOf(() => checkHosts(parseAccess(BROKER), containersOnly))).toMatchObject(refused)
  })

  it('are asked again of what a broker gave', () => {
    expect(() => checkContainerHost('clinic.blob.core.windows.net', here)).not.toThrow()
    expect(failureOf(() => checkContainerHost('thief.blob.core.windows.net', here))).toMatchObject(refused)
    expect(() => checkContainerHost('any.example', { ...here, containerHosts: [] })).not.toThrow()
  })
})
