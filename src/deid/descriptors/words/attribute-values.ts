/** Defined Terms of PS3.3, and what makers write of parts and settings, in attributes that anybody may write. */
export const ATTRIBUTE_VALUES = `
mgml eff edw pct rel unitless sel gdos csi tl strip butterfly lehr lehrs leap leur leuhr leuhrs hegp megp legp fanb
impost ekg pvc nasion crest canthus vphd vphds qcfx qcfxs ramla lor blob simul rsss ec ub hea hep hns hrbrain hr brain
ctl bot ctlbot ctltop ctlmid syn dstream gem nova sense tfl epfid fir fir2d ssfse efgre efgre3d qfl cfl medronate
ioflupane pentetreotide oxidronate tilmanocept macroaggregated albumin hydroxymethane diphosphonate mertiatide
pentetate succimer bicisate exametazime tebutate fluciclovine flotufolastat choline harder softer musica gsdf preset
citrate lactate inositol myoinositol glutamate glutamine glutathione taurine alanine creatine phosphocreatine
quipss picore q2tips pulsar epistar propeller mtfcomp mtf polycrystalline amorphous selenium silicon scintillator
carbon fiber fibre aluminum aluminium titanium iec ansi canis familiaris felis catus mus musculus rattus norvegicus
canine feline equine bovine ovine porcine murine rodent primate macaque dim instack bafbr bafcl bafi ntsc svhs vhs pal
gps ntp rtc sntp identifiers identifier cmos lg myo solution solutions deidentified deidentification anonymized anonymised anonymization
pseudonymized pseudonymised defacing defaced wedge flat shaped bowtie csg
`
