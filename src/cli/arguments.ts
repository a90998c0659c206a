import { parseArgs, type ParseArgsConfig } from 'node:util'
import { Failure } from '../errors.ts'

type Flags = NonNullable<ParseArgsConfig['options']>

/** What a command was given: the paths, and its flags. What it does not know is a `cli/usage` failure. */
export function readArguments<const T extends Flags>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (cause) {
    throw new Failure('cli/usage', { cause })
  }
}

export function required(value: string | undefined): string {
  if (value === undefined || value === '') throw new Failure('cli/usage')
  return value
}

/** A variable that is set to nothing is not set. */
export function fromEnvironment(name: string): string | undefined {
  const value = process.env[name]
  return value === '' ? undefined : value
}

export function count(value: string | undefined, otherwise: number): number {
  if (value === undefined) return otherwise
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 1) throw new Failure('cli/usage')
  return number
}
