import type { Key } from '../languages/kinds.ts'
import { isKnownPlace } from '../places/known-places.ts'
import { titleCues } from '../text/cues.ts'
import { fold } from '../text/fold.ts'
import { findCompany } from './company.ts'
import { findContact, readPerson } from './contact.ts'
import { readHeadline, saysGenders, toTitle } from './headline.ts'
import { type PostingLine, readPostingLines } from './lines.ts'
import { findWithLegalForm } from './names.ts'
import { classifyTitle } from './sections.ts'
import { splitSentences } from './sentences.ts'
import { type PostingWords, wordsFor } from './words.ts'

/** What a posting is for, whose it is, whom to write to, and where; an empty string for what it does not say. */
export type PostingDescription = { title: string; company: string; contact: string; location: string }

const HEAD_LINES = 12
const TOP_LINES = 2
const PLACE_LINES = 4
const MAX_PLACE_WORDS = 4
const MAX_POST_WORDS = 10
const MAX_CHARACTERS = 200
const MAX_HEADLINE_CHARACTERS = 160
/** "陈女士": a family name, with a form of address behind it. */
const UNSPACED_NAME = /^\p{Script=Han}{1,3}\s?$/u

/**
 * What a posting's text says of itself. A company is named only where words say that it is the one that hires: nothing is guessed from
 * where a name stands.
 */
export function describePosting(text: string): PostingDescription {
  const words = wordsFor(text)
  const lines = readPostingLines(text, words).map((line) => ({ ...line, text: line.text.slice(0, 2_000) }))
  const labelled = (part: Label): string => readLabelled(lines, part, words)
  const { index, pieces } = chooseHeadline(lines, words)
  const company = cutCompany(labelled('company-label')) || (findCompany(lines, { pieces, head: index }, words) ?? '')
  const title = labelled('title-label') || readTitle(lines, pieces, company || null, words)
  const contact = readPerson(labelled('contact-label'), words) ?? findContact(lines, company || null, words) ?? ''
  const location = labelled('location-label') || findPlace(lines.slice(0, PLACE_LINES))
  return {
    title: title.slice(0, MAX_CHARACTERS),
    company: company.slice(0, MAX_CHARACTERS),
    contact: contact.slice(0, MAX_CHARACTERS),
    location: location.slice(0, MAX_CHARACTERS),
  }
}

/** The first line that has a word for a post in it, else the first that may be a headline; with the pieces that it says. */
function chooseHeadline(lines: readonly PostingLine[], words: PostingWords): { index: number; pieces: string[] } {
  const heads = lines.slice(0, HEAD_LINES).flatMap(({ text, isBullet }, index) => {
    if (isBullet || !isHeadline(text, words)) return []
    const pieces = splitHiring(text, lines[index + 1]?.text ?? '', words).flatMap((line) => readHeadline(line, words))
    return pieces.length > 0 && !pieces.some((piece) => saysSomething(piece, words)) ? [{ index, pieces }] : []
  })
  const isPost = (piece: string): boolean => titleCues(piece) > 0 && piece.split(/\s+/).length <= MAX_POST_WORDS
  // "Join X!" names the firm, and the post stands below.
  const isCall = ({ pieces: [first = ''] }: { pieces: string[] }): boolean =>
    words.find('before-name', first).some(({ at }) => at <= 1)
  // What names no post by a word for one is its name only on top.
  const top = heads.filter(({ index }) => index < TOP_LINES)
  const isNamed = ({ index, pieces }: { index: number; pieces: string[] }): boolean =>
    isMarkedAsPost(lines[index]?.text ?? '', words) || pieces.some((piece) => isSaidAgain(piece, lines, index))
  const named = top.filter(isNamed)
  const found =
    heads.find(({ pieces }) => pieces.some(isPost)) ??
    heads.find(({ index }) => saysGenders(lines[index]?.text ?? '')) ??
    named.find((head) => !isCall(head)) ??
    named[0]
  return found ?? { index: 0, pieces: [] }
}

/** A headline says that it names a post: "Wanted: …", "… gesucht". */
function isMarkedAsPost(line: string, words: PostingWords): boolean {
  return words.has('wanted', line) || words.has('wanted-behind', line) || words.has('hiring', line)
}

/** A name that no word for a post is in is one where the text goes on to speak of it: "the roofer will …". */
function isSaidAgain(piece: string, lines: readonly PostingLine[], index: number): boolean {
  const name = fold(piece)
  return lines.some((line, at) => at > index && fold(line.text).includes(name))
}

/** "Anyone know a decent roofer?": a question, somebody's words, or what speaks of us and you; the name of a post does none of these. */
function saysSomething(piece: string, words: PostingWords): boolean {
  if (/[?？]|…$/u.test(piece) || /^\p{L}+:\s/u.test(piece)) return true
  return titleCues(piece) === 0 && (words.has('pronoun', piece) || words.has('we', piece))
}

/** "Halvora Medical AG sucht Produktmanager": what is behind the words that somebody hires, or the line below where that is nothing. */
function splitHiring(line: string, next: string, words: PostingWords): string[] {
  const hiring = words.find('hiring', line).find(({ at }) => at > 0)
  if (!hiring) return [line]
  const after = line.slice(hiring.at + hiring.words.length).trim()
  const [first = ''] = after.split(/\s+/, 1)
  const post = words.is('article', first) ? after.slice(first.length).trim() : after
  const [name = ''] = readHeadline(post, words)
  const isNamed = name !== '' && !(words.languages[0] === 'de' && /^\p{Ll}/u.test(name))
  if (isNamed && name.split(/\s+/).length <= MAX_POST_WORDS) return [post]
  return next !== '' && isHeadline(next, words) ? [next] : [line]
}

