/**
 * Writes docs/conformance.md:
 *
 *   node -e "import('vite').then((vite) => vite.runnerImport('./src/deid/conformance.generate.ts'))"
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { conformanceStatement } from './conformance-statement.ts'

writeFileSync(join(process.cwd(), 'docs', 'conformance.md'), conformanceStatement())
