/** `selftest`: identifiers are planted in every kind of place, and searched for in what would be sent. */
import type { Profile } from '../deid/profile.ts'
import { Failure } from '../errors.ts'
import { PLACE_GROUPS } from '../pipeline/selftest/planting.ts'
import { SCORES, selftest, type ScoredPlace, type SelftestResult } from '../pipeline/selftest/selftest.ts'
import { verifyProject } from '../seal/project.ts'
import { readArguments } from './arguments.ts'
import { readBytes } from './files.ts'
import { PROFILE_FLAGS, profileFor, sayBadProfile } from './project-files.ts'
import { progressLine, say, type ExitCode } from './terminal.ts'

const COLUMN = 12

const cells = (texts: readonly (string | number)[]): string =>
  texts.map((text, index) => (index === 0 ? String(text).padEnd(2 * COLUMN) : String(text).padStart(COLUMN))).join('')

const countIn = (places: readonly ScoredPlace[]): readonly number[] =>
  SCORES.map((score) => places.filter((one) => one.score === score).length)

const sayTable = ({ places }: SelftestResult): void => {
  say(cells(['kind of place', ...SCORES]))
  for (const group of PLACE_GROUPS) say(cells([group, ...countIn(places.filter((one) => one.group === group))]))
  say(cells(['all', ...countIn(places)]))
  for (const { group, place, score, code } of places) {
    if (score === 'leak') say(`LEAK ${group}: ${place}`)
    else if (score === 'stopped') say(`stopped ${group}: ${place} (${code ?? 'not an instance'})`)
  }
}

const saySentence = ({ places, counts, holds, passesPlain }: SelftestResult): void => {
  if (!passesPlain) say('The plain image did not come out as it should: this proves nothing.')
  say(
    holds
      ? `No leak in ${places.length} kinds of places.`
      : `${counts.leak} leaks in ${places.length} kinds of places.`,
  )
}

/** Of a project file, of a preset, or of a profile's own file. */
async function profileOf(named: {
  readonly project?: string | undefined
  readonly preset?: string | undefined
  readonly profile?: string | undefined
}): Promise<Profile> {
  if (named.project === undefined) return profileFor(named)
  if (named.preset !== undefined || named.profile !== undefined) throw new Failure('cli/usage')
  return (await verifyProject(await readBytes(named.project))).profile
}

export async function selftestHere(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, {
    project: { type: 'string' },
    json: { type: 'boolean' },
    ...PROFILE_FLAGS,
  })
  if (positionals.length > 0) throw new Failure('cli/usage')
  const profile = await profileOf(values).catch(sayBadProfile)
  if (typeof profile === 'number') return profile
  const progress = progressLine()
  const result = await selftest(profile, { onProgress: (done, of) => progress.show(`${done} of ${of}`) })
  progress.end()
  if (values.json === true) say(JSON.stringify({ format: 'sealift-selftest/1', ...result }, null, 1))
  else {
    sayTable(result)
    saySentence(result)
  }
  return result.holds ? 0 : 1
}
