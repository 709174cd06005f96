import type { ReadLine } from './read-line.ts'

const YEAR_AND_NUMBER = /(?<![\d-])((?:19|20)\d\d)-(\d\d)(?![\d-])/g

/**
 * "2007-11" is a month or four years; the other dates of the document tell. Where one of them can be no month ("2015-19")
 * and each number may end a span, they all are spans of years.
 */
export function withYearSpans(lines: ReadLine[]): ReadLine[] {
  const found = lines.flatMap(({ text }) => [...text.matchAll(YEAR_AND_NUMBER)])
  const isSpan = ([, year = '', end = '']: RegExpMatchArray) => end > year.slice(2)
  if (!found.some(([, , end = '']) => Number(end) > 12) || !found.every(isSpan)) return lines
  return lines.map((line) => ({ ...line, text: line.text.replace(YEAR_AND_NUMBER, '$1–$2') }))
}