/** A title as a page's data gives it, without what is noise in a headline; as it is where nothing would be left. */
export function cleanTitle(title: string, posting: string): string {
  const words = wordsFor(posting)
  return toTitle(readHeadline(title, words), null, words) || title
}

type Label = Extract<Key<'postings'>, `${string}-label`>

/** What stands behind a label, in its line: "Employer: Pellworth Cold Stores Ltd". */
function readLabelled(lines: readonly PostingLine[], part: Label, words: PostingWords): string {
  for (const { text } of lines) {
    const match = /^([^:：]{1,40})[:：]\s*(\S.*)$/u.exec(text)
    if (!match?.[1] || !match[2] || match[2].length > MAX_CHARACTERS || !words.is(part, match[1].trim())) continue
    if (/[.!?]\s+\S/u.test(match[2]) && part !== 'contact-label') continue
    if (part !== 'title-label') return match[2].trim()
    const title = toTitle(readHeadline(match[2], words), null, words)
    if (title) return title
  }
  return ''
}

/** "Kovárna Lhotka s.r.o., Radek Šebesta": the firm of what stands behind its label. */
function cutCompany(value: string): string {
  const [named] = findWithLegalForm(value)
  return named ?? value.split(/,\s|\s\(/u)[0]?.trim() ?? ''
}

/** A line that may hold the post's name: short, no sentence, no title of a part of the posting, and behind no label. */
function isHeadline(line: string, words: PostingWords): boolean {
  // "Jobs > Kitchen > Details": where a page stands among others.
  if (line.length > MAX_HEADLINE_CHARACTERS || /\s[>›»]\s|\s\/\s.+\s\/\s|\S@\S/u.test(line)) return false
  if (/[.;,。；，]$/u.test(line) && !findWithLegalForm(line).some((name) => line.endsWith(name))) return false
  if (words.find('honorific', line).some(({ at }) => at > 0 && UNSPACED_NAME.test(line.slice(0, at)))) return false
  const { kind, covered } = classifyTitle(line, words)
  if (kind !== 'untold' && covered >= 0.8) return false
  const label = /^([^:：]{1,40})[:：]/u.exec(line)?.[1]
  if (label === undefined) return true
  const isLabel = (['company-label', 'location-label', 'contact-label'] as const).some((part) => words.is(part, label))
  return !isLabel && !words.is('asks', label) && classifyTitle(label, words).kind === 'untold'
}

/** By the headline; where that is the firm alone, or a call to join it, by the words that lead to the post. */
function readTitle(
  lines: readonly PostingLine[],
  pieces: readonly string[],
  company: string | null,
  words: PostingWords,
): string {
  const title = cutClauses(toTitle(pieces, company, words))
  const called = company && pieces.length > 0 && pieces.some((piece) => piece.includes(company))
  if (title && !(called && /^\p{Ll}/u.test(title)) && !words.has('before-name', pieces.join(' ').slice(0, 12)))
    return title
  for (const line of lines.slice(0, 40)) {
    for (const { text } of splitSentences(line)) {
      const wanted = readWanted(text, words)
      if (wanted) return wanted
    }
  }
  return words.has('before-name', pieces.join(' ').slice(0, 12)) ? '' : title
}

/** "Driver C+E domestic, Trans-Wilga, from now": in a line of several clauses the first is the post, where it alone names one. */
function cutClauses(title: string): string {
  const [first = '', ...others] = title.split(/,\s/u)
  return others.length > 1 && titleCues(first) > 0 && others.every((part) => titleCues(part) === 0) ? first : title
}

/** "… is looking for a piano technician to …", "Join us as a Data Engineer!": the post that a sentence wants somebody for. */
function readWanted(sentence: string, words: PostingWords): string {
  const leads = [
    ...words.find('wanted', sentence),
    ...[...sentence.matchAll(/\b(?:as|als|como|come|jako|som|en tant que)\b/giu)].map(({ index, 0: said }) => ({
      at: index,
      words: said,
    })),
  ]
  for (const { at, words: said } of leads) {
    const after = sentence.slice(at + said.length).trimStart()
    const [first = ''] = after.split(/\s+/, 1)
    const isLed = words.is('article', said.split(/\s+/).at(-1) ?? '')
    if (!isLed && !words.is('article', first)) continue
    const phrase = (isLed ? after : after.slice(first.length))
      .split(/[,.!?:;()（]|\s(?:to|for|who|with|in|at|für|mit|in|zum|zur|pour|para|per|voor|do|till|till|pro)\s/u)[0]
      ?.trim()
    if (phrase && phrase.split(/\s+/).length <= 6 && /\p{L}{3}/u.test(phrase) && !words.has('person', phrase))
      return toTitle(readHeadline(phrase, words), null, words)
  }
  return ''
}

function findPlace(lines: readonly PostingLine[]): string {
  for (const { text } of lines) {
    if (text.length > MAX_HEADLINE_CHARACTERS || /[.!?]$/u.test(text)) continue
    const place = text
      .split(/\s+[-–—|·•@]\s+|\s*[()]\s*/u)
      .find(
        (part) => part.trim() !== '' && part.trim().split(/\s+/).length <= MAX_PLACE_WORDS && isKnownPlace(part.trim()),
      )
    if (place) return place.trim()
  }
  return ''
}
