import type { Finding } from './changes/change.ts'

/** A paragraph as the model proposes it (the wire form of `write_cover_letter`). */
export type ProposedParagraph = { text: string; evidence: string[] }

/** A paragraph in a review: `edited` means that the words are the person's own. A blocked one is never exported. */
export type LetterParagraph = ProposedParagraph & {
  id: string
  status: 'proposed' | 'edited' | 'blocked'
  findings: Finding[]
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
