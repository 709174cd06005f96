import type { PostingLine } from './lines.ts'
import type { PostingWords } from './words.ts'

/** What a part of a posting is about: what is asked for, what is wished for, something else, or not told by its title. */
export type SectionKind = 'must' | 'nice' | 'other' | 'untold'
export type Section = { kind: SectionKind; title: string; lines: SectionLine[] }
export type SectionLine = Pick<PostingLine, 'text' | 'start' | 'end' | 'isBullet'> & {
  /** Behind its title in one line: "Languages: English". */
  isLabelled?: boolean
}

const MAX_TITLE_CHARACTERS = 80
const MAX_TITLE_WORDS = 12
/** A sentence that ends with a colon announces a list. */
const MAX_ANNOUNCEMENT_CHARACTERS = 240
/** How much of a title must be words of titles, where nothing but its words tells that it is one. */
const COVERED = 0.7
/** The same right below another title, where a short line is rather the first of a list. */
const COVERED_BELOW = 0.9

/** A posting's lines by the titles above them; what stands before the first title has none. */
export function readSections(lines: readonly PostingLine[], words: PostingWords): Section[] {
  const isDoubleSpaced = lines.filter(({ isApart }) => isApart).length > lines.length * 0.9
  let current: Section = { kind: 'untold', title: '', lines: [] }
  const sections = [current]
  const begin = (kind: SectionKind, title: string): void => {
    current = { kind, title, lines: [] }
    sections.push(current)
  }
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const isBelowTitle = current.title !== '' && current.lines.length === 0
    const isBetweenLists = lines[index - 1]?.isBullet === true && next?.isBullet === true
    const titled = readTitle(line, next, words, { isDoubleSpaced, isBelowTitle, isBetweenLists })
    if (titled !== null) {
      // "Who we look for" over "Somebody who:": the second goes on with the first.
      const isUnder = titled === 'untold' && isBelowTitle
      begin(isUnder ? current.kind : titled, isUnder ? current.title : line.text)
      continue
    }
    const labelled = readLabelled(line, words)
    if (labelled) {
      begin(labelled.kind, labelled.title)
      current.lines.push({ ...labelled.rest, isBullet: line.isBullet, isLabelled: true })
      if (line.isLast || labelled.kind === 'other') begin('untold', '')
      continue
    }
    // Behind a list, a paragraph of its own is no part of it any more.
    const isAfterList = current.lines.at(-1)?.isBullet && !line.isBullet && line.isApart
    if (isAfterList && !isDoubleSpaced && current.kind !== 'untold') begin('untold', '')
    current.lines.push(line)
  }
  return sections.filter(({ lines }) => lines.length > 0)
}

/** What is around a line. */
type Surroundings = { isDoubleSpaced: boolean; isBelowTitle: boolean; isBetweenLists: boolean }

function readTitle(
  line: PostingLine,
  next: PostingLine | undefined,
  words: PostingWords,
  { isDoubleSpaced, isBelowTitle, isBetweenLists }: Surroundings,
): SectionKind | null {
  if (!next) return null
  const { text, isBullet, isDrawn, isApart, isLast } = line
  const isAnnouncement =
    /[:：]$/u.test(text) && text.length <= MAX_ANNOUNCEMENT_CHARACTERS && (next.isBullet || !isBullet)
  const isShort = text.length <= MAX_TITLE_CHARACTERS && text.split(/\s+/).length <= MAX_TITLE_WORDS
  if (!isAnnouncement && (!isShort || /[.!;,。！；，、]$/u.test(text))) return null
  const { kind, covered } = classifyTitle(text, words)
  if (isBullet) {
    const isMarked = isDrawn && (isAnnouncement || (next.isBullet && !next.isDrawn))
    return isMarked || ((isDrawn || isAnnouncement) && kind !== 'untold' && covered >= COVERED) ? kind : null
  }
  const isSetApart = isApart && !isLast && !isDoubleSpaced && !next.isApart
  const opensList = (isApart || isBetweenLists) && next.isBullet
  if (isAnnouncement || isDrawn || opensList) return kind
  if (kind === 'untold')
    return isSetApart && text.split(/\s+/).length <= 7 && next.text.length > text.length ? kind : null
  if (isBelowTitle) return covered >= COVERED_BELOW ? kind : null
  return covered >= COVERED || isSetApart ? kind : null
}

/** "Requirements: three years of planning": the title and what it stands over in one line. */
function readLabelled(
  { text, start, end, isBullet }: PostingLine,
  words: PostingWords,
): { kind: SectionKind; title: string; rest: Pick<PostingLine, 'text' | 'start' | 'end'> } | null {
  const match = /^([^:：]{2,40})[:：]\s*(?=\S)/u.exec(text)
  if (!match?.[1] || isBullet) return null
  const { kind, covered } = classifyTitle(match[1], words)
  if (kind === 'untold' || covered < COVERED) return null
  // Spaces may be more in the posting than in the line.
  const length = Math.min(match[0].length, end - start)
  return { kind, title: match[1], rest: { text: text.slice(match[0].length), start: start + length, end } }
}

/** What a title says about the lines below it, and how much of it is words of titles. */
export function classifyTitle(title: string, words: PostingWords): { kind: SectionKind; covered: number } {
  const nice = measure('nice-heading', title, words)
  const must = measure('must-heading', title, words)
  const other = measure('other-heading', title, words)
  const kind = chooseKind({ nice, must, other })
  const letters = (title.match(/[\p{L}\p{N}]/gu) ?? []).length
  const parts = ['nice-heading', 'must-heading', 'other-heading', 'heading-word'] as const
  return { kind, covered: letters === 0 ? 0 : coveredLetters(title, parts, words) / letters }
}

/** A wish is mostly told with words of demands in it ("Preferred qualifications"), and what else stands there in longer words. */
function chooseKind({ nice, must, other }: { nice: number; must: number; other: number }): SectionKind {
  if (nice === 0 && must === 0 && other === 0) return 'untold'
  if (nice > 0) return other > nice && must === 0 ? 'other' : 'nice'
  return must >= other ? 'must' : 'other'
}

type HeadingPart = 'nice-heading' | 'must-heading' | 'other-heading' | 'heading-word'

const measure = (part: HeadingPart, title: string, words: PostingWords): number => coveredLetters(title, [part], words)

function coveredLetters(title: string, parts: readonly HeadingPart[], words: PostingWords): number {
  const covered = new Set<number>()
  for (const part of parts)
    for (const found of words.find(part, title))
      for (let at = found.at; at < found.at + found.words.length; at++)
        if (/[\p{L}\p{N}]/u.test(title.charAt(at))) covered.add(at)
  return covered.size
}
