/** Keeps the promises of patients.ts: what the vault, the engine and the instance workers know, put together. */
import type { Bytes } from '../bytes/concat.ts'
import { requireListSize } from '../deid/patient-list.ts'
import { Failure } from '../errors.ts'
import type { LinkedPatient } from '../seal/linkage-table.ts'
import type { EngineApi } from './engine-api.ts'
import type { HeldObjects, PatientsDesk, Withdrawing } from './patients.ts'
import type { Remote } from './thread.ts'
import type { VaultApi } from './vault-api.ts'

/** The threads as far as patients are asked about. */
interface House {
  readonly vault: { readonly api: Remote<VaultApi> }
  engine(): Remote<EngineApi>
  linked(): Promise<readonly (readonly LinkedPatient[])[]>
  refresh(): Promise<void>
}

const bytesOf = async (file: Blob): Promise<Bytes> => new Uint8Array(await file.arrayBuffer())
const json = (bytes: Bytes) => new Blob([bytes], { type: 'application/json' })

const listCalls = (house: House): Pick<PatientsDesk, 'takeList' | 'dropList' | 'takeBarred'> => ({
  takeList: async (file, choice) => {
    // Nothing too large comes into memory to be refused.
    requireListSize(file.size)
    const taken = await house.vault.api.takePatientList(await bytesOf(file), choice)
    if (taken.problems.length === 0) await house.refresh()
    return taken
  },
  dropList: async () => {
    await house.vault.api.dropPatientList()
    await house.refresh()
  },
  takeBarred: async (file, signer) => {
    await house.vault.api.takeBarred(await bytesOf(file), signer)
    await house.refresh()
  },
})

const linkageCalls = (house: House): Pick<PatientsDesk, 'sealLinkage' | 'linkageInClear'> => {
  /** A table of nobody is no table. */
  const tables = async () => {
    const all = await house.linked()
    if (all.every((table) => table.length === 0)) throw new Failure('project/nobody-looked-at')
    return all
  }
  return {
    sealLinkage: async (pem) => {
      const { bytes, ...told } = await house.vault.api.sealLinkage(await tables(), await pem.text())
      return { ...told, file: new Blob([bytes]) }
    },
    linkageInClear: async () => {
      const { bytes, ...told } = await house.vault.api.linkageInClear(await tables())
      return { ...told, file: new Blob([bytes], { type: 'text/csv' }) }
    },
  }
}

const withdrawalCalls = (house: House): Pick<PatientsDesk, 'find' | 'withdraw'> => {
  const found = async (patient: Withdrawing) => {
    const pseudonyms = await house.vault.api.pseudonymsOf(patient)
    const { holdings, waiting, unread } = await house.engine().find(pseudonyms)
    const objects = holdings.reduce((sum, holding) => sum + holding.objects.length, 0)
    const held: HeldObjects = { pseudonyms, objects, batches: holdings.length, waiting: waiting.length, unread }
    return { asked: { pseudonyms, holdings, waiting, unread }, held }
  }
  return {
    find: async (patient) => (await found(patient)).held,
    withdraw: async (patient, reason) => {
      const { asked, held } = await found(patient)
      const signed = await house.vault.api.signRequest({ ...asked, reason })
      await house.refresh()
      return { held, signer: signed.signer, request: json(signed.request), barred: json(signed.barred) }
    },
  }
}

export const patientCalls = (house: House): PatientsDesk => ({
  ...listCalls(house),
  ...linkageCalls(house),
  ...withdrawalCalls(house),
})
