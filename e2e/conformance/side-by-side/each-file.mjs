import { readFileSync, writeFileSync } from 'node:fs'

/** Jobs are in the file that the command names: [{"source", "path"}]. Why some were refused is written there in their place. */
export function eachFile(deidentify) {
  const [, , file] = process.argv
  const refused = {}
  for (const { source, path } of JSON.parse(readFileSync(file, 'utf8'))) {
    try {
      writeFileSync(path, deidentify(Uint8Array.from(readFileSync(source))))
    } catch (error) {
      refused[source] = String(error)
    }
  }
  writeFileSync(file, JSON.stringify(refused))
}
