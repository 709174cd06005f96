import type { TextLanguage } from '../../text/language-of.ts'
import { hanOf, isOfSigns } from '../../text/sign-words.ts'
import type { WordClaim } from '../claims/find-words.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Examined } from '../evidence/examined.ts'
import { textsOf } from '../evidence/facts-index.ts'
import { DOWN, saysDown, saysUp, UP } from '../lexicon/changes-words.ts'
import { isConnecting, isOfOurLetters } from '../lexicon/connecting-words.ts'
import { isGeneralDeed } from '../lexicon/deeds-words.ts'
import { CAUSE } from '../lexicon/purposes-words.ts'
import { WISH } from '../lexicon/subjects-words.ts'
import { abbreviates } from '../reading/abbreviations.ts'
import { keysOf } from '../reading/word-keys.ts'
import { isSpelledOut } from './abbreviated.ts'
import { isRewordedDeed } from './reworded-deeds.ts'
import { isOfRounding } from './rounding-words.ts'
import { isSaidOtherwise } from './said-otherwise.ts'
import { isShownByCompounds } from './shown-words.ts'
import { SUPPORTED, type Support, supportedIf } from './support.ts'
import { isShownAsRegular } from './support-rhythms.ts'
import { statementTold } from './telling.ts'
import { isAmong } from './word-among.ts'

/**
 * A word of content must be borne by what the text may draw on or replaces: itself, a form, a synonym or an abbreviation of
 * it. Of the employer, or of what one would like, a letter may say what it will.
 */
export function supportWord(claim: WordClaim, examined: Examined): Support {
  const { word, start, end } = claim
  const { reading, evidence } = examined
  const { kind, before, place, posting, mayQuote, resume, wished } = evidence
  // Words in another language than the resume's cannot be held against it.
  if (reading.language !== resume.language || (wished ?? resume.language) !== resume.language) return SUPPORTED
  if (isOfSigns(reading.language)) return supportedIf(isOfSignsShown(claim, examined), 'unconfirmed')
  const languages: readonly TextLanguage[] = [...new Set([reading.language, 'en' as const])]
  const isBorne = (one: string): boolean =>
    isAmong(one, place.words.words) || (before !== null && isAmong(one, before.content))
  return supportedIf(
    isBorne(word) ||
      isShownByCompounds(word, place.words, reading.language) ||
      languages.some((language) => isConnecting(word, language)) ||
      (kind === 'letter' && languages.some((language) => isOfOurLetters(word, language))) ||
      followsFromStep(word, evidence) ||
      isOfRounding(reading, { start, end }) ||
      isShownAsRegular({ start, end }, examined) ||
      goesTheSameWay(word, examined) ||
      isRewordedDeed(claim, examined) ||
      languages.some(
        (language) => isGeneralDeed(word, language) || isSaidOtherwise({ start, end }, examined, language),
      ) ||
      (posting !== null && mayQuote(start)) ||
      isOfEmployer(word, evidence) ||
      isReasonOfWish(word, examined) ||
      isSpelledOut(examined, start) ||
      abbreviates(reading.text.slice(start, end), [
        reading.folded.slice(0, start),
        reading.folded.slice(end),
        ...textsOf(place.words),
      ]),
    'unconfirmed',
  )
}

/** Which share of a word's Chinese characters must be in the evidence: a word of two changes one of them with another form. */
const SIGNS_SHOWN = 1 / 2

/** A word of signs is shown by its characters, since words of one root share them: 報告 is in 報告書. */
function isOfSignsShown({ word, start }: WordClaim, { reading, evidence }: Examined): boolean {
  const { before, place, posting, mayQuote } = evidence
  if (isConnecting(word, reading.language) || (posting !== null && mayQuote(start))) return true
  const signs = hanOf(word)
  const shown = signs.filter((sign) => place.words.text.includes(sign) || before?.text.includes(sign))
  return shown.length >= signs.length * SIGNS_SHOWN
}

/** "Fell" and "rose" follow from two numbers of which one became the other. */
function followsFromStep(word: string, { place, resume: { language } }: Evidence): boolean {
  const [isDown, isUp] = [saysDown(word, language), saysUp(word, language)]
  if (!isDown && !isUp) return false
  return place.figures.statements.some(({ steps }) =>
    steps.some(({ from, to }) => (isDown && to.value < from.value) || (isUp && to.value > from.value)),
  )
}

/** "Fewer queries" where the line that is told says that they were reduced. */
function goesTheSameWay(word: string, examined: Examined): boolean {
  const told = statementTold(examined)
  return told !== null && [DOWN, UP].some((way) => way.isIn(word) && way.isIn(told.text))
}

/** "That appeals to me because …": why one writes a letter is no cause among facts. */
function isReasonOfWish(word: string, { reading: { folded }, evidence: { kind } }: Examined): boolean {
  return kind === 'letter' && CAUSE.isIn(word) && WISH.isIn(folded)
}

function isOfEmployer(word: string, { kind, posting }: Evidence): boolean {
  return kind === 'letter' && posting !== null && keysOf(word).some((key) => posting.company.has(key))
}
