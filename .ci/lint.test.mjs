import { ESLint } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'
import ts from 'typescript-eslint'
import { ROOT } from './commands.mjs'

// Snippets stand in no tsconfig, so the rules that need types are off; every rule below works on syntax.
const { rules, languageOptions } = ts.configs.disableTypeChecked
const eslint = new ESLint({ cwd: ROOT, overrideConfig: [{ rules, languageOptions }] })

async function complaints(filePath, code) {
  const [result] = await eslint.lintText(code, { filePath, warnIgnored: true })
  return result.messages.map(({ ruleId, message }) => ruleId ?? message)
}

// Loading the configuration takes seconds on a busy machine.
beforeAll(() => eslint.calculateConfigForFile('src/errors.ts'), 60_000)

const lines = (count) => 'void 0\n'.repeat(count)
const branches = (count) => 'if (a) a += 1\n'.repeat(count)

describe('what the linter forbids', () => {
  it.each([
    ['the Azure SDK outside its adapter', 'src/outbox/x.ts', `import '@azure/storage-blob'`, 'no-restricted-imports'],
    ['the Azure SDK, loaded late', 'src/ui/x.ts', `void import('@azure/storage-blob')`, 'no-restricted-syntax'],
    ['dcmjs outside the dictionary', 'src/deid/x.ts', `import dcmjs from 'dcmjs'`, 'no-restricted-imports'],
    ['a part of dcmjs', 'src/dicom/reader.ts', `import x from 'dcmjs/build/dcmjs.es.js'`, 'no-restricted-imports'],
    ['IndexedDB outside storage', 'src/ui/x.ts', `import { openDB } from 'idb'`, 'no-restricted-imports'],
    ['the Azure SDK within storage', 'src/storage/x.ts', `import '@azure/storage-blob'`, 'no-restricted-imports'],
    ['WebCrypto outside crypto', 'src/seal/x.ts', `void crypto.subtle`, 'no-restricted-properties'],
    ['WebCrypto by another way', 'src/seal/x.ts', `void globalThis.crypto.subtle`, 'no-restricted-properties'],
    ['WebCrypto, taken apart', 'src/ui/x.ts', `const { subtle } = crypto; void subtle`, 'no-restricted-properties'],
    ['Node’s crypto outside crypto', 'src/cli/x.ts', `import 'node:crypto'`, 'no-restricted-imports'],
    ['Node’s crypto, loaded late', 'src/cli/x.ts', `void import('crypto')`, 'no-restricted-syntax'],
    ['digests by hash-wasm outside crypto', 'src/upload/x.ts', `import 'hash-wasm'`, 'no-restricted-imports'],
    ['the console', 'src/outbox/x.ts', `console.log(1)`, 'no-console'],
    ['default exports', 'src/bytes/x.ts', `export default 1`, 'no-restricted-syntax'],
    ['default exports in tests', 'src/bytes/x.test.ts', `export default 1`, 'no-restricted-syntax'],
    ['enum', 'src/bytes/x.ts', `export enum A { B }`, 'no-restricted-syntax'],
    ['any', 'src/bytes/x.ts', `export const a: any = 1`, '@typescript-eslint/no-explicit-any'],
    ['files over 300 lines', 'src/bytes/x.ts', lines(301), 'max-lines'],
    ['functions over 50 lines', 'src/bytes/x.ts', `export function f() {\n${lines(50)}}`, 'max-lines-per-function'],
    ['more than four parameters', 'src/bytes/x.ts', `export const f = (a, b, c, d, e) => a`, 'max-params'],
    ['complexity over 15', 'src/bytes/x.ts', `export function f(a) {\n${branches(15)}}`, 'complexity'],
    ['raw HTML', 'src/ui/x.vue', `<template><p v-html="a" /></template>`, 'vue/no-v-html'],
  ])('%s', async (_what, filePath, code, ruleId) => expect(await complaints(filePath, code)).toContain(ruleId))
})

describe('what the linter allows', () => {
  it.each([
    ['the Azure SDK in its adapter', 'src/upload/azure-store.ts', `import '@azure/storage-blob'`],
    ['dcmjs in the dictionary', 'src/dicom/dictionary.generate.ts', `import 'dcmjs'`],
    ['dcmjs as an oracle in tests', 'src/dicom/x.test.ts', `import 'dcmjs'`],
    ['IndexedDB in storage', 'src/storage/x.ts', `import 'idb'`],
    ['WebCrypto in crypto', 'src/crypto/x.ts', `void crypto.subtle\n`],
    ['our own crypto room', 'src/seal/x.ts', `import '../crypto/digest.ts'`],
    ['WebCrypto in tests', 'src/seal/x.test.ts', `void crypto.subtle`],
    ['random bytes anywhere', 'src/outbox/x.ts', `crypto.getRandomValues(new Uint8Array(1))`],
    ['the console at the terminal', 'src/cli/x.ts', `console.log(1)`],
    ['files of 300 lines', 'src/bytes/x.ts', lines(300)],
  ])('%s', async (_what, filePath, code) => expect(await complaints(filePath, code)).toEqual([]))
})
