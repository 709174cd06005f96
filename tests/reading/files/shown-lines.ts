import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { UnreadableDocument } from '#shared/reading/files/errors.ts'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'
import { extract } from '#shared/reading/read-file/extract.ts'

/** A file of these tests. */
export function file(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`given/${name}`, import.meta.url)))
}

/** A line with what it is, as one text: "# heading", "- item", "**bold**", "[stream] text". */
export function showLine({ text, heading, bullet, bold, flow }: ReadLine): string {
  const mark = heading !== undefined ? `${'#'.repeat(heading)}${heading === 0 ? 'title' : ''} ` : bullet ? '- ' : ''
  const shown = bold === 'all' && heading === undefined ? `**${text}**` : text
  return `${flow ? '[aside] ' : ''}${mark}${shown}`
}

/** The lines of a file, as `showLine` writes them, or the code of why it cannot be read. */
export async function showLines(bytes: Uint8Array | string): Promise<string[]> {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  return extract(given, DEFAULT_LIMITS).then(
    ({ lines }) => lines.map(showLine),
    (error: unknown) => {
      if (error instanceof UnreadableDocument) return [error.code]
      throw error
    },
  )
}

/** What both programs of an office made of the same small resume. */
export const WRITER_LINES = [
  '# Zoë Novák',
  'zoe@example.com | +420 555 010 000 | zoe.example',
  '## Experience',
  'Planner, Kestrel Freight',
  '04/2019 – Present',
  '- Planned 40 lorries – a day',
  '- Cut “empty” runs',
  '- from 9 to 4',
  '## Education',
  '2013 – 2016\tBergen Maritime School, Bachelor of Logistics',
  '## Skills',
  'SAP TM, Excel, čeština 日本語',
]
