// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- who imports this from outside src finds the types so
/// <reference path="./papaparse.d.ts" />
import papaparse from 'papaparse'

/** Records of RFC 4180, read and written by papaparse, which nobody else speaks to. */
export const { parse, unparse } = papaparse
