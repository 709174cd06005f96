import { languageOf, type TextLanguage } from '../../text/language-of.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** A text as a whole, in the language that it is surely in. */
export type ForeignTextClaim = Span & { language: TextLanguage }

/** Fewer words may be a quotation or a name. */
const FEWEST_WORDS = 5

/** A text whose own words tell its language. */
export function findForeignText({ text }: Reading): ForeignTextClaim[] {
  const language = languageOf(text)
  const words = text.match(/\p{L}{2,}/gu)?.length ?? 0
  return language === null || words < FEWEST_WORDS ? [] : [{ start: 0, end: text.trimEnd().length, language }]
}
