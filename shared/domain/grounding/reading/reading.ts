import { lazily } from '../../lazily.ts'
import { memoize } from '../../memoize.ts'
import { type NameInText, namesInText } from '../../names/names-in-text.ts'
import { fold } from '../../text/fold.ts'
import { languageOf, type TextLanguage } from '../../text/language-of.ts'
import { type Normalised, normalise } from '../../text/normalise.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import { addressesIn } from './addresses.ts'
import { type Period, periodsIn } from './periods.ts'
import { type Proportion, proportionsIn } from './proportions.ts'
import { quantitiesIn } from './quantities.ts'
import type { Span } from './spans-of.ts'
import { type Step, stepsIn } from './steps.ts'

/** A text as it was understood, whoever wrote it. All offsets are those of `text`; `folded` has the same. */
export type Reading = {
  /** The way back to the text as it was written. */
  normalised: Normalised
  text: string
  folded: string
  language: TextLanguage
  /** Numbers, in figures and in words. */
  readonly quantities: readonly Quantity[]
  /** Parts and multiples in words. */
  readonly proportions: readonly Proportion[]
  /** Changes from one number to another. */
  readonly steps: readonly Step[]
  /** What something is said to be per. */
  readonly periods: readonly Period[]
  /** Addresses of the web and of mail. */
  readonly addresses: readonly Span[]
  /** Known names, and words that no list of words has, in any case. */
  readonly names: readonly NameInText[]
}

const READINGS = new Map<string, (text: string) => Reading>()

/**
 * Reads a text; one too short to tell its language in the `usual` one. `others` are languages that single words of it may be of as
 * well, as tags: a letter in one language quotes a resume in another. The same text is read once.
 */
export function read(original: string, usual: TextLanguage | null, others: readonly string[] = []): Reading {
  const key = [usual, ...others].join()
  const known = READINGS.get(key) ?? memoize(2000, (text) => readAnew(text, usual, others))
  READINGS.set(key, known)
  return known(original)
}

function readAnew(original: string, usual: TextLanguage | null, others: readonly string[]): Reading {
  const normalised = normalise(original)
  const { text } = normalised
  const folded = fold(text)
  const quantities = lazily(() => quantitiesIn(text, usual))
  const proportions = lazily(() => proportionsIn(folded))
  const addresses = lazily(() => addressesIn(text))
  const language = languageOf(text, usual) ?? 'en'
  const names = lazily(() => namesInText(text, [...new Set([language, ...(usual ? [usual] : []), ...others])]))
  return {
    normalised,
    text,
    folded,
    language,
    get quantities() {
      return quantities()
    },
    get proportions() {
      return proportions()
    },
    get steps() {
      return stepsIn(text, quantities())
    },
    get periods() {
      return periodsIn(text)
    },
    get addresses() {
      return addresses()
    },
    get names() {
      return names()
    },
  }
}
