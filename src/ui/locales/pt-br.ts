import { accessPtBR } from './access.pt-br.ts'
import { changesPtBR } from './changes.pt-br.ts'
import { commonPtBR } from './common.pt-br.ts'
import { devicePtBR } from './device.pt-br.ts'
import { lostPtBR } from './lost.pt-br.ts'
import { outboxPtBR } from './outbox.pt-br.ts'
import { patientsPtBR } from './patients.pt-br.ts'
import { profilePtBR } from './profile.pt-br.ts'
import { projectPtBR } from './project.pt-br.ts'
import { receiptsPtBR } from './receipts.pt-br.ts'
import { restorePtBR } from './restore.pt-br.ts'
import { rulesPtBR } from './rules.pt-br.ts'
import { selftestPtBR } from './selftest.pt-br.ts'
import { sendPtBR } from './send.pt-br.ts'
import { takesPtBR } from './takes.pt-br.ts'
import { vaultPtBR } from './vault.pt-br.ts'
import { waysPtBR } from './ways.pt-br.ts'

export const ptBR = {
  access: accessPtBR,
  common: commonPtBR,
  vault: vaultPtBR,
  send: sendPtBR,
  takes: takesPtBR,
  changes: changesPtBR,
  outbox: outboxPtBR,
  lost: lostPtBR,
  device: devicePtBR,
  receipts: receiptsPtBR,
  restore: restorePtBR,
  rules: rulesPtBR,
  project: projectPtBR,
  profile: profilePtBR,
  ways: waysPtBR,
  selftest: selftestPtBR,
  patients: patientsPtBR,
}
