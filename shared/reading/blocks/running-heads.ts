import { takeEmail, takePhone, takeUrl } from '#shared/domain/text/addresses.ts'
import { foldWords } from '#shared/domain/text/fold.ts'
import { beginsWithPageNumber, isPageNumber } from '#shared/domain/text/page-numbers.ts'
import type { DateReader } from '../lexicon/date-reader.ts'
import { kindOfPhrase } from '../lexicon/headings.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** How far the head of a resume may reach: what stands there is no running head. */
const HEAD_LINES = 6
const MAX_LENGTH = 160
const PARTS = /\t|\s+[|·•–—-]\s+|\s*[|·•]\s*|,\s+/

/**
 * Lines that belong to the page: the person's name, the document's title, a date, an address from the head and the number
 * of the page, and nothing else.
 */
export function withoutRunningHeads(lines: readonly ReadLine[], dates: DateReader): ReadLine[] {
  const head = lines.slice(0, HEAD_LINES)
  const known = new Set(head.flatMap(({ text }) => text.split(PARTS).map(foldWords)).filter(Boolean))
  const names = head
    .slice(0, 2)
    .map(({ text }) => foldWords(text))
    .filter(Boolean)
  return lines.filter((line, index) => index < HEAD_LINES || !isRunningHead(line.text, known, names, dates))
}

function isRunningHead(text: string, known: ReadonlySet<string>, names: readonly string[], dates: DateReader): boolean {
  if (text.length > MAX_LENGTH) return false
  const words = foldWords(text)
  const isNamed = names.some((name) => words.includes(name))
  // Most lines are told by that.
  if (!isNamed && !/\d/.test(words)) return false
  const parts = withoutDates(text, dates)
    .split(PARTS)
    .map((part) => part.trim())
    .filter(Boolean)
  if (!isNamed && !parts.some(isPage)) return false
  const kinds: PartKind[] = []
  for (const part of parts) {
    const kind = kindOfPart(part, known, names)
    if (kind === 'other') return false
    kinds.push(kind)
  }
  if (kinds.length === 1) return beginsWithPageNumber(text.trim()) || /^\d{1,2}\s*\/\s*\d{1,2}$/.test(text.trim())
  const ofPage = kinds.includes('page') || kinds.includes('title') || kinds.includes('address')
  return ofPage && (kinds.includes('name') || (kinds.includes('page') && kinds.includes('title')))
}

function withoutDates(text: string, dates: DateReader): string {
  return dates
    .all(text)
    .reduceRight((rest, { index, length }) => `${rest.slice(0, index)}\t${rest.slice(index + length)}`, text)
}

function isPage(part: string): boolean {
  return /\d/.test(part) && (isPageNumber(part) || beginsWithPageNumber(part))
}

type PartKind = 'name' | 'title' | 'page' | 'address' | 'other'

function kindOfPart(part: string, known: ReadonlySet<string>, names: readonly string[]): PartKind {
  const words = foldWords(part)
  const bare = words.replace(/ (?:s )?(?:cv|resume)$/, '').replace(/ \d{1,2}(?: \d{1,2})?$/, '')
  if (names.includes(words) || names.includes(bare)) return 'name'
  if (isPage(part)) return 'page'
  if (kindOfPhrase(part) === 'ignored' || /^r[eé]sum[eé]$/i.test(part)) return 'title'
  if (known.has(words) || takeEmail(part) || takePhone(part) || takeUrl(part)) return 'address'
  return 'other'
}
