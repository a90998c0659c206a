import { describe, expect, it } from 'vitest'
import { textCleaner } from './cleaner.ts'

const cleaner = textCleaner({ names: [], ids: [], texts: [], dates: [], uids: [] })
const clean = (text: string): string => cleaner.clean(text)

const rows = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' | ') as unknown as readonly [string, string])

/** The number before is a slice's and stays: the shape ends where the number of the person begins. */
describe('a number of a person goes by its shape alone', () => {
  it.each(
    rows(`
    US, social security | 078-05-1120
    US, social security | 078 05 1120
    US, telephone | 212-555-0147
    US, telephone | (212) 555-0147
    US, telephone | 212.555.0147
    UK, NHS | 943 476 5919
    BR, CPF | 529.982.247-25
    BR, CNPJ | 11.222.333/0001-81
    BR, CNS | 898 0012 3456 7890
    DE, Steuer-ID | 86 095 742 719
    DE, Krankenversichertennummer | A123456780
    DE, Krankenversichertennummer | a 123 456 780
    FR, NIR | 1 85 05 78 006 084 36
    FR, NIR | 2 85 05 78 006 084
    FR, NIR | 185057800608436
    FR, NIR of Corsica | 2 85 05 2A 006 084 36
    FR, NIR of Corsica | 285052B006084
    FR, telephone | 01 49 28 20 00
    FR, telephone | 01.49.28.20.00
    IT, codice fiscale | RSSMRA85T10A562S
    IT, codice fiscale | RSS MRA 85T10 A562S
    IT, codice fiscale of a namesake | RSSMRA8RTMLA5S2U
    ES, DNI | 12345678Z
    ES, DNI | 12.345.678-Z
    ES, NIE | X-1234567-L
    ES, NIE | Y12345678 K
    UK, National Insurance | QQ 12 34 56 C
    UK, National Insurance | AB123456D
    UK, postal code | SW1A 1AA
    UK, postal code | M1 1AE
    CA, postal code | K1A 0B1
    CA, postal code | M5W-1E6`),
  )('%s: %s', (_, number) => {
    for (const text of [number, number.toLowerCase()]) {
      expect(clean(`CT slice 5; ${text}; head`)).toBe('CT slice 5; head')
      expect(clean(`CT 5 ${text} head`)).toBe('CT 5 head')
    }
  })
})

describe('a telephone number', () => {
  it.each([
    '+39 055 123456', '(617) 555-0123', '5550147', '555-0147', '0113/4960321', '+44 20 7946 0958', '089 4400-12345',
    '0221 - 4567', '+49 1234', 'xxx-xx-1234', '***-**-1234', '### ## 1234', '01 803 2000',
  ])('%s', (number) => {
    expect(clean(`CT head; ${number}; chest`)).toBe('CT head; chest')
  }) // prettier-ignore

  it.each([
    'b0 50 400 800', '0.123456', '1.25 1.25 2.5', '1 2 3 4 5 6 7', '100 150 200 500',
  ])('but not %s', (text) => {
    expect(clean(`DWI ${text} head`)).toBe(`DWI ${text} head`)
  }) // prettier-ignore
})

describe('an address of the net', () => {
  it.each([
    'jane.doe@example.org', 'liver@ head', 'liver@chest.head', 'https://head.example/liver', 'http://head', 'ftp://head/liver',
    'mailto:liver', 'file:/liver/chest', 'www.head.liver', '\\\\head\\liver\\chest', 'c:\\liver\\head', 'c:/liver/head',
    ...'com org net edu gov info local it br de fr es uk eu pt ch at'.split(' ').map((top) => `liver.${top}`),
    'head.liver.org/chest/liver', '1.2.3.4', '10.20.30.40', '1.2.840.10008.1.2', 'fe80:0:0:0:1:2:3:4', '2001:db8::1:2:3:4',
    'a:b:c:d:e:f',
  ])('%s', (address) => {
    expect(clean(`CT slice 5; ${address} ; view 3`)).toBe('CT slice 5; view 3')
  }) // prettier-ignore
})

