import { isStopWord } from '../../matching/stop-words.ts'
import { hasPhrase } from '../reading/phrases.ts'
import { sameBeginning } from '../reading/word-keys.ts'
import type { PostingEvidence } from './posting-evidence.ts'
import type { Owner, ResumeEvidence } from './resume-evidence.ts'
import type { Facts, Statement } from './statement.ts'

/** What a text is: a line of an entry, the summary, the headline, a skill, or a sentence of a letter. */
export type TextKind = 'line' | 'summary' | 'label' | 'skill' | 'letter'

/** What a text stands in, as far as it tells which of its words are claims. */
export type Context = {
  kind: TextKind
  /** What the text replaces. */
  before: Statement | null
  posting: PostingEvidence | null
  /** The language that the application is in, where somebody said so. */
  wished: string | null
  /** Employers of the resume that the place is not about. */
  otherOwners: readonly Owner[]
}

/** What a text may draw on at the place where it stands. */
export type Place = {
  /** For words and names. */
  words: Facts
  /** For numbers and dates. */
  figures: Facts
  /** The whole resume, where `figures` is a part of it: a fact found only there is at the wrong place. */
  elsewhere: Facts | null
  /** The entries that the text is about; none where it is about the whole. */
  about: readonly string[]
}

/** All that a claim is held against. */
export type Evidence = Context & {
  resume: ResumeEvidence
  place: Place
  /** Whether the words at an offset speak of the employer or of a wish, so that they may repeat the posting. */
  mayQuote(offset: number): boolean
}

/** Whether the posting has a folded phrase, at a place where the posting may be quoted. */
export function isQuoted({ posting, mayQuote }: Evidence, start: number, phrase: string): boolean {
  return posting !== null && mayQuote(start) && (hasPhrase(posting.text, phrase) || isOfPost(phrase, posting))
}

/** Whether each word of a phrase is a form of one in the title of the post: "na stanowisko brygadzisty". */
function isOfPost(phrase: string, { post }: PostingEvidence): boolean {
  const words = phrase.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !isStopWord(word))
  return words.length > 0 && words.every((word) => [...post].some((of) => of === word || sameBeginning(of, word)))
}
