import { sectionsOf } from '../languages/read-words.ts'
import { isKnownPlace } from '../places/known-places.ts'
import { organisationCues, titleCues } from '../text/cues.ts'
import { fold } from '../text/fold.ts'
import type { PostingLine } from './lines.ts'
import { findWithLegalForm, isEveryday, readNameAtStart } from './names.ts'
import { classifyTitle } from './sections.ts'
import { splitSentences } from './sentences.ts'
import type { PostingWords } from './words.ts'

/** What a sign is worth that a name is the firm's; from ENOUGH on it is taken for that. */
const WORTH = {
  legalForm: 3,
  hiring: 3,
  before: 2,
  describedAsFirm: 2,
  subject: 1,
  properName: 1,
  opening: 1,
  organisation: 1,
  inHead: 1,
  withPlace: 2,
  wholeLine: 1,
  shortened: 2,
  repeated: 1,
}
const ENOUGH = 3
const HEAD_LINES = 3
const MAX_LINES = 80
const MAX_NAME_WORDS = 7
const MAX_CHARACTERS = 600

/** The signs for each name that might be the firm's. */
type Candidates = Map<string, Set<keyof typeof WORTH>>

/**
 * The firm that a posting says is hiring: by words that say so, a legal form, or several smaller signs together. Null where no sign is
 * strong enough: a name behind a dash is none. `pieces` are those of its headline, the line `head`.
 */
export function findCompany(
  lines: readonly PostingLine[],
  { pieces, head }: { pieces: readonly string[]; head: number },
  words: PostingWords,
): string | null {
  const candidates: Candidates = new Map()
  const add = (given: string | null | undefined, ...signs: (keyof typeof WORTH)[]): void => {
    const name = given && stripLead(given, words)
    if (!name || name.split(/\s+/).length > MAX_NAME_WORDS) return
    candidates.set(name, (candidates.get(name) ?? new Set()).add(signs[0] ?? 'repeated'))
    for (const sign of signs) candidates.get(name)?.add(sign)
  }
  const texts = lines.slice(0, MAX_LINES).map(({ text }) => text.slice(0, MAX_CHARACTERS))
  for (const piece of pieces)
    if (piece.includes(' & ') && tellsOrganisation(piece, words)) add(readWhole(piece), 'wholeLine')
  for (const piece of pieces) add(readWhole(piece) ?? readWhole(piece.split(', ')[0] ?? ''), 'inHead')
  for (const line of [texts[head + 1], texts.at(-1), ...(head > 0 ? texts.slice(0, head) : [])])
    for (const { name, signs } of readSecondLine(line ?? '', words)) add(name, ...signs)
  for (const { name, signs } of readSecondLine(texts[head] ?? '', words))
    if (signs.includes('wholeLine')) add(name, ...signs)
  const [, at] = /(?:@|\bat)\s+(?=\p{Lu})(.*)$/u.exec(texts[head] ?? '') ?? []
  add(at && readNameAtStart(at), 'before', 'inHead')
  for (const [index, line] of lines.slice(0, MAX_LINES).entries()) {
    const text = line.text.slice(0, MAX_CHARACTERS)
    for (const name of findWithLegalForm(text)) add(stripFirmWord(name, words), 'legalForm')
    for (const { text: sentence } of splitSentences({ ...line, text })) {
      for (const { name, signs } of readSentence(sentence, index, words)) add(name, ...signs)
    }
  }
  const whole = texts.join('\n')
  const [best] = [...merge(candidates)]
    .filter(([name, signs]) => isPossible(name, whole, signs.has('hiring') ? [] : pieces, words))
    .map(([name, signs]) => ({ name, worth: worthOf(name, signs, whole, words) }))
    .filter(({ worth }) => worth >= ENOUGH)
    .sort((a, b) => b.worth - a.worth)
  return best ? toNameCase(best.name, words) : null
}

type Signed = { name: string | null; signs: (keyof typeof WORTH)[] }

