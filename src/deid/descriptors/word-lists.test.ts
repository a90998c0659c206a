import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })
const clean = (text: string): string => cleaner.clean(text)
const words = (list: string): readonly string[] => list.trim().split(/\s+/)
const written = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A word of radiology that is nobody's name, so that only what stands before it makes it one. */
const NAME = 'Liver'

describe('a title makes a name of what follows', () => {
  it.each(
    words(`dra dott dottor dottore dottssa dottoressa prof professor professore professoressa sigra signor signora signore
    herr frau mme mlle madame monsieur docteur doctor doktor doutor doutora senhor senhora señor señora mrs miss sir dipl`),
  )('%s', (title) => {
    expect(clean(`${written(title)} ${NAME}; CT head`)).toBe('CT head')
  })

  it.each(words('dr mr ms sr sra sig hr fr st pr dn rn rt'))('%s, written as a title', (title) => {
    expect(clean(`${written(title)} ${NAME}; CT head`)).toBe('CT head')
    expect(clean(`${title}. ${NAME}; CT head`)).toBe('CT head')
  })

  it.each(words('med dent ssa ra na ina a rer nat habil phil dr prof pd priv doz ing'))('dr. %s', (between) => {
    expect(clean(`dr.${between} liver; CT head`)).toBe('CT head')
    expect(clean(`Dr. ${between}. ${NAME}; CT head`)).toBe('CT head')
  })

  it.each(['DR LIVER', 'MR LIVER', 'mr liver', 'dr liver', 'Dr liver', 'DR. liver'])('but %s is none', (text) => {
    expect(clean(text)).toBe(text)
  })
})

describe('who did it is named', () => {
  it.each(
    words(`referred requested ordered read reported dictated signed reviewed interpreted performed approved verified seen
    refertato richiesto eseguito firmato solicitado realizado laudado informado assinado befundet angefordert überwiesen
    demandé adressé réalisé validé firmado`),
  )('after %s by', (by) => {
    expect(clean(`CT head; ${by} by ${NAME}`)).not.toContain(NAME)
  })

  it.each(words('by da dal dalla por von durch par pelo pela'))('after referred %s', (by) => {
    expect(clean(`CT head referred ${by} ${NAME}`)).toBe('CT head referred')
    expect(clean(`CT head ${by} ${NAME}`)).toContain(NAME)
  })

  it.each(
    words(`name patient patientin paziente paciente nome cognome nombre apellido apellidos nom prénom vorname nachname pat pt
    radiologist physician doctor operator technologist tech medico medecin arzt ärztin referrer attn cc sobrenome user author
    reader address indirizzo endereço adresse anschrift dirección institution hospital`),
  )('after %s and a colon', (label) => {
    expect(clean(`${label}: ${NAME}; CT head`)).toBe('CT head')
    expect(clean(`${label} = ${NAME}; CT head`)).toBe('CT head')
  })

  it.each(
    words(`technologist tech operator nurse radiologist physician surgeon attending resident fellow consultant sonographer
    radiographer anesthetist anesthesiologist cardiologist oncologist neurologist urologist orthopedist pediatrician midwife
    examiner technician infermiera infermiere tecnico tecnica tsrm radiologo radiologa medico medica chirurgo anestesista
    ostetrica cardiologo primario tecnólogo tecnóloga radiologista enfermeira enfermeiro cirurgião anestesiologista
    cardiologista enfermera enfermero cirujano cirujana anestesiólogo arzt ärztin mtra mta mtr schwester pfleger oberarzt
    oberärztin chefarzt chirurg radiologe radiologin infirmière infirmier manipulateur manipulatrice médecin radiologue
    chirurgien anesthésiste sage-femme`),
  )('after %s', (role) => {
    for (const sign of [' ', ': ', '  :', '. ', '_', ' - '])
      expect(clean(`CT head ${role}${sign}Long Young; chest`)).not.toMatch(/Long|Young/)
    expect(clean(`CT head; long axis, ${role}`)).toContain('long axis')
  })
})

const ENGLISH = `January February March April May June July August September October November December
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec`
const OTHERS = `gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre gen genn febb mag magg
  giu lug ago set sett ott dic janeiro fevereiro março abril maio junho julho setembro outubro novembro dezembro fev abr mai
  out dez Januar Jänner Februar Feber März Mär Mrz Juni Juli Oktober Dezember Okt janvier février mars avril juin juillet
  août septembre octobre novembre décembre janv févr fév avr juil déc enero febrero mayo junio julio septiembre setiembre
  octubre noviembre diciembre ene`

