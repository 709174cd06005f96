import type { PreparedGrounding } from '../grounding/ground.ts'
import type { LetterParagraph, ProposedParagraph } from '../letter.ts'
import { assessLetter } from './assess-draft.ts'

/** What a model wrote, held against the resume: what it does not support is blocked. */
export function admitParagraphs(
  paragraphs: readonly ProposedParagraph[],
  grounding: PreparedGrounding,
): LetterParagraph[] {
  const proposed = paragraphs.map((paragraph, index) => ({
    ...paragraph,
    id: `p${index + 1}`,
    status: 'proposed' as const,
    findings: [],
  }))
  return assessLetter(proposed, grounding)
}

/** Paragraphs that the person wrote stay, word for word, in their place; the model's fill the rest. */
export function withOwnWords(written: LetterParagraph[], earlier: LetterParagraph[]): LetterParagraph[] {
  const result = [...written]
  for (const [index, paragraph] of earlier.entries()) {
    if (paragraph.status !== 'edited') continue
    result.splice(Math.min(index, result.length), index < result.length ? 1 : 0, paragraph)
  }
  return result.map((paragraph, index) => ({ ...paragraph, id: `p${index + 1}` }))
}
