const values = (list: string): readonly string[] => list.trim().split(/\s*[|\n]\s*/)

/** Defined Terms of PS3.3 and what makers write, of attributes that Clean Descriptors cleans. By tag. */
export const STANDARD_VALUES: Readonly<Record<string, readonly string[]>> = {
  '00281054': values('OD | HU | US | MGML | Z_EFF | ED | EDW | HU_MOD | PCT | OD REL | SIGNAL INTENSITY (UNITLESS)'),
  '00283004': values('OD | HU | US | MGML | Z_EFF | ED | EDW | HU_MOD | PCT'),
  '00281055': values(`
    WINDOW1 | NORMAL | HARDER | SOFTER | BRAIN | MEDIASTINUM | Algo1 | SHARP | User | Auto | Soft tissue | Window preset 3
    USER DEFINED | Bone | [MIN..MAX]`),
  '00283003': values('MUSICA | LINEAR | Gamma 2.2 | GSDF | NORMAL | HARDER | SOFTER'),
  '00181260': values('SEL DRUM | STORAGE | FILM'),
  '00181261': values('GdOS | BaFBr | CsI | CsI:Tl'),
  '00181160': values(
    'STRIP | WEDGE | BUTTERFLY | MULTIPLE | NONE | FLAT | SHAPED | BOWTIE | BODY FILTER | Large Bowtie',
  ),
  '00181180': values('LEHR | LEAP | HEGP | MEGP | LEHRS | LEUHR | FANB | UNDEFINED | IMPOST'),
  '00181061': values('ECG | EKG | Respiratory gating'),
  '00181085': values('PVC Rejection on | NONE'),
  '00201040': values('OM | SN | NASION | ILIAC CREST | STERNAL NOTCH | Xiphoid | SLICE_LOC | BB | Outer canthus'),
  '00082120': values('PRE-EXERCISE | POST-EXERCISE | PEAK-EXERCISE | RECOVERY | BASELINE | REST | Low dose'),
  '00082127': values('LONG AXIS | 4 CHAMBER | Apical 2 Chamber | Parasternal SAX'),
  '00541101': values('measured,AC_TOMO | CTAC | Measured: 511 keV | CTAC-SG | NONE'),
  '00541103': values(`
    OSEM 3D 2i21s | PSF+TOF 4i5s | FBP | 3D-RAMLA | VPFX | VPFXS | VPHD | QCFX | BLOB-OS-TF | TrueX | LOR-RAMLA`),
  '00541105': values('Model-based | Convolution subtraction | SS-SIMUL | Absolute | RSSS'),
  '00181210': values(`
    STANDARD | BONE | LUNG | DETAIL | CHST | SOFT | EDGE | BONEPLUS | ULTRA | HD STND | B30f | Br40d | Hv49h | J30s | Qr36d
    B | YA | L | YB | EC | UB | IMR1 | FC07 | FC51 | FL03 | T20f | Hr60h`),
  '00181250': values(`
    HeadNeck_64 | Body_18 | HE1-4;SP1 | T:HE1-4 | C:HEA;HEP | SpineMatrix | 8HRBRAIN | HNS Head | RM:Nova32ch | CTLBOT
    BREAST TOP | SENSE-Head-8 | Q-Body | MULTI COIL | SYN-Body | dStream Torso | Sense-Flex-M | 32Ch Head | GEM Flex LG
    8 Channel Wrist | KNEE_15CH`),
  '00180024': values(`
    *tfl3d1_16ns | *se2d1 | epfid2d1_64 | spc3d1rr282ns | fl3d1r | *fir2d1rr179 | *ep_b1000#3 | *ep_b0 | tse2d1_17
    h2d1_192 | *fl2d1 | *swi3d1r`),
  '00189005': values('TFE | ssfse | efgre3d | fse-xl | *qfl3d1'),
  '00180031': values(`
    FDG -- fluorodeoxyglucose | Fluorodeoxyglucose F^18^ | F-18 FDG | 18F-FDG | Tc-99m MDP | Sestamibi | 18F-PSMA-1007
    Technetium Tc99m medronate | 68Ga-DOTATATE | Ga-68 PSMA-11 | Sodium fluoride F^18^ | I-123 Ioflupane | Solution
    In-111 Pentetreotide`),
  '00180030': values('Tc99m | ^18^Fluorine | ^99m^Technetium | Thallium-201'),
  '00180085': values('1H | 31P | 23Na | 13C | 19F | 129Xe'),
  '00180034': values(
    'Adenosine | Regadenoson | Furosemide | Dipyridamole | Dobutamine | Glucagon | Buscopan | Metoprolol',
  ),
  '00181040': values('IV | ORAL | INTRAVENOUS | Oral & IV | Rectal | Intrathecal | IV bolus'),
  '00189080': values('NAA/Cr ratio | Choline | Cho/NAA | CITRATE | LACTATE | Myo-inositol'),
  '00189252': values('FAIR QUIPSS II | PICORE Q2T | Q2TIPS'),
  '00187006': values('DETECTOR VERSION 1.0 MTFCOMP 1.0 | PolyCrystalline | a-Se'),
  '00187040': values('Carbon fiber | Lead | Aluminum'),
  '00189175': values('IEC'),
  '300A0226': values('Ir-192 | Co-60 | I-125 | Pd-103 | Cs-137'),
  '00209421': values('DIM_1 | Stack ID | In-Stack Position Number | Temporal Position Index | Diffusion b-value'),
  '00102201': values('Canine | Feline | canis familiaris | Mus musculus | Rattus norvegicus'),
}
