import { describe, expect, it } from 'vitest'
import * as inflect from './inflect.ts'

/** A word of each ending, and what its language may make of it: more forms than there are do no harm. */
const WORDS = {
  englishPlural: `metastasis: metastases
    pelvis: pelvis
    delay: delays
    kidney: kidneys
    artery: arteries
    thorax: thoraxes
    branch: branches
    brush: brushes
    lesion: lesions`,
  englishVerb: `note: note notes noted noting
    delay: delay delays delayed delaying
    study: study studies studied studying
    stretch: stretch stretches stretched stretching
    flush: flush flushes flushed flushing
    compress: compress compresses compressed compressing
    fix: fix fixes fixed fixing
    report: report reports reported reporting`,
  italian: `toracico: toracica toracici toracichi toraciche
    lungo: lunga lungi lunghi lunghe
    ovaio: ovaia ovai ovaie
    osso: ossa ossi osse
    arteriosca: arteriosche
    riga: righe
    vena: vene
    rene: reni
    torax:`,
  spanish: `hueso: huesa huesos huesas
    vena: venas
    parte: partes
    cicatriz: cicatrices
    anterior: anteriora anteriores anterioras
    torax: toraxes
    pelvis: pelvis`,
  portuguese: `pulmão: pulmões pulmãos
    osso: ossa ossos ossas
    veia: veias
    parte: partes
    móvel: móveis
    renal: renais
    papel: papeis
    febril: febris
    imagem: imagens
    anterior: anteriora anteriores anterioras
    tórus: tórus
    colar: colares
    raiz: raizes
    torax:`,
  french: `rénal: rénals rénale rénales rénaux
    osseux: osseuse osseuses
    actif: actifs active actives
    artériel: artériels artérielle artérielles
    moyen: moyens moyenne moyennes
    moteur: moteurs moteuse moteuses motrice motrices
    régulier: réguliers régulié réguliée réguliés réguliées régulière régulières
    veine: veines
    tuyau: tuyaux
    français: française françaises
    thorax: thorax
    poumon: poumons poumone poumones`,
  german: `axiale: axialen axialer axiales axialem
    Blutung: Blutungen
    Krankheit: Krankheiten
    Möglichkeit: Möglichkeiten
    Ärztin: Ärztine Ärztinen Ärztinnen
    Wirbel: Wirbeln Wirbels
    Körper: Körpern Körpers Körpere Körperen Körperer Körperes
    axial: axiale axialen axialer axiales axialem axials axialn`,
  germanNoun: `Niere: Nieren
    Blutung: Blutungen
    Krankheit: Krankheiten
    Möglichkeit: Möglichkeiten
    Körper: Körpern Körpers
    Wirbel: Wirbeln Wirbels
    Kammer: Kammern Kammers
    Herz: Herze Herzen Herzes Herzs Herzn`,
} as const

describe.each(Object.keys(WORDS) as (keyof typeof WORDS)[])('%s', (language) => {
  it.each(WORDS[language].split('\n').map((line) => line.trim()))('%s', (line) => {
    const [word = '', forms = ''] = line.split(':')
    expect([...inflect[language](word)].toSorted()).toEqual(forms.split(' ').slice(1).toSorted())
  })
})
