import { indexedDbOutbox } from '../storage/indexeddb.browser.ts'
import { engineApi } from './engine-api.ts'
import { expose } from './thread.ts'

expose(engineApi(indexedDbOutbox()))
