import type { Token } from './tokens.ts'

/**
 * Signs, scales and fractures that are called by who described them: the name, and one of the words that must stand
 * beside it. Alone, it may be anybody's.
 */
const EPONYMS = `
murphy sign zeichen signe segno signo|salter harris typ type tipo|harris salter ii iii iv|hill sachs|sachs hill|baker cyst cysts zyste
bosniak i ii iif iii iv cyst zyste 1 2 3 4|fazekas i ii iii 0 1 2 3 grad grade|modic i ii iii 1 2 3 type typ|deauville 1 2 3 4 5 score
goutallier 0 1 2 3 4 grade grad i ii iii iv|gleason 3 4 5 6 7 8 9 10 score|pfirrmann i ii iii iv v grade grad 1 2 3 4 5
kellgren lawrence|lawrence kellgren|weber a b c fraktur fracture type typ|stanford a b type typ|debakey i ii iii 1 2 3 type
graf i ii iia iib iii iv hips hip hüfte typ type|cobb angle winkel|schmorl node nodes knoten knötchen|kerley b lines linien line
pellegrini stieda|stieda pellegrini|quervain de tenosynovitis|morton neuroma neurom|osgood schlatter|schlatter osgood|hunt hess
hess hunt 1 2 3 4 5|fisher grade grad 1 2 3 4|spetzler martin grade|martin spetzler|neer 1 2 3 4|garden i ii iii iv|rockwood i ii iii iv v vi
mason i ii iii|outerbridge i ii iii iv|bennett fracture fraktur|colles fracture fraktur|smith fracture fraktur|galeazzi fracture fraktur
monteggia fracture fraktur|jefferson fracture fraktur|chance fracture fraktur|maisonneuve fracture fraktur|jones fracture fraktur
segond fracture fraktur|tarlov cyst cysts zyste zysten|hashimoto thyroiditis thyreoiditis|insall salvati|salvati insall|forrest ia ib iia iib
chiari i ii malformation 1 2|dandy walker|walker dandy|arnold chiari|haglund exostose deformity ferse|charcot foot fuß joint
sudeck dystrophie|dupuytren contracture kontraktur|bochdalek hernia hernie|morgagni hernia hernie|meckel diverticulum divertikel scan
towne view|stenvers view|judet view views|lauenstein nach view|hampton hump|westermark sign zeichen|swan ganz|ganz swan|hickman catheter
pott puffy disease|bouchard nodes knoten|heberden nodes knoten|balthazar a b c d e score|hinchey i ii iii iv ia ib|todani i ii iii iv v`
const companions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  EPONYMS.trim()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .split(/[|\n]/)
    .map((line): [string, ReadonlySet<string>] => {
      const [name = '', ...beside] = line.trim().split(' ')
      return [name, new Set(beside)]
    }),
)

const BESIDE = /^[\s'’-]{1,3}s?[\s-]?$/

/** Whether a token is the name of a sign or a scale that stands beside what it is the name of. */
export const isEponym = (tokens: readonly Token[], index: number): boolean => {
  const beside = companions.get(tokens[index]?.text ?? '')
  if (beside === undefined) return false
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (after !== undefined && BESIDE.test(after.gap) && beside.has(after.text)) return true
  return before !== undefined && BESIDE.test(tokens[index]?.gap ?? '') && beside.has(before.text)
}
