import { endsWithPageNumber, isPageNumber } from '#shared/domain/text/page-numbers.ts'
import { MEASURES } from '../measures.ts'
import type { TextRow } from './rows.ts'

/** On a single page other numbers may be content. */
const PAGE_ONE = /^\W*1\s*(?:\W\s*1)?\W*$/
/** "Curriculum vitae · 2 / 3": the number of the page and how many there are. */
const PAGE_OF_PAGES = /(?:^|[\s([–—|·-])(\d{1,3})\s*(?:\/|\p{L}{1,3})\s*(\d{1,3})\s*[)\]]?$/u

/** The rows of all pages without page numbers and without what repeats at the edges of later pages. */
export function withoutHeadersAndFooters(pages: TextRow[][]): TextRow[][] {
  const seen: { key: string; y: number }[] = []
  return pages.map((rows, page) =>
    rows.filter((row, index) => {
      const atEdge = index < MEASURES.edgeRows || index >= rows.length - MEASURES.edgeRows
      if (!atEdge) return true
      const text = row.segments.map((segment) => segment.text).join(' ')
      const isNumber = pages.length > 1 ? isPageNumber(text) : PAGE_ONE.test(text)
      const isLabel =
        text.length <= MEASURES.maxPageLabelLength &&
        (endsWithPageNumber(text) || countsPages(text, page + 1, pages.length))
      if ((isNumber || isLabel) && (index === 0 || index === rows.length - 1)) return false
      const key = text.replace(/\d+/g, '#')
      if (page > 0 && seen.some((known) => known.key === key && Math.abs(known.y - row.y) < MEASURES.sameHeightOnPages))
        return false
      seen.push({ key, y: row.y })
      return true
    }),
  )
}

function countsPages(text: string, page: number, pages: number): boolean {
  const [, number, total] = PAGE_OF_PAGES.exec(text) ?? []
  return Number(number) === page && Number(total) === pages
}
