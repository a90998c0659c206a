/** `0029xx10` as the standard prints it: (0029,xx10). */
export const printedTag = (tag: string): string => `(${tag.slice(0, 4)},${tag.slice(4, 8)})`
