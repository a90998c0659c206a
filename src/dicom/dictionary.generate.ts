/**
 * Writes the data dictionary:
 *
 *   node -e "import('vite').then((vite) => vite.runnerImport('./src/dicom/dictionary.generate.ts'))"
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dictionary } from 'dcmjs/dictionary'
import { dictionarySource } from './dictionary.source.generate.ts'

const file = join(process.cwd(), 'src', 'dicom', 'dictionary.generated.ts')
writeFileSync(file, dictionarySource(Object.values(dictionary)))
