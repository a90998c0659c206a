/** The designators of PS3.16 section 8, Table 8-1, and those that earlier editions defined. Codes of these have meanings that are public. */
const DESIGNATORS: ReadonlySet<string> = new Set(
  `ACR ASTM-SIGPURPOSE BARI BI C4 C5 CD2 CTV3 DC DCM DCMUID FMA HPC I10 I10P I11 I9 I9C IBSI ICDO3 IEC ISO3166_1 ISO5218_1
   ISO639_1 ISO639_2 ITIS_TSN JC1 JC2 JJ1017 JJ1017T JJ1017P LN MA MAYOASRG MDC MDNS MGI MSH NCBI_TAXON NCDR NCIT NDC NEU
   NICIP NYUMCCG PATHLEX POS RADELEMENT RADLEX RFC3066 RFC5646 RO RXNORM SCPECG SCT SDM 99SDM SNM3 SNOMED SRT UBERON UCUM
   UMLS UNS UPC V3 X3D`.split(/\s+/),
)

/** Whether a Coding Scheme Designator (0008,0102) is one that the standard names; a local one, `99…`, `L`, is not. */
export const isStandardScheme = (designator: string | undefined): boolean =>
  designator !== undefined && DESIGNATORS.has(designator.trim().toUpperCase())
