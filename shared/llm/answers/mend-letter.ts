import type { ProposedParagraph } from '#shared/domain/letter.ts'
import type { ModelReplies } from '../model.ts'
import { LIMITS, paragraphSchema } from '../schemas.ts'
import { splitProse } from './clean-prose.ts'
import { isRecord, toText, toTexts } from './coerce.ts'
import { describeViolations } from './describe-violations.ts'
import type { JsonObject } from './find-objects.ts'
import { describeLeftOut, type Mended } from './mended.ts'
import { withoutOwnFrame } from './own-frame.ts'
import { withoutNoise } from './says-something.ts'

const MAX_IDS = 60

/**
 * The paragraphs of a letter, as text alone: without Markdown and tags, a greeting or a sign-off of the model's own, what is
 * blank or without words, and what says the same again. Text that holds several paragraphs becomes several.
 */
export function mendLetter(json: JsonObject): Mended<ModelReplies['write_cover_letter']> {
  const { paragraphs: given } = json
  const items: readonly unknown[] | null = Array.isArray(given) ? given : typeof given === 'string' ? [given] : null
  if (!items) return { problem: 'paragraphs: must be a list' }
  const mended = items.map(mendParagraph)
  const texts = mended.flatMap((paragraph) => paragraph ?? [])
  const unusable = mended.filter((paragraph) => paragraph === null).length
  const framed = withoutOwnFrame(texts)
  const distinct = keepDistinct(framed)
  if (distinct.length > LIMITS.paragraphs) return { problem: `paragraphs: at most ${LIMITS.paragraphs}` }
  const checked = distinct.map((paragraph) => paragraphSchema.safeParse(paragraph))
  const paragraphs = checked.flatMap(({ data }) => data ?? [])
  const [error] = checked.flatMap((result) => result.error ?? [])
  if (paragraphs.length === 0)
    return { problem: error ? describeViolations(error, 'paragraphs.0') : 'paragraphs: none has a text' }
  const notes = [
    ...describeLeftOut(
      unusable + checked.length - paragraphs.length,
      'paragraph(s)',
      'did not follow the schema and were left out',
    ),
    ...describeLeftOut(framed.length - distinct.length, 'paragraph(s)', 'said the same again and were left out'),
  ]
  return { value: { paragraphs }, notes }
}

/** The paragraphs of one item; null for what is none. */
function mendParagraph(item: unknown): ProposedParagraph[] | null {
  const text = toText(item)
  if (text === undefined) return null
  const evidence = isRecord(item) ? toTexts(item.evidence).slice(0, MAX_IDS) : []
  return splitProse(text).flatMap((part) => {
    const said = withoutNoise(part)
    return said === '' ? [] : { text: said, evidence }
  })
}

function keepDistinct(paragraphs: readonly ProposedParagraph[]): ProposedParagraph[] {
  const seen = new Set<string>()
  return paragraphs.filter(({ text }) => {
    const key = text.toLowerCase().replace(/\s+/g, ' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
