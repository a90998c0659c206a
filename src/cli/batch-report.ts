/** What was done to a batch, as data and as a page to read and print. It says nothing of a patient and of no file here. */
import { join } from 'node:path'
import { streamOf, readChunks } from '../bytes/streams.ts'
import { fromUtf8, toUtf8 } from '../bytes/text.ts'
import type { JsonObject } from '../crypto/canonical-json.ts'
import { Failure } from '../errors.ts'
import { reportPage } from '../pipeline/report/page.ts'
import { readArguments, required } from './arguments.ts'
import { readBytes, writeWhole } from './files.ts'
import { languageOf, say, type ExitCode } from './terminal.ts'

const write = (path: string, content: string): Promise<void> =>
  writeWhole(path, readChunks(streamOf([new Blob([toUtf8(content)])])))

/** `report.json` and `report.html`. */
export async function writeBatchReport(path: string, report: Uint8Array<ArrayBuffer>): Promise<void> {
  const text = fromUtf8(report)
  const page = reportPage(JSON.parse(text) as JsonObject, languageOf(process.env))
  await write(path, text)
  await write(`${path.replace(/\.json$/i, '')}.html`, page)
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (bytes: Uint8Array): JsonObject => {
  try {
    const document: unknown = JSON.parse(fromUtf8(bytes))
    if (isObject(document)) return document
  } catch {
    // Said below: what is no JSON is no report.
  }
  throw new Failure('report/unreadable')
}

/** A batch's own report, or those that came back with what was restored. */
const reportsIn = (document: JsonObject): readonly JsonObject[] => {
  const { batches } = document
  if (!Array.isArray(batches)) return [document]
  return (batches as readonly unknown[]).flatMap((one): readonly JsonObject[] => {
    const report = isObject(one) ? one['report'] : undefined
    return isObject(report) ? [report] : []
  })
}

/** `report REPORT.json --out DIR`: a page for each batch, under its name. */
export async function reportPages(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, { out: { type: 'string' } })
  const out = required(values.out)
  const reports = reportsIn(parsed(await readBytes(required(positionals[0]))))
  for (const report of reports) {
    const page = reportPage(report, languageOf(process.env))
    const { batch } = report
    if (typeof batch !== 'string' || !/^[0-9a-f]{32}$/.test(batch)) throw new Failure('report/unreadable')
    await write(join(out, `report-${batch}.html`), page)
  }
  say(`${reports.length} pages written`)
  return 0
}
