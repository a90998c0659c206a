import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesIn, findingsIn } from './findings.ts'

const APP = resolve('dist/app')
const DEMO = resolve('.data/demo')

/** The values of the demo project on this computer, where `npm start` has made one. */
function demoSecrets(): readonly string[] {
  const read = (name: string) => (existsSync(join(DEMO, name)) ? readFileSync(join(DEMO, name), 'utf8') : '')
  const inPem = read('recipient-private.pem')
    .split('\n')
    .filter((line) => line.length === 64)
  const inJson = [...read('secret.json').matchAll(/"([A-Za-z0-9+/_=-]{40,})"/g)].map(([, value = '']) => value)
  return [...inPem, ...inJson]
}

describe('the built app', () => {
  it('is there, with its service worker', () => {
    expect(filesIn(APP)).toEqual(expect.arrayContaining(['index.html', 'sw.js']))
  })

  it('holds no private key, no secret and no source map', () => {
    expect(findingsIn(APP, demoSecrets())).toEqual([])
  })

  it('names every script and style sheet by its content, so that it may be kept for ever', () => {
    const unnamed = filesIn(APP).filter(
      (name) => /\.(js|css)$/.test(name) && !/^assets\/.+-[\w-]{8,}\.(js|css)$/.test(name),
    )
    expect(unnamed).toEqual(['sw.js'])
  })

  it('asks for nothing from another host', () => {
    const page = readFileSync(join(APP, 'index.html'), 'utf8')
    expect(page.match(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)).toBeNull()
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>[^<]|\son\w+=|\sstyle=/)
  })
})
