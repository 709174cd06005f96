import type { Finding } from './changes/change.ts'

/** A paragraph as the model proposes it (the wire form of `write_cover_letter`). */
export type ProposedParagraph = { text: string; evidence: string[] }

/** A paragraph in a review: `edited` means that the words are the person's own. A blocked one is never exported. */
export type LetterParagraph = ProposedParagraph & {
  id: string
  status: 'proposed' | 'edited' | 'blocked'
  findings: Finding[]
}

/** Greeting and closing are templates, never the model's. */
export type CoverLetter = { greeting: string; paragraphs: LetterParagraph[]; closing: string }

/** A cover letter as it is exported: only what stands in the document. */
export type FinalLetter = { greeting: string; paragraphs: string[]; closing: string }
