import { groundParagraph, type PreparedGrounding } from '../grounding/ground.ts'
import type { LetterParagraph } from '../letter.ts'

/**
 * Holds a letter against the resume again: a model's paragraph that is not supported (any more) is blocked, one that is
 * now supported no longer is, and the person's own words get advice.
 */
export function assessLetter(paragraphs: readonly LetterParagraph[], grounding: PreparedGrounding): LetterParagraph[] {
  return paragraphs.map((paragraph) => {
    const findings = groundParagraph(paragraph, grounding)
    if (paragraph.status === 'edited') return { ...paragraph, findings }
    return { ...paragraph, findings, status: findings.length > 0 ? 'blocked' : 'proposed' }
  })
}
