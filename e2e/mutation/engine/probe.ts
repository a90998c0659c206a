import { performance } from 'node:perf_hooks'

/** A loop was taken to have no end, or a test to wait for ever. */
export class Endless extends Error {}

/** After so many turns the clock is asked. */
const TURNS_AT_ONCE = 64

/** Of work: another program that is busy on this machine takes nothing from it. To ask takes longer than the clock. */
const workedMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/**
 * Which functions ran, by their numbers, and how many turns of loops are left before they are taken to have no end. Both
 * are written into every function and every loop, so there is nothing to call.
 */
export class Probe {
  hits = new Uint8Array(0)
  left = Infinity
  #later = 0
  #until = { clockMs: Infinity, workMs: Infinity }

  /** From now on: a loop that waits for nothing but itself lets no timer run, so that time counts here too. */
  allow(turns: number, forMs = Infinity): void {
    this.#until = { clockMs: performance.now() + forMs, workMs: workedMs() + forMs }
    this.#take(turns)
  }

  /** What still runs ends with its next turn. */
  stop(): void {
    this.allow(0)
  }

  askTime(): void {
    const { clockMs, workMs } = this.#until
    if (performance.now() > clockMs && workedMs() > workMs) throw new Endless()
  }

  ranOut(): void {
    this.askTime()
    if (this.#later <= 0) throw new Endless()
    this.#take(this.#later - 1)
  }

  #take(turns: number): void {
    this.left = Math.min(turns, TURNS_AT_ONCE)
    this.#later = turns - this.left
  }
}
