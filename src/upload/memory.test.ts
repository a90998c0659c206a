import { describe } from 'vitest'
import { memoryStore } from './memory.ts'
import { objectStoreContract } from './object-store.contract.ts'

describe('a store in memory', () => objectStoreContract(() => Promise.resolve(memoryStore())))
