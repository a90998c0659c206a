import { keyedHash } from '../crypto/keyed.ts'
import { importRecipient } from '../crypto/recipient.ts'
import type { Approval } from '../deid/approve.ts'
import { inspect, type Inspected } from '../deid/inspect.ts'
import { pseudonymiser } from '../deid/pseudonyms.ts'
import { readDicom } from '../dicom/read.ts'
import { Failure } from '../errors.ts'
import type { Sealed } from '../outbox/job.ts'
import { examine, planOf } from '../pipeline/examine.ts'
import { expectedOf } from '../pipeline/expected.ts'
import { labelsOf, traitsOf, type Traits } from '../pipeline/labels.ts'
import { linkage, type Linkage } from '../pipeline/linkage.ts'
import { ledgerKeyOf, prepare, sourceMarkOf, type Workshop } from '../pipeline/prepare.ts'
import { entriesOf, openSource, type Source } from '../pipeline/source.ts'
import type { LinkedPatient } from '../seal/linkage-table.ts'
import { intakeAt, type ReceptionApi } from './reception-api.ts'
import type { Aside, ChangeRow, Summary } from './sealift.ts'
import { wrap, type Remote } from './thread.ts'
import type { ProjectGrant } from './vault-api.ts'

/** What crosses to the window: findings and labels, no bytes. */
export type Looked =
  | { readonly kind: 'archive'; readonly entries: readonly Source[] }
  | { readonly kind: 'source'; readonly summary: Summary; readonly sha256?: string; readonly traits?: Traits }

/** The keys come from the vault worker by a port of their own: the window never sees them. */
export interface VaultPort {
  projectGrant(): Promise<ProjectGrant>
}

const workshopOf = async (grant: ProjectGrant): Promise<Workshop> => ({
  profile: grant.profile,
  pseudonyms: await pseudonymiser(grant.keys, grant.admission),
  recipients: await Promise.all(grant.recipients.map((recipient) => importRecipient(recipient))),
  ledgerHash: await keyedHash(grant.ledgerKey),
  markHash: await keyedHash(grant.markKey),
})

const rowOf = ({ path, name, before, after, action, rule }: Inspected): ChangeRow => ({
  path,
  name,
  before: before ?? '',
  after: after ?? '',
  action: action ?? 'K',
  rule: rule ?? '',
})

/** Whom the project does not take is named to the eyes in front of the screen: the person has to tell who it is. */
async function namedIfRefused(finding: Aside, source: Source): Promise<Summary> {
  if (finding.code !== 'deid/patient-not-listed' && finding.code !== 'deid/patient-withdrawn') return finding
  const file = await readDicom(await openSource(source)).catch(() => undefined)
  if (file === undefined) return finding
  const { patient, patientKey } = labelsOf(file)
  return { ...finding, patient: { label: patient, key: patientKey } }
}

interface Ready {
  readonly workshop: Workshop
  readonly engine: Remote<ReceptionApi>
}

/** One at a time, and how it is stopped. */
const preparation = (ready: () => Promise<Ready>) => {
  let preparing = new AbortController()
  return {
    prepare: async (
      source: Source,
      batch: string,
      approval: Approval,
      isUrgent = false,
    ): Promise<Pick<Sealed, 'sizeBytes'>> => {
      const { signal } = (preparing = new AbortController())
      const { workshop, engine } = await ready()
      const order = { batch, approval, ...(isUrgent ? { urgent: true as const } : {}) }
      const { sizeBytes } = await prepare(source, order, workshop, { intake: intakeAt(engine), signal })
      return { sizeBytes }
    },
    /** What is being prepared is given up. Nothing of it is kept, unless it is accepted already. */
    stop: (): void => preparing.abort(),
  }
}

/** One of the workers that look into files. It does one thing at a time. */
export function instanceApi() {
  let workshop: Promise<Workshop> | undefined
  // Held, because comlink closes the port of a proxy that nobody holds, and what was asked of it is never answered.
  let vault: Remote<VaultPort> | undefined
  let engine: Remote<ReceptionApi> | undefined
  let gathered: Linkage | undefined

  const ready = async (): Promise<Ready> => {
    if (workshop === undefined || engine === undefined) throw new Failure('vault/locked')
    return { workshop: await workshop, engine }
  }

  const look = async (source: Source): Promise<Looked> => {
    const { workshop, engine } = await ready()
    const finding = await examine(source, workshop)
    if (finding.kind === 'archive') return { kind: 'archive', entries: await entriesOf(source) }
    if (finding.kind !== 'instance') return { kind: 'source', summary: await namedIfRefused(finding, source) }
    gathered ??= linkage(workshop.pseudonyms)
    gathered.add(finding)
    const { sha256, identity, changes } = await planOf(finding.instance)
    if (await engine.isAccepted(ledgerKeyOf(sha256, workshop), sourceMarkOf(sha256, workshop)))
      return { kind: 'source', summary: { kind: 'already-accepted' } }
    const [labels, pseudonym] = [labelsOf(finding.file), identity.patientId]
    const summary = { kind: 'ready', labels, pseudonym, changes: changes.length } as const
    return { kind: 'source', summary, sha256, traits: traitsOf(finding.file) }
  }

  return {
    connect: (vaultPort: MessagePort, enginePort: MessagePort): void => {
      vault = wrap<VaultPort>(vaultPort)
      workshop = vault.projectGrant().then(workshopOf)
      workshop.catch(() => undefined)
      engine = wrap<ReceptionApi>(enginePort)
    },
    look,
    /** Who became whom, of all that this worker has looked into. */
    linked: (): readonly LinkedPatient[] => gathered?.patients() ?? [],
    compare: async (source: Source): Promise<readonly ChangeRow[]> => {
      const finding = await examine(source, (await ready()).workshop)
      return finding.kind === 'instance' ? inspect(finding.file, finding.instance).map(rowOf) : []
    },
    /** How many bytes sealing would make of it, about. */
    expected: async (source: Source): Promise<number> => expectedOf(source, (await ready()).workshop),
    ...preparation(ready),
  }
}

export type InstanceApi = ReturnType<typeof instanceApi>