describe('a day', () => {
  it.each([
    '20190512', '12051920', '20190512143005', '20190512143005.25', '12/05/2019', '2019-05-12', '12.05.19', '1.5.2019', '12 / 5 / 19',
    '5-12-19', '1999.5.24', '2019 05 12', '2019_5_12', '12 05 2019', '1_5_2019', '05/2019', '5-2019', '12.2019', '2019/05',
    '2019-12', '2019.1', '12/05', '31/12', '05/31', '05-12', '12-05', '12.05', '31.12', '1.5.', '12. 5.', '05/19', '10/11/12',
    '99/99/99',
  ])('%s', (date) => {
    expect(clean(`CT head; ${date}; chest`)).toBe('CT head; chest')
  }) // prettier-ignore

  it.each([
    '13/32', '32/13', '12/05 mm', '12/05 cm', '12/05%', '45-46', '13-14', '12.05 mm', '12.05%', '45.46', 'ratio 12.05',
    'factor 12.05', '1.2.3.', '40.50', '0/12', '3.5', '10x12/05', 'v1.2.3',
  ])('but not %s', (text) => {
    expect(clean(`CT head ${text}`)).toBe(`CT head ${text}`.replace(/\.$/, '.'))
  }) // prettier-ignore
})

describe('a time of day', () => {
  it.each([
    '14:35', '9:05', '24:00', '14:35:07', '14:35:07.25', '14:35:07,25', '2:15 pm', '2:15 a.m', '14:35 Uhr', '2 pm', '11 am', '2 p.m.',
    '2.15 pm', '14 Uhr', '14.30 Uhr', '14h30', '9h05',
  ])('%s', (time) => {
    expect(clean(`CT head; ${time}; chest`)).toMatch(/^CT head; ?(?:\.;? )?chest$/)
  }) // prettier-ignore

  it.each('ore alle às las um at kl'.split(' '))('%s 14:3', (word) => {
    for (const time of ['14,30', '14.30', '9.05', '14h', '9:'])
      expect(clean(`CT head ${word} ${time}; chest`)).not.toMatch(/\d/)
  })
})

describe('a number after a word that says whose it is', () => {
  it.each(
    `MRN PID|pat ID|pat. ID|patID|patient ID|ID|SSN|NSS|NHS|NHC|CPF|CNPJ|CNS|RG|DNI|NIE|NIF|CIP|IPP|NIP|NIR|CF|KVNR|acc|accession|A#|
    tel|telefono|telefone|telephone|telefon|phone|fax|cell|cellulare|mobil|mobile|movil|handy|celular|ZIP|CAP|PLZ|CEP`
      .replace('MRN PID', 'MRN|PID')
      .split('|')
      .map((word) => word.trim()),
  )('%s', (word) => {
    for (const number of ['7', '#: 7', ' no. 7', ': num 7', ' number: 7', ' numero = 7', ' ab-7', ': 7/8'])
      expect(clean(`CT head; ${word} ${number}; chest`)).not.toMatch(/\d/)
    expect(clean(`${word} 7; slice 5`)).toBe('slice 5')
  })

  it.each(
    `case caso fall no nr num number numero nummer order auftrag exam visit ord chart file record cartella prontuario registro akte
    fallnummer aktenzeichen dossier historia hc patient pat paziente paciente room bed`.split(/\s+/),
  )('%s', (word) => {
    for (const number of ['771', '#: 771', ' n. 771', ' ab-771', ' no 771'])
      expect(clean(`CT head; ${word} ${number}; chest`)).not.toMatch(/771/)
    expect(clean(`${word} 12; chest`)).toContain('12')
  })

  it.each(['#7712', '# 7712', '#ab-7712', '#abc7712'])('%s', (text) => {
    expect(clean(`CT head; ${text}; chest`)).toBe('CT head; chest')
  })
})
