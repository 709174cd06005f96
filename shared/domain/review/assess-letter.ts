import { isOwn, statusOf } from '../changes/status.ts'
import { groundParagraph, type PreparedGrounding } from '../grounding/ground.ts'
import { composeParagraph, joinSentences, type LetterParagraph, type LetterSentence, moveFinding } from '../letter.ts'

/**
 * Holds a letter against the resume again, sentence by sentence: a model's that is not supported (any more) is left out, one that is now
 * supported stands, and words that the person wrote or confirmed get advice.
 */
export function assessLetter(paragraphs: readonly LetterParagraph[], grounding: PreparedGrounding): LetterParagraph[] {
  return paragraphs.map(({ id, sentences }) => composeParagraph(id, assessSentences(sentences, grounding)))
}

/** A sentence may stand on the ones before it ("There I …"), so a paragraph is read as a whole, with those that are left out. */
function assessSentences(sentences: readonly LetterSentence[], grounding: PreparedGrounding): LetterSentence[] {
  const { text, starts } = joinSentences(sentences.map((sentence) => sentence.text))
  const evidence = sentences.flatMap((sentence) => sentence.evidence)
  const findings = groundParagraph({ text, evidence }, grounding)
  return sentences.map((sentence, index) => {
    const start = starts[index] ?? 0
    const end = starts[index + 1] ?? text.length
    const own = findings
      .filter(({ span: [at] }) => at >= start && at < end)
      .map((finding) => moveFinding(finding, -start))
    return { ...sentence, findings: own, status: statusNow(sentence.status, statusOf(own)) }
  })
}

/** What a sentence's status is now that the check answers this. */
function statusNow(status: LetterSentence['status'], answer: ReturnType<typeof statusOf>): LetterSentence['status'] {
  if (isOwn(status) || status === 'rejected') return status
  return status === 'accepted' && answer === 'proposed' ? 'accepted' : answer
}
