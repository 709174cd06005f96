import mammoth from 'mammoth'
import { extractText, getDocumentProxy } from 'unpdf'
import type { ExportFormat } from '#shared/domain/application.ts'

/**
 * Reads an exported file back with a reader that had no part in writing it, and answers every expected line that is not
 * there, in order. White space and line breaks do not matter, since a renderer wraps lines; letters and order do.
 */
export async function missingLines(
  bytes: Uint8Array,
  format: ExportFormat,
  expected: readonly string[],
): Promise<string[]> {
  const text = squeeze(await textOf(bytes, format))
  const missing: string[] = []
  let from = 0
  for (const line of expected) {
    const wanted = squeeze(line)
    const at = text.indexOf(wanted, from)
    if (at === -1) missing.push(line)
    else from = at + wanted.length
  }
  return missing
}

async function textOf(bytes: Uint8Array, format: ExportFormat): Promise<string> {
  if (format === 'docx') return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { text, totalPages } = await extractText(pdf, { mergePages: false })
  // The number of a page stands between two halves of a paragraph, and is no part of it.
  return text
    .map((page, index) => page.replace(new RegExp(`\\s${index + 1}\\s*/\\s*${totalPages}\\s*$`), ''))
    .join('\n')
}

/** Without white space, soft hyphens and differences of Unicode form. */
function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
}
