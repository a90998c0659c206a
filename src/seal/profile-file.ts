import type { Bytes } from '../bytes/concat.ts'
import { fromUtf8 } from '../bytes/text.ts'
import type { Json, JsonObject } from '../crypto/canonical-json.ts'
import type { Profile } from '../deid/profile.ts'
import { Failure, toFailure } from '../errors.ts'
import { fieldsOf } from './fields.ts'
import { profileOf } from './profile-fields.ts'

// A record, so that what is added to a profile does not compile until it is known here.
const MEMBERS: Readonly<Record<keyof Profile, true>> = {
  edition: true,
  options: true,
  siteRules: true,
  shift: true,
  safePrivate: true,
}

/**
 * A profile on its own, as JSON: what stands under `profile` in a project file. A member that is not known may be one
 * that was misspelt, and leaving it out would do less than was asked for: it is refused with `deid/bad-profile`.
 */
export const readProfile = (bytes: Bytes): Profile => {
  let document: Json
  try {
    document = JSON.parse(fromUtf8(bytes)) as Json
  } catch (cause) {
    throw new Failure('deid/bad-profile', { detail: { part: 'json' }, cause })
  }
  const fields = fieldsOf(document, 'deid/bad-profile')
  if (!Object.keys(document as JsonObject).every((name) => Object.hasOwn(MEMBERS, name)))
    throw new Failure('deid/bad-profile', { detail: { part: 'unknown-member' } })
  try {
    return profileOf(fields)
  } catch (thrown) {
    const { code, detail } = toFailure(thrown)
    throw code === 'seal/bad-project' ? new Failure('deid/bad-profile', { detail, cause: thrown }) : thrown
  }
}
