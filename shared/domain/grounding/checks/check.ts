import type { FindingCode } from '../../changes/change.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import type { Normalised } from '../../text/normalise.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import type { Proportion } from '../lexicon/proportions.ts'
import { hasPhrase } from '../phrases.ts'
import type { Facts, Owner, Source, SourceNode } from '../source.ts'

/** A text under check, with all that it may draw on. */
export type Check = {
  text: Normalised
  /** The text folded: same offsets as the normalised one. */
  folded: string
  /** The numbers of the text. */
  quantities: readonly Quantity[]
  /** Its parts and multiples in words. */
  proportions: readonly Proportion[]
  language: TextLanguage
  kind: 'line' | 'summary' | 'label' | 'skill' | 'letter'
  source: Source
  /** What it may draw words and names from. */
  scope: Facts
  /** What it may draw numbers and dates from. */
  figures: Facts
  /** The whole resume, where `figures` is a part of it: a fact found only there is at the wrong place. */
  elsewhere: Facts | null
  foreignOwners: readonly Owner[]
  /** What the text replaces. */
  before: SourceNode | null
  posting: Posting | null
  /** Whether the words at an offset speak of the employer or of a wish, so that they may repeat the posting. */
  mayQuotePosting(offset: number): boolean
}
/** What the posting says, ready to be compared with; `text` is normalised and folded. */
export type Posting = {
  words: ReadonlySet<string>
  company: ReadonlySet<string>
  /** Those words of the company's name that tell it from what the resume speaks of. */
  employer: ReadonlySet<string>
  names: ReadonlySet<string>
  text: string
  quantities: readonly Quantity[]
}

/** An unsupported claim: offsets in the normalised text, and what is wrong with it, to follow the quoted words. */
export type Claim = { code: FindingCode; start: number; end: number; why: string }

/** A claim that is the whole of a match. */
export function claimAt(match: Pick<RegExpExecArray, 'index' | 0>, code: FindingCode, why: string): Claim {
  return { code, start: match.index, end: match.index + match[0].length, why }
}

/** Whether the posting has the phrase, at a place where the posting may be quoted. */
export function isQuoted(check: Check, start: number, phrase: string): boolean {
  return check.posting !== null && check.mayQuotePosting(start) && hasPhrase(check.posting.text, phrase)
}
