import { indexedDbOutbox } from '../storage/indexeddb.browser.ts'
import { answering } from '../upload/answering.ts'
import { azureStore } from '../upload/azure.ts'
import { engineApi } from './engine-api.ts'
import { ownServerAnswers } from './own-server.ts'
import { expose } from './thread.ts'

expose(engineApi(indexedDbOutbox(), (source) => answering(azureStore(source), ownServerAnswers)))
