import { afterEach, describe, expect, it } from 'vitest'
import { Failure } from '../errors.ts'
import { expose, wrap } from './thread.ts'

const ports: MessagePort[] = []
const across = <T>(api: T) => {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  expose(api, port1)
  return wrap<T>(port2)
}

describe('threads', () => {
  afterEach(() => {
    for (const port of ports.splice(0)) port.close()
  })

  it('a failure crosses with its code and its details', async () => {
    const api = across({
      break: (): void => {
        throw new Failure('bytes/aborted', { detail: { sizeBytes: 3 } })
      },
    })
    const thrown: unknown = await api.break().catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(Failure)
    expect(thrown).toMatchObject({ code: 'bytes/aborted', detail: { sizeBytes: 3 } })
  })

  it('an error that is not ours crosses without its text, which might name a patient', async () => {
    const api = across({
      break: (): void => {
        throw new TypeError('Doe^Jane')
      },
    })
    const thrown: unknown = await api.break().catch((error: unknown) => error)
    expect(thrown).toMatchObject({ code: 'internal/unexpected' })
    expect(JSON.stringify(thrown) + String(thrown)).not.toContain('Doe')
  })
})
