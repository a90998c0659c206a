import { indexedDbOutbox } from '../storage/indexeddb.browser.ts'
import { linkSource } from '../upload/access-source.ts'
import { parseAccess } from '../upload/access.ts'
import { azureStore } from '../upload/azure.ts'
import { engineApi } from './engine-api.ts'
import { expose } from './thread.ts'

expose(engineApi(indexedDbOutbox(), (link) => azureStore(linkSource(parseAccess(link)))))
