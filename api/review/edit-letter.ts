import type { LetterParagraph } from '#shared/domain/letter.ts'
import { type FieldError, Problem } from '../http/problem.ts'
import { MAX_LETTER_CHARACTERS } from './schema.ts'

/**
 * The letter with a person's paragraphs, their words as they are. An empty text takes a paragraph out; null brings back
 * what `proposed`, the round's first letter, has there. Throws a `validation` problem for an unknown paragraph, and where
 * there is more of theirs than a letter holds.
 */
export function editLetter(
  paragraphs: readonly LetterParagraph[],
  proposed: readonly LetterParagraph[],
  edits: readonly { id: string; text: string | null }[],
): LetterParagraph[] {
  const current = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]))
  const errors = edits.flatMap(({ id }, index): FieldError[] =>
    proposed.some((paragraph) => paragraph.id === id)
      ? []
      : [{ pointer: `/coverLetter/paragraphs/${index}/id`, detail: 'is not a paragraph of this letter' }],
  )
  if (errors.length > 0) throw new Problem('validation', 'Nothing was changed; see errors.', { errors })
  const texts = new Map(edits.map(({ id, text }) => [id, text]))
  const edited = proposed.flatMap((first): LetterParagraph[] => {
    const now = current.get(first.id)
    const text = texts.get(first.id)
    if (text === null) return [first]
    if (text === undefined || text === now?.text) return now ? [now] : []
    return text === '' ? [] : [{ ...(now ?? first), text, status: 'edited' }]
  })
  const written = edited.filter(({ status }) => status === 'edited').reduce((sum, { text }) => sum + text.length, 0)
  if (written > MAX_LETTER_CHARACTERS)
    throw new Problem('validation', 'Nothing was changed; see errors.', {
      errors: [
        {
          pointer: '/coverLetter/paragraphs',
          detail: `make a letter of more than ${MAX_LETTER_CHARACTERS} characters`,
        },
      ],
    })
  return edited
}
