import type { Plan } from './engine/verdicts.ts'

/** Modules that decide what becomes of an element, and the tables that they decide by: every mutant of them. */
const RULES =
  /^src\/deid\/(?:options|compound|vr-policy|private-vr|structural-uids|coding-schemes|content-concepts|content-table|confidentiality-profile|walk|actions|basic-actions|safe-private-table|safe-private|shift|presets|weakening|ages|claims|text-policy|option-rows|rules|value-actions|quarantine|graphics)\.ts$/

/** Modules that say who a patient is, what is told of one, and what it is called instead. */
const PATIENTS =
  /^src\/deid\/(?:dates|identifiers|identifier-values|patient|patient-list|pseudonyms|read-patient-list)\.ts$/

/** Modules that look at values, and what they write in their place. */
const VALUES =
  /^src\/deid\/(?:overlays|number-strings|registered-uids|content-items|content-dummies|content-age|dummies|stamp|value-check|resolve-vr|private-claims|check-profile|data-set)\.ts$/

/** What cleans free text. */
const DESCRIPTORS =
  /^src\/deid\/descriptors\/(?:calendar|cleaner|compose|fold|inflect|known-dates|measures|needles|patterns|phrases|roles|tokens)\.ts$/

/** What proves, on the way out, that nothing of the patient is left. */
const RESIDUAL =
  /^src\/deid\/residual\/(?:attribute-kinds|belief|by-right|encodings|exif|kept-content|native-pixels|no-evidence|rle-frame|rle-runs|search|tails|uid-readers|written-forms)\.ts$/

/**
 * Which modules are broken, and how much of each: 1 is every mutant there is, less is so many of them, drawn by what they
 * are, so that the same are drawn each time. The first that fits a module counts; what none fits is left alone. In parts,
 * one after the other, so that each has told what it found before the next begins.
 */
export const PARTS: Readonly<Record<string, Plan>> = {
  tables: [[/^src\/deid\/.*\.generated\.ts$/, 1]],
  rules: [
    [RULES, 1],
    [PATIENTS, 1],
    [VALUES, 1],
  ],
  descriptors: [[DESCRIPTORS, 1]],
  'residual scan': [[RESIDUAL, 1]],
}
