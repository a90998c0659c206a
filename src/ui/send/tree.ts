import type { FailureCode } from '../../errors.ts'
import type { Examined } from '../../workers/sealift.ts'

export type Level = 'patient' | 'study' | 'series'

/** Patient, study or series, with what lies beneath it. PS3.3 A.1.2, the composite information model. */
export interface TreeNode {
  /** Unique in the tree: the keys from the patient down. */
  readonly id: string
  readonly level: Level
  readonly label: string
  /** The patient's pseudonym, or the study's date as DICOM writes it. */
  readonly note: string
  readonly children: Map<string, TreeNode>
  readonly modalities: Set<string>
  /** Instances of a series. Empty above. */
  readonly instances: Examined[]
  count: number
  sizeBytes: number
}

export interface Found {
  readonly patients: Map<string, TreeNode>
  /** Will not be sent: what could be a patient's but cannot be de-identified or read with certainty, by reason. */
  readonly quarantined: Map<FailureCode, Examined[]>
  /** Needs no sending: what is no DICOM instance, by reason. */
  readonly skipped: Map<FailureCode, Examined[]>
  alreadyAccepted: number
  ready: number
  looked: number
}

export const nothingFound = (): Found => ({
  patients: new Map(),
  quarantined: new Map(),
  skipped: new Map(),
  alreadyAccepted: 0,
  ready: 0,
  looked: 0,
})

interface Step {
  readonly level: Level
  readonly key: string
  readonly label: string
  readonly note: string
}

const descend = (nodes: Map<string, TreeNode>, above: string, step: Step): TreeNode => {
  const id = `${above}/${encodeURIComponent(step.key)}`
  const known = nodes.get(id)
  if (known !== undefined) return known
  const { level, label, note } = step
  const made: TreeNode = {
    id,
    level,
    label,
    note,
    children: new Map(),
    modalities: new Set(),
    instances: [],
    count: 0,
    sizeBytes: 0,
  }
  nodes.set(id, made)
  return made
}

const addInstance = (found: Found, examined: Examined): void => {
  if (examined.finding.kind !== 'ready') return
  const { labels, pseudonym } = examined.finding
  const steps: readonly Step[] = [
    { level: 'patient', key: labels.patientKey, label: labels.patient, note: pseudonym },
    { level: 'study', key: labels.studyKey, label: labels.study, note: labels.studyDate },
    { level: 'series', key: labels.seriesKey, label: labels.series, note: '' },
  ]
  let nodes = found.patients
  let above = ''
  for (const step of steps) {
    const node = descend(nodes, above, step)
    node.count += 1
    node.sizeBytes += examined.sizeBytes
    node.modalities.add(labels.modality)
    if (step.level === 'series') node.instances.push(examined)
    nodes = node.children
    above = node.id
  }
  found.ready += 1
}

const setAside = (groups: Map<FailureCode, Examined[]>, code: FailureCode, examined: Examined): void => {
  const group = groups.get(code)
  if (group === undefined) groups.set(code, [examined])
  else group.push(examined)
}

/** Adds what was found to the tree. Every file comes to stand in exactly one place. */
export function grow(found: Found, group: readonly Examined[]): void {
  for (const examined of group) {
    const { finding } = examined
    found.looked += 1
    if (finding.kind === 'ready') addInstance(found, examined)
    else if (finding.kind === 'already-accepted') found.alreadyAccepted += 1
    else setAside(finding.kind === 'quarantined' ? found.quarantined : found.skipped, finding.code, examined)
  }
}

/** The series at and beneath a node. */
export const seriesOf = (node: TreeNode): readonly TreeNode[] =>
  node.level === 'series' ? [node] : [...node.children.values()].flatMap(seriesOf)

export type Tick = 'all' | 'some' | 'none'

/** How a node is ticked, by the series that were unticked beneath it. */
export const tickOf = (node: TreeNode, unticked: ReadonlySet<string>): Tick => {
  const series = seriesOf(node)
  const off = series.filter(({ id }) => unticked.has(id)).length
  if (off === 0) return 'all'
  return off === series.length ? 'none' : 'some'
}

/** Ticks all beneath a node that is not wholly ticked, else unticks all. */
export const toggled = (node: TreeNode, unticked: ReadonlySet<string>): ReadonlySet<string> => {
  const next = new Set(unticked)
  const tick = tickOf(node, unticked) !== 'all'
  for (const { id } of seriesOf(node)) {
    if (tick) next.delete(id)
    else next.add(id)
  }
  return next
}

/** The instances of the studies that are starred. */
export const urgentIn = (found: Found, starred: ReadonlySet<string>): readonly number[] =>
  [...found.patients.values()]
    .flatMap(({ children }) => [...children.values()])
    .filter(({ id }) => starred.has(id))
    .flatMap(seriesOf)
    .flatMap(({ instances }) => instances.map(({ ordinal }) => ordinal))

export interface Selection {
  readonly ordinals: readonly number[]
  readonly sizeBytes: number
}

export const selectionOf = (found: Found, unticked: ReadonlySet<string>): Selection => {
  const chosen = [...found.patients.values()].flatMap(seriesOf).filter(({ id }) => !unticked.has(id))
  return {
    ordinals: chosen.flatMap(({ instances }) => instances.map(({ ordinal }) => ordinal)),
    sizeBytes: chosen.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
  }
}
