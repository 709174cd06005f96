import { isOwn, statusOf } from '../changes/status.ts'
import { groundParagraph, type PreparedGrounding, speaksOfPerson } from '../grounding/ground.ts'
import { composeParagraph, joinSentences, type LetterParagraph, type LetterSentence, moveFinding } from '../letter.ts'
import type { ResumeDocument } from '../resume/document.ts'
import { factOfSentence } from './stated-fact.ts'

/** What a letter is held against: the person's evidence, as it is and prepared. */
export type LetterEvidence = { resume: ResumeDocument; grounding: PreparedGrounding }

/**
 * Holds a letter against the resume again, sentence by sentence: a model's that is not supported (any more) is left out, one that is now
 * supported stands, and words that the person wrote or confirmed get advice.
 */
export function assessLetter(paragraphs: readonly LetterParagraph[], evidence: LetterEvidence): LetterParagraph[] {
  return paragraphs.map(({ id, sentences }) => composeParagraph(id, assessSentences(sentences, evidence)))
}

/** A sentence may stand on the ones before it ("There I …"), so a paragraph is read as a whole, with those that are left out. */
function assessSentences(
  sentences: readonly LetterSentence[],
  { resume, grounding }: LetterEvidence,
): LetterSentence[] {
  const { text, starts } = joinSentences(sentences.map((sentence) => sentence.text))
  const evidence = sentences.flatMap((sentence) => sentence.evidence)
  const findings = groundParagraph({ text, evidence }, grounding)
  return sentences.map((sentence, index) => {
    const start = starts[index] ?? 0
    const end = starts[index + 1] ?? text.length
    const own = findings
      .filter(({ span: [at] }) => at >= start && at < end)
      .map((finding) => moveFinding(finding, -start))
    const { statement: _before, ...rest } = sentence
    const assessed = { ...rest, findings: own, status: statusNow(sentence.status, statusOf(own)) }
    const isAsked =
      statusOf(own) === 'unconfirmed' && !isOwn(sentence.status) && speaksOfPerson(sentence.text, own, grounding)
    return isAsked ? { ...assessed, statement: factOfSentence(sentence, resume) } : assessed
  })
}

/** What a sentence's status is now that the check answers this. */
function statusNow(status: LetterSentence['status'], answer: ReturnType<typeof statusOf>): LetterSentence['status'] {
  if (isOwn(status) || status === 'rejected') return status
  return status === 'accepted' && answer === 'proposed' ? 'accepted' : answer
}
