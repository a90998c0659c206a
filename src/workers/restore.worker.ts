import { linkSource } from '../upload/access-source.ts'
import { parseAccess } from '../upload/access.ts'
import { azureStore } from '../upload/azure.ts'
import { restoreApi } from './restore-api.ts'
import { expose } from './thread.ts'

expose(restoreApi((link) => azureStore(linkSource(parseAccess(link)))))
