import { Failure } from '../errors.ts'
import type { Settings, SettingsStore } from './ports.ts'
import { isSound, mobileLeftBytes, NO_RULES, type SendingRules } from './sending-rules.ts'

/** What a person wants of the line: rules, and what is urgent. In memory and in the store. */
export interface Wishes {
  readonly now: () => Settings
  /** What earlier sessions were told. */
  load(): Promise<void>
  /** Recorded when it resolves. Fails with `outbox/rules-unsound`. */
  obey(rules: SendingRules): Promise<void>
  /** The budget for mobile data begins anew. */
  resetMobile(): Promise<void>
  star(group: string, isUrgent: boolean): Promise<void>
  readonly isUrgent: (group: string | undefined) => boolean
  /**
   * Bytes are about to go out. What they cost is counted before, whether or not they arrive; recorded soon, so a crash
   * forgets seconds of it. Fails with `upload/mobile-budget-spent`.
   */
  readonly spend: (sizeBytes: number) => Refund
  /** How fast the line was. Recorded now and then, because a crash may forget it. */
  learn(bytesPerSecond: number): void
  /** Nothing more is to come for now: what is to be recorded is. Never rejects. */
  keep(): Promise<void>
  /** Groups of which nothing is left are forgotten. */
  forgetBut(groups: ReadonlySet<string>): void
  onChange(listener: () => void): void
}

/** What did not go out is given back, as far as it was counted, to the budget that it was counted in. */
export type Refund = (unsentBytes: number) => void

const AT_FIRST: Settings = { rules: NO_RULES, urgent: [], mobileBytes: 0 }
/** What costs the person money. */
const RECORD_WITHIN_MS = 2_000
/** What only makes a guess better. */
const LEARNT_WITHIN_MS = 60_000

interface Due {
  readonly timer: ReturnType<typeof setTimeout>
  readonly atMs: number
}

class PersonsWishes implements Wishes {
  readonly #store: SettingsStore | undefined
  readonly #listeners = new Set<() => void>()
  #settings = AT_FIRST
  #budgets = 1
  #urgent: ReadonlySet<string> = new Set()
  #due: Due | undefined

  constructor(store: SettingsStore | undefined) {
    this.#store = store
  }

  now = (): Settings => this.#settings

  async load(): Promise<void> {
    this.#set((await this.#store?.get()) ?? AT_FIRST)
    for (const listener of this.#listeners) listener()
  }

  async obey(rules: SendingRules): Promise<void> {
    if (!isSound(rules)) throw new Failure('outbox/rules-unsound')
    await this.#change({ rules })
  }

  resetMobile(): Promise<void> {
    this.#budgets += 1
    return this.#change({ mobileBytes: 0 })
  }

  async star(group: string, isUrgent: boolean): Promise<void> {
    if (this.#urgent.has(group) === isUrgent) return
    const others = [...this.#urgent].filter((other) => other !== group)
    await this.#change({ urgent: isUrgent ? [...others, group] : others })
  }

  isUrgent = (group: string | undefined): boolean => group !== undefined && this.#urgent.has(group)

  spend = (sizeBytes: number): Refund => {
    const { rules, mobileBytes } = this.#settings
    if (!rules.mobile.isUsed) return () => undefined
    const leftBytes = mobileLeftBytes(rules, mobileBytes)
    if (leftBytes !== undefined && sizeBytes > leftBytes) throw new Failure('upload/mobile-budget-spent')
    this.#set({ mobileBytes: mobileBytes + sizeBytes })
    this.#recordWithin(RECORD_WITHIN_MS)
    return this.#refundFor(this.#budgets)
  }

  #refundFor(budget: number): Refund {
    return (unsentBytes) => {
      if (budget === this.#budgets) this.#set({ mobileBytes: Math.max(0, this.#settings.mobileBytes - unsentBytes) })
    }
  }

  learn(bytesPerSecond: number): void {
    if (bytesPerSecond <= 0 || bytesPerSecond === this.#settings.lineBytesPerSecond) return
    this.#set({ lineBytesPerSecond: bytesPerSecond })
    this.#recordWithin(LEARNT_WITHIN_MS)
  }

  async keep(): Promise<void> {
    // What cannot be recorded now is recorded with the next.
    if (this.#due !== undefined) await this.#record().catch(() => undefined)
  }

  forgetBut(groups: ReadonlySet<string>): void {
    const urgent = this.#settings.urgent.filter((group) => groups.has(group))
    if (urgent.length === this.#settings.urgent.length) return
    this.#set({ urgent })
    this.#recordWithin(RECORD_WITHIN_MS)
  }

  onChange(listener: () => void): void {
    this.#listeners.add(listener)
  }

  #set(part: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...part }
    if (part.urgent !== undefined) this.#urgent = new Set(part.urgent)
  }

  async #change(part: Partial<Settings>): Promise<void> {
    this.#set(part)
    for (const listener of this.#listeners) listener()
    await this.#record()
  }

  async #record(): Promise<void> {
    clearTimeout(this.#due?.timer)
    this.#due = undefined
    await this.#store?.put(this.#settings)
  }

  #recordWithin(waitMs: number): void {
    const atMs = Date.now() + waitMs
    if (this.#due !== undefined && this.#due.atMs <= atMs) return
    clearTimeout(this.#due?.timer)
    const timer = setTimeout(() => void this.keep(), waitMs)
    this.#due = { timer, atMs }
    const waiting: unknown = timer
    // Under Node a command that has done its work need not wait for it.
    if (typeof waiting === 'object') (waiting as { unref?: () => void } | null)?.unref?.()
  }
}

export const wishes = (store?: SettingsStore): Wishes => new PersonsWishes(store)
