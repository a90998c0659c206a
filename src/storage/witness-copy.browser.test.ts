import { afterEach } from 'vitest'
import { witnessCopyContract } from './witness-copy.contract.ts'

afterEach(() => localStorage.clear())

witnessCopyContract(() => localStorage)
