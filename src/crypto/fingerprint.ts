import type { Sha256 } from './digest.ts'

/** A fingerprint as people copy it from a screen or paper: in groups, in either case. */
export const readFingerprint = (text: string): Sha256 => text.replace(/[\s:]/g, '').toLowerCase()
