import dcmjs, { type DcmjsDict } from 'dcmjs'
import { toHex } from '../../src/bytes/text.ts'
import { deidentify } from '../../src/deid/deidentify.ts'
import { BASIC_PROFILE, type ActionCode } from '../../src/deid/profile.ts'
import { projectKeys, pseudonymiser } from '../../src/deid/pseudonyms.ts'
import { readDicom } from '../../src/dicom/read.ts'
import type { Contender } from './rounds.ts'

dcmjs.log.setLevel('silent')
dcmjs.log.getLogger('validation.dcmjs').setLevel('silent')

/** What was done to each element at the top, by its tag as dcmjs writes it. */
type Changed = ReadonlyMap<string, ActionCode>

interface Sealift {
  readonly contender: Contender
  /** The same, and its parts copied into one array. */
  readonly joined: Contender
  readonly changed: Changed
}

export async function bySealift(bytes: Uint8Array<ArrayBuffer>): Promise<Sealift> {
  const pseudonyms = await pseudonymiser(await projectKeys(crypto.getRandomValues(new Uint8Array(32))))
  const run = async () => deidentify(await readDicom(bytes), BASIC_PROFILE, pseudonyms)
  const join = async () => new Blob([...(await run()).parts]).arrayBuffer()
  const { changes } = await run()
  const top = changes.map(({ path, action }) => [path.replace(/[(),]/g, ''), action] as const)
  return {
    contender: { name: 'Sealift', run },
    joined: { name: 'Sealift, in one array', run: join },
    changed: new Map(top.filter(([path]) => path.length === 8)),
  }
}

/** The same elements taken out or given another value, at the top only: that is less than Sealift does. */
export function byDcmjs(bytes: Uint8Array<ArrayBuffer>, changed: Changed): Contender {
  const run = () => {
    const file = dcmjs.data.DicomMessage.readFile(bytes.buffer)
    const dict = file.dict as Record<string, DcmjsDict[string]>
    for (const [tag, action] of changed) {
      const element = dict[tag]
      if (action === 'X') Reflect.deleteProperty(dict, tag)
      else if (element !== undefined) dict[tag] = { vr: element.vr, Value: action === 'Z' ? [] : [dummyOf(element.vr)] }
    }
    return Promise.resolve(file.write())
  }
  return { name: 'dcmjs', run }
}

const UID = `2.25.${BigInt(`0x${toHex(new Uint8Array(16).fill(7))}`)}`
const DUMMIES: Readonly<Record<string, unknown>> = { UI: UID, DA: '20000101', TM: '120000', DT: '20000101', SQ: {} }
const dummyOf = (vr: string): unknown => DUMMIES[vr] ?? 'REMOVED'
