/** A house without a cellar: the facade over made-up figures, so that screens can be looked at and tested alone. */
import { Failure } from '../../src/errors.ts'
import { isSound } from '../../src/outbox/sending-rules.ts'
import type {
  Estimate,
  Examined,
  Listing,
  PickedFile,
  Proof,
  RestoreOutcome,
  Sealift,
  SendOptions,
  Status,
} from '../../src/workers/sealift.ts'
import type { HeldObjects, PatientsDesk } from '../../src/workers/patients.ts'
import { objectsOf } from './outbox-scenes.ts'
import { reportOf } from './report.ts'
import { CHANGES, HEX, LINK, PROJECT, PROOF, RECEIPTS, REPORTS, examined } from './scenes.ts'

export const PASSPHRASE = 'violet harbour nineteen kites'

export interface FakeOptions {
  readonly scene: Status
  readonly files?: number
  /** How long each step takes; a step that never ends stays to be looked at. */
  readonly pauseMs?: number
  readonly holdAt?: 'look' | 'estimate' | 'seal' | 'restore' | 'prove'
  readonly noEstimate?: boolean
  readonly leaks?: boolean
  readonly refuseAll?: boolean
}

const never = new Promise<never>(() => undefined)
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Failure('bytes/aborted')))
  })

const LEAKING: Proof = {
  ...PROOF,
  places: [...PROOF.places, { group: 'pixels', place: 'JPEG APP1 Exif', score: 'leak' }],
  counts: { ...PROOF.counts, leak: 1 },
  holds: false,
}

const HELD: HeldObjects = {
  pseudonyms: ['SL-8M3KQ0ZT7WB2N5XJ9RDC'],
  objects: 142,
  batches: 2,
  waiting: 12,
  unread: 0,
}

const WITHDRAWN: RestoreOutcome['refused'] = ['d4', 'e5', 'f6', '07'].map((name, index) => ({
  object: `${name}${HEX.slice(0, 24)}`,
  code: index < 3 ? 'restore/withdrawn' : 'restore/not-yet-deleted',
}))

const fakePatients = (note: (what: string) => Promise<void>): PatientsDesk => {
  const file = new Blob(['{}'])
  return {
    takeList: async () => {
      await note('patients.takeList')
      return { problems: [{ problem: 'same-study-id', line: 7, firstLine: 3 }], unusedColumns: [4] }
    },
    dropList: () => note('patients.dropList'),
    takeBarred: (_, signer) => note(`patients.takeBarred ${signer ?? ''}`),
    sealLinkage: async () => {
      await note('patients.sealLinkage')
      return { file, patients: 31, custodian: HEX }
    },
    linkageInClear: async () => {
      await note('patients.linkageInClear')
      return { file, patients: 31 }
    },
    find: async () => {
      await note('patients.find')
      return HELD
    },
    withdraw: async (_, reason) => {
      await note(`patients.withdraw ${reason}`)
      return { request: file, barred: file, signer: HEX, held: HELD }
    },
  }
}

