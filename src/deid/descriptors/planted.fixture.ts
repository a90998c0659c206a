import type { Identifiers } from '../identifiers.ts'

/** A patient who does not exist, with all that is told of one. */
export interface Identity {
  readonly family: string
  readonly given: string
  readonly id: string
  readonly accession: string
  readonly institution: string
  readonly address: string
  readonly phone: string
  /** YYYYMMDD. */
  readonly birthday: string
  readonly studyDay: string
  readonly uid: string
  readonly physician: string
}

/** A plant: what is written into a descriptor, and what may not be found in it afterwards. */
export interface Plant {
  readonly kind: string
  readonly text: string
  /** Words that must be gone. */
  readonly words: readonly string[]
  /** Runs of characters that must be gone, whatever separators are left out. */
  readonly runs: readonly string[]
  /** Joined by a mark: a title takes what follows it for the name. */
  readonly marked?: boolean
}

const ROWS = `
Doe|Jane|PID-4471|ACC20190512A|Mercy General Hospital|12 Elm Avenue, Springfield|(617) 555-0123|19610503|20190512|Smithson^Gregory
Hand|Peter|00481516|E2342108|Redlands Clinic|4 Mill Road, Redlands|+1 415 555 2671|19330711|20181224|Long^Martha
Long|Mary|MRN 5501923|A-77.12.345|Lakeshore Heart Center|88 Shore Drive, Lakeview|312-555-0188|19450919|20200229|Brown^Ellis
Young|Daisy|K9041Z|2019-0456781|St. Anne Infirmary|7 King Street, Leeds|0113 496 0321|19280215|20171105|Okafor^Chidi
Rossi|Giulia|8812045|RM0099123|Ospedale San Matteo|Via Garibaldi 14, 27100 Pavia|+39 0382 501234|19700630|20210316|Bianchi^Carlo
Mano|Lucia|PV100234|TC-2020-11873|Clinica Villa Serena|Corso Dante 9, Torino|011 555 4821|19520101|20200722|Testa^Ugo
Testa|Marco|77-43-09|9120044|Policlinico Gemelli|Largo Manzoni 3, Roma|06 3015 4477|19391212|20161008|Ferrari^Elisa
Silva|João|00123987|RX1029384|Hospital das Clínicas|Avenida Paulista 900, São Paulo|(11) 98765-4321|19881130|20191201|Conceição^Antônia
Costa|Inês|H20034|441-9087|Hospital de Santa Maria|Rua Augusta 22, Lisboa|+351 21 780 5000|19750807|20220214|Pinto^Rui
Bacia|Tomé|5512-8|US-771290|Santa Casa de Curitiba|Rua XV de Novembro 31, Curitiba|41 3333-8080|19680422|20180909|Face^Lia
Kopf|Jürgen|F-2209871|4711-0815|Klinikum Großhadern|Marchioninistraße 15, München|089 4400 12345|19440817|20190603|Müller^Käthe
Brust|Anneliese|0091823|MR77120|Charité Mitte|Luisenstraße 64, Berlin|+49 30 450 50|19310305|20171117|Stein^Holger
Weiß|Björn|WB-330-19|ACN55012|Krankenhaus Nordwest|Steinbacher Hohl 2, Frankfurt|069 7601 33|19800225|20210505|Bein^Ute
Lefèvre|Chloé|LF204411|2018X0091|Hôpital Saint-Antoine|184 rue du Faubourg, Paris|01 49 28 20 00|19720914|20180117|Durand^Benoît
Bras|Étienne|IPP7782310|SCN-90871|Clinique du Parc|155 boulevard Stalingrad, Lyon|04 72 44 88 00|19360629|20201026|Petit^Noëlle
Legrand|Amélie|0045-LG|IRM20771|CHU Pellegrin|Place Amélie Raba-Léon, Bordeaux|+33 5 56 79 56 79|19930410|20190830|Coeur^Yann
García|Íñigo|NHC 902214|TAC889021|Hospital La Fe|Avenida Fernando Abril 106, Valencia|961 24 40 00|19590118|20190415|Muñoz^Begoña
Mano|Rocío|NH-40-11-2|RM-0006712|Clínica Universidad de Navarra|Calle Pío XII 36, Pamplona|+34 948 255 400|19841003|20210611|Cabeza^Iker
Delgado|Lola|66120933|EC771002|Hospital Vall d'Hebron|Passeig Vall 119, Barcelona|93 274 61 00|19470226|20180703|Rubio^Paz
Nguyen|Thi Mai|VN0033812|20190777|Cho Ray Imaging|201 Chua Boulevard, Fairview|714.555.0199|19650217|20190219|Park^Soo
O'Brien|Seán|OB-1916|DX440012|Mater Misericordiae|Eccles Street, Dublin|01 803 2000|19480406|20200106|Byrne^Niamh
De La Cruz|Alma|DLC77120|CT0091-17|Sacred Heart Medical|900 Oak Lane, Tulsa|918-555-0144|19770513|20170308|Van Dyke^Otis
`

