import type { ChangeStatus, Finding } from './changes/change.ts'
import { isExported, isOwn } from './changes/status.ts'
import type { StatedFact } from './resume/statement.ts'

/** A paragraph as the model proposes it (the wire form of `write_cover_letter`). */
export type ProposedParagraph = { text: string; evidence: string[] }

/** A sentence in a review: it is checked and decided by itself, so that one that is left out takes no other with it. */
export type LetterSentence = ProposedParagraph & {
  id: string
  status: ChangeStatus
  findings: Finding[]
  /** What confirming it would keep beside the resume; absent where it would keep nothing. */
  statement?: StatedFact
  /** The statement that confirming it kept. */
  statementId?: string
}

/**
 * A paragraph in a review. `text` is what would be exported of it: `edited` where all of that is the person's own, `blocked` where
 * nothing remains. Its findings are those of what remains, with spans in `text`; where nothing does, those of every sentence.
 */
export type LetterParagraph = ProposedParagraph & {
  id: string
  status: 'proposed' | 'edited' | 'blocked'
  findings: Finding[]
  sentences: LetterSentence[]
}
/** A paragraph as it is stored: before letters were checked by the sentence, without any. */
export type StoredParagraph = Omit<LetterParagraph, 'sentences'> & { sentences?: LetterSentence[] }

/** A paragraph as its sentences make it. */
export function composeParagraph(id: string, sentences: LetterSentence[]): LetterParagraph {
  const exported = sentences.filter(({ status }) => isExported(status))
  const { text, starts } = joinSentences(exported.map((sentence) => sentence.text))
  const shown = exported.length > 0 ? exported : sentences
  return {
    id,
    text,
    evidence: [...new Set(shown.flatMap(({ evidence }) => evidence))],
    status: exported.length === 0 ? 'blocked' : exported.every(({ status }) => isOwn(status)) ? 'edited' : 'proposed',
    findings: shown.flatMap(({ findings }, index) =>
      findings.map((finding) => moveFinding(finding, starts[index] ?? 0)),
    ),
    sentences,
  }
}

/** A stored paragraph by its sentences: one that has none is one sentence, with the same status. */
export function readParagraph({ id, text, evidence, status, findings, sentences }: StoredParagraph): LetterParagraph {
  return composeParagraph(id, sentences ?? [{ id: `${id}.s1`, text, evidence, status, findings }])
}

/** Signs behind which their scripts write the next sentence without a space. */
const WIDE_STOP = /[。！？…」』]$/u

/** Sentences as one text, and where each begins in it, in UTF-16 units. */
export function joinSentences(sentences: readonly string[]): { text: string; starts: number[] } {
  const starts: number[] = []
  let text = ''
  for (const sentence of sentences) {
    if (text !== '' && !WIDE_STOP.test(text)) text += ' '
    starts.push(text.length)
    text += sentence
  }
  return { text, starts }
}

/** A finding with its span moved by so many UTF-16 units. */
export function moveFinding(finding: Finding, by: number): Finding {
  return { ...finding, span: [finding.span[0] + by, finding.span[1] + by] }
}

/** What stands around the paragraphs of a letter. */
export const LETTER_PARTS = ['greeting', 'addressee', 'closing', 'date'] as const
export type LetterPart = (typeof LETTER_PARTS)[number]
/** Those that the person wrote themselves: no round and no check writes them anew. */
export type OwnParts = Partial<Record<LetterPart, string>>

/**
 * Greeting, addressee and closing are templates, never the model's, or the person's own words. `addressee` are the lines above the
 * letter; null in what was written before they were kept, which is addressed to the company alone.
 */
export type CoverLetter = {
  greeting: string
  addressee: string | null
  paragraphs: LetterParagraph[]
  closing: string
  own: OwnParts
}

/** A letter as it is stored. */
export type StoredLetter = Omit<CoverLetter, 'paragraphs'> & { paragraphs: StoredParagraph[] }

/**
 * A cover letter as it is exported: only what stands in the document. `addressee` is there where it is another than the company, `date`
 * where the person wrote one.
 */
export type FinalLetter = {
  greeting: string
  paragraphs: string[]
  closing: string
  addressee?: string
  date?: string
}
