import { sectionsOf } from '../languages/read-words.ts'
import { isKnownPlace } from '../places/known-places.ts'
import { titleCues } from '../text/cues.ts'
import { fold } from '../text/fold.ts'
import type { PostingWords } from './words.ts'

const SEPARATOR = /\s+[-–—|·•@]\s+|\s*[|｜]\s*/u
/** "(m/w/d)", "(f/m/x)", "(all genders)", "(Ref 2291)": what stands in brackets is not the post. */
const BRACKETS = /(?:^|\s+|(?<=\p{Script=Han}))[([（【［][^)\]）】］]{0,60}[)\]）】］]/gu
/** "H/F", "m/w/d", "k/m" without brackets. */
const GENDERS = /(?<![\p{L}\p{N}])[mwfdxhkiv](?:\s?[/|]\s?[mwfdxhkiv]){1,3}(?![\p{L}\p{N}])/giu
const REFERENCE =
  /(?<![\p{L}])(?:ref|req|job id|kennziffer|réf|réf[ée]rence|id|nr|no)[.:#\s]*[\p{L}\p{N}-]*\d[\p{L}\p{N}/-]*/giu
/** "September 2027": when it begins. */
const DATE = /^(?:\p{L}+\.?\s)?(?:19|20)\d\d(?:\/\d{2,4})?$/u
/** "8-12K·13薪", "18-22 €/h": what is paid, behind the post. */
const AMOUNTS = /\s+\p{Sc}?\d[\d.,]*\s?[-–~至]\s?\d[\d.,]*\s?(?:[kK万元円]|\p{Sc}).*$/u
const MAX_TITLE_CHARACTERS = 140
const MAX_TITLE_WORDS = 14

/** Whether a line says for which genders a post is: "(m/w/d)", "H/F". */
export function saysGenders(line: string): boolean {
  return line.search(GENDERS) >= 0
}

/** The pieces of a headline that may be the post or the firm: without noise, kinds of employment, places and names of job pages. */
export function readHeadline(line: string, words: PostingWords): string[] {
  const once = stripNoise(line.replace(BRACKETS, ' ').replace(GENDERS, ' ').replace(REFERENCE, ' '), words)
  const bare = stripNoise(once, words)
  const written = bare.split(SEPARATOR)
  // "EURES - …": a line of the job page.
  if (written.length > 1 && words.is('site', written[0]?.trim() ?? '')) return []
  const pieces = written
    .map((piece) => stripPlace(stripNoise(stripCall(piece.replace(/\s+/g, ' ').trim().replace(AMOUNTS, '')), words)))
    .filter((piece) => piece !== '' && !isAside(piece, words))
  return pieces.filter((piece, index) => index === 0 || !isCondition(piece, words))
}

/** "from 17.80 €/h", "2 shifts", "Area Kassel": behind the post, under which conditions and where. */
function isCondition(piece: string, words: PostingWords): boolean {
  if (titleCues(piece) > 0) return false
  return /\p{Sc}|\d/u.test(piece) || words.find('location-label', piece).some(({ at }) => at === 0)
}

/** The title that some pieces of a headline say, without the firm; empty where they say none. */
export function toTitle(pieces: readonly string[], company: string | null, words: PostingWords): string {
  const left = pieces.map((piece) => (company ? withoutCompany(piece, company) : piece)).filter(Boolean)
  const said = left.join(' - ')
  // In English and German a small letter behind a comma goes on with a sentence.
  const goesOn = words.languages[0] === 'en' || words.languages[0] === 'de'
  const title = goesOn ? said.replace(/,\s\p{Ll}.*$/u, '') : said
  if (title.split(/\s+/).every((word) => isSmall(word.toLowerCase(), words) || words.is('article', word))) return ''
  if (words.find('anybody', title).some(({ at }) => at === 0) || words.is('pronoun', title)) return ''
  if (title.length > MAX_TITLE_CHARACTERS || title.split(/\s+/).length > MAX_TITLE_WORDS) return ''
  return toCase(stripNoise(title, words), words).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** "Hiring: …", "… wanted", "We are looking for a …", "【急募】": what stands around the post. */
function stripNoise(text: string, words: PostingWords): string {
  let rest = text
    .replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)+/gu, '')
    .replace(/^[\s:：!！,，–—-]+|(?<![\s:：!！,，–—-])[\s:：!！,，–—-]+$/gu, '')
  for (const part of ['wanted', 'noise'] as const) {
    const found = words.find(part, rest).find(({ at }) => at === 0)
    if (!found || found.words.length === rest.length) continue
    const after = rest.slice(found.words.length)
    const isLead = /^\s*[:：!！.–—-]/u.test(after) || (part === 'wanted' && /^\s/u.test(after))
    if (isLead) rest = stripArticle(after.replace(/^[\s:：!！.–—-]+/u, ''), words).replace(/^\d{1,2}\s+(?=\p{L})/u, '')
  }
  const behind = words.find('wanted-behind', rest).at(-1)
  const after = behind ? rest.slice(behind.at + behind.words.length) : ''
  const isBehind = behind && behind.at > 0 && (after === '' || /^\s\p{Ll}+$/u.test(after))
  return isBehind ? rest.slice(0, behind.at).replace(/[\s:：!–—-]+$/u, '') : rest
}

