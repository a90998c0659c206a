import { instanceApi } from './instance-api.ts'
import { selftestApi } from './selftest-api.ts'
import { expose } from './thread.ts'

expose({ ...instanceApi(), ...selftestApi() })