/** Notes what it was asked for, in `asked`. */
export function fakeSealift(options: FakeOptions): Sealift & { readonly asked: string[]; become(next: Status): void } {
  let status = options.scene
  const listeners = new Set<(now: Status) => void>()
  const asked: string[] = []
  const become = (next: Status) => {
    status = next
    for (const listener of listeners) listener(next)
  }
  const pause = () => new Promise<void>((resolve) => setTimeout(resolve, options.pauseMs ?? 0))
  const note = async (what: string) => {
    asked.push(what)
    await pause()
  }
  /** Each instance comes to 150 kB; two dozen of them are looked at. */
  const estimate = async (ordinals: readonly number[], signal: AbortSignal): Promise<Estimate> => {
    await note(`estimate ${ordinals.length}`)
    if (options.holdAt === 'estimate') await aborted(signal)
    if (options.noEstimate === true) throw new Failure('bytes/source-unreadable')
    signal.throwIfAborted()
    return { bytes: ordinals.length * 150_000, sampled: Math.min(24, ordinals.length), of: ordinals.length }
  }
  const listing = (total: number, onFound: (found: readonly Examined[], total: number) => void): Listing => {
    const look = async () => {
      for (let from = 0; from < total; from += 60) {
        await pause()
        if (options.holdAt === 'look' && from > total / 2) await never
        onFound(
          Array.from({ length: Math.min(60, total - from) }, (_, index) => examined(from + index)),
          total,
        )
      }
    }
    const send = async (ordinals: readonly number[], how: SendOptions) => {
      const { reviewer, urgent, signal } = how
      asked.push(`send ${ordinals.length} by ${reviewer}${urgent.length > 0 ? `, urgent ${urgent.length}` : ''}`)
      for (let accepted = 0; accepted < ordinals.length; accepted += 25) {
        await pause()
        signal.throwIfAborted()
        how.onProgress({ accepted, refused: 0, of: ordinals.length, sealedBytes: accepted * 300_000 })
        if (options.holdAt === 'seal' && accepted > ordinals.length / 2)
          await new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Failure('bytes/aborted'))))
      }
      const refused = ordinals.slice(0, 2).map((ordinal) => ({ ordinal, code: 'dicom/truncated' as const }))
      return { batch: '7c41d09be2', accepted: ordinals.slice(2), refused }
    }
    return {
      done: look(),
      compare: async () => {
        await note('compare')
        return CHANGES
      },
      estimate,
      send,
      close: () => void asked.push('close'),
    }
  }
  return {
    asked,
    become,
    status: () => status,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    createVault: async () => {
      await note('createVault')
      become({ ...status, vault: 'open' })
    },
    unlock: async (passphrase) => {
      await note('unlock')
      if (passphrase !== PASSPHRASE) throw new Failure('crypto/wrong-passphrase')
      become({ ...status, vault: 'open' })
    },
    lock: () => {
      asked.push('lock')
      become({ ...status, vault: 'locked' })
    },
    readProject: async () => {
      await note('readProject')
      return PROJECT
    },
    takeProject: async () => {
      await note('takeProject')
      become({ ...status, project: PROJECT })
    },
    takeSecret: () => note('takeSecret'),
    newProject: async ({ name, profile, recipients: _recipients, ...ways }) => {
      const said = Object.keys(ways).length === 0 ? '' : ` ${JSON.stringify(ways)}`
      await note(`newProject ${name} ${profile.options.join()}${said}`)
      const file = new Blob(['{}'])
      return { project: file, root: file, secret: file, rootFingerprint: HEX }
    },
    prove: async (how) => {
      asked.push(`prove ${how.profile?.options.join() ?? 'basic'}`)
      for (let done = 0; done < 5; done += 1) {
        await pause()
        if (how.signal.aborted) throw new Failure('bytes/aborted')
        how.onProgress(done, 5)
        if (options.holdAt === 'prove') await aborted(how.signal)
      }
      return options.leaks === true ? LEAKING : PROOF
    },
    patients: fakePatients(note),
    signIn: () => note('signIn'),
    takeLink: async () => {
      await note('takeLink')
      become({ ...status, link: LINK })
      return LINK
    },
    demo: {
      available: () => Promise.resolve(true),
      take: async () => {
        await note('demo.take')
        become({ ...status, project: { ...PROJECT, demo: true }, link: LINK })
      },
      recipientKey: () => Promise.resolve(new Blob(['demo'])),
      link: () => Promise.resolve('http://127.0.0.1:10000/sealift/demo?sp=rl&sig=demo'),
    },
    list: (files, found) => listing(options.files ?? files.length, (group, total) => found.onFound(group, total)),
    sampleStudy: () => Promise.resolve<readonly PickedFile[]>([{ path: 'sample', file: new File([], 'sample') }]),
    pause: async () => {
      await note('pause')
      become({ ...status, outbox: { ...status.outbox, line: { state: 'paused' } } })
    },
    resume: async () => {
      await note('resume')
      become({ ...status, outbox: { ...status.outbox, line: { state: 'running' } } })
    },
    retryNow: () => note('retryNow'),
    dismissLost: () => {
      asked.push('dismissLost')
      const { lost: _read, ...rest } = status
      become(rest)
    },
    retryFailed: (study) => note(`retryFailed ${study?.group ?? 'all'}`),
    giveUp: async (study) => {
      await note(`giveUp ${study?.group ?? 'all'}`)
      const studies = status.outbox.studies.map((one) =>
        one.group === study?.group ? { ...one, counts: { ...one.counts, parked: 0 }, reasons: [] } : one,
      )
      become({ ...status, outbox: { ...status.outbox, studies } })
      return 1
    },
    obey: async (rules) => {
      await note(`obey ${JSON.stringify(rules)}`)
      if (!isSound(rules)) throw new Failure('outbox/rules-unsound')
      become({ ...status, outbox: { ...status.outbox, rules } })
    },
    resetMobile: () => note('resetMobile'),
    star: async (group, isUrgent) => {
      await note(`star ${group} ${isUrgent}`)
      const studies = status.outbox.studies.map((study) => (study.group === group ? { ...study, isUrgent } : study))
      become({ ...status, outbox: { ...status.outbox, studies } })
    },
    studyNames: () =>
      Promise.resolve(
        status.outbox.studies.flatMap(({ group }, index) =>
          group === undefined ? [] : { group, pseudonym: `SL-8M3KQ0ZT7WB2N5XJ9RD${index}` },
        ),
      ),
    objects: (study, { from = 0, count = Infinity } = {}) =>
      Promise.resolve(objectsOf(status.outbox.studies, study).slice(from, from + count)),
    receipts: () => Promise.resolve(status.outbox.objects > 0 ? RECEIPTS : []),
    manifest: () => Promise.resolve(new Blob(['{}'])),
    report: reportOf,
    restore: async (how) => {
      const { requests = [], signers = [] } = how.withdrawals ?? {}
      const asking = requests.length === 0 ? '' : ` without ${requests.length} by ${signers.join(', ')}`
      asked.push(`restore${asking}`)
      for (let restored = 0; restored < 142; restored += 20) {
        await pause()
        how.signal.throwIfAborted()
        how.onProgress({ restored, refused: 0, withdrawn: 0, of: 142, plainBytes: restored * 527_000 })
        if (options.holdAt === 'restore' && restored > 70) await never
        if (restored === 60) {
          how.onProgress({
            restored,
            refused: 0,
            withdrawn: 0,
            of: 142,
            plainBytes: restored * 527_000,
            waiting: 'upload/network',
          })
          await new Promise((resolve) => setTimeout(resolve, 400))
        }
      }
      if (options.refuseAll === true) throw new Failure('crypto/not-a-recipient')
      return {
        restored: 139,
        refused: ['a1', 'b2', 'c3'].map((name) => ({
          object: `${name}${HEX.slice(0, 24)}`,
          code: 'crypto/damaged' as const,
        })),
        ...(how.withdrawals === undefined ? {} : { withdrawn: WITHDRAWN }),
        batches: REPORTS,
        zip: new Blob([new Uint8Array(73_400)]),
      }
    },
  }
}
