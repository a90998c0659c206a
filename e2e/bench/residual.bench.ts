import { readFileSync } from 'node:fs'
import { checkProfile } from '../../src/deid/check-profile.ts'
import { refuseTellingProfiles } from '../../src/deid/colour-profiles.ts'
import { deidentifyDataSet } from '../../src/deid/data-set.ts'
import { deidentify } from '../../src/deid/deidentify.ts'
import { BASIC_PROFILE } from '../../src/deid/profile.ts'
import { projectKeys, pseudonymiser, type Pseudonyms } from '../../src/deid/pseudonyms.ts'
import type { DicomFile } from '../../src/dicom/data-set.ts'
import { metaFor } from '../../src/dicom/elements.ts'
import type { Part } from '../../src/dicom/output.ts'
import { readDicom } from '../../src/dicom/read.ts'
import { outputTransferSyntax } from '../../src/dicom/transfer-syntax.ts'
import { writeDicom } from '../../src/dicom/write.ts'
import { corpusFiles } from '../conformance/corpus.ts'
import { CT, filesOf, MR, type Kind } from './kinds.ts'
import { cpuMs } from './processor.ts'
import { inRounds, sayRatios, type Contender } from './rounds.ts'

const KINDS: readonly Kind[] = [
  CT,
  ['CT, 258 elements', ['ct-3slice/01.dcm', 'CT_small.dcm']],
  ['CT, JPEG 2000', ['CT1_J2KR', 'JPEG2000.dcm']],
  MR,
  ['CT, JPEG baseline', ['CT0012.fragmented_no_bot_jpeg_baseline.51.dcm']],
  ['US', ['US1_UNCI.dcm', 'US-YBR_FULL_422-EVRLE.dcm']],
  ['multi-frame, RLE', ['CT0012.not_fragmented_no_bot_rle.dcm']],
  ['enhanced MR, 10 frames', ['emri_small.dcm']],
  ['segmentation, 1 frame', ['liver_1frame.dcm']],
  ['structured report', ['reportsi.dcm']],
]

/** Turns so short that what else the machine does meets few of them, and many of them. */
const OPTIONS = { rounds: 800, turnMs: 1, warmMs: 400, cpuMs }

const ROUNDS_OF_ALL = 15

/** What `deidentify` does, without its last step. */
const withoutScan = async (file: DicomFile, pseudonyms: Pseudonyms): Promise<readonly Part[]> => {
  checkProfile(BASIC_PROFILE)
  const { dataSet, identity } = deidentifyDataSet(file, { profile: BASIC_PROFILE, pseudonyms })
  await refuseTellingProfiles(file.source, dataSet)
  const meta = metaFor({
    sopClass: identity.sopClass,
    sopInstance: identity.instanceUid,
    transferSyntax: outputTransferSyntax(file.transferSyntax),
    implementationClass: '2.25.1',
    implementationVersion: 'BENCH',
  })
  return writeDicom(file, { meta, dataSet })
}

/** What becomes of an output: most of it is ranges of the source, of which nothing has been read yet. */
type End = (output: readonly Part[]) => Promise<unknown>
const left: End = () => Promise.resolve()
/** As whoever seals or saves it must. */
const readToItsEnd: End = (output) => new Blob([...output]).arrayBuffer()

const contendersFor = (files: readonly Blob[], pseudonyms: Pseudonyms, end: End = left): readonly Contender[] => {
  const off = async () => {
    for (const file of files) await end(await withoutScan(await readDicom(file), pseudonyms))
  }
  const on = async () => {
    for (const file of files) await end((await deidentify(await readDicom(file), BASIC_PROFILE, pseudonyms)).parts)
  }
  return [
    { name: 'scan off', run: off },
    { name: 'scan on', run: on },
  ]
}

const blobOf = (path: string): Blob => new Blob([Uint8Array.from(readFileSync(path))])

/** The instances of the corpus that are passed on: none that is refused by the one or by the other. */
const passedOn = async (pseudonyms: Pseudonyms): Promise<readonly Blob[]> => {
  const passed: Blob[] = []
  for (const { path } of corpusFiles()) {
    const file = blobOf(path)
    const [, on] = contendersFor([file], pseudonyms)
    if (
      await on?.run().then(
        () => true,
        () => false,
      )
    )
      passed.push(file)
  }
  return passed
}

interface Measuring {
  readonly pseudonyms: Pseudonyms
  readonly options: typeof OPTIONS
}

/** With the output as it is handed on, and with it read. */
async function sayBoth(name: string, files: readonly Blob[], { pseudonyms, options }: Measuring): Promise<void> {
  const handedOn = contendersFor(files, pseudonyms)
  sayRatios(name, handedOn, await inRounds(handedOn, options))
  const read = contendersFor(files, pseudonyms, readToItsEnd)
  sayRatios(`${name}, its output read to the end`, read, await inRounds(read, options))
}

/** Reading and de-identifying one instance after another, with the residual scan and without: of a kind, and of all. */
export async function bench(): Promise<void> {
  const pseudonyms = await pseudonymiser(await projectKeys(crypto.getRandomValues(new Uint8Array(32))))
  for (const { kind, path } of filesOf(KINDS)) {
    const file = blobOf(path)
    await sayBoth(`${kind}, ${Math.ceil(file.size / 1024)} KiB`, [file], { pseudonyms, options: OPTIONS })
  }
  const all = await passedOn(pseudonyms)
  if (all.length === 0) return
  const name = `one after another, ${all.length} instances of the corpus`
  await sayBoth(name, all, { pseudonyms, options: { ...OPTIONS, rounds: ROUNDS_OF_ALL } })
}
