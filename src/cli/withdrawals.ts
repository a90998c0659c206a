/** Requests of withdrawal, as files: whose are believed, and what they say. */
import { readFingerprint } from '../crypto/fingerprint.ts'
import { Failure } from '../errors.ts'
import { withdrawnBy, type Withdrawn } from '../pipeline/withdrawn.ts'
import { verifyProject } from '../seal/project.ts'
import { verifyWithdrawal } from '../seal/withdrawal.ts'
import { readBytes } from './files.ts'

interface Signers {
  readonly project?: string | undefined
  readonly signer?: readonly string[] | undefined
}

/** Who asks must be known: the project's root, or a signer who is named. */
export async function trustedSigners({ project, signer = [] }: Signers): Promise<ReadonlySet<string>> {
  const roots = project === undefined ? [] : [(await verifyProject(await readBytes(project))).rootFingerprint]
  const trusted = new Set([...roots, ...signer.map(readFingerprint)])
  if (trusted.size === 0) throw new Failure('cli/usage')
  return trusted
}

/** What `--withdrawn REQUEST`, once or more, says is gone. Fails where one of them is not to be believed. */
export async function withdrawnIn(
  paths: readonly string[] | undefined,
  signers: Signers,
): Promise<{ readonly withdrawn?: Withdrawn }> {
  if (paths === undefined) return {}
  const trusted = await trustedSigners(signers)
  return {
    withdrawn: withdrawnBy(
      await Promise.all(paths.map(async (path) => verifyWithdrawal(await readBytes(path), trusted))),
    ),
  }
}
