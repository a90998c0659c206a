/**
 * Every value of a source instance that says, alone or with others, whose it is or who had to do with it. It is searched
 * for in all text that is kept, and in all bytes that leave. It never leaves the thread it was made in.
 */
export interface Identifiers {
  /** Person names as written, one a component group: `Doe^Jane`. PS3.5 6.2.1. Patients, physicians, operators. */
  readonly names: readonly string[]
  /** Numbers and codes of patients, visits, orders, accessions, issuers, devices. */
  readonly ids: readonly string[]
  /** Institutions, departments, addresses, telephone numbers, e-mail addresses, stations, whatever else is text. */
  readonly texts: readonly string[]
  /** Days, as YYYYMMDD. */
  readonly dates: readonly string[]
  readonly uids: readonly string[]
}
