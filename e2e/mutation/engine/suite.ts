import { format } from 'node:util'
import { expect, vi } from 'vitest'

export interface Case {
  readonly name: string
  readonly run: () => unknown
}

type Body = (...args: readonly unknown[]) => unknown

/** What a test file finds in place of the test runner: it gathers cases, and runs none. */
export class Suite {
  readonly cases: Case[] = []
  readonly #groups: (() => Promise<void>)[] = []
  readonly #before: Body[] = []
  readonly #afterEach: Body[] = []
  #path: readonly string[] = []

  /** Every group, with the groups inside, one after another. */
  async gather(): Promise<readonly Case[]> {
    for (let group = this.#groups.shift(); group !== undefined; group = this.#groups.shift()) await group()
    for (const hook of this.#before) await hook()
    return this.cases
  }

  module(): Readonly<Record<string, unknown>> {
    // A test that needs something of this computer would judge differently on another: those are left out.
    const skipIf = (isSkipped: boolean) => (isSkipped ? () => undefined : this.#describe)
    const describe = Object.assign(this.#describe, { each: each(this.#describe), for: forRow(this.#describe), skipIf })
    const it = Object.assign(this.#it, { each: each(this.#it), for: forRow(this.#it) })
    const beforeAll = (hook: Body) => this.#before.push(hook)
    const afterEach = (hook: Body) => this.#afterEach.push(hook)
    return { describe, it, test: it, beforeAll, afterAll: () => undefined, afterEach, expect, vi }
  }

  readonly #describe = (name: string, body: Body): void => {
    const path = [...this.#path, name]
    this.#groups.push(async () => {
      this.#path = path
      await body()
    })
  }

  readonly #it = (name: string, body: Body): void => {
    const run = async () => {
      try {
        await body()
      } finally {
        for (const hook of this.#afterEach) await hook()
      }
    }
    this.cases.push({ name: [...this.#path, name].join(' > '), run })
  }
}

const each =
  (one: (name: string, body: Body) => void) =>
  (table: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of table) {
      const args = Array.isArray(row) ? (row as unknown[]) : [row]
      one(format(name, ...args).slice(0, 200), () => body(...args))
    }
  }

/** As `each`, but a row is one argument whatever it is. */
const forRow =
  (one: (name: string, body: Body) => void) =>
  (table: readonly unknown[]) =>
  (name: string, body: Body): void => {
    for (const row of table) one(format(name, row).slice(0, 200), () => body(row))
  }
