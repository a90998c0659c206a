import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { collect } from '../../src/bytes/streams.ts'
import { keyedHash } from '../../src/crypto/keyed.ts'
import { generateRecipient, importRecipient } from '../../src/crypto/recipient.ts'
import { approve } from '../../src/deid/approve.ts'
import { BASIC_PROFILE } from '../../src/deid/profile.ts'
import { projectKeys, pseudonymiser } from '../../src/deid/pseudonyms.ts'
import { examine } from '../../src/pipeline/examine.ts'
import { expectedOf } from '../../src/pipeline/expected.ts'
import { labelsOf } from '../../src/pipeline/labels.ts'
import type { Workshop } from '../../src/pipeline/prepare.ts'
import { seal } from '../../src/seal/seal.ts'
import { estimated, type Chosen } from '../../src/workers/estimate.ts'
import { CORPUS, corpusFiles, needsCorpus } from './corpus.ts'

const workshop = async (): Promise<Workshop> => {
  const { publicPem } = await generateRecipient(undefined, 3072)
  return {
    profile: BASIC_PROFILE,
    pseudonyms: await pseudonymiser(await projectKeys(new Uint8Array(32).fill(1))),
    recipients: [await importRecipient({ name: 'study', pem: publicPem })],
    ledgerHash: await keyedHash(new Uint8Array(32)),
  }
}

const sourceOf = ({ path, name }: { readonly path: string; readonly name: string }) => {
  const blob = new Blob([readFileSync(path)])
  return { path: name, sizeBytes: blob.size, blob }
}

type Source = ReturnType<typeof sourceOf>

/** What is ready to be sent, and how long each object becomes when it is sealed. */
const sealed = async (at: Workshop) => {
  const ready: { source: Source; chosen: Chosen; sealedBytes: number }[] = []
  for (const file of corpusFiles()) {
    const source = sourceOf(file)
    const finding = await examine(source, at)
    if (finding.kind !== 'instance') continue
    const { modality, patientKey, studyKey, seriesKey } = labelsOf(finding.file)
    const { transferSyntax } = finding.file
    const approved = await approve(finding.instance, { id: 'AB', atMs: 0 })
    const { stream } = await seal(approved, { lane: 'research', recipients: at.recipients })
    const { length: sealedBytes } = await collect(stream)
    const series = JSON.stringify([patientKey, studyKey, seriesKey, transferSyntax])
    const kind = JSON.stringify([modality, transferSyntax])
    const chosen = { ordinal: ready.length, sizeBytes: source.sizeBytes, kind, series }
    ready.push({ source, chosen, sealedBytes })
  }
  return ready
}

describe.skipIf(CORPUS === undefined)(needsCorpus('what sending real files comes to'), () => {
  it('is said within 15 %, of all of them and of each that was looked at', async () => {
    const at = await workshop()
    const ready = await sealed(at)
    const known = new Map<number, number>()
    const look = (ordinal: number) => expectedOf(ready[ordinal]!.source, at)
    const chosen = ready.map((one) => one.chosen)
    const { bytes, sampled, of } = await estimated(chosen, known, look)
    const came = ready.reduce((sum, { sealedBytes }) => sum + sealedBytes, 0)
    console.log(`estimated ${bytes} bytes of ${came} by ${sampled} of ${of} instances`)
    expect(of).toBeGreaterThan(300)
    expect(sampled).toBe(24)
    expect(Math.abs(bytes / came - 1)).toBeLessThan(0.15)
    const off = [...known].map(([ordinal, said]) => Math.abs(said / ready[ordinal]!.sealedBytes - 1))
    console.log(off.map((one) => one.toFixed(3)).join(' '))
    expect(Math.max(...off)).toBeLessThan(0.15)
  })
})
