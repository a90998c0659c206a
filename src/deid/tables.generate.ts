/**
 * Writes the tables of the standard as TypeScript:
 *
 *   SEALIFT_STANDARD=DIR node -e "import('vite').then((vite) => vite.runnerImport('./src/deid/tables.generate.ts'))"
 *
 * DIR holds Tables E.1-1, E.3.4-1 and E.3.10-1 of PS3.15 and the attribute types of PS3.3 as CSV.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  confidentialityProfileSource,
  contentItemsSource,
  iodTypesSource,
  safePrivateSource,
} from './tables.source.generate.ts'

const standard = process.env['SEALIFT_STANDARD']
if (standard === undefined) throw new Error('SEALIFT_STANDARD names no folder')
const room = join(process.cwd(), 'src', 'deid')
writeFileSync(join(room, 'confidentiality-profile.generated.ts'), confidentialityProfileSource(standard))
writeFileSync(join(room, 'iod-types.generated.ts'), iodTypesSource(standard))
writeFileSync(join(room, 'safe-private.generated.ts'), safePrivateSource(standard))
writeFileSync(join(room, 'content-items.generated.ts'), contentItemsSource(standard))
