import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/** An element as dcmtk's dump2dcm reads it: VR and text, or items. */
export interface DumpElement {
  readonly tag: number
  readonly vr: string
  readonly value: string | readonly (readonly DumpElement[])[]
}

const hex = (number: number) => number.toString(16).padStart(4, '0')
const tagText = (tag: number) => `(${hex(tag >>> 16)},${hex(tag & 0xffff)})`

const lines = ({ tag, vr, value }: DumpElement): readonly string[] => {
  if (typeof value === 'string') return [`${tagText(tag)} ${vr} ${value}`]
  const items = value.flatMap((elements) => ['(fffe,e000) na', ...dump(elements), '(fffe,e00d) na'])
  return [`${tagText(tag)} SQ`, ...items, '(fffe,e0dd) na']
}

const dump = (elements: readonly DumpElement[]): readonly string[] =>
  [...elements].sort((a, b) => a.tag - b.tag).flatMap(lines)

/** Makes a DICOM file by dcmtk, not by this project. */
export const dump2dcm = (elements: readonly DumpElement[], file: string): void => {
  const text = `${file}.dump`
  writeFileSync(text, dump(elements).join('\n') + '\n')
  execFileSync('dump2dcm', ['-q', '-p=', '--write-xfer-little', text, file], { stdio: ['ignore', 'ignore', 'pipe'] })
}
