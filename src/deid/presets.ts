import { BASIC_PROFILE, type Profile } from './profile.ts'

export const PRESET_NAMES = ['basic', 'tcia-like'] as const
export type PresetName = (typeof PRESET_NAMES)[number]

/**
 * Profiles to begin with. `tcia-like` has the options that The Cancer Imaging Archive de-identifies with and that the
 * MIDI-B challenge was judged by, except Clean Pixel Data, which no profile can ask for.
 */
export const PRESETS: Readonly<Record<PresetName, Profile>> = {
  basic: BASIC_PROFILE,
  'tcia-like': {
    ...BASIC_PROFILE,
    options: ['rtnSafePriv', 'rtnDevId', 'rtnPatChars', 'rtnLongMod', 'cleanDesc'],
  },
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text) => other.includes(text))

/** Which preset a profile is; undefined for one of the site's own making. */
export const presetOf = ({ edition, options, siteRules, shift, safePrivate = [] }: Profile): PresetName | undefined =>
  siteRules.length > 0 || safePrivate.length > 0 || shift !== undefined
    ? undefined
    : PRESET_NAMES.find((name) => PRESETS[name].edition === edition && isSame(PRESETS[name].options, options))