/** "We look for you! Nurse": what is called out before the post. */
function stripCall(text: string): string {
  const [, call = '', rest = ''] = /^([^!！]{2,60})[!！]\s+(\S.*)$/u.exec(text) ?? []
  return titleCues(rest) > titleCues(call) ? rest : text
}

function stripArticle(text: string, words: PostingWords): string {
  const [first = ''] = text.split(/\s+/, 1)
  return first.length < text.length && words.is('article', first) ? text.slice(first.length).trimStart() : text
}

/** "Nurse, Leeds", "Nurse in Leeds". */
function stripPlace(piece: string): string {
  const comma = piece.lastIndexOf(', ')
  if (comma > 0 && isKnownPlace(piece.slice(comma + 2))) return stripPlace(piece.slice(0, comma))
  const inPlace = /^(.+?)\s+\p{Ll}{1,4}\s+(\p{Lu}[^,]{2,40})$/u.exec(piece)
  return inPlace?.[1] && inPlace[2] && isKnownPlace(inPlace[2]) ? inPlace[1] : piece
}

/** A place, a kind of employment, a job page's name: nothing that the post is called. */
function isAside(piece: string, words: PostingWords): boolean {
  if (titleCues(piece) > 0) return false
  if (isKnownPlace(piece) || words.is('site', piece) || DATE.test(piece)) return true
  const left = words
    .find('employment', piece)
    .reduce(
      (text, { at, words: said }) => `${text.slice(0, at)}${' '.repeat(said.length)}${text.slice(at + said.length)}`,
      piece,
    )
  return left
    .split(/[,/&+()\s]+/)
    .filter((part) => /\p{L}/u.test(part))
    .every((part) => isKnownPlace(part) || part.length === 1)
}

function withoutCompany(piece: string, company: string): string {
  const at = fold(piece).indexOf(fold(company))
  if (at < 0) return piece
  const before = piece.slice(0, at)
  const after = piece.slice(at + company.length)
  if (before.trim() === '' && after.startsWith(',')) return ''
  // "Systemutvecklare till Lysand Energi AB": what leads to the firm goes with it.
  return (before.trim() === '' ? after : before).replace(/[\s,:–—-]+(?:\p{Ll}+\s+){0,3}$|^[\s,:–—-]+/gu, '').trim()
}

/** A title shouted in capitals is written as titles are in its language. */
function toCase(title: string, words: PostingWords): string {
  if (/\p{Ll}/u.test(title) || !/\p{Lu}{4}/u.test(title)) return title
  const [language] = words.languages
  const small = title.toLowerCase()
  if (language !== 'en' && language !== 'de') return small.replace(/\p{L}/u, (letter) => letter.toUpperCase())
  return small
    .split(' ')
    .map((word, index) =>
      index > 0 && isSmall(word, words) ? word : word.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ')
}

/** "of", "the", "und": what stays small in a title. */
function isSmall(word: string, words: PostingWords): boolean {
  return words.languages.some((language) => sectionsOf('function-words', language).get('word')?.includes(word))
}
