import { indexedDbOutbox } from '../storage/indexeddb.browser.ts'
import { azureStore } from '../upload/azure.ts'
import { engineApi } from './engine-api.ts'
import { expose } from './thread.ts'

expose(engineApi(indexedDbOutbox(), azureStore))
