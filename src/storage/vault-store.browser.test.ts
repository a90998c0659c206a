import { describe } from 'vitest'
import { vaultStoreContract } from '../crypto/vault-store.contract.ts'
import { indexedDbVaultStore } from './vault-store.browser.ts'

let count = 0
describe('the vault in IndexedDB', () =>
  vaultStoreContract(() => Promise.resolve(indexedDbVaultStore(`vault-test-${(count += 1)}`))))
