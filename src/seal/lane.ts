/**
 * Research: de-identified, reviewed, sealed to the study. Backup: the original bytes, sealed to the clinic's recovery
 * key. A project has one lane, and nothing passes from one into the other's container.
 */
export const LANES = ['research', 'backup'] as const
export type Lane = (typeof LANES)[number]
