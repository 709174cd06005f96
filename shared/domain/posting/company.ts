import { isKnownPlace } from '../places/known-places.ts'
import { titleCues } from '../text/cues.ts'
import { fold } from '../text/fold.ts'
import {
  isFunctionWord,
  isOfNouns,
  MAX_NAME_WORDS,
  readOrganisation,
  readWhole,
  stripFirmWord,
  stripLead,
  tellsOrganisation,
  toSubject,
  UNSPACED,
  withoutArticle,
} from './company-forms.ts'
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
  ownLine: 1,
  inAddress: 2,
  repeated: 1,
}
const ENOUGH = 3
const HEAD_LINES = 3
const MAX_LINES = 80
const MAX_CHARACTERS = 600
const MIN_TELLING_LETTERS = 4

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
    // "From: office@example.com" holds an address, and names nobody.
    if (!name || name.split(/\s+/).length > MAX_NAME_WORDS || /[@:：]/u.test(name)) return
    candidates.set(name, (candidates.get(name) ?? new Set()).add(signs[0] ?? 'repeated'))
    for (const sign of signs) candidates.get(name)?.add(sign)
  }
  const texts = lines.slice(0, MAX_LINES).map(({ text }) => text.slice(0, MAX_CHARACTERS))
  for (const piece of pieces)
    if (piece.includes(' & ') && tellsOrganisation(piece, words)) add(readWhole(piece), 'wholeLine')
  for (const piece of pieces) add(readWhole(piece) ?? readWhole(piece.split(', ')[0] ?? ''), 'inHead')
  for (const line of [texts[head + 1], texts.at(-1), ...(head > 0 ? texts.slice(0, head) : [])])
    for (const { name, signs } of readSecondLine(line ?? '', words)) add(name, ...signs)
  for (const [index, line] of texts.slice(head + 1, head + 1 + HEAD_LINES).entries()) {
    if (index > 0 && lines[head + 1 + index]?.isApart) break
    for (const { name, signs } of readSecondLine(line, words))
      if (index === 0 || signs.includes('wholeLine')) add(name, ...signs)
    if (index === 0 && readWhole(line) === line) add(line, 'inHead', 'ownLine')
  }
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
    .filter(([name, signs]) => isPossible(name, whole, signs.has('hiring') || signs.has('before') ? [] : pieces, words))
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
  // "Physiotherapist (part-time)" is a post.
  const inBrackets = /^[^()]+\s\(([^)]*)\)$/u.exec(line)?.[1]
  if (inBrackets !== undefined && words.has('employment', inBrackets) && !others.some((part) => isKnownPlace(part)))
    return []
  const name = readWhole(first) ?? readOrganisation(first, words)
  if (!name || isKnownPlace(name) || titleCues(name) > 0 || words.is('employment', name)) return []
  const hasPlace = others.some(
    (part) => isKnownPlace(part.replace(/[()]/g, '').trim()) || words.has('employment', part),
  )
  const isWhole = (name.includes(' ') || UNSPACED.test(name)) && tellsOrganisation(name, words)
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
    const isOpening = /^[¡¿\p{Extended_Pictographic}\s]*$|[.!?,:–—-]\s$/u.test(sentence.slice(0, at))
    const name = readNameAtStart(stripFirmWord(sentence.slice(at + said.length).trimStart(), words))
    if (name && (isOpening || index < HEAD_LINES)) found.push({ name, signs: ['before'] })
  }
  return [...found, ...readSubject(stripFirmWord(sentence, words), index, words)]
}

/** "Quillfeather Analytics turns …", "Pellworth is a maker of …": the subject of a sentence. */
function readSubject(sentence: string, index: number, words: PostingWords): Signed[] {
  // Lists and titles have capitals too.
  if (!/[.!?]$/u.test(sentence)) return []
  const subject = withoutArticle(sentence, words)
  const name = readNameAtStart(subject)
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
  // What stands between commas may as well be the next of a list.
  if (isNamed && index < HEAD_LINES && !follows[0].startsWith(',')) signs.push('opening')
  return [{ name, signs }]
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
  // What was left of a line without its brackets stands nowhere.
  if (!fold(whole).includes(folded)) return false
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
  if (isInAddress(name, whole, words)) all.add('inAddress')
  return [...all].reduce((sum, sign) => sum + WORTH[sign], 0)
}

/** "wanda@ostrich.example.com" of Ostrich Instruments: where its people get mail is called as the firm is. */
function isInAddress(name: string, whole: string, words: PostingWords): boolean {
  const parts = name.split(/\s+/).map((part) => fold(part).replace(/[^\p{L}\p{N}]/gu, ''))
  const telling = parts.filter((part) => part.length >= MIN_TELLING_LETTERS && !tellsOrganisation(part, words))
  const domains = [...fold(whole).matchAll(/@([\p{L}\p{N}.-]+)/gu)].map(([, domain = '']) => domain.split(/[.-]/))
  return domains.some((labels) => labels.includes(parts.join('')) || telling.some((part) => labels.includes(part)))
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
