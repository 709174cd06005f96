import { isExported } from '../changes/status.ts'
import { sentencesOf } from '../grounding/reading/sentences.ts'
import { composeParagraph, type LetterParagraph, type LetterSentence, type ProposedParagraph } from '../letter.ts'
import { type EvidenceNode, listEvidenceNodes } from '../matching/evidence.ts'
import { extractTerms } from '../matching/terms.ts'
import { assessLetter, type LetterEvidence } from './assess-letter.ts'

/** What a model wrote, by its sentences, each held against the resume. */
export function admitLetter(proposed: readonly ProposedParagraph[], evidence: LetterEvidence): LetterParagraph[] {
  const nodes = listEvidenceNodes(evidence.resume)
  const paragraphs = proposed.map((paragraph, index) => {
    const id = `p${index + 1}`
    return composeParagraph(id, splitParagraph(id, paragraph, nodes))
  })
  return assessLetter(paragraphs, evidence)
}

function splitParagraph(id: string, { text, evidence }: ProposedParagraph, nodes: EvidenceNode[]): LetterSentence[] {
  const texts = sentencesOf(text)
    .map((sentence) => sentence.text.trim())
    .filter((sentence) => sentence !== '')
  return texts.map((sentence, index) => ({
    id: `${id}.s${index + 1}`,
    text: sentence,
    evidence: texts.length > 1 ? evidence.filter((named) => speaksOf(sentence, named, nodes)) : evidence,
    status: 'proposed',
    findings: [],
  }))
}

/** Whether a sentence says something that an evidence node of its paragraph, or the entry it belongs to, says too. */
function speaksOf(sentence: string, nodeId: string, nodes: readonly EvidenceNode[]): boolean {
  const node = nodes.find(({ id }) => id === nodeId)
  const named = nodes.filter(({ id }) => id === nodeId || id === node?.entryId)
  return extractTerms(sentence).some(({ key }) => named.some(({ keys }) => keys.has(key)))
}

/** Whether anything of a letter would be exported. */
export function isLetterLeft(paragraphs: readonly LetterParagraph[]): boolean {
  return paragraphs.some(({ status }) => status !== 'blocked')
}

/** The sentences of a letter that state what is not there. */
export function listBlocked(paragraphs: readonly LetterParagraph[]): LetterSentence[] {
  return paragraphs.flatMap(({ sentences }) => sentences).filter(({ status }) => status === 'blocked')
}

/**
 * The better of two letters, sentence by sentence: where the second one's paragraph has a sentence for each of the first's, that takes the
 * place of a worse one; else the paragraph stays or is taken as a whole, whichever loses less. What the second has beyond the first is left.
 */
export function takeBetter(first: readonly LetterParagraph[], second: readonly LetterParagraph[]): LetterParagraph[] {
  return first.map((paragraph, index) => {
    const other = second[index]
    if (!other) return paragraph
    if (other.sentences.length !== paragraph.sentences.length)
      return shareLeft(other) > shareLeft(paragraph) ? { ...other, id: paragraph.id } : paragraph
    const sentences = paragraph.sentences.map((sentence, at) => {
      const again = other.sentences[at]
      return again && RANK[again.status] > RANK[sentence.status] ? { ...again, id: sentence.id } : sentence
    })
    return composeParagraph(paragraph.id, sentences)
  })
}

/** How much a sentence is worth as it was checked; of what a person decided, a model's new letter has nothing. */
const RANK: Record<LetterSentence['status'], number> = {
  blocked: 0,
  rejected: 0,
  unconfirmed: 1,
  proposed: 2,
  accepted: 2,
  edited: 2,
  confirmed: 2,
}

function shareLeft({ sentences }: LetterParagraph): number {
  return sentences.filter(({ status }) => isExported(status)).length / sentences.length
}