const rows = ROWS.trim().split('\n')

export const IDENTITIES: readonly Identity[] = rows.map((row, index) => {
  const [family = '', given = '', id = '', accession = '', institution = '', address = '', phone = '', ...rest] =
    row.split('|')
  const [birthday = '', studyDay = '', physician = ''] = rest
  const uid = `1.2.840.113619.2.${String(55 + index)}.3.${String(2831868 + 7919 * index)}.1`
  return { family, given, id, accession, institution, address, phone, birthday, studyDay, uid, physician }
})

export const identifiersOfIdentity = (of: Identity): Identifiers => ({
  names: [`${of.family}^${of.given}`, of.physician],
  ids: [of.id, of.accession],
  texts: [of.institution, of.address, of.phone],
  dates: [of.birthday, of.studyDay],
  uids: [of.uid],
})

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
const compact = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')
const wordsOf = (text: string): readonly string[] =>
  (
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => word.length > 2)

const names = ({ family, given, physician }: Identity): readonly Plant[] => {
  const [doctor = '', first = ''] = physician.split('^')
  const words = [...wordsOf(family), ...wordsOf(given)]
  const written = [
    `${family}^${given}`,
    `${given} ${family}`,
    `${family}, ${given}`,
    `${given.charAt(0)}. ${family}`,
    `${family} ${given.charAt(0)}.`,
    `${family}_${given}`.toUpperCase(),
    plain(`${given}${family}`).replaceAll(' ', ''),
    plain(`${given.charAt(0)}${family}`)
      .toUpperCase()
      .replaceAll(' ', ''),
    plain(family).toLowerCase(),
    family.normalize('NFD'),
    Array.from(family)
      .map((letter) => (/[A-Za-z]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter))
      .join(''),
  ]
  return [
    ...written.map((text): Plant => ({ kind: 'name', text, words, runs: [plain(compact(`${given}${family}`))] })),
    { kind: 'physician', text: `${first} ${doctor}`, words: wordsOf(physician), runs: [] },
    { kind: 'titled', text: `Dr. ${doctor}`, words: wordsOf(doctor), runs: [], marked: true },
  ]
}

const ids = ({ id, accession, uid }: Identity): readonly Plant[] =>
  [id, accession]
    .flatMap((value) => {
      const bare = compact(value)
      const parted = [bare.slice(0, 3), bare.slice(3, 6), bare.slice(6)].filter((part) => part !== '')
      const forms = [value, bare, parted.join(' '), parted.join('-'), `ID: ${value}`, bare.toLowerCase()]
      return forms.map((text): Plant => ({ kind: 'id', text, words: [], runs: [bare.toLowerCase()] }))
    })
    .concat([{ kind: 'uid', text: uid, words: [], runs: [compact(uid)] }])

const MONTHS =
  `Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec|gennaio febbraio marzo aprile maggio giugno luglio agosto
settembre ottobre novembre dicembre|janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro|Januar
Februar März April Mai Juni Juli August September Oktober November Dezember|janvier février mars avril mai juin juillet août
septembre octobre novembre décembre|enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre`
    .split('|')
    .map((list) => list.split(/\s+/))

const dates = (day: string): readonly Plant[] => {
  const [year, month, dayOfMonth] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)]
  const forms = [
    day,
    `${year}-${month}-${dayOfMonth}`,
    `${dayOfMonth}/${month}/${year}`,
    `${month}/${dayOfMonth}/${year.slice(2)}`,
    `${dayOfMonth}.${month}.${year}`,
    `${Number(dayOfMonth)}. ${Number(month)}. ${year}`,
    `${month}/${year}`,
    `${dayOfMonth}${month}${year}`,
    `${year}_${month}_${dayOfMonth}`,
    ...MONTHS.flatMap((list) => {
      const name = list[Number(month) - 1] ?? ''
      return [`${Number(dayOfMonth)} ${name} ${year}`, `${name} ${year}`, `${Number(dayOfMonth)} de ${name} de ${year}`]
    }),
    `${MONTHS[0]?.[Number(month) - 1] ?? ''} ${Number(dayOfMonth)}, ${year}`,
    `${dayOfMonth}${(MONTHS[0]?.[Number(month) - 1] ?? '').toUpperCase()}${year.slice(2)}`,
  ]
  return forms.map((text): Plant => ({ kind: 'date', text, words: [year], runs: [day] }))
}

