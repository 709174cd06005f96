import { finderOf } from '../../text/word-finder.ts'
import { ORDINARY_KATAKANA } from '../reading/katakana.ts'

export const FORMAL_YOU = finderOf(() => /^(?:sie|ihr|ihre[nmrs]?|ihnen|ihrerseits)$/)
export const OWN_DOCUMENTS = finderOf(() => /^(?:cvs?|resumes?|curriculum|vitae|lebenslauf|pdf|docx)$/)
export const LETTER_WORDS = finderOf(() => /^(?:thanks|sincerely|regards|yes|no|danke|gracias|merci)$/)
export const isOrdinaryKatakana = (word: string): boolean => ORDINARY_KATAKANA.has(word)
