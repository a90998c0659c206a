import { accessIt } from './access.it.ts'
import { changesIt } from './changes.it.ts'
import { commonIt } from './common.it.ts'
import { deviceIt } from './device.it.ts'
import { lostIt } from './lost.it.ts'
import { outboxIt } from './outbox.it.ts'
import { patientsIt } from './patients.it.ts'
import { profileIt } from './profile.it.ts'
import { projectIt } from './project.it.ts'
import { receiptsIt } from './receipts.it.ts'
import { restoreIt } from './restore.it.ts'
import { rulesIt } from './rules.it.ts'
import { selftestIt } from './selftest.it.ts'
import { sendIt } from './send.it.ts'
import { takesIt } from './takes.it.ts'
import { vaultIt } from './vault.it.ts'
import { waysIt } from './ways.it.ts'

export const it = {
  access: accessIt,
  common: commonIt,
  vault: vaultIt,
  send: sendIt,
  takes: takesIt,
  changes: changesIt,
  outbox: outboxIt,
  lost: lostIt,
  device: deviceIt,
  receipts: receiptsIt,
  restore: restoreIt,
  rules: rulesIt,
  project: projectIt,
  profile: profileIt,
  ways: waysIt,
  selftest: selftestIt,
  patients: patientsIt,
}
