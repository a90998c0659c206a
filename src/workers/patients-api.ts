/** The vault's half of what is asked about patients: their list, who they became, and who has withdrawn. */
import type { Bytes } from '../bytes/concat.ts'
import { collect } from '../bytes/streams.ts'
import { toUtf8 } from '../bytes/text.ts'
import { readFingerprint } from '../crypto/fingerprint.ts'
import { importRecipient } from '../crypto/recipient.ts'
import type { Signer } from '../crypto/signature.ts'
import type { Vault } from '../crypto/vault.ts'
import { isColumnValue } from '../deid/check-profile.ts'
import { patientKey } from '../deid/patient-list.ts'
import { barredEntry, pseudonymiser, type ProjectKeys } from '../deid/pseudonyms.ts'
import { utcSeconds } from '../pipeline/report.ts'
import { signBarredList, verifyBarredList, withBarred, withTaken } from '../seal/barred-list.ts'
import { joinedLinkage, sealLinkageTable, type LinkedPatient } from '../seal/linkage-table.ts'
import type { Project } from '../seal/project.ts'
import { signWithdrawal, type Withdrawal } from '../seal/withdrawal.ts'
import { columnsOf, dropList, keepBarred, keepList, keptBarred, keptList } from './kept-admission.ts'
import type { ListChoice, TakenList, Withdrawing } from './patients.ts'

/** What is open where patients are asked about. */
export interface PatientDesk {
  readonly vault: Vault
  readonly device: Signer
  readonly project: Project
  readonly keys: () => Promise<ProjectKeys>
}

type OpenDesk = () => Promise<PatientDesk>

const lists = (open: OpenDesk) => ({
  takePatientList: async (bytes: Bytes, { mayShareStudyId }: ListChoice): Promise<TakenList> => {
    const { vault, project } = await open()
    // The parser is loaded where there is a list.
    const { readPatientList } = await import('../deid/read-patient-list.ts')
    const { siteRules } = project.profile
    const options = { columns: columnsOf(project), isColumnValue: isColumnValue(siteRules), mayShareStudyId }
    const { list, ...told } = readPatientList(bytes, options)
    if (list !== undefined) await keepList(vault, list)
    return told
  },
  dropPatientList: async (): Promise<void> => dropList((await open()).vault),
  takeBarred: async (bytes: Bytes, signer = ''): Promise<void> => {
    const { vault, device, project } = await open()
    const { rootFingerprint } = project
    const trusted = new Set([rootFingerprint, device.fingerprint, readFingerprint(signer)])
    const theirs = await verifyBarredList(bytes, { project: rootFingerprint, trusted })
    await keepBarred(vault, withTaken(await keptBarred(vault, rootFingerprint), theirs))
  },
})

/** One table of each worker that looked into files. */
type Tables = readonly (readonly LinkedPatient[])[]

const linkages = (open: OpenDesk) => ({
  sealLinkage: async (tables: Tables, pem: string) => {
    const { rootFingerprint, recipients } = (await open()).project
    const custodian = await importRecipient({ name: 'custodian', pem })
    const patients = joinedLinkage(tables)
    const table = { project: rootFingerprint, created: utcSeconds(Date.now()), patients }
    const who = { custodian, recipients: recipients.map(({ fingerprint }) => fingerprint) }
    const { stream, done } = await sealLinkageTable(table, who)
    const bytes = await collect(stream)
    await done
    return { bytes, patients: patients.length, custodian: custodian.fingerprint }
  },
  linkageInClear: async (tables: Tables) => {
    await open()
    const { linkageCsv } = await import('../pipeline/linkage-csv.ts')
    const patients = joinedLinkage(tables)
    return { bytes: toUtf8(linkageCsv(patients)), patients: patients.length }
  },
})

type Asked = Pick<Withdrawal, 'pseudonyms' | 'reason' | 'holdings' | 'waiting' | 'unread'>

const withdrawals = (open: OpenDesk) => ({
  /** Under which pseudonyms a patient was sent: by the keys, by the list, and as was said. */
  pseudonymsOf: async (patient: Withdrawing): Promise<readonly string[]> => {
    if ('pseudonym' in patient) return [patient.pseudonym.trim()]
    const { vault, keys } = await open()
    const original = patient.originalId.trim()
    const keyed = await pseudonymiser(await keys())
    const listed = (await keptList(vault))?.patients.get(original)?.studyId
    return [...new Set([keyed.patientId(patientKey(original)), ...(listed === undefined ? [] : [listed])])].sort()
  },
  /** The signed request. From then on the patient is barred here. */
  signRequest: async (asked: Asked) => {
    const { vault, device, project, keys } = await open()
    const { rootFingerprint } = project
    const requested = utcSeconds(Date.now())
    const request = await signWithdrawal({ ...asked, project: rootFingerprint, requested }, device)
    const entries = asked.pseudonyms.map(await barredEntry(await keys()))
    const list = withBarred(await keptBarred(vault, rootFingerprint), entries, requested)
    await keepBarred(vault, withTaken(list, { ...list, signer: device.fingerprint }))
    return { request, barred: await signBarredList(list, device), signer: device.fingerprint }
  },
})

export const patientsApi = (open: OpenDesk) => ({ ...lists(open), ...linkages(open), ...withdrawals(open) })
