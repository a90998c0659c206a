import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'playwright/test'

const sha384 = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`

/**
 * Puts a new version of the shell over the old one, and a service worker that names it: with its digest, or with the one
 * of something else. Returns the way back.
 */
export function deploy(folder: string, { honest }: { readonly honest: boolean }): () => void {
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  const next = page.replace('</head>', '<meta name="version" content="two"></head>')
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8')
  const renewed = worker
    .replace(sha384(page), sha384(honest ? next : `${next} `))
    .replace(/[0-9a-f]{32}(?=","url":"index\.html")/, 'f'.repeat(32))
  expect(renewed).not.toBe(worker)
  writeFileSync(join(folder, 'index.html'), next)
  writeFileSync(join(folder, 'sw.js'), renewed)
  return () => {
    writeFileSync(join(folder, 'index.html'), page)
    writeFileSync(join(folder, 'sw.js'), worker)
  }
}
