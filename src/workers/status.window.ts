import { NO_RULES } from '../outbox/sending-rules.ts'
import type { LostBatch, OutboxView, Status } from './sealift.ts'

const EMPTY: OutboxView = {
  line: { state: 'idle' },
  studies: [],
  rolling: [],
  objects: 0,
  left: 0,
  totalBytes: 0,
  acknowledgedBytes: 0,
  rateBytesPerSecond: 0,
  heldBytes: 0,
  budgetBytes: 0,
  rules: NO_RULES,
  mobileBytes: 0,
}

/** The one value that screens look at, and who looks. */
export interface StatusBoard {
  readonly now: () => Status
  readonly change: (part: Partial<Status>) => void
  /** Project, link and patients are the vault's to show: without it they are not there. */
  readonly forget: () => void
  readonly learnLost: (lost: readonly LostBatch[]) => void
  readonly subscribe: (listener: (status: Status) => void) => () => void
}

export function statusBoard(vault: Status['vault']): StatusBoard {
  const listeners = new Set<(status: Status) => void>()
  let status: Status = { vault, leader: false, outbox: EMPTY }
  const set = (next: Status) => {
    status = next
    for (const listener of listeners) listener(status)
  }
  return {
    now: () => status,
    change: (part) => set({ ...status, ...part }),
    forget: () => {
      const { project: _project, link: _link, admission: _admission, ...rest } = status
      set(rest)
    },
    learnLost: (lost) => {
      const { lost: _before, ...rest } = status
      if (lost.length > 0) set({ ...rest, lost })
      else if (status.lost !== undefined) set(rest)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
