import { listExpectedLines } from '#shared/documents/expected-lines.ts'
import { findUnprintable } from '#shared/documents/render/printable.ts'
import { toRenderRequest } from '#shared/documents/render/request.ts'
import { DOC_TYPES, type ExportFormat } from '#shared/domain/application.ts'
import type { DraftContent } from '#shared/domain/draft.ts'
import type { StoredLetter } from '#shared/domain/letter.ts'
import { cleanText } from '#shared/domain/text/clean.ts'

/**
 * A place of a draft that its PDFs could not show: a node's id, an entry's field (`w1.position`), `basics.name`, a paragraph of
 * the letter (`p1`), `letter.greeting`, `letter.addressee`, `letter.closing`, `letter.date` or `recipient.company`; its words, and what in them it is.
 */
export type Unprintable = { target: string; text: string; characters: string[] }

/** What tells of a text what a PDF could not show; nothing where no PDF is asked for. */
export function printingOf({ exports }: { exports: readonly ExportFormat[] }): (text: string) => string[] {
  return exports.includes('pdf') ? findUnprintable : () => []
}

/**
 * What stands in the way of a draft's PDFs, found without making them: mostly nothing, by one look at all of it. What was stored
 * before texts were cleaned is looked at as it would be printed.
 */
export function findUnprintableIn(
  draft: DraftContent,
  { paragraphs }: Pick<StoredLetter, 'paragraphs'>,
): Unprintable[] {
  const { resume, letter, recipient, settings } = draft
  const find = printingOf(settings)
  if (find(cleanText(JSON.stringify([resume, letter, recipient]))).length === 0) return []
  const lines = find(listLines(draft).join('\n'))
  const printed = new Set(lines)
  const { greeting, addressee, closing, date } = letter
  const shown = paragraphs.filter(({ status }) => status !== 'blocked').map(({ id, text }) => ({ id, text }))
  const places = [
    ...listTexts(resume, ''),
    ...listTexts({ greeting, addressee, closing, date }, 'letter'),
    ...listTexts(shown, ''),
    ...listTexts({ company: recipient.company }, 'recipient'),
  ]
  return places.flatMap(({ target, text }) => {
    const characters = find(text).filter((character) => printed.has(character))
    return characters.length > 0 ? [{ target, text: wordsWith(text, characters), characters }] : []
  })
}

/** Every line of a draft's documents; whatever the day of its approval, its date is printable. */
function listLines(draft: DraftContent): string[] {
  return DOC_TYPES.flatMap((docType) =>
    listExpectedLines(toRenderRequest(draft, new Date(0), { docType, format: 'pdf' })),
  )
}

type Place = { target: string; text: string }

/** Every text of a value, as it would be printed, with where it stands: what has an id is named by it. */
function listTexts(value: unknown, target: string): Place[] {
  if (typeof value === 'string') return [{ target, text: cleanText(value) }]
  if (Array.isArray(value)) return value.flatMap((item) => listTexts(item, target))
  if (typeof value !== 'object' || value === null) return []
  const { id, text, ...fields } = value as { id?: unknown; text?: unknown }
  const here = typeof id === 'string' ? id : target
  const named = Object.entries(fields).flatMap(([key, inner]) => listTexts(inner, here ? `${here}.${key}` : key))
  return [...listTexts(text, here), ...named]
}

const MAX_WORDS_CHARACTERS = 200

function wordsWith(text: string, characters: readonly string[]): string {
  const words = text.split(/\s+/).filter((word) => characters.some((character) => word.includes(character)))
  return words.join(' ').slice(0, MAX_WORDS_CHARACTERS).toWellFormed()
}
