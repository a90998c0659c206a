import { accessEn } from './access.en.ts'
import { changesEn } from './changes.en.ts'
import { commonEn } from './common.en.ts'
import { deviceEn } from './device.en.ts'
import { lostEn } from './lost.en.ts'
import { outboxEn } from './outbox.en.ts'
import { patientsEn } from './patients.en.ts'
import { profileEn } from './profile.en.ts'
import { projectEn } from './project.en.ts'
import { receiptsEn } from './receipts.en.ts'
import { restoreEn } from './restore.en.ts'
import { rulesEn } from './rules.en.ts'
import { selftestEn } from './selftest.en.ts'
import { sendEn } from './send.en.ts'
import { takesEn } from './takes.en.ts'
import { vaultEn } from './vault.en.ts'
import { waysEn } from './ways.en.ts'

export const en = {
  access: accessEn,
  common: commonEn,
  vault: vaultEn,
  send: sendEn,
  takes: takesEn,
  changes: changesEn,
  outbox: outboxEn,
  lost: lostEn,
  device: deviceEn,
  receipts: receiptsEn,
  restore: restoreEn,
  rules: rulesEn,
  project: projectEn,
  profile: profileEn,
  ways: waysEn,
  selftest: selftestEn,
  patients: patientsEn,
}
