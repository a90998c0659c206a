import type { Bytes } from '../bytes/concat.ts'
import type { Sha256 } from '../crypto/digest.ts'
import type { RecipientText } from '../crypto/recipient.ts'
import { generateSigner, importSigner } from '../crypto/signature.ts'
import { checkProfile } from '../deid/check-profile.ts'
import type { Profile } from '../deid/profile.ts'
import type { ProjectAccess } from './access-fields.ts'
import { createSecret } from './project-secret.ts'
import { createProject, verifyProject } from './project.ts'

/** The three files that a research project begins with. */
export interface NewProjectFiles {
  /** Signed, and no secret. It goes to every site. */
  readonly project: Bytes
  /** The private key that later versions of the project are signed with. It goes to nobody. */
  readonly rootPem: string
  /** What pseudonyms are keyed with. It goes to every site, by another way than the project. */
  readonly secret: Bytes
  /** What the sites compare before they take the project. */
  readonly rootFingerprint: Sha256
}

export interface WantedProject extends Partial<ProjectAccess> {
  readonly name: string
  readonly profile: Profile
  readonly recipients: readonly RecipientText[]
}

/** A new project with a root and a secret of its own, made here and kept nowhere. It is read as the sites will read it. */
export const newProject = async (wanted: WantedProject): Promise<NewProjectFiles> => {
  checkProfile(wanted.profile)
  const { privatePem } = await generateSigner()
  const root = await importSigner(privatePem)
  const project = await createProject({ ...wanted, lane: 'research' }, root)
  await verifyProject(project)
  return {
    project,
    rootPem: privatePem,
    secret: createSecret(root.fingerprint),
    rootFingerprint: root.fingerprint,
  }
}
