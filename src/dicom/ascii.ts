import type { DataElement } from './data-set.ts'

/** Bytes as characters, one to one. */
export const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return text
}

/** A value of ASCII text without its padding; undefined when there is no such element or it holds no bytes. */
export const asciiOf = (element: DataElement | undefined): string | undefined =>
  element?.value.kind === 'bytes'
    ? latin1(element.value.bytes)
        .replace(/[\0 ]+$/, '')
        .trimStart()
    : undefined