describe('a month makes a date', () => {
  it.each(words(`${ENGLISH} ${OTHERS}`))('%s, with a day, a year or both', (month) => {
    expect(clean(`CT head 12 ${month} 2019, chest`)).toBe('CT head, chest')
    expect(clean(`CT head 12. ${month}; chest`)).toBe('CT head; chest')
    expect(clean(`CT head ${month} '19; chest`)).toBe('CT head; chest')
    expect(clean(`CT head 31${month.toUpperCase()}19; chest`)).toBe('CT head; chest')
  })

  it.each(words(ENGLISH))('%s, before the day', (month) => {
    expect(clean(`CT head ${month} 12; chest`)).toBe('CT head; chest')
    expect(clean(`CT head ${month} 3, 2019; chest`)).toBe('CT head; chest')
  })

  it.each(words('de di of del do d the'))('12 %s abril', (link) => {
    expect(clean(`CT head 12 ${link} abril ${link} 2019; chest`)).toBe('CT head; chest')
  })

  it.each(words('st nd rd th er o a os'))('12 %s May', (ordinal) => {
    expect(clean(`CT head 12 ${ordinal} May; chest`)).toBe('CT head; chest')
  })

  it.each([
    'CT 32 set',
    'CT 0 set',
    'CT 4.5 set',
    'T1 set 2',
    'CT set 4',
    'cut-out of 3 views',
    'CT head 2\n\n\n\nset',
  ])('but %s is none', (text) => {
    expect(clean(text)).toBe(text)
  })
})

describe('an age over 89 is told as one class, or not at all', () => {
  it.each(
    words(`y yo yr yrs year years yold anni anno años ano ans an jahre jahren jahr jährig jährige jähriger jährigen jaehrig
    jaehrige enne j`),
  )('93 %s', (unit) => {
    for (const sign of [' ', '-', '']) expect(clean(`CT 93${sign}${unit}; head`)).toBe('CT 90Y; head')
  })

  it.each(words('old o alt alte alter'))('93 years %s', (old) => {
    for (const sign of [' ', '-', '_', '/']) expect(clean(`CT 93 years${sign}${old}; head`)).toBe('CT 90Y; head')
  })

  it.each(words('age aged età edad idade alter âgée'))('%s 93', (word) => {
    expect(clean(`CT head ${word} 93; chest`)).not.toContain('93')
  })

  it.each(words('m f w'))('93%s', (sex) => {
    expect(clean(`CT 93${sex}; head`)).toBe('CT; head')
    expect(clean(`CT ${sex}93; head`)).toBe('CT; head')
  })

  it.each(['090', '99', '100', '112', '139'])('%s years', (age) => {
    expect(clean(`CT ${age} years; head`)).toBe('CT 90Y; head')
  })

  it.each(['89', '089', '140', '190', '900'])('but %s years is none', (age) => {
    expect(clean(`CT ${age} years; head`)).toBe(`CT ${age} years; head`)
  })
})

describe('where a date begins and ends', () => {
  it.each([
    ['CT head 12 - set; chest', 'CT head; chest'],
    ['CT head 1 set; chest', 'CT head; chest'],
    ['CT head 12 Maer; chest', 'CT head; chest'],
    ['CT set 1999', 'CT'],
    ['CT set 1899', 'CT'],
    ['CT MAY3', 'CT'],
    ['CT head 7 3 set', 'CT head 7'],
    ['CT head 7. 3 set liver', 'CT head 7. liver'],
    ['CT head 7 .3 set', 'CT head 7'],
    ['CT set 12019', 'CT set'],
    ['CT set 20191', 'CT set'],
    ['CT 12 345 93 years', 'CT 12 345 90Y'],
    ['CT 93 jaehriger; head', 'CT 90Y; head'],
    ['CT 93 years, old lesion', 'CT 90Y, old lesion'],
    ['CT set ---- 2019', 'CT set'],
    ['CT 2019 set 12 head', 'CT head'],
    ["CT 12 set '19 head", 'CT head'],
  ])('%s', (text, rest) => {
    expect(clean(text)).toBe(rest)
  })

  it.each([
    'CT 7 de the of set', 'CT 7 de the of del set', 'CT 3 out of 4 views', 'CT 3 out of view', 'CT 12F93 head', 'CT head 2\nset', 'CT head 2 - - set', "CT set '5", "CT set '512", 'CT 012 set', 'CT 93, years', 'CT 1000 years',
    'CT 93F2', 'CT T93F', 'CT 93c', 'CT c93', 'CT F93T',
  ])('%s holds none', (text) => {
    expect(clean(text)).toBe(text)
  }) // prettier-ignore
})
