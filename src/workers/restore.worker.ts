import { restoreApi } from './restore-api.ts'
import { expose } from './thread.ts'

expose(restoreApi())
