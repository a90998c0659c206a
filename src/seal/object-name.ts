import { toHex } from '../bytes/text.ts'

const NAME_BYTES = 20

/** A new name for a sealed object: 160 random bits. It says nothing, is never used twice and cannot be guessed. */
export const objectName = (): string => toHex(crypto.getRandomValues(new Uint8Array(NAME_BYTES)))

/** A new name for a batch. */
export const batchName = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)))

const MANIFEST = 'manifest-'

/** Manifests are found in a container by this beginning. */
export const MANIFEST_PREFIX = MANIFEST

export const manifestName = (batch: string): string => `${MANIFEST}${batch}.json`
