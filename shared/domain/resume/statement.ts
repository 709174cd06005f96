/**
 * A fact that a person stated beside their resume, in their own words: confirmed of a proposal, answered to a question or added. It is
 * evidence as their resume is.
 */
export type Statement = StatedFact & { id: string }

export type StatedFact = {
  text: string
  /** The entry of the resume that it is about; null where it is about none. */
  about: string | null
}

/** How a statement came about. */
export const STATEMENT_SOURCES = ['confirmed', 'answered', 'added'] as const
export type StatementSource = (typeof STATEMENT_SOURCES)[number]
