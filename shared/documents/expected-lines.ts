import { toLetterContent, toResumeContent } from './render/content.ts'
import type { RenderRequest } from './render/request.ts'

/** Every line that an exported file must contain, in order. */
export function listExpectedLines(request: RenderRequest): string[] {
  if (request.docType === 'cover_letter') {
    const { name, contact, date, recipient, greeting, paragraphs, closing } = toLetterContent(request)
    return [name, ...contact, date, ...recipient, greeting, ...paragraphs, ...closing].filter(Boolean)
  }
  const { name, label, contact, sections } = toResumeContent(request)
  const lines = sections.flatMap((section) => [
    section.title,
    section.text,
    ...section.entries.flatMap((entry) => [entry.head, entry.date, entry.sub, entry.text, ...entry.bullets]),
    ...section.rows.flatMap((row) => [row.label, row.text]),
  ])
  return [name, label, ...contact, ...lines].filter(Boolean)
}
