/**
 * The UIDs that PS3.6 annex A registers under the root of DICOM, without that root: one by one, because whatever only
 * looks like one of them may hold the number of a patient.
 */
const ROOT = '1.2.840.10008.'

/** A parent arc, and what is registered under it. */
type Registry = readonly (readonly [arc: string, tails: string])[]

/** Frames of reference, palettes and other instances that are the same everywhere. PS3.6 annex A. */
const INSTANCES: Registry = [
  ['', '15.1.1'],
  ['1', '20.1.1 20.2.1 40.1 42.1'],
  [
    '1.4',
    `1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.10 1.11 1.12 1.13 1.14 1.15 1.16 1.17 1.18 2.1 2.2 3.1 3.2 3.3 4.1 5.1
    6.1 6.2 6.3`,
  ],
  ['1.5', '1 2 3 4 5 6 7 8'],
  ['5.1.1', '17 17.376 25 40.1'],
  ['5.1.4', '34.5 34.5.1'],
]

/** SOP classes, transfer syntaxes, coding schemes, models and whatever else names a kind. PS3.6 annex A. */
const KINDS: Registry = [
  ['', '2.6.1 3.1.1.1 4.2 7.1.1 7.1.2 8.1.1 10.1 10.2 10.3 10.4'],
  ['1', '1 2 3.10 9 20 20.1 20.2 40 42'],
  ['1.2', '1 1.98 1.99 2 5 6.1 6.2 7.1 7.2 7.3 8.1'],
  [
    '1.2.4',
    `50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 70 80 81 90 91 92 93 94 95 100 100.1 101 101.1 102 102.1
    103 103.1 104 104.1 105 105.1 106 106.1 107 108 110 111 112 201 202 203 204 205`,
  ],
  ['2.16', '4 5 6 7 8 9 10 11 12 13 14 15 16 17 18'],
  ['3.1.2', '1.1 1.4 2.1 3.1 3.2 3.3 3.4 3.5 5.1 5.4 5.5 6.1'],
  ['5.1.1', '1 2 4 4.1 4.2 9 9.1 14 15 16 16.376 18 18.1 22 23 24 24.1 26 27 29 30 31 32 33 40'],
  [
    '5.1.4',
    `20.1 20.2 20.3 31 32 32.1 32.2 32.3 33 34.1 34.2 34.3 34.4 34.4.1 34.4.2 34.4.3 34.4.4 34.6 34.6.1 34.6.2
    34.6.3 34.6.4 34.6.5 34.7 34.8 34.9 34.10 37.1 37.2 37.3 38.1 38.2 38.3 38.4 39.1 39.2 39.3 39.4 41 42 43.1
    43.2 43.3 43.4 44.1 44.2 44.3 44.4 45.1 45.2 45.3 45.4`,
  ],
  [
    '5.1.4.1.1',
    `1 1.1 1.1.1 1.2 1.2.1 1.3 1.3.1 2 2.1 2.2 3 3.1 4 4.1 4.2 4.3 4.4 5 6 6.1 6.2 6.3 7 7.1 7.2 7.3 7.4 8 9 9.1
    9.1.1 9.1.2 9.1.3 9.1.4 9.2.1 9.3.1 9.4.1 9.4.2 9.5.1 9.6.1 9.6.2 9.7.1 9.7.2 9.7.3 9.7.4 9.8.1 10 11 11.1
    11.2 11.3 11.4 11.5 11.6 11.7 11.8 11.9 11.10 11.11 11.12 12.1 12.1.1 12.2 12.2.1 12.3 12.77 13.1.1 13.1.2
    13.1.3 13.1.4 13.1.5 14.1 14.2 20 30 40 66 66.1 66.2 66.3 66.4 66.5 66.6 67 68.1 68.2 77.1 77.1.1 77.1.1.1
    77.1.2 77.1.2.1 77.1.3 77.1.4 77.1.4.1 77.1.5.1 77.1.5.2 77.1.5.3 77.1.5.4 77.1.5.5 77.1.5.6 77.1.5.7
    77.1.5.8 77.1.6 77.1.7 77.1.8 77.1.9 77.2 78.1 78.2 78.3 78.4 78.5 78.6 78.7 78.8 79.1 80.1 81.1 82.1 88.1
    88.2 88.3 88.4 88.11 88.22 88.33 88.34 88.35 88.40 88.50 88.59 88.65 88.67 88.68 88.69 88.70 88.71 88.72
    88.73 88.74 88.75 88.76 90.1 91.1 104.1 104.2 104.3 104.4 104.5 128 128.1 129 130 131 200.1 200.2 200.3
    200.4 200.5 200.6 200.7 200.8 201.1 481.1 481.2 481.3 481.4 481.5 481.6 481.7 481.8 481.9 481.10 481.11
    481.12 481.13 481.14 481.15 481.16 481.17 481.18 481.19 481.20 481.21 481.22 481.23 481.24 481.25 501.1
    501.2.1 501.2.2 501.3 501.4 501.5 501.6 601.1 601.2`,
  ],
  ['5.1.4.1.2', '1.1 1.2 1.3 2.1 2.2 2.3 3.1 3.2 3.3 4.2 4.3 5.3'],
  ['15.0.3', '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31'],
  ['15.0.4', '1 2 3 4 5 6 7 8'],
]

const uidsOf = (registry: Registry): ReadonlySet<string> =>
  new Set(
    registry.flatMap(([arc, tails]) =>
      tails.split(/\s+/).map((tail) => `${ROOT}${arc === '' ? '' : `${arc}.`}${tail}`),
    ),
  )

const instances = uidsOf(INSTANCES)
const kinds = uidsOf(KINDS)

/** PS3.6 table A-3: context groups are numbered from 1, and there is hardly a number that none has. */
const CONTEXT_GROUP = /^1\.2\.840\.10008\.6\.1\.([1-9]\d{0,3})$/
const LAST_CONTEXT_GROUP = 1600

/** Whether everybody means the same one thing by it: a frame of reference, a palette, a printer that always is there. */
export const isWellKnownInstance = (uid: string): boolean => instances.has(uid)

/** Whether DICOM itself gave this UID, so that it names no instance, person or device of somebody. PS3.6 annex A. */
export const isRegisteredUid = (uid: string): boolean =>
  kinds.has(uid) || instances.has(uid) || Number(CONTEXT_GROUP.exec(uid)?.[1] ?? Infinity) <= LAST_CONTEXT_GROUP
