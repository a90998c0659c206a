import { parseAccessLink } from '../upload/access-link.ts'
import { azureStore } from '../upload/azure.ts'
import { restoreApi } from './restore-api.ts'
import { expose } from './thread.ts'

expose(restoreApi((link) => azureStore(parseAccessLink(link))))
