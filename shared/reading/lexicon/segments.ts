import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { isCity, isRegion } from '#shared/domain/places/known-places.ts'
import { takeUrl } from '#shared/domain/text/addresses.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { trimEnds } from '#shared/domain/text/prose.ts'
import { alternatives } from '#shared/domain/text/word-list.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** The parts of an entry's head line, and the address that stood in it. */
type Segments = { parts: string[]; url?: string }

const BREAK = '\ue000'
const STRONG = /\t|\s+[|·•∙●▪@]\s+|\s*\ue000\s*|\s*[｜／]\s*/u
/** "Acme, Inc.", "Strojírny, a.s.": a part of a firm's name. */
const legalForm = lazily(
  () => new RegExp(`^(?:${alternatives(wordsOf('legal-forms', 'after'))})\\.?(?:\\s+ltd\\.?)?$`, 'u'),
)
const CODE = /^\p{Lu}{2,3}$/u
const DASH = /\s+[–—-]\s+|\s+\/\/\s+/u

/** Whether a piece is nothing but a legal form: "Inc.", "s.r.o.". */
export function isLegalForm(text: string): boolean {
  return legalForm().test(fold(text))
}

/** "University of <a region>" and "Indian Institute of <a field>" have campuses, which they name behind a comma. */
const REGIONAL_SCHOOL = /^(?:the )?university of (.+)$/iu
const NATIONAL_SCHOOL = /^(?:the )?(?:indian|national) institutes? of \p{L}/iu

/** Whether what is behind a comma belongs to the name before it: a legal form, or the campus of a university. */
export function isPartOfName(before: string, piece: string): boolean {
  if (isLegalForm(piece)) return !isRegionOf(before, piece)
  const name = before.trim()
  const region = REGIONAL_SCHOOL.exec(name)?.[1]
  const hasCampuses = NATIONAL_SCHOOL.test(name) || (region !== undefined && isRegion(region))
  return hasCampuses && !isRegion(piece) && /^\p{Lu}\P{Lu}/u.test(piece) && piece.split(/\s+/).length <= 3
}

/** "Denver, CO": the code of a region behind its city, which is also the letters of a legal form. */
function isRegionOf(before: string, piece: string): boolean {
  return CODE.test(piece) && isCity(before.trim()) && isRegion(piece)
}

/** Splits a head line at tabs, bars, dots and changes of typeface; an address in it is taken out. */
export function segmentsOf(line: ReadLine): Segments {
  const found = takeUrl(line.text)
  const url = found?.value ?? line.links?.find(({ url }) => /^https?:/i.test(url))?.url
  const marked = withBreaks(line)
  const text = found ? marked.replace(found.value, ' ').replace(/\(\s*\)|\[\s*\]|<\s*>/g, ' ') : marked
  const parts = text.split(STRONG).map(trimEnds).filter(Boolean)
  return { parts: rejoinBrackets(parts), ...(url && { url }) }
}

/** Splits at dashes with spaces around them. */
export function splitDashes(text: string): string[] {
  return text.split(DASH).map(trimEnds).filter(Boolean)
}

/** Splits at commas outside brackets, but not before what belongs to the name. */
export function splitCommas(text: string): string[] {
  const parts: string[] = []
  for (const part of splitOutside(text, /[,，、،]/)) {
    const last = parts.length - 1
    if (last >= 0 && isPartOfName(parts[last] ?? '', part)) parts[last] = `${parts[last]}, ${part}`
    else parts.push(part)
  }
  return parts
}

/** Splits at a separator (one character), but not inside brackets. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const character of text) {
    if (/[([{（]/.test(character)) depth++
    if (/[)\]}）]/.test(character)) depth = Math.max(0, depth - 1)
    if (depth === 0 && separator.test(character)) {
      parts.push(part)
      part = ''
    } else part += character
  }
  parts.push(part)
  return parts.map((value) => value.trim()).filter(Boolean)
}

/** Marks the places where the typeface changes between words. */
function withBreaks({ text, breaks = [] }: ReadLine): string {
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const between = index > 0 && /[\s,;:|(–—]/.test(`${text[index - 1]}`) !== /[\s,;:|(–—]/.test(`${text[index]}`)
    if (breaks.includes(index) && (between || /\s/.test(`${text[index]}`))) result += BREAK
    result += text[index]
  }
  return result
}

/** A bracket that was torn by a separator inside it is whole again. */
function rejoinBrackets(parts: string[]): string[] {
  const result: string[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last !== undefined && /\([^)]*$/.test(last)) result[result.length - 1] = `${last} ${part}`
    else result.push(part)
  }
  return result
}
