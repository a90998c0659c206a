import type { DeclaredContainer } from '../seal/access-fields.ts'
import type { ProtectionFact } from '../words/protection.ts'
import type { Rights } from './access-link.ts'

/** A service SAS's `sp`, as the Blob service reads it: `c` alone writes new blobs only, `w` overwrites. */
const byRights = (rights: Rights): readonly ProtectionFact[] => {
  const harms: ProtectionFact[] = []
  if (rights.write) harms.push('may-overwrite')
  if (rights.delete) harms.push('may-delete')
  if (rights.deleteVersion) harms.push('may-delete-versions')
  const reads = rights.read || rights.list
  if (harms.length === 0) harms.push(reads ? 'keeps-what-was-sent' : 'create-only')
  return reads ? [...harms, 'may-read'] : harms
}

const byContainer = (container: DeclaredContainer | undefined): readonly ProtectionFact[] => {
  if (container === undefined) return ['container-unknown']
  const versions = container.versioning ? 'versions-kept' : 'no-versions'
  return container.immutability === 'none' ? [versions] : [versions, `immutable-${container.immutability}`]
}

export interface Grant {
  /** Absent: nobody has said yet. */
  readonly rights?: Rights
  /** The link does not say; the storage decides. */
  readonly rightsAssumed?: true
  /** A person signs in; their role decides. */
  readonly byRole?: boolean
}

const byGrant = ({ rights, rightsAssumed, byRole }: Grant): readonly ProtectionFact[] => {
  if (byRole === true) return ['role-decides']
  if (rightsAssumed === true) return ['rights-unknown']
  return rights === undefined ? [] : byRights(rights)
}

/** What whoever has this access could do to what was sent, and what stands against it. Each has its words in words/. */
export const protectionOf = (grant: Grant, container?: DeclaredContainer): readonly ProtectionFact[] => [
  ...byGrant(grant),
  ...byContainer(container),
]

/** What a person should see first. */
export const isHarm = (fact: ProtectionFact): boolean =>
  fact === 'may-overwrite' || fact === 'may-delete' || fact === 'may-delete-versions'
