import type { FailureCode } from '../errors.ts'
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
  /** Nothing is sent, and the line says why. */
  readonly stands: (why: FailureCode) => void
  readonly leads: () => void
  readonly cannotLead: (why: FailureCode) => void
  /** Whatever was in this tab's way is not in the way of another. */
  readonly otherLeads: () => void
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
  const withLine = (line: OutboxView['line']): OutboxView => ({ ...status.outbox, line })
  const noTrouble = (): Status => {
    const { cannotLead: _before, ...rest } = status
    return rest
  }
  return {
    now: () => status,
    change: (part) => set({ ...status, ...part }),
    forget: () => {
      const { project: _project, link: _link, admission: _admission, ...rest } = status
      set(rest)
    },
    stands: (code) => set({ ...status, outbox: withLine({ state: 'parked', code }) }),
    leads: () => set({ ...noTrouble(), leader: true }),
    cannotLead: (code) => set({ ...status, cannotLead: code, outbox: withLine({ state: 'parked', code }) }),
    otherLeads: () => {
      if (status.cannotLead !== undefined) set({ ...noTrouble(), outbox: withLine(EMPTY.line) })
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
