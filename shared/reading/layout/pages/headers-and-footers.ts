import type { TextRow } from './rows.ts'

const PAGE_NUMBER =
  /^\W*(?:(?:page|seite|strana|strona|pagina|página|side|sida|p\.|s\.)\s*)?\d{1,3}\s*(?:(?:of|von|de|di|z|van|\/|av|ze)\s*\d{1,3})?\W*$/i
/** On a single page other numbers may be content. */
const PAGE_ONE = /^\W*1\s*(?:\W\s*1)?\W*$/
/** "Jane Doe – Page 1 of 2", "© Template · Seite 1 / 2": words around the number of the page. */
const PAGE_LABEL =
  /(?:^|[\s([–—|·-])(?:page|seite|strana|strona|pagina|página|pág\.|side|sida|sivu|sayfa|oldal|стр\.?|страница|сторінка|p\.|s\.)\s*\d{1,3}\s*(?:(?:of|von|de|di|sur|z|van|af|av|ze|из|з|\/)\s*\d{1,3})?\s*[)\]]?\s*$/i
/** "Curriculum vitae · 2 / 3": the number of the page and how many there are. */
const PAGE_OF_PAGES = /(?:^|[\s([–—|·-])(\d{1,3})\s*(?:\/|\p{L}{1,3})\s*(\d{1,3})\s*[)\]]?$/u
const MAX_LABEL_LENGTH = 90
const EDGE_ROWS = 3
const SAME_HEIGHT = 4

/** The rows of all pages without page numbers and without what repeats at the edges of later pages. */
export function withoutHeadersAndFooters(pages: TextRow[][]): TextRow[][] {
  const seen: { key: string; y: number }[] = []
  return pages.map((rows, page) =>
    rows.filter((row, index) => {
      const atEdge = index < EDGE_ROWS || index >= rows.length - EDGE_ROWS
      if (!atEdge) return true
      const text = row.segments.map((segment) => segment.text).join(' ')
      const isNumber = pages.length > 1 ? PAGE_NUMBER.test(text) : PAGE_ONE.test(text)
      const isLabel =
        text.length <= MAX_LABEL_LENGTH && (PAGE_LABEL.test(text) || countsPages(text, page + 1, pages.length))
      if ((isNumber || isLabel) && (index === 0 || index === rows.length - 1)) return false
      const key = text.replace(/\d+/g, '#')
      if (page > 0 && seen.some((known) => known.key === key && Math.abs(known.y - row.y) < SAME_HEIGHT)) return false
      seen.push({ key, y: row.y })
      return true
    }),
  )
}

function countsPages(text: string, page: number, pages: number): boolean {
  const [, number, total] = PAGE_OF_PAGES.exec(text) ?? []
  return Number(number) === page && Number(total) === pages
}
