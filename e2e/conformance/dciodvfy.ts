import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { slots } from '../../src/bytes/slots.ts'

/** A judge is a process: as many at a time as small machines have cores. */
const places = slots(2)

/** Values, numbers and items differ before and after; the attribute and what is wrong with it must not. */
const normalised = (line: string): string =>
  line
    .replaceAll(/<[^<>/]*>/g, '<>')
    .replaceAll(/= <.*>/g, '= <>')
    .replaceAll(/\[\d+\]/g, '[]')

const run = (program: string, args: readonly string[]): Promise<string> =>
  places.run(
    () =>
      new Promise((resolve) => {
        const options = { maxBuffer: 1 << 26, encoding: 'latin1' } as const
        execFile(program, [...args], options, (_, stdout, stderr) => resolve(`${stdout}\n${stderr}`))
      }),
  )

const errorsOf = (said: string): ReadonlySet<string> =>
  new Set(
    said
      .split('\n')
      .filter((line) => line.startsWith('Error'))
      .map(normalised),
  )

/** It reads no deflated data set: dcmtk inflates it first. */
const UNREAD = 'Dicom dataset read failed'

/** What dciodvfy of David Clunie's dicom3tools finds wrong in an instance. */
export async function dciodvfy(file: string, folder: string): Promise<ReadonlySet<string>> {
  const said = await run('dciodvfy', ['-new', file])
  if (!said.includes(UNREAD)) return errorsOf(said)
  const plain = join(mkdtempSync(join(folder, 'plain-')), 'plain.dcm')
  await run('dcmconv', ['-q', '+te', file, plain])
  return errorsOf(existsSync(plain) ? await run('dciodvfy', ['-new', plain]) : said)
}

/** Which file and which UID it is about is not the same before and after. */
const ofTheSet = (line: string): string => line.replace(/ for file .*$/, '').replace(/ - [0-9.]+ within /, ' within ')

/** What earlier hands wrote about their method stays before ours, PS3.15 E.1.1: an instance that had none has one value less. */
const isOurs = (line: string): boolean => line.includes('Element=<DeidentificationMethod>')

/** What his dcentvfy finds in a set of instances: the same patient, study or series told in different words. */
export const dcentvfy = async (files: readonly string[]): Promise<ReadonlySet<string>> => {
  const said = (await run('dcentvfy', files)).split('\n').filter((line) => !isOurs(line))
  return errorsOf(said.map(ofTheSet).join('\n'))
}
