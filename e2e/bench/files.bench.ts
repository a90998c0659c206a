import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cwd, stdout } from 'node:process'
import { promisify } from 'node:util'
import { build } from 'vite'
import { deidentifyPaths } from '../../src/cli/deidentify.ts'
import { keygen, project } from '../../src/cli/project-files.ts'
import { realFiles } from '../conformance/corpus.ts'
import { inRounds, sayRatios, type Contender } from './rounds.ts'

const run = promisify(execFile)
const FILES = 150
const ROUNDS = 9

/** A CT slice of 512 x 512; without the corpus a small one. */
const SLICES = ['CT1_UNC.explicit_little_endian.dcm', 'CT_small.dcm']

/** Copies of one slice, each with a SOP Instance UID of its own. */
function fillFolder(folder: string): number {
  const files = realFiles()
  const found = SLICES.map((ending) => files.find(({ name }) => name.endsWith(ending))).find((one) => one)
  if (found === undefined) throw new Error('There is no CT slice here: set SEALIFT_CORPUS or install python3-pydicom.')
  const slice = readFileSync(found.path)
  const uidAt = slice.indexOf(Buffer.from([0x02, 0x00, 0x03, 0x00])) + 8
  const uid = slice
    .subarray(uidAt, uidAt + slice.readUInt16LE(uidAt - 2))
    .toString('latin1')
    .replace(/\0$/, '')
  mkdirSync(folder)
  for (let number = 0; number < FILES; number += 1) {
    const own = uid.slice(0, -3) + String(100 + number)
    const copy = Buffer.from(slice.toString('latin1').replaceAll(uid, own), 'latin1')
    writeFileSync(join(folder, `${number}.dcm`), copy)
  }
  return slice.length
}

/** What it says at its end is not part of the bench. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const write = stdout.write.bind(stdout)
  stdout.write = () => true
  try {
    return await work()
  } finally {
    stdout.write = write
  }
}

async function prepared(folder: string) {
  const keys = join(folder, 'keys')
  await quietly(async () => {
    await keygen(['--out', keys])
    await project(['--out', keys, '--recipient', join(keys, 'public.pem')])
  })
  const certificate = join(folder, 'certificate.pem')
  const request = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'key.pem')]
  await run('openssl', [...request, '-out', certificate, '-days', '2', '-subj', '/CN=bench'])
  return { keys, certificate }
}

/** The command line as it is built for use; what changes in the sources meanwhile does not. */
async function builtCli(): Promise<string> {
  const outDir = join(cwd(), 'dist', 'bench', 'cli')
  const output = { entryFileNames: 'cli.js' }
  const options = { ssr: 'src/cli.ts', outDir, emptyOutDir: true, copyPublicDir: false, rollupOptions: { output } }
  await build({ logLevel: 'error', ssr: { noExternal: ['hash-wasm', '@zip.js/zip.js'] }, build: options })
  return join(outDir, 'cli.js')
}

/** Each turn into a new folder. */
const contender = (name: string, folder: string, work: (out: string) => Promise<unknown>): Contender => {
  let out = ''
  const begin = () => (out = mkdtempSync(join(folder, 'out-')))
  return { name, run: () => work(begin()), after: () => rmSync(out, { recursive: true }) }
}

/** From a folder into a folder. gdcmanon also encrypts what it takes out into each file (PS3.15 E.1.2); Sealift does not. */
async function compare(folder: string): Promise<void> {
  const input = join(folder, 'in')
  const sizeBytes = fillFolder(input)
  const { keys, certificate } = await prepared(folder)
  const cli = await builtCli()
  const args = (out: string) =>
    [input, '--out', out, '--project', join(keys, 'project.json'), '--secret', join(keys, 'secret.json')] as const
  const gdcmArgs = (out: string) => ['-e', '-c', certificate, '-r', '--continue', '-i', input, '-o', out]
  const gdcm = contender('gdcmanon -e, a process', folder, (out) => run('gdcmanon', gdcmArgs(out)))
  const whole = contender('sealift deidentify, a process', folder, (out) =>
    run(process.execPath, [cli, 'deidentify', ...args(out)]),
  )
  const inside = contender('sealift deidentify, in a process that runs', folder, (out) =>
    quietly(() => deidentifyPaths(args(out))),
  )
  for (const { run: once, after } of [whole, inside, gdcm]) {
    await once()
    after?.()
  }
  const [wholes, insides, gdcms] = await inRounds([whole, inside, gdcm], { rounds: ROUNDS, turnMs: 0 })
  const what = `${FILES} CT slices of ${Math.round(sizeBytes / 1024)} KiB`
  sayRatios(what, [whole, gdcm], [wholes!, gdcms!])
  sayRatios(what, [inside, gdcm], [insides!, gdcms!])
}

export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sealift-bench-'))
  try {
    await compare(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
