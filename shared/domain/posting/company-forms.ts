import { sectionsOf } from '../languages/read-words.ts'
import { isKnownPlace } from '../places/known-places.ts'
import { organisationCues, titleCues } from '../text/cues.ts'
import { findWithLegalForm, readNameAtStart } from './names.ts'
import type { PostingWords } from './words.ts'

/** What of a text is a firm's name, and what only leads to it. */

export const MAX_NAME_WORDS = 7

/** A name of Chinese or Japanese signs. */
export const UNSPACED = /^[\p{Script=Han}\p{Script=Katakana}ー・]{3,20}$/u

/** "Björknäs kommun", "安禾診所": a name that ends with what kind of organisation it is, or holds it. */
export function readOrganisation(text: string, words: PostingWords): string | null {
  if (UNSPACED.test(text)) return tellsOrganisation(text, words) && titleCues(text) === 0 ? text : null
  const parts = text.split(/\s+/)
  const kind = parts.at(-1) ?? ''
  const isNamed = parts.length > 1 && parts.slice(0, -1).every((part) => /^\p{Lu}\p{L}/u.test(part))
  return isNamed && /^\p{Ll}/u.test(kind) && organisationCues(kind) > 0 ? text : null
}

/** "A Caju Rosa é …": what only grammar puts before a name; "The" may be a part of one. */
export function withoutArticle(sentence: string, words: PostingWords): string {
  const [first = ''] = sentence.split(/\s+/, 1)
  return words.languages[0] !== 'en' && words.is('article', first) ? sentence.slice(first.length).trimStart() : sentence
}

/** Whether a name has a word for an organisation in it: "Trust", "Cabinet". */
export const tellsOrganisation = (name: string, words: PostingWords): boolean =>
  organisationCues(name) > 0 || words.has('firm', name)

export function isFunctionWord(word: string, words: PostingWords): boolean {
  return words.languages.some((language) => sectionsOf('function-words', language).get('word')?.includes(word))
}

/** German writes every noun with a capital: there capitals alone tell no name. */
export const isOfNouns = (words: PostingWords): boolean => words.languages[0] === 'de'

/** "Základní škola Pod Javorem" before "hledá": all of a short subject that begins with a capital. */
export function toSubject(before: string, words: PostingWords): string | null {
  const bare = before
    .replace(/\*+/g, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .trim()
  const text = stripFirmWord(stripNameArticle(bare.replace(/,[^,]{3,80},$/u, ''), words), words)
  const isName = /^\p{Lu}|^\p{N}/u.test(text) || readOrganisation(text, words) !== null
  if (!isName || /[,;:!?]/u.test(text) || text.split(/\s+/).length > MAX_NAME_WORDS) return null
  const [first = ''] = text.split(/\s+/)
  const isEndingSmall = /(?:^|\s)\p{Ll}+$/u.test(text)
  const isOfWords = words.has('we', text)
  if (
    isEndingSmall ||
    isOfWords ||
    isDescription(text, words) ||
    (isFunctionWord(first.toLowerCase(), words) && !words.is('article', first))
  )
    return null
  return text
}

/** "Escola particular na zona sul de Curitiba": what kind of firm and where, and no name. */
function isDescription(text: string, words: PostingWords): boolean {
  const [first = '', ...others] = text.split(/\s+/)
  const isTold = others.some((word) => /^\p{Ll}/u.test(word) && !isFunctionWord(word, words))
  const capitals = others.filter((word) => /^\p{Lu}/u.test(word))
  return isTold && tellsOrganisation(first, words) && capitals.every((word) => isKnownPlace(word))
}

/** "Der Landkreis Osterwede", "la commune de Vaubrières": the name without what only grammar puts before it. */
function stripNameArticle(text: string, words: PostingWords): string {
  // "L'Ospedale", "l'EHPAD Les Tilleuls"; but "L'Oréal".
  const elided = /^[LlDd]['’](\p{Lu}[^\s]*)/u.exec(text)
  if (elided?.[1] && tellsOrganisation(elided[1], words)) return text.slice(2)
  const [first = '', second = ''] = text.split(/\s+/, 2)
  if (!words.is('name-article', first)) return text
  if (/^\p{Lu}/u.test(second) && isOfItsName(first, words) && !tellsOrganisation(second, words)) return text
  const rest = text.slice(first.length).trimStart()
  return rest.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** In French and Spanish a capital article before a capital is mostly a part of the name. */
const isOfItsName = (article: string, words: PostingWords): boolean =>
  /^\p{Lu}/u.test(article) && (words.languages[0] === 'fr' || words.languages[0] === 'es')

/** A name without what leads to it: "About Parcelwise", "Zadavatel: Kovárna Lhotka s.r.o.", "Die Nordhauk GmbH". */
export function stripLead(name: string, words: PostingWords): string {
  const behindLabel = name.replace(/^[^:：]{2,30}[:：]\s*/u, '')
  const lead = words.find('before-name', behindLabel).find(({ at }) => at === 0)
  const rest = lead ? behindLabel.slice(lead.words.length).trimStart() : behindLabel
  const bare = stripNameArticle(rest, words)
  return /^\p{Lu}|^\p{N}|^\p{Lo}/u.test(bare) ? bare : name
}

export function stripFirmWord(text: string, words: PostingWords): string {
  const [first = '', second = '', third = ''] = text.split(/\s+/, 3)
  if (words.is('company-label', first) && /^\p{Lu}/u.test(second)) return text.slice(first.length).trimStart()
  if (words.is('article', first) && words.is('company-label', second) && /^\p{Lu}/u.test(third))
    return text.slice(text.indexOf(second) + second.length).trimStart()
  return text
}

/** A piece of a headline that is a name as a whole. */
export function readWhole(piece: string): string | null {
  const bare = piece.replace(/\s*\([^)]*\)\s*$/u, '').trim()
  const [withForm] = findWithLegalForm(bare)
  if (withForm === bare) return bare
  return readNameAtStart(bare) === bare.replace(/[.,]$/u, '') ? bare : null
}
