import type { Requirement } from '../changes/change.ts'
import { extractTerms } from '../matching/terms.ts'
import { fold } from '../text/fold.ts'
import { findCriteriaTables } from './criteria-table.ts'
import { type PostingLine, readPostingLines } from './lines.ts'
import { classifyTitle, readSections, type Section } from './sections.ts'
import { splitSentences } from './sentences.ts'
import { judgeSentence, type Wanted } from './wanted.ts'
import { type PostingWords, wordsFor } from './words.ts'

/** What a posting asks for; where that is nothing, `reason` says why, in a sentence for a person. */
export type PostingRequirements = { requirements: Requirement[]; reason: string | null }

const MAX_REQUIREMENTS = 40
const MAX_TEXT_CHARACTERS = 400
/** An advertisement as people send it to each other. */
const SHORT_AD_LINES = 9
const SHORT_LINE_WORDS = 7
/** What is paid, or whom to call. */
const SAYS_NUMBERS = /\p{Sc}|\d(?:[\s/.-]?\d){5}/u
/** From how many lines on what stands below a title of demands is the list of them. */
const LIST_LINES = 3
/** From how many of the lines below a title ask for something, all of them are taken for what is asked for. */
const MOSTLY = 0.5

const NOTHING_WRITTEN = 'The posting has no text.'
const NOTHING_ASKED = 'No sentence of the posting asks for anything of the person.'

/**
 * What a posting asks for, in its own words and with the place of each in it (`span`), by what a sentence says, with the titles above
 * it as a hint. Ids are r1, r2, … in the order of the posting. Nothing is made up where it asks for nothing.
 */
export function readRequirements(posting: string): PostingRequirements {
  const words = wordsFor(posting)
  const tables = findCriteriaTables(posting, words)
  const lines = readPostingLines(posting, words)
  const isInTable = (at: number): boolean => tables.some(({ start, end }) => at >= start && at < end)
  const written = lines.filter(({ start }) => !isInTable(start))
  const sections = readSections(
    isShortAd(written) ? written.map((line, index) => toBullet(line, index, words)) : written,
    words,
  )
  if (lines.length === 0) return { requirements: [], reason: NOTHING_WRITTEN }
  const hasLists = sections.some(({ kind, lines }) => kind === 'must' && lines.length >= LIST_LINES)
  const found = sections.flatMap((section, index) =>
    readSection(toldByPlace(section, sections[index - 1], words), { words, isHead: index === 0, hasLists }),
  )
  const inTables = tables.flatMap(({ rows }) => rows.flatMap((row) => toFound(row, '')))
  const requirements = dropRepeated([...inTables, ...found].sort((a, b) => a.span[0] - b.span[0]))
    .slice(0, MAX_REQUIREMENTS)
    .map(({ text, kind, span, saidBy }, index) => ({
      id: `r${index + 1}`,
      text,
      kind,
      keywords: extractTerms(text).map(({ surface }) => surface),
      span,
      ...(saidBy && { saidBy }),
    }))
  return { requirements, reason: requirements.length > 0 ? null : NOTHING_ASKED }
}

/** A requirement in somebody's words, with its place in the posting where it stands there as it is. */
export function toRequirement(
  { id, text, kind }: Pick<Requirement, 'id' | 'text' | 'kind'>,
  posting: string,
): Requirement {
  const at = posting.indexOf(text)
  const keywords = extractTerms(text).map(({ surface }) => surface)
  return { id, text, kind, keywords, ...(at >= 0 && { span: [at, at + text.length] }) }
}

/** The requirements alone. */
export function extractRequirements(posting: string): Requirement[] {
  return readRequirements(posting).requirements
}

/** "own tools", "5 yrs min": an advertisement of a few short lines, where each says one thing. */
function isShortAd(lines: readonly PostingLine[]): boolean {
  const isShort = ({ text, isDrawn }: PostingLine): boolean => !isDrawn && text.split(/\s+/).length <= SHORT_LINE_WORDS
  return lines.length <= SHORT_AD_LINES && lines.filter(isShort).length >= lines.length * MOSTLY
}

