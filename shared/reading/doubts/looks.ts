import { wordsOf as vocabularyOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { countryCode, isKnownPlace, isRegion } from '#shared/domain/places/known-places.ts'
import { degreeCues, organisationCues, schoolCues, titleCues } from '#shared/domain/text/cues.ts'
import { type DateSpan, findAllDates as findDatesOfParser } from '#shared/domain/text/dates.ts'
import { fold, foldWords } from '#shared/domain/text/fold.ts'
import { isSentence } from '#shared/domain/text/prose.ts'
import { foldedSet } from '#shared/domain/text/word-list.ts'
import { kindOfPhrase, kindOfStem } from '../lexicon/headings.ts'

/** What a text looks like by itself, by the kinds of its words and its form: the vocabulary that the doubts stand on. */
export type Look = 'contact' | 'date' | 'duration' | 'number' | 'place' | 'sentence' | 'heading'

const CONTACT = /\S@\S+\.\S|https?:|www\.|(?:\d[\s().-]?){9,}/i
/** A count with a unit of time: "3 yrs 2 mos", "(4 years 1 month)". */
const DURATION = /^\(?(?:\d+\s*\+?\s*(?:y|m|j|a)\p{L}{0,8}\.?[\s,]*(?:and\s*)?){1,2}\)?$/iu
const MIN_RUNNING_WORDS = 5
const MAX_HEAD_WORDS = 12
const MAX_PLACE_PARTS = 3
const MAX_PLACE_WORDS = 3

/** The first of the looks that a name or title never has, or null where it may be one. */
export function lookOf(text: string): Look | null {
  if (CONTACT.test(text)) return 'contact'
  if (isDate(text)) return 'date'
  if (isDuration(text)) return 'duration'
  if (!/\p{L}/u.test(text)) return 'number'
  if (isPlace(text)) return 'place'
  if (kindOfPhrase(text) !== null) return 'heading'
  if (isRunningText(text)) return 'sentence'
  return null
}

/** Nothing but a date, a span of time or a word for today. */
export function isDate(text: string): boolean {
  const rest = withoutDates(text)
  if (rest !== text && !/\p{L}{2}/u.test(rest)) return true
  return presentWords().has(foldWords(text))
}

const presentWords = lazily(() => foldedSet(vocabularyOf('dates', 'present')))

/** The dates of a text, of which some fonts set the dash as a figure dash. */
export function findAllDates(text: string): DateSpan[] {
  return findDatesOfParser(text.replaceAll('\u2012', '–'))
}

/** The text with its dates cut out. */
export function withoutDates(text: string): string {
  let rest = text
  for (const { index, length } of findAllDates(text).reverse()) rest = rest.slice(0, index) + rest.slice(index + length)
  return rest
}

export function isDuration(text: string): boolean {
  return DURATION.test(text.trim())
}

/** A place and nothing else: each part is one, or what is no known one stands before a region or a country. */
export function isPlace(text: string): boolean {
  if (organisationCues(text) + titleCues(text) + schoolCues(text) > 0) return false
  const parts = text
    .split(/[,()|/]| [-–—] /u)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length === 0 || parts.length > MAX_PLACE_PARTS) return false
  if (parts.every((part) => isPlacePart(part))) return true
  const last = parts.at(-1) ?? ''
  return parts.length > 1 && isWider(last) && parts.every((part) => countWords(part) <= MAX_PLACE_WORDS)
}

function isPlacePart(part: string): boolean {
  // A region's word in a longer name is a part of the name.
  const town = /^(.+?)\s+(\p{Lu}{2})$/u.exec(part)
  if (town?.[1] && town[2] && isWider(town[2])) return countWords(town[1]) <= MAX_PLACE_WORDS
  return part.length > 2 ? isKnownPlace(part) && countWords(part) <= MAX_PLACE_WORDS : isWider(part)
}

/** A region or a country, of which two letters count only in capitals. */
function isWider(part: string): boolean {
  return part.length === 2 ? isRegion(part) : isRegion(part) || countryCode(part) !== null
}

/** The words above a section, and nothing that names a person's work or an employer. */
export function isHeading(text: string): boolean {
  if (kindOfPhrase(text) !== null) return true
  return kindOfStem(text) !== null && titleCues(text) + organisationCues(text) + degreeCues(text) === 0
}

/** The very words of a heading, in any language that the product knows. */
export function isKnownHeading(text: string): boolean {
  return kindOfPhrase(text) !== null
}

/** Prose: a sentence, or so many words of which most are no names that nobody would call a post or a firm so. */
export function isRunningText(text: string): boolean {
  const words = text.trim().split(/\s+/)
  if (isSentence(text) && words.length >= 4) return true
  if (words.length < MIN_RUNNING_WORDS || titleCues(text) + organisationCues(text) + degreeCues(text) > 0) return false
  const small = words.slice(1).filter((word) => /^\p{Ll}/u.test(word)).length
  return /\d[\d,.]*\s+\p{Ll}/u.test(text) || small / (words.length - 1) >= 0.6
}

/** "Senior Engineer, Acme, 2019 – 2021": short, no sentence, with a span of time at one of its ends; or nothing but one. */
export function looksLikeHead(text: string): boolean {
  const whole = text.trim()
  const isAtEnd = findAllDates(whole).some(
    ({ index, length, isSpan }) => isSpan && (index < 2 || index + length >= whole.length - 1),
  )
  if (!isAtEnd || /[.!?]$/.test(whole)) return false
  const rest = withoutDates(whole).trim()
  if (!/\p{L}{2}/u.test(rest)) return true
  // "Head of languages since 2020" is something that a person did there.
  const isOpen = findAllDates(whole).every(({ present, index, length }) => {
    return present && !/[‒–—-]/.test(whole.slice(index, index + length))
  })
  const hasCues = titleCues(rest) + organisationCues(rest) + degreeCues(rest) > 0
  const isHead = (hasCues && !isOpen) || /[,|\t‒–—]/.test(rest)
  return countWords(rest) <= MAX_HEAD_WORDS && isHead && !isRunningText(rest)
}

/** How much a text names a post rather than an organisation: above zero for a post, below for an organisation. */
export function leansToTitle(text: string): number {
  return titleCues(text) - organisationCues(text)
}

/** A degree and no post: "BSc Physics". */
export function isDegree(text: string): boolean {
  const [first = '', second = ''] = text.split(/[\s,]+/)
  // "Bachelor of Arts" has words that posts and firms have too; "técnico de informática" is a post.
  if (degreeCues(first) > 0 && titleCues(first) === 0 && /^\p{Ll}{2}$/u.test(second)) return true
  return titleCues(text) === 0 && organisationCues(text) === 0 && degreeCues(`${first} ${second}`) > 0
}

/** How many words a text has, as white space parts them. */
export function countWords(text: string): number {
  return text.trim().split(/\s+/).length
}

/** The words of a text for comparing, one space between them. */
export function wordsOf(text: string): string {
  return foldWords(text)
}

export { degreeCues, fold, organisationCues, schoolCues, titleCues }