const places = ({ institution, address, phone }: Identity): readonly Plant[] => {
  const digits = compact(phone)
  const telling = wordsOf(institution).filter(
    (word) =>
      !/^(hospital|clinic|klinik|center|das|medical|heart|general|imaging|ospedale|clinica|clinique|hopital|krankenhaus|klinikum|charite|parc|mitte)$/.test(
        word,
      ),
  )
  return [
    { kind: 'institution', text: institution, words: telling, runs: [compact(plain(institution)).toLowerCase()] },
    {
      kind: 'institution',
      text: institution.toUpperCase(),
      words: telling,
      runs: [compact(plain(institution)).toLowerCase()],
    },
    { kind: 'address', text: address, words: [], runs: [compact(plain(address)).toLowerCase()] },
    ...[
      phone,
      digits,
      digits.replace(/(\d{3})(?=\d)/g, '$1 '),
      digits.replace(/(\d{2})(?=\d)/g, '$1.'),
      `Tel. ${phone}`,
    ].map((text): Plant => ({ kind: 'phone', text, words: [], runs: [digits.slice(-6)] })),
  ]
}

/** What no list of identifiers knew of: shape alone gives it away. */
const STRANGERS: readonly Plant[] = `
email|a.kovacs@example.org|kovacs
email|Kovacs_Adel@mail.example.co.uk|kovacs
url|https://example.org/p/99182?x=1|example 99182
url|www.example.net/kovacs|kovacs
address|192.168.17.204|192
ssn|078-05-1120|078 1120
ssn|078 05 1120|078 1120
ssn|SSN 078051120|078051120
codice fiscale|RSSMRA85T10A562S|rssmra85t10a562s
codice fiscale|RSS MRA 85T10 A562S|rss mra a562s
cpf|529.982.247-25|529 982 247
cpf|CPF 52998224725|52998224725
cnpj|11.222.333/0001-81|222 333 0001
cns|898 0012 3456 7890|898 0012 3456 7890
kvnr|A123456780|a123456780 123456780
steuer-id|86 095 742 719|095 742 719
nir|1 85 05 78 006 084 36|006 084
nir|2 85 05 2A 006 084 36|006 084
dni|12345678Z|12345678z
dni|12.345.678-Z|345 678
nie|X-1234567-L|1234567
nhs|943 476 5919|943 476 5919
nino|QQ 12 34 56 C|qq
mrn|MRN: 12-34-56|mrn
mrn|Acc# 7741|7741
mrn|20394857|20394857
phone|+44 20 7946 0958|7946 0958
phone|Tel 555-0147|0147
time|14:35:07|
time|at 2:15 pm|
age|92 y|92
age|aged 94|94
age|97-year-old|97
age|101 anni|101
age|95 anos|95
age|90 Jahre|90
age|93 ans|93
age|096Y|096
name|Kowalczyk^Zbigniew|kowalczyk zbigniew
name|Zbigniew Kowalczyk|kowalczyk zbigniew
name|ZKOWALCZYK|zkowalczyk
name|Иванова Анна|иванова анна
name|山田 太郎|山田 太郎
name|김희중|김희중
name|محمد علي|محمد علي
name|Παπαδόπουλος|παπαδόπουλος
name|כהן דוד|כהן דוד`
  .trim()
  .split('\n')
  .map((line) => {
    const [kind = '', text = '', words = ''] = line.split('|')
    return { kind: `unknown ${kind}`, text, words: words.split(' ').filter((word) => word !== ''), runs: [] }
  })

const TITLED: readonly Plant[] = [
  'Dr. Long',
  'Prof. Hand',
  'Sig.ra Mano',
  'Dott.ssa Testa',
  'Herr Kopf',
  'Frau Brust',
  'Mme Petit',
  'Sr. Bravo',
  'Dra. Luna',
  'Mrs. Young',
  'Dr. med. Klein',
  'referred by Long',
  'Name: Hand',
].map((text): Plant => ({
  kind: 'unknown titled',
  text,
  words: [text.split(/\s/).at(-1)?.toLowerCase() ?? ''],
  runs: [],
  marked: true,
}))

/** Everything that can be planted for one patient. */
export const plantsOf = (identity: Identity): readonly Plant[] => [
  ...names(identity),
  ...ids(identity),
  ...dates(identity.birthday),
  ...dates(identity.studyDay),
  ...places(identity),
  ...STRANGERS,
  ...TITLED,
]
