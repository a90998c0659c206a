import { describe } from 'vitest'
import { outboxStoreContract } from '../outbox/outbox-store.contract.ts'
import { memoryDisk, memoryOutbox } from './memory.ts'

describe('an outbox in memory', () =>
  outboxStoreContract(() => {
    const disk = memoryDisk()
    return Promise.resolve({
      open: () => Promise.resolve(memoryOutbox(disk)),
      remove: () => Promise.resolve(),
    })
  }))
