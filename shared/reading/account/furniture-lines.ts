import { findAllDates } from '#shared/domain/text/dates.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { kindOfPhrase } from '../lexicon/headings.ts'
import { cutLong } from '../lines/long-lines.ts'
import type { ReadLine } from '../lines/read-line.ts'
import type { FurnitureKind } from '../reading.ts'
import { ofWords, pageWords } from './lexicon.ts'
import type { Source } from './source.ts'
import { knownHeading, type Territory } from './territories.ts'
import { wordsIn } from './words.ts'

type LineKind = Extract<FurnitureKind, 'running_head' | 'page_number'>

const MAX_LENGTH = 160
const MIN_PAGES = 3
/** A shorter text that is one word may be anything. */
const MIN_LETTERS = 5

/**
 * For each line whether it is page furniture, from the lines alone. `known` are texts that the page may repeat: the person's
 * name and addresses. The first of several same lines is none yet: it may be the one that says the name.
 */
export function furnitureLines(
  source: Source,
  territories: readonly Territory[],
  known: readonly string[],
): Map<number, LineKind> {
  const found = new Map<number, LineKind>()
  const repeated = repeatedAtPageEdges(source.lines)
  const isNumbered = numberedPages(source.lines)
  const seen = new Set<string>()
  source.lines.forEach((line, index) => {
    if (line.text.length > MAX_LENGTH) return
    // Most lines are neither numbered nor repeated, and need no closer look.
    const parts = seen.has(line.text) || /\d/.test(line.text) ? partsOf(line.text, known) : CONTENT
    const isKnown = parts.rest === ''
    // What stands above all sections names the document; further down such a word titles a part that is not read.
    const isTitle = territories[index] === 'head' && knownHeading(line) === 'ignored'
    const isRepeated = repeated.has(index) || (isKnown && parts.named && seen.has(line.text))
    if (isKnown && !parts.named && (parts.page === 'said' || (parts.page && isNumbered.has(index))))
      found.set(index, 'page_number')
    else if (isTitle || isRepeated || (isKnown && parts.named && parts.page && index > 0))
      found.set(index, 'running_head')
    seen.add(line.text)
  })
  return found
}

type Parts = { page: 'said' | 'number' | null; named: boolean; rest: string }

const CONTENT: Parts = { page: null, named: false, rest: 'content' }

/** What a line consists of: the number of a page, the title of the document, a date, what is known of the person, and the rest. */
function partsOf(text: string, known: readonly string[]): Parts {
  let rest = ` ${text} `
  let named = false
  for (const part of known) {
    const at = rest.toLowerCase().indexOf(part.toLowerCase())
    if (at < 0 || (part.length < MIN_LETTERS && wordsIn(part).length < 2)) continue
    named = true
    rest = `${rest.slice(0, at)}\t${rest.slice(at + part.length)}`
  }
  const cells = rest.split(/[\t|·•–—,]|\s-\s|\s{3,}/).map((cell) => cell.trim())
  if (!named && !cells.some((cell) => pageNumber(cell) || kindOfPhrase(cell) === 'ignored')) return CONTENT
  let page: Parts['page'] = null
  const left = cells.filter((cell) => {
    if (!/[\p{L}\p{N}]/u.test(cell)) return false
    const number = pageNumber(cell)
    if (number) page = page === 'said' ? page : number
    const title = kindOfPhrase(cell) === 'ignored'
    if (title) named = true
    return !number && !title && !isDate(cell, rest)
  })
  return { page, named, rest: left.join(' ') }
}

/** A day on its own, as a footer has it: "February 10, 2026" is two cells there. */
function isDate(cell: string, line: string): boolean {
  const [date] = findAllDates(cutLong(line)[0] ?? '')
  return date !== undefined && !date.isSpan && line.slice(date.index, date.index + date.length).includes(cell)
}

/** "Page 2 of 3", "2/2" and "- 2 -". Said with a word or with the number of all pages, or only a number. */
function pageNumber(cell: string): 'said' | 'number' | null {
  const words = fold(cell).match(/\p{L}+|\d+|\//gu) ?? []
  const letters = words.filter((word) => /\p{L}/u.test(word))
  const numbers = words.filter((word) => /\d/.test(word)).map(Number)
  if (numbers.length === 0 || numbers.length > 2 || numbers.some((number) => number > 99)) return null
  const hasPage = letters.some((word) => pageWords().has(word))
  if (!letters.every((word) => pageWords().has(word) || ofWords().has(word))) return null
  const [page = 0, all = page] = numbers
  if (page > all || page === 0) return null
  if (hasPage) return 'said'
  if (numbers.length === 2) return words.some((word) => word === '/' || ofWords().has(word)) ? 'said' : null
  return letters.length === 0 && /^\W*\d+\W*$/.test(cell) ? 'number' : null
}

/** Lines of nothing but a number that counts the pages: at the edge of its page, or one after the other from line to line. */
function numberedPages(lines: readonly ReadLine[]): ReadonlySet<number> {
  const edges = edgesOf(lines)
  return new Set(
    lines.flatMap(({ text, page }, index) => {
      const number = /^\s*[-–—]?\s*(\d{1,2})\s*[-–—]?\s*$/.exec(text)?.[1]
      return number !== undefined && page !== undefined && edges.has(index) && Number(number) === page ? [index] : []
    }),
  )
}

const EDGE_LINES = 2

/** The first and last lines of each page, and those of streams of their own. */
function edgesOf(lines: readonly ReadLine[]): ReadonlySet<number> {
  const pages = Map.groupBy(lines.keys(), (index) => lines[index]?.page)
  pages.delete(undefined)
  return new Set([...pages.values()].flatMap((of) => [...of.slice(0, EDGE_LINES), ...of.slice(-EDGE_LINES)]))
}

/** Lines that stand at the edge of every page but perhaps the first, with other numbers at most; without the first of them. */
function repeatedAtPageEdges(lines: readonly ReadLine[]): ReadonlySet<number> {
  const edges = edgesOf(lines)
  const pages = new Set(lines.map(({ page }) => page))
  const same = Map.groupBy(edges, (index) => (lines[index]?.text ?? '').replace(/\d+/g, '#').trim())
  const found = new Set<number>()
  for (const [text, of] of same) {
    const onPages = new Set(of.map((index) => lines[index]?.page))
    const everywhere = onPages.size >= Math.max(MIN_PAGES - 1, pages.size - 1) && pages.size >= MIN_PAGES
    if (!/\p{L}/u.test(text) || !everywhere) continue
    for (const index of of.sort((a, b) => a - b).slice(1)) found.add(index)
  }
  return found
}
