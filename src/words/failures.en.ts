import type { FailureCode } from '../errors.ts'

export const en: Readonly<Record<FailureCode, string>> = {
  'bytes/aborted': 'This was stopped before it was finished.',
  'internal/unexpected': 'Something went wrong that Sealift did not expect. Nothing was lost; please try again.',
}
