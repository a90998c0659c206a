import type { JsonObject } from '../../crypto/canonical-json.ts'
import type { Language } from '../../words/failures.ts'
import type { Block, Fact, Section, Table } from './outline.ts'
import { outlineOf } from './outline-of.ts'
import { PAGE_STYLE } from './page-style.ts'
import { readReport } from './read.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

const tableOf = ({ caption, columns, rows }: Table): string => {
  const kindOf = (index: number) => (columns[index]?.as === undefined ? '' : ` class="${columns[index].as}"`)
  const heads = columns.map(({ head }, index) => `<th scope="col"${kindOf(index)}>${escaped(head)}</th>`)
  const lines = rows.map((row) => {
    const cells = row.map((cell, index) => `<td${kindOf(index)}>${escaped(cell)}</td>`)
    return `<tr>${cells.join('')}</tr>`
  })
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${heads.join('')}</tr></thead>
<tbody>${lines.join('\n')}</tbody></table>`
}

const factOf = ({ name, value, isCode }: Fact): string =>
  `<dt>${escaped(name)}</dt><dd${isCode === true ? ' class="code"' : ''}>${escaped(value)}</dd>`

const blockOf = (block: Block): string => {
  switch (block.kind) {
    case 'text':
      return `<p${block.tone === undefined ? '' : ` class="${block.tone}"`}>${escaped(block.text)}</p>`
    case 'facts':
      return `<dl>${block.facts.map(factOf).join('\n')}</dl>`
    case 'table':
      return tableOf(block)
    default:
      return block satisfies never
  }
}

const sectionOf = ({ heading, blocks }: Section): string =>
  `<section><h2>${escaped(heading)}</h2>\n${blocks.map(blockOf).join('\n')}</section>`

/**
 * A batch's report as one file to be read and printed: no script, nothing from elsewhere. Throws as `readReport` does.
 */
export function reportPage(report: JsonObject, language: Language): string {
  const { title, lead, foot, sections } = outlineOf(readReport(report), language)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p class="lead">${escaped(lead)}</p>
${sections.map(sectionOf).join('\n')}
<footer><p>${escaped(foot)}</p></footer>
</main>
</body>
</html>
`
}
