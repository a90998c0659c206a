/** What is used of papaparse, a CommonJS module. Its published types bring Node's into every world. */
declare module 'papaparse' {
  interface ParseError {
    readonly type: 'Quotes' | 'FieldMismatch'
    readonly row?: number
  }
  const papaparse: {
    readonly parse: (
      text: string,
      options: { readonly delimiter: string; readonly preview?: number },
    ) => { readonly data: readonly (readonly string[])[]; readonly errors: readonly ParseError[] }
    readonly unparse: (rows: readonly (readonly string[])[], options: { readonly escapeFormulae: boolean }) => string
  }
  export default papaparse
}
