import { indexedDbVaultStore } from '../storage/vault-store.browser.ts'
import { expose } from './thread.ts'
import { vaultApi } from './vault-api.ts'

expose(vaultApi(indexedDbVaultStore(), self.location.hostname))
