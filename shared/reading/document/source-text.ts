import { countryCode } from '#shared/domain/places/known-places.ts'
import { findAllDates } from '#shared/domain/text/dates.ts'
import { fold } from '#shared/domain/text/fold.ts'

/** What a file says, ready to be asked whether a value stands in it. */
export type SourceText = {
  /** Whether these words stand there, one after the other, whatever lies between them in spaces, hyphens and line breaks. */
  says(value: string): boolean
  /** The date as far as the file gives it: the whole of it, its month, its year, or null. */
  date(iso: string): string | null
  /** Whether a country's code or one of its names stands there. */
  namesCountry(code: string): boolean
}

const WORD = /[\p{L}\p{M}\p{N}+#]+/gu
/** A long passage may be torn apart where columns or pages meet: into so many pieces, of so many words, so far apart. */
const MAX_PIECES = 3
const MIN_PIECE_WORDS = 3
const MAX_GAP_WORDS = 80
const COUNTRY_NAME_WORDS = 4

/** Prepares a text, with the addresses behind its links. */
export function sourceText(text: string, links: readonly string[] = []): SourceText {
  const words = wordsOf(`${text}\n${links.join('\n')}`)
  const starts: number[] = []
  let joined = ''
  for (const word of words) {
    starts.push(joined.length)
    joined += word
  }
  const startsAt = new Map(starts.map((at, index) => [at, index]))
  const ends = new Set([...starts.slice(1), joined.length])

  /** The word after the last of `wanted`, where they stand one after the other from word `from` on; -1 where they do not. */
  const after = (wanted: readonly string[], from: number): number => {
    const needle = wanted.join('')
    for (let at = joined.indexOf(needle, starts[from] ?? joined.length); at >= 0; at = joined.indexOf(needle, at + 1)) {
      const end = at + needle.length
      if (startsAt.has(at) && ends.has(end)) return startsAt.get(end) ?? words.length
    }
    return -1
  }
  const inPieces = (wanted: readonly string[], from: number, pieces: number): boolean => {
    if (wanted.length === 0) return true
    if (pieces === 0) return false
    for (let length = wanted.length; length >= Math.min(MIN_PIECE_WORDS, wanted.length); length--) {
      const end = after(wanted.slice(0, length), from)
      if (end < 0 || (from > 0 && end - length - from > MAX_GAP_WORDS)) continue
      if (inPieces(wanted.slice(length), end, pieces - 1)) return true
    }
    return false
  }

  const dates = new Set<string>()
  for (const { start, end } of findAllDates(text))
    for (const date of [start, end]) for (const length of [4, 7, 10]) if (date) dates.add(date.slice(0, length))
  for (const [year] of text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)) dates.add(year)

  return {
    says(value) {
      const wanted = wordsOf(value)
      if (wanted.length === 0) return false
      return after(wanted, 0) >= 0 || (wanted.length >= 2 * MIN_PIECE_WORDS && inPieces(wanted, 0, MAX_PIECES))
    },
    date: (iso) => [10, 7, 4].map((length) => iso.slice(0, length)).find((date) => dates.has(date)) ?? null,
    namesCountry(code) {
      return words.some((_, index) =>
        Array.from({ length: COUNTRY_NAME_WORDS }, (_, extra) => words.slice(index, index + extra + 1).join(' ')).some(
          (name) => name === fold(code) || countryCode(name) === code,
        ),
      )
    },
  }
}

function wordsOf(text: string): string[] {
  // Up and down again: only so ß and SS become the same.
  const plain = fold(
    text
      .normalize('NFKC')
      .replace(/\u00ad/g, '')
      .toUpperCase()
      .toLowerCase(),
  )
  return plain.match(WORD) ?? []
}
