/**
 * How threads speak to each other: comlink, with failures as data, because structured clone drops an error's `code`
 * and `cause`, and because the text of a foreign error might carry a value.
 */
import { expose, proxy, transfer, transferHandlers, wrap, type Remote } from 'comlink'
import { fromRecord, toRecord, type FailureRecord } from '../errors.ts'

interface Thrown {
  readonly value: unknown
}

const comlinkThrow = transferHandlers.get('throw')

transferHandlers.set('throw', {
  canHandle: (value: unknown): value is Thrown => comlinkThrow?.canHandle(value) ?? false,
  serialize: ({ value }: Thrown): [FailureRecord, Transferable[]] => [toRecord(value), []],
  deserialize: (record: FailureRecord): never => {
    throw fromRecord(record)
  },
})

export { expose, proxy, transfer, wrap, type Remote }