/** "Pellworth Cold Stores, Grimsby", "Marrow & Vale Logistics - Portland, OR (hybrid)". */
function readSecondLine(line: string, words: PostingWords): Signed[] {
  if (/[.!?:。]$/u.test(line) && findWithLegalForm(line).length === 0) return []
  const [first = '', ...others] = line.split(/\s+[-–—|·•@]\s+|,\s+|\s+\(/u)
  const name = readWhole(first)
  if (!name || isKnownPlace(name) || titleCues(name) > 0 || words.is('employment', name)) return []
  const hasPlace = others.some(
    (part) => isKnownPlace(part.replace(/[()]/g, '').trim()) || words.has('employment', part),
  )
  const isWhole = name.includes(' ') && tellsOrganisation(name, words)
  return [
    {
      name,
      signs: ['inHead', ...(hasPlace ? (['withPlace'] as const) : []), ...(isWhole ? (['wholeLine'] as const) : [])],
    },
  ]
}

function readSentence(sentence: string, index: number, words: PostingWords): Signed[] {
  const found: Signed[] = []
  for (const { at, words: said } of words.find('hiring', sentence)) {
    const subject = toSubject(sentence.slice(0, at), words)
    const follows = sentence.slice(at + said.length)
    if (subject && /^(?:[\s:,.!]|$)/u.test(follows)) found.push({ name: subject, signs: ['hiring'] })
  }
  for (const { at, words: said } of words.find('before-name', sentence)) {
    const isOpening = at === 0 || /[.!?,:–—-]\s$/u.test(sentence.slice(0, at))
    const name = readNameAtStart(stripFirmWord(sentence.slice(at + said.length).trimStart(), words))
    if (name && (isOpening || index < HEAD_LINES)) found.push({ name, signs: ['before'] })
  }
  return [...found, ...readSubject(stripFirmWord(sentence, words), index, words)]
}

/** "Quillfeather Analytics turns …", "Pellworth is a maker of …": the subject of a sentence. */
function readSubject(sentence: string, index: number, words: PostingWords): Signed[] {
  // Lists and titles have capitals too.
  if (!/[.!?]$/u.test(sentence)) return []
  const name = readNameAtStart(withoutArticle(sentence, words))
  const follows =
    name && /^(?:,[^,]{3,80},)?\s+(\p{Ll}\p{L}*)(.{0,90})/u.exec(sentence.slice(sentence.indexOf(name) + name.length))
  if (!name || !follows?.[1]) return []
  if (words.is('department', follows[1]) || words.is('firm', follows[1])) return []
  const isToBe = words.is('is', follows[1])
  if (!isToBe && isFunctionWord(follows[1], words)) return []
  const isNamed = name.includes(' ') && !isOfNouns(words)
  const signs: (keyof typeof WORTH)[] = ['subject']
  if ((isToBe || isNamed) && words.has('firm', follows[2] ?? '')) signs.push('describedAsFirm')
  if (isNamed) signs.push('properName')
  if (isNamed && index < HEAD_LINES) signs.push('opening')
  return [{ name, signs }]
}

/** "A Caju Rosa é …": what only grammar puts before a name; "The" may be a part of one. */
function withoutArticle(sentence: string, words: PostingWords): string {
  const [first = ''] = sentence.split(/\s+/, 1)
  return words.languages[0] !== 'en' && words.is('article', first) ? sentence.slice(first.length).trimStart() : sentence
}

/** Whether a name has a word for an organisation in it: "Trust", "Cabinet". */
const tellsOrganisation = (name: string, words: PostingWords): boolean =>
  organisationCues(name) > 0 || words.has('firm', name)

function isFunctionWord(word: string, words: PostingWords): boolean {
  return words.languages.some((language) => sectionsOf('function-words', language).get('word')?.includes(word))
}

/** German writes every noun with a capital: there capitals alone tell no name. */
const isOfNouns = (words: PostingWords): boolean => words.languages[0] === 'de'

/** "Základní škola Pod Javorem" before "hledá": all of a short subject that begins with a capital. */
function toSubject(before: string, words: PostingWords): string | null {
  const bare = before
    .replace(/\*+/g, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .trim()
  const text = stripFirmWord(stripNameArticle(bare.replace(/,[^,]{3,80},$/u, ''), words), words)
  if (!/^\p{Lu}|^\p{N}/u.test(text) || /[,;:!?]/u.test(text) || text.split(/\s+/).length > MAX_NAME_WORDS) return null
  const [first = ''] = text.split(/\s+/)
  const isEndingSmall = /(?:^|\s)\p{Ll}+$/u.test(text)
  const isOfWords = words.has('we', text)
  if (isEndingSmall || isOfWords || (isFunctionWord(first.toLowerCase(), words) && !words.is('article', first)))
    return null
  return text
}

/** "Der Landkreis Osterwede", "la commune de Vaubrières": the name without what only grammar puts before it. */
function stripNameArticle(text: string, words: PostingWords): string {
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
function stripLead(name: string, words: PostingWords): string {
  const behindLabel = name.replace(/^[^:：]{2,30}[:：]\s*/u, '')
  const lead = words.find('before-name', behindLabel).find(({ at }) => at === 0)
  const rest = lead ? behindLabel.slice(lead.words.length).trimStart() : behindLabel
  const bare = stripNameArticle(rest, words)
  return /^\p{Lu}|^\p{N}|^\p{Lo}/u.test(bare) ? bare : name
}

function stripFirmWord(text: string, words: PostingWords): string {
  const [first = '', second = '', third = ''] = text.split(/\s+/, 3)
  if (words.is('company-label', first) && /^\p{Lu}/u.test(second)) return text.slice(first.length).trimStart()
  if (words.is('article', first) && words.is('company-label', second) && /^\p{Lu}/u.test(third))
    return text.slice(text.indexOf(second) + second.length).trimStart()
  return text
}

/** A piece of a headline that is a name as a whole. */
function readWhole(piece: string): string | null {
  const bare = piece.replace(/\s*\([^)]*\)\s*$/u, '').trim()
  const [withForm] = findWithLegalForm(bare)
  if (withForm === bare) return bare
  return readNameAtStart(bare) === bare.replace(/[.,]$/u, '') ? bare : null
}

/** "Marrow & Vale" and "Marrow & Vale Logistics" are one: the name in the posting's head counts, else the longer one. */
function merge(candidates: Candidates): Candidates {
  const merged: Candidates = new Map()
  const rank = ([name, signs]: [string, ReadonlySet<keyof typeof WORTH>]): number =>
    name.length + (signs.has('inHead') ? MAX_CHARACTERS : 0)
  for (const [name, signs] of [...candidates].sort((a, b) => rank(b) - rank(a))) {
    const same = [...merged.keys()].find(
      (known) => holds(known, name) || (merged.get(known)?.has('inHead') && holds(name, known)),
    )
    if (same === undefined) merged.set(name, new Set(signs))
    else for (const sign of signs) merged.get(same)?.add(sign)
  }
  return merged
}

const holds = (name: string, part: string): boolean => ` ${name.replace(/^[LD]['’]/u, '')} `.includes(` ${part} `)

function isPossible(name: string, whole: string, pieces: readonly string[], words: PostingWords): boolean {
  if (findWithLegalForm(name).length > 0) return true
  const { kind, covered } = classifyTitle(name, words)
  if (
    (kind !== 'untold' && covered >= 0.6) ||
    isEveryday(name, words) ||
    (isKnownPlace(name) && !tellsOrganisation(name, words))
  )
    return false
  if (titleCues(name) > 0 && !tellsOrganisation(name, words)) return false
  const [first = ''] = name.split(/\s+/)
  if (words.is('we', first) || (words.is('article', first) && name.split(/\s+/).length < 3)) return false
  if (words.is('person', first) || words.is('asks', name) || words.is('employment', name) || words.is('noise', name))
    return false
  const folded = fold(name)
  // A name is not written small elsewhere, and is no part of what the post is called.
  if (!isOfNouns(words) && whole.includes(name.toLowerCase()) && /\p{Lu}/u.test(name)) return false
  return (
    !pieces.some((piece) => fold(piece).includes(folded) && !`${fold(piece)},`.startsWith(`${folded},`)) ||
    whole.split(name).length > 3
  )
}

function worthOf(name: string, signs: ReadonlySet<keyof typeof WORTH>, whole: string, words: PostingWords): number {
  const isTold = (['legalForm', 'hiring', 'before', 'inHead'] as const).some((sign) => signs.has(sign))
  if (isOfNouns(words) && !isTold) return 0
  const all = new Set(signs)
  if (signs.has('inHead') && isShortened(name, whole, words)) all.add('shortened')
  const times = whole.split(name).length - 1
  if (times > 1) all.add('repeated')
  if (tellsOrganisation(name, words)) all.add('organisation')
  return [...all].reduce((sum, sign) => sum + WORTH[sign], 0)
}

/** "Halcyon helps …" of Halcyon Retail Analytics: its first word stands for all of it elsewhere, and is no everyday one. */
function isShortened(name: string, whole: string, words: PostingWords): boolean {
  const [first = '', ...others] = name.split(/\s+/)
  if (others.length === 0 || first.length < 4 || words.is('article', first) || titleCues(first) > 0) return false
  if (isKnownPlace(first) || whole.includes(` ${first.toLowerCase()}`)) return false
  const alone = whole.replaceAll(name, ' ').split(/[^\p{L}\p{N}'-]+/u)
  return alone.some((word) => word === first || word === `${first}'s` || word === `${first}s`)
}

/** A name shouted in capitals is written as names are; one word may be an abbreviation. */
function toNameCase(name: string, words: PostingWords): string {
  if (/\p{Ll}/u.test(name) || !name.includes(' ') || !/\p{Lu}{4}/u.test(name)) return name
  return name
    .split(' ')
    .map((word, index) => {
      const small = word.toLowerCase()
      if (index > 0 && isFunctionWord(small, words)) return small
      return word.length < 4 ? word : small.replace(/\p{L}/u, (letter) => letter.toUpperCase())
    })
    .join(' ')
}
