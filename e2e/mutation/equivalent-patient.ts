const [DATES, IDENTIFIERS, SAID, PSEUDONYMS, LIST] = [
  'src/deid/dates.ts',
  'src/deid/identifiers.ts',
  'src/deid/identifier-values.ts',
  'src/deid/pseudonyms.ts',
  'src/deid/read-patient-list.ts',
]

const ZONE = String.raw`/^(?:\+(?:0\d|1[0-3])[0-5]\d|\+1400|-(?:0\d|1[01])[0-5]\d|-1200)$/`
const ACR = String.raw`/^(\d{4})\.(\d\d)\.(\d\d)$/`
const QUOTES = "errors.filter(({ type }) => type === 'Quotes')"
const SAME_AS_LAST = 'last?.said.length === said.length && said.every((one, index) => one ==…'

const CACHE = 'only what is remembered: it is made again, and is the same'

const FOUR_FIRST = 'at(0) | (at(1) << 8) | (at(middle) << 16) | (at(middle + 1) << 24)'
const THREE_FIRST = 'at(0) | (at(1) << 8) | (at(middle) << 16)'
const THREE_LAST = 'at(length - 1) | (at(length - 2) << 8) | (at(length - 3) << 16)'
/** Of the cache of what attributes said: keys without their file. */
const REMEMBERED = [
  'collectionFor | always default | keptByProfile.get(profile) ?? keptBy(profile)',
  'collectionFor | step dropped | keptByProfile.set(profile, kept)',
  'mixed | answer undefined | Math.imul(hash ^ value, 0x9e3779b1)',
  'placeOf | answer undefined | bytes[index] ?? 0',
  `placeOf | swapped | ${FOUR_FIRST}`,
  `placeOf | swapped | ${THREE_FIRST}`,
  'placeOf | swapped | at(0) | (at(1) << 8)',
  'placeOf | swapped | middle + 1',
  `placeOf | swapped | ${THREE_LAST} | (at(…`,
  `placeOf | swapped | ${THREE_LAST}`,
  'placeOf | swapped | at(length - 1) | (at(length - 2) << 8)',
  ...[1, 2, 3, 4].map((back) => `placeOf | swapped | length - ${back}`),
  'placeOf | answer undefined | mixed(mixed(mixed(tag, length), first), last) >>> (32 - PLACE_BITS)',
  'placeOf | swapped | 32 - PLACE_BITS',
  'sameBytes | condition true | a.length !== b.length',
  'sameBytes | condition true | a[at] !== b[at]',
  'isSame | answer undefined | one.tag === element.tag && one.vr === element.vr && one.said.isKept ==…',
  'rememberAt | condition true | order < REMEMBERED_PLACES',
  'rememberAt | condition false | order < REMEMBERED_PLACES',
  'rememberAt | swapped | order < REMEMBERED_PLACES',
  'rememberAt | step dropped | saidLast[order] = known',
  'saidBy | condition false | last !== undefined && isSame(last, saying, terms)',
  'saidBy | condition false | before !== undefined && isSame(before, saying, terms)',
  'saidBy | step dropped | rememberAt(order, before)',
  'saidBy | condition true | bytes.length > REMEMBERED_BYTES',
  'saidBy | condition false | bytes.length > REMEMBERED_BYTES',
  'saidBy | swapped | bytes.length > REMEMBERED_BYTES',
  'saidBy | step dropped | saidBefore[place] = known',
  'saidBy | step dropped | rememberAt(order, known)',
  'collectItems | condition false | isAlike',
  'collect | swapped | said.length + uids.length',
  `steady | condition false | ${SAME_AS_LAST}`,
  'steady | answer false | one === last.said[index]',
  'steady | step dropped | lastSteady = { said, steady: found }',
]

const RENAMED = [
  'uidRenamer | condition true | uids.size >= REMEMBERED',
  'uidRenamer | condition false | uids.size >= REMEMBERED',
  'uidRenamer | swapped | uids.size >= REMEMBERED',
  'uidRenamer | step dropped | uids.clear()',
  'uidRenamer | step dropped | uids.set(original, uid)',
  'uidRenamer | always default | uids.get(original) ?? newUid(original)',
  'remembered | condition false | known !== undefined',
  'remembered | condition true | names.size >= REMEMBERED',
  'remembered | condition false | names.size >= REMEMBERED',
  'remembered | swapped | names.size >= REMEMBERED',
  'remembered | step dropped | names.clear()',
  'remembered | step dropped | names.set(patient, name)',
]

const cached = (file: string, keys: readonly string[]) => keys.map((key) => [`${file} | ${key}`, CACHE] as const)

/** Of modules that say who a patient is: mutants that change nothing that anybody can see, and why. */
export const OF_PATIENTS: Readonly<Record<string, string>> = {
  [`${DATES} | dayIn | condition false | year === undefined`]: 'no digits are no number, and so no day',
  [`${DATES} | shiftedDate | start open | ${ACR}`]: 'more than eight digits are no date',
  [`${DATES} | shiftedDate | end open | ${ACR}`]: 'more than eight digits are no date',
  [`${DATES} | isZone | start open | ${ZONE}`]: 'who asks has a sign and four digits, and no more',
  [`${DATES} | isZone | end open | ${ZONE}`]: 'who asks has a sign and four digits, and no more',
  [`${DATES} | shiftedInstant | clause dropped | date.length !== 8`]:
    'a clock takes no digit of a date but where neither is one then',
  [`${IDENTIFIERS} | levelOf | text emptied | '\\\\'`]: 'no two lists of defined terms read alike without signs',
  [`${IDENTIFIERS} | sameBytes | swapped | at < a.length`]: 'beyond their ends neither has a byte',
  [`${IDENTIFIERS} | collect | clause dropped | value.bytes.length === 0`]:
    'a shortcut: of no bytes there are no values',
  [`${IDENTIFIERS} | collect | clause dropped | kind !== 'maker'`]: 'makers are no kind that is sought or let stand',
  [`${SAID} | split | condition true | separator.test(text)`]: 'a shortcut: without a sign there is one value',
  [`${SAID} | split | condition true | values.includes('')`]: 'a shortcut: there is nothing to leave out',
  [`${SAID} | ONE_DAY | never matches | /^\\d{8}$/`]: 'a shortcut: in eight digits the same day is found',
  [`${SAID} | daysOf | condition false | ONE_DAY.test(text)`]: 'a shortcut: in eight digits the same day is found',
  [`${PSEUDONYMS} | uuidUid | call dropped | hash.slice(0, 16)`]: 'each hash is new, and nobody else has it',
  [`${PSEUDONYMS} | pseudonymiser | clause dropped | barred.size === 0`]: 'a shortcut: nobody is in an empty list',
  [`${LIST} | tableOf | call dropped | ${QUOTES}`]: 'without a header and with a delimiter there are no other errors',
  [`${LIST} | tableOf | answer true | type === 'Quotes'`]:
    'without a header and with a delimiter there are no other errors',
  ...Object.fromEntries([...cached(IDENTIFIERS, REMEMBERED), ...cached(PSEUDONYMS, RENAMED)]),
}
