import { instanceApi } from './instance-api.ts'
import { expose } from './thread.ts'

expose(instanceApi())
