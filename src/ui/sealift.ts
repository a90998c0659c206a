import { inject, onScopeDispose, provide, shallowRef, type InjectionKey, type ShallowRef } from 'vue'
import { Failure } from '../errors.ts'
import type { Sealift, Status } from '../workers/sealift.ts'
import { Restoring } from './restore/restoring.ts'
import { Sending } from './send/sending.ts'

interface Connected {
  readonly sealift: Sealift
  readonly status: Readonly<ShallowRef<Status>>
  /** What goes on while the person looks at another screen. */
  readonly sending: Sending
  readonly restoring: Restoring
}

const CONNECTED: InjectionKey<Connected> = Symbol('sealift')

/** The facade and its status as reactive state. Decides nothing. */
export function provideSealift(sealift: Sealift): Connected {
  const status = shallowRef(sealift.status())
  onScopeDispose(sealift.subscribe((now) => (status.value = now)))
  const connected = { sealift, status, sending: new Sending(sealift), restoring: new Restoring(sealift) }
  provide(CONNECTED, connected)
  return connected
}

export function useSealift(): Connected {
  const connected = inject(CONNECTED)
  if (connected === undefined) throw new Failure('internal/unexpected')
  return connected
}
