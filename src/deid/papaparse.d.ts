/** What is used of papaparse. Its published types bring Node's into every world. */
declare module 'papaparse' {
  export interface ParseError {
    readonly type: 'Quotes' | 'FieldMismatch'
    readonly row?: number
  }
  export function parse(
    text: string,
    options: { readonly delimiter: string; readonly preview?: number },
  ): { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseError[] }
}
