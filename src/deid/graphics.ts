import { asciiOf } from '../dicom/ascii.ts'
import type { DataElement, Tag } from '../dicom/data-set.ts'
import { textElement } from '../dicom/elements.ts'
import { elementOf, groupOf } from '../dicom/tags.ts'
import { isOverlay, isRegionOfInterest, overlaysOf } from './overlays.ts'
import type { Option } from './profile.ts'

/** By the names that the acts on other elements have. */
export interface GraphicsVerdict {
  readonly action: 'X' | 'K' | 'terms' | 'clean' | 'D'
  /** What is done when nothing of a text is left. */
  readonly otherwise: 'X' | 'D'
  /** Stands instead of the element, cleaned. */
  readonly replacement?: DataElement
}

/** PS3.15 E.3.3, made ready for one instance. */
export interface GraphicsLaw {
  /** Undefined: nothing of graphics; Table E.1-1 with the other options and the policy by VR act on it. */
  readonly verdictOf: (element: DataElement, siblings: readonly DataElement[]) => GraphicsVerdict | undefined
}

/** The four rows of Table E.1-1 with a C for Clean Graphics; 50xx and 60xx stand for all their groups. */
export const GRAPHICS_ROWS = ['00700001', '50xxxxxx', '60xx3000', '60xx4000'] as const

const GRAPHIC_ANNOTATION = 0x00700001
const GRAPHIC_LAYER = 0x00700002
const TICK_LABEL = 0x00700289
const OVERLAY_ACTIVATION_LAYER = 0x1001

const REMOVED: GraphicsVerdict = { action: 'X', otherwise: 'X' }
const KEPT: GraphicsVerdict = { action: 'K', otherwise: 'X' }
const TERMS: GraphicsVerdict = { action: 'terms', otherwise: 'X' }

/** PS3.3 Table C.9-2: what stays of an overlay that stays. Of the rest, all retired, nothing does. */
const OF_OVERLAY: Readonly<Partial<Record<number, 'number' | 'terms' | 'text'>>> = {
  0x0010: 'number',
  0x0011: 'number',
  0x0015: 'terms',
  0x0022: 'text',
  0x0040: 'terms',
  0x0045: 'text',
  0x0050: 'number',
  0x0051: 'number',
  0x0100: 'number',
  0x0102: 'number',
  0x1301: 'terms',
  0x1302: 'terms',
  0x1303: 'terms',
  0x1500: 'text',
  0x3000: 'number',
  0x4000: 'text',
}

const isCurve = (tag: Tag): boolean => (tag & 0xff010000) >>> 0 === 0x50000000

/** The layers of one instance by the order in which they are met: their names are whatever somebody typed. */
const layerNames = (): ((layer: string) => string) => {
  const names = new Map<string, string>()
  return (layer) => {
    const name = names.get(layer) ?? `LAYER_${names.size + 1}`
    names.set(layer, name)
    return name
  }
}

/**
 * PS3.15 E.3.3, Clean Graphics. Annotations stay, with their text as Table E.1-1 has it for (0070,0006), and with layers
 * under names of ours, alike wherever they are named. Curves, retired, and overlays go, but for regions of interest:
 * nobody can tell what is drawn in them.
 */
export const graphicsLaw = (options: ReadonlySet<Option>): GraphicsLaw => {
  const nameOf = layerNames()
  const regions = new WeakMap<readonly DataElement[], ReadonlySet<number>>()

  const regionsOf = (siblings: readonly DataElement[]): ReadonlySet<number> => {
    const known = regions.get(siblings)
    if (known !== undefined) return known
    const found = new Set<number>()
    for (const [group, elements] of overlaysOf(siblings)) if (isRegionOfInterest(elements, group)) found.add(group)
    regions.set(siblings, found)
    return found
  }

  const text = (otherwise: 'X' | 'D'): GraphicsVerdict => ({
    action: options.has('cleanDesc') ? 'clean' : otherwise,
    otherwise,
  })

  const layer = (element: DataElement): GraphicsVerdict => {
    const name = asciiOf(element)
    if (name === undefined || name === '') return KEPT
    return { ...KEPT, replacement: textElement(element.tag, 'CS', nameOf(name)) }
  }

  const ofOverlay = (element: DataElement): GraphicsVerdict => {
    if (elementOf(element.tag) === OVERLAY_ACTIVATION_LAYER) return layer(element)
    const kind = OF_OVERLAY[elementOf(element.tag)]
    if (kind === undefined) return REMOVED
    if (kind === 'text') return text('X')
    return kind === 'number' ? KEPT : TERMS
  }

  return {
    verdictOf: (element, siblings) => {
      const { tag } = element
      if (isCurve(tag)) return REMOVED
      if (isOverlay(tag)) return regionsOf(siblings).has(groupOf(tag)) ? ofOverlay(element) : REMOVED
      if (tag === GRAPHIC_ANNOTATION) return KEPT
      if (tag === GRAPHIC_LAYER) return layer(element)
      return tag === TICK_LABEL ? text('D') : undefined
    },
  }
}
