import { fold } from '../../text/fold.ts'
import type { WordFinder } from '../../text/word-finder.ts'
import { ADDRESSED, CANDIDATE, CLAIM, DETERMINED, OPENING_CLAIM, OTHER, SELF, WISH } from '../lexicon/subjects-words.ts'
import { deniesIn } from '../reading/denials.ts'
import { comparableWords } from '../reading/word-keys.ts'
import type { PostingEvidence } from './posting-evidence.ts'

/**
 * Where a letter may repeat the posting: in a clause that does not speak of the person, or that wishes and likes. What
 * the posting asks for must not turn into "I have" and "my".
 */
export function quotable(text: string, posting: PostingEvidence | null): (offset: number) => boolean {
  if (!posting) return () => false
  const clauses = [...text.matchAll(/(?:[^,;:—–]|,(?=\d))+/gu)].map((match) => ({ start: match.index, text: match[0] }))
  const quotes = clauses.map(({ text: clause }) => {
    const folded = fold(clause)
    return !isOfSelf(clause) || deniesIn(folded) || (WISH.isIn(folded) && !claims(folded))
  })
  const speaksOfSelf = isOfSelf(text)
  if (!speaksOfSelf && !isAboutEmployer(text, posting)) return () => false
  return (offset) => {
    const index = clauses.findLastIndex(({ start }) => start <= offset)
    if (!speaksOfSelf) return true
    // A list goes on with the subject of its first clause: "I use Go, Kafka, and Rust".
    for (let at = index; at >= 0; at--) {
      const clause = clauses[at]
      if (!clause) return false
      if (isOfSelf(clause.text) || hasOwnSubject(clause.text)) return quotes[at] ?? false
    }
    return quotes[index] ?? false
  }
}

/** "Trabajé", "dirigí": Spanish verbs that tell the person without a word for them. */
const TOLD_OF_SELF = /(?:^|\s)\p{L}{2,}[éí](?=[\s.,])/iu

function isOfSelf(text: string): boolean {
  return SELF.isIn(text.toLowerCase()) || TOLD_OF_SELF.test(text)
}

/** Whether a folded clause says that the person has or is something. */
function claims(folded: string): boolean {
  return CLAIM.isIn(folded) || opensWith(OPENING_CLAIM, folded)
}

/** Whether a folded text begins with any of some words, and goes on behind it. */
function opensWith(words: WordFinder, folded: string): boolean {
  const [first] = words.all(folded)
  return first !== undefined && !/[\p{L}\p{N}]/u.test(folded.slice(0, first.start)) && folded[first.end] === ' '
}

/**
 * Whether a sentence without "I" has the employer for its subject. A fragment without any subject ("Led the platform
 * group") speaks of the person, as does one about "the candidate".
 */
function isAboutEmployer(sentence: string, posting: PostingEvidence): boolean {
  const folded = fold(sentence)
  if (CANDIDATE.isIn(folded)) return false
  const words = comparableWords(sentence)
  const named = [...posting.employer].some((word) => words.has(word))
  return (
    named ||
    ADDRESSED.isIn(sentence) ||
    WISH.isIn(folded) ||
    (opensWith(DETERMINED, sentence.toLowerCase()) && !isStatementOfSelf(sentence))
  )
}

function isStatementOfSelf(sentence: string): boolean {
  return /^\W*\p{L}+(?:ed|t) /u.test(sentence)
}

/** A clause that goes on about another subject than the person. */
function hasOwnSubject(clause: string): boolean {
  const isSpace = (at: number): boolean => /^\s?$/u.test(clause.charAt(at))
  return OTHER.all(clause).some(({ start, end }) => isSpace(start - 1) && isSpace(end))
}