function toBullet(line: PostingLine, index: number, words: PostingWords): PostingLine {
  const isShort = line.text.split(/\s+/).length <= SHORT_LINE_WORDS && !/[.!?:。：]$/u.test(line.text)
  const isItem = index > 0 && isShort && !SAYS_NUMBERS.test(line.text) && !words.has('other', line.text)
  return isItem && classifyTitle(line.text, words).covered < 1 ? { ...line, isBullet: true } : line
}

/** A list right behind that of what is asked for, below a title that tells nothing, has what is wished for beside it. */
function toldByPlace(section: Section, before: Section | undefined, words: PostingWords): Section {
  const isList = ({ lines }: Section): boolean => lines.length > 1 && lines.every(({ isBullet }) => isBullet)
  const follows = section.kind === 'untold' && section.title !== '' && before?.kind === 'must' && isList(before)
  const isWishes = follows && isList(section) && !section.lines.some(({ text }) => words.has('other', text))
  return isWishes ? { ...section, kind: 'nice' } : section
}

type Found = { text: string; kind: 'must' | 'nice'; span: [start: number, end: number]; saidBy: string | null }

function readSection(
  section: Section,
  { words, isHead, hasLists }: { words: PostingWords; isHead: boolean; hasLists: boolean },
): Found[] {
  const sentences = section.lines.flatMap((line, index) => {
    const isHeadline = isHead && index < 2 && !line.isBullet && !/[.!?。！？]$/u.test(line.text)
    if (isHeadline) return []
    const parts = line.isBullet ? [{ text: line.text, start: line.start, end: line.end }] : splitSentences(line, words)
    return parts.map((part) => ({
      ...part,
      isBullet: line.isBullet,
      isLabelled: line.isLabelled,
      isFragment: line.isBullet || parts.length === 1,
    }))
  })
  // Who lists what is asked for asks for little beside the list, and says so plainly there.
  const { kind } = section
  const judgedAs = kind === 'untold' && hasLists && !section.lines.every(({ isBullet }) => isBullet) ? 'other' : kind
  const judged = sentences.map((sentence) => judgeLabelled(sentence, judgedAs, words))
  const isList = section.title !== '' && sentences.every(({ isFragment }) => isFragment)
  const isMostlyAsking =
    kind === 'untold' && isList && judged.filter((wanted) => wanted.length > 0).length >= sentences.length * MOSTLY
  const all = isMostlyAsking ? sentences.map((sentence) => judgeSentence(sentence, 'must', words)) : judged
  return all.flat().flatMap((wanted) => toFound(wanted, kind === 'untold' || kind === 'other' ? '' : section.title))
}

/** "… a battery. Bonus: LoRa, Rust": a sentence with a title of its own. */
function judgeLabelled(
  sentence: Parameters<typeof judgeSentence>[0],
  section: Section['kind'],
  words: PostingWords,
): Wanted[] {
  const [label = '', title = ''] = /^([^:：]{2,30})[:：]\s+(?=\S)/u.exec(sentence.text) ?? []
  const { kind, covered } = classifyTitle(title, words)
  if (sentence.isBullet || kind === 'untold' || kind === 'other' || covered < 1)
    return judgeSentence(sentence, section, words)
  const rest = { text: sentence.text.slice(label.length), start: sentence.start + label.length }
  return judgeSentence({ ...sentence, ...rest, isLabelled: true }, kind, words)
}

function toFound({ text, kind, start, end, saidBy }: Wanted, title: string): Found[] {
  const clean = text.replace(/\s+/g, ' ').replace(/^[-–—:,;\s]+|(?<![.;,。；，、\s])[.;,。；，、\s]+$/gu, '')
  if (clean.length < 2 || clean.length > MAX_TEXT_CHARACTERS || !/[\p{L}]/u.test(clean)) return []
  return [{ text: clean, kind, span: [start, end], saidBy: saidBy ?? (title || null) }]
}

/** What is said twice is asked once, and for certain where it is so once. */
function dropRepeated(found: readonly Found[]): Found[] {
  const distinct = new Map<string, Found>()
  for (const item of found) {
    const key = fold(item.text).replace(/[^\p{L}\p{N}+#]/gu, '')
    const known = distinct.get(key)
    if (!known) distinct.set(key, item)
    else if (item.kind === 'must') distinct.set(key, { ...known, kind: 'must', saidBy: item.saidBy ?? known.saidBy })
  }
  return [...distinct.values()]
}
