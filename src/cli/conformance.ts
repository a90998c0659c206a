/** `conformance`: what this program does to a data set, from the tables that it does it with. */
import { stdout } from 'node:process'
import { conformanceStatement } from '../deid/conformance-statement.ts'
import { readArguments } from './arguments.ts'
import type { ExitCode } from './terminal.ts'

export function sayConformance(args: readonly string[]): Promise<ExitCode> {
  readArguments(args, {})
  stdout.write(conformanceStatement())
  return Promise.resolve(0)
}
