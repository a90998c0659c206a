/**
 * Words that may stand in an instance without saying whose it is. A name or an ID that is one of them is not searched
 * for on its own; `Head^Brian` is still found as Brian, as BRIAN HEAD and as Head^Brian.
 */
const WORDS = `
  anonymous anonymized anonymised anon anonym unknown none null nil undefined unspecified removed redacted deidentified
  default dummy sample example demo test tests testing phantom qa calibration service patient subject volunteer study
  series image images name nobody noname person male female other unavailable first last
  physician doctor operator technician technologist radiologist referring performing reading veterinarian veterinary
  abdomen ankle aorta arm back bladder body bone brain breast cardiac cervical chest cranium elbow eye face femur finger
  foot hand head heart hip jaw kidney knee larynx leg limb liver lung lumbar mandible neck nose organ pancreas pelvis
  prostate rectum rib sacrum shoulder skull spine spleen stomach tibia thigh thorax thyroid toe tooth trunk uterus vein
  vessel wrist whole extremity
  axial coronal sagittal oblique lateral frontal anterior posterior left right upper lower supine prone feet first scan
  scout localizer topogram standard sharp smooth soft detail contrast arterial venous delay phase dynamic perfusion
  diffusion flair survey protocol routine adult child pediatric infant helical spiral cine gated rest stress dose plan
  beam field film tube coil grid filter window level frame slice volume mask overlay report secondary capture derived
  original primary normal mixed reference unit system text code number container composite waveform content value type
  hospital hospitals clinic clinics radiology radiologie radiologia radiography department dept medical medicine
  centre center university institute institution imaging diagnostic diagnostics oncology cardiology ultrasound
  mammography nuclear emergency surgery ward room scanner station console workstation server archive pacs viewer
  storage store scp scu any print local localhost host research health care general
  siemens philips ge gems toshiba canon hitachi fujifilm fuji agfa kodak carestream hologic varian elekta accuray
  shimadzu samsung mindray esaote konica minolta sectra merge picker marconi elscint acuson medison aloka bruker
  brainlab raysearch nomos cms impac vital amicas terarecon osirix horos orthanc dcmtk gdcm pydicom dcmjs itk vtk slicer
  imagej matlab offis nema dicom adac lorad lumisys vidar trex swissray imatron zeiss heidelberg nidek topcon optos leica
  hamamatsu aperio qiicr pixelmed highdicom`

const words: ReadonlySet<string> = new Set(WORDS.toUpperCase().trim().split(/\s+/))

/** Particles of names: `van`, `de la`. They stand in many names and in many texts. */
const PARTICLES: ReadonlySet<string> = new Set(
  'VAN DER DEN VON ZU ZUR ZUM DE LA DI DA DEL DELLA DELLE DOS DAS LOS LAS LES LE DU DES BIN IBN ABU MAC SAN SANTA AND UND'.split(
    ' ',
  ),
)

/** Values that this program writes where others stood. */
const OWN: ReadonlySet<string> = new Set(['19000101', 'REMOVED', 'URN:REMOVED', 'SEALIFT'])

const MIN_CHARACTERS = 3
/** Whether a word is in everybody's mouth. */
export const isCommon = (word: string): boolean => words.has(word.toUpperCase())

const isAsciiText = (text: string): boolean => /^[\x20-\x7e]*$/.test(text)

/** One character over and over: `XXXX`, `0000`. */
const isFiller = (text: string): boolean => /^(.)\1*$/su.test(text)

/** `HEADNECK`, as terms of the standard are written. */
const isOfTwoWords = (text: string): boolean => {
  for (let end = MIN_CHARACTERS; end <= text.length - MIN_CHARACTERS; end += 1)
    if (words.has(text.slice(0, end)) && words.has(text.slice(end))) return true
  return false
}

/** Whether a word found on its own points at somebody. Two characters do where they are of a script of many. */
export const isEvidentWord = (word: string): boolean => {
  const text = word.trim().toUpperCase()
  if (text.length < (isAsciiText(text) ? MIN_CHARACTERS : 2) || isFiller(text)) return false
  return !words.has(text) && !PARTICLES.has(text) && !OWN.has(text) && !isOfTwoWords(text)
}

/** Whether a whole value does: one of its words, or a number that is longer than a number of an image. */
export const isEvident = (value: string): boolean => {
  const text = value.trim().toUpperCase()
  if (text.length < MIN_CHARACTERS || OWN.has(text) || isFiller(text.replace(/[^\p{L}\p{N}]/gu, ''))) return false
  return text.split(/[^\p{L}\p{N}]+/u).some(isEvidentWord)
}

/** PS3.5 9.1, and long enough to be told from the number of a version. */
export const isEvidentUid = (uid: string): boolean => uid.length >= 6 && uid.includes('.')

/** A day that somebody living may have seen, and not the dummy. */
export const isEvidentDate = (date: string): boolean =>
  /^(?:18[5-9]|19\d|20\d)\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(date) && !OWN.has(date)
