import { readFileSync } from 'node:fs'
import dcmjs, { type DcmjsDict } from 'dcmjs'
import { describe, expect, it } from 'vitest'
import type { DataSet } from '../../src/dicom/data-set.ts'
import { readDicom } from '../../src/dicom/read.ts'
import { latin1 } from '../../src/dicom/ascii.ts'
import { TAGS } from '../../src/dicom/tags.ts'
import { realFiles } from './corpus.ts'

dcmjs.log.setLevel('silent')

const byDcmjs = (bytes: ArrayBuffer): DcmjsDict | undefined => {
  try {
    return dcmjs.data.DicomMessage.readFile(bytes).dict
  } catch {
    return undefined
  }
}

const isComparedAsText = (vr: string) => ['AE', 'CS', 'DA', 'TM', 'UI'].includes(vr)
const plain = (text: string) =>
  text
    .split('\\')
    .map((value) => value.replace(/[\0 ]+$/, '').trimStart())
    .join('\\')

/** What dcmjs is known to see otherwise; pydicom sees what we see (reading.test.ts). */
const KNOWN: Readonly<Record<string, string>> = {
  'SC_rgb_jpeg.dcm': 'declared as JPEG, written in Implicit VR: dcmjs believes the declaration',
  'bad_sequence.dcm': 'UIDs that are no UIDs: dcmjs takes the other characters out of them',
}
const isKnown = (name: string) => Object.keys(KNOWN).some((known) => name.endsWith(`/${known}`))

/** Every path at which the two do not see the same. A repeated tag is one to dcmjs; a private UN it does not parse. */
const unlike = (ours: DataSet, theirs: DcmjsDict, path: string): string[] => {
  const tags = new Set(ours.elements.map(({ tag }) => tag.toString(16).toUpperCase().padStart(8, '0')))
  const missing = Object.keys(theirs).filter((tag) => !tags.has(tag) && !tag.endsWith('0000'))
  const values = ours.elements.flatMap(({ tag, vr, value }) => {
    const name = tag.toString(16).toUpperCase().padStart(8, '0')
    const their = theirs[name]
    const where = `${path}/${name}`
    if (their === undefined) return [where]
    if (value.kind === 'items' && vr === 'SQ') {
      // It leaves out items without elements, and says UTF-8 for the character set that it decoded.
      const items = (their.Value ?? []) as readonly DcmjsDict[]
      const full = value.items.filter(({ elements }) => elements.length > 0)
      if (items.length !== full.length) return [`${where}: ${full.length} items, ${items.length} items`]
    }
    if (tag === TAGS.SpecificCharacterSet || value.kind !== 'bytes' || their.vr !== vr || !isComparedAsText(vr))
      return []
    return plain(latin1(value.bytes)) === plain((their.Value ?? []).map(String).join('\\')) ? [] : [where]
  })
  return [...missing.map((tag) => `${path}/${tag} missing`), ...values]
}

describe('another reader, dcmjs', () => {
  it('sees the same elements and the same terms in every real file that it reads', async (context) => {
    const files = realFiles()
    if (files.length === 0) context.skip('there are no real files here')
    let [both, elements] = [0, 0]
    const differences: string[] = []
    for (const { path, name } of files.filter((file) => !isKnown(file.name))) {
      const bytes = Uint8Array.from(readFileSync(path))
      const ours = await readDicom(new Blob([bytes])).catch(() => undefined)
      const theirs = ours === undefined ? undefined : byDcmjs(bytes.buffer)
      if (ours === undefined || theirs === undefined) continue
      both += 1
      elements += ours.dataSet.elements.length
      differences.push(...unlike(ours.dataSet, theirs, '').map((difference) => `${name} ${difference}`))
    }
    console.log(`${both} files read by both, ${elements} elements at the top`)
    expect(differences).toEqual([])
    expect(both).toBeGreaterThan(50)
  })
})
