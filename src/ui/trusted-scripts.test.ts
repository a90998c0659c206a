import { describe, expect, it } from 'vitest'
import { isOwnScript } from './trusted-scripts.ts'

const BASE = 'https://clinic.example/app/#/send'

describe('what a string may become a script from', () => {
  it.each(['/app/sw.js', 'https://clinic.example/app/assets/engine.worker-a1b2C3_4.js', 'assets/instance-x.js'])(
    '%s is of the build',
    (url) => expect(isOwnScript(url, BASE)).toBe(true),
  )

  it.each([
    'https://evil.example/app/sw.js',
    '//evil.example/app/assets/engine.js',
    'http://clinic.example/app/sw.js',
    '/sw.js',
    '/app/other.js',
    '/app/assets/../upload.js',
    '/app/assets/deeper/engine.js',
    '/app/assets/engine.json',
    'blob:https://clinic.example/6f2d',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
  ])('%s is not', (url) => expect(isOwnScript(url, BASE)).toBe(false))
})
