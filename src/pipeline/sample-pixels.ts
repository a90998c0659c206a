/** Pictures that are of nobody: computed, not photographed. */

/** A generator of pseudo-random numbers in 0..1 (mulberry32): the same picture for the same seed. */
const random = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}

interface Ellipse {
  readonly x: number
  readonly y: number
  readonly a: number
  readonly b: number
  readonly hounsfield: number
}

/** A thorax in the roughest of outlines; centre and half axes in parts of the picture's half width. */
const THORAX: readonly Ellipse[] = [
  { x: 0, y: 0, a: 0.86, b: 0.62, hounsfield: 40 },
  { x: -0.4, y: -0.05, a: 0.3, b: 0.42, hounsfield: -820 },
  { x: 0.4, y: -0.05, a: 0.3, b: 0.42, hounsfield: -820 },
  { x: 0.1, y: -0.1, a: 0.2, b: 0.24, hounsfield: 60 },
  { x: 0, y: 0.42, a: 0.12, b: 0.12, hounsfield: 420 },
  { x: 0, y: 0.42, a: 0.05, b: 0.05, hounsfield: 30 },
]

const AIR = -1000

/** One slice, `side` x `side` signed 16-bit values in Hounsfield units, rows from above. `height` in 0..1 narrows the lungs. */
export function ctSlice(side: number, height: number): Int16Array<ArrayBuffer> {
  const noise = random(Math.round(height * 1000) + 1)
  const pixels = new Int16Array(side * side)
  const shrink = 1 - 0.5 * Math.abs(height - 0.5)
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const x = (2 * column) / side - 1
      const y = (2 * row) / side - 1
      let value = AIR
      for (const { x: cx, y: cy, a, b, hounsfield } of THORAX) {
        if (((x - cx) / (a * shrink)) ** 2 + ((y - cy) / (b * shrink)) ** 2 < 1) value = hounsfield
      }
      pixels[row * side + column] = Math.round(value + (noise() - 0.5) * 40)
    }
  }
  return pixels
}

/** One ultrasound frame, 8-bit grey: a speckled sector under a black margin. */
export function usFrame(columns: number, rows: number, seed: number): Uint8Array<ArrayBuffer> {
  const noise = random(seed)
  const pixels = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = (column - columns / 2) / rows
      const depth = Math.hypot(x, row / rows)
      const inSector = Math.abs(Math.atan2(x, row / rows)) < 0.6 && depth > 0.08 && depth < 0.95
      const cyst = Math.hypot(x - 0.08, row / rows - 0.5) < 0.11 ? 0.1 : 1
      const speckle = noise() * noise()
      pixels[row * columns + column] = inSector ? Math.round(230 * speckle * cyst * (1.1 - depth)) : 0
    }
  }
  return pixels
}
