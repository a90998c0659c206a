const [DATES, IDENTIFIERS, PSEUDONYMS, LIST] = [
  'src/deid/dates.ts',
  'src/deid/identifiers.ts',
  'src/deid/pseudonyms.ts',
  'src/deid/read-patient-list.ts',
]

const ZONE = String.raw`/^(?:\+(?:0\d|1[0-3])[0-5]\d|\+1400|-(?:0\d|1[01])[0-5]\d|-1200)$/`
const ACR = String.raw`/^(\d{4})\.(\d\d)\.(\d\d)$/`
const QUOTES = "errors.filter(({ type }) => type === 'Quotes')"
const SAME_AS_LAST = 'last?.said.length === said.length && said.every((one, index) => one ==…'

const CACHE = 'only what is remembered: it is made again, and is the same'

/** Of the cache of what attributes said: keys without their file. */
const REMEMBERED = [
  'remember | condition true | lastOf.size >= REMEMBERED_TAGS',
  'remember | condition false | lastOf.size >= REMEMBERED_TAGS',
  'remember | swapped | lastOf.size >= REMEMBERED_TAGS',
  'remember | step dropped | lastOf.clear()',
  'remember | condition true | known.length >= REMEMBERED_VALUES',
  'remember | condition false | known.length >= REMEMBERED_VALUES',
  'remember | swapped | known.length >= REMEMBERED_VALUES',
  'remember | step dropped | known.shift()',
  'remember | step dropped | known.push(last)',
  'remember | step dropped | lastOf.set(tag, known)',
  'sameBytes | condition true | a.length !== b.length',
  'sameBytes | condition true | a[at] !== b[at]',
  'saidBy | always default | lastOf.get(tag) ?? NOTHING',
  'saidBy | swapped | said.kind === kind',
  'saidBy | condition false | isAlike && sameBytes(last.bytes, bytes)',
  'saidBy | condition true | bytes.length <= REMEMBERED_BYTES',
  'saidBy | condition false | bytes.length <= REMEMBERED_BYTES',
  'saidBy | swapped | bytes.length <= REMEMBERED_BYTES',
  'saidBy | step dropped | remember(tag, { bytes: bytes.slice(), vr, charset: terms, said })',
  'collectItems | condition false | isSame',
  `steady | condition false | ${SAME_AS_LAST}`,
  'steady | answer false | one === last.said[index]',
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
  [`${IDENTIFIERS} | saidBy | clause dropped | said.kind === kind`]: 'of one tag and VR there is one kind',
  [`${IDENTIFIERS} | collect | clause dropped | value.bytes.length === 0`]:
    'a shortcut: of no bytes there are no values',
  [`${IDENTIFIERS} | collect | clause dropped | kind !== 'maker'`]: 'makers are no kind that is sought or let stand',
  [`${PSEUDONYMS} | uuidUid | call dropped | hash.slice(0, 16)`]: 'each hash is new, and nobody else has it',
  [`${PSEUDONYMS} | pseudonymiser | clause dropped | barred.size === 0`]: 'a shortcut: nobody is in an empty list',
  [`${LIST} | tableOf | call dropped | ${QUOTES}`]: 'without a header and with a delimiter there are no other errors',
  [`${LIST} | tableOf | answer true | type === 'Quotes'`]:
    'without a header and with a delimiter there are no other errors',
  ...Object.fromEntries([...cached(IDENTIFIERS, REMEMBERED), ...cached(PSEUDONYMS, RENAMED)]),
}
