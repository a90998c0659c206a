/** As far as the tests ask it; dcmjs carries no types. */
declare module 'dcmjs' {
  export interface DcmjsElement {
    readonly vr: string
    readonly Value?: readonly unknown[]
  }
  export type DcmjsDict = Readonly<Record<string, DcmjsElement>>
  const dcmjs: {
    readonly data: {
      readonly DicomMessage: {
        readFile(
          bytes: ArrayBuffer,
          options?: object,
        ): { readonly dict: DcmjsDict; readonly meta: DcmjsDict; write(options?: object): ArrayBuffer }
      }
    }
    readonly log: {
      setLevel(level: string): void
      getLogger(name: string): { setLevel(level: string): void }
    }
  }
  export { dcmjs as default }
}
