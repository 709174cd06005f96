import type { Link } from '../../files/link.ts'
import type { PageLink, PdfPage } from '../../files/pdf/page-content.ts'
import { withoutTitleBullets } from '../glyph-titles.ts'
import { MEASURES } from '../measures.ts'
import { withoutHeadersAndFooters } from './headers-and-footers.ts'
import { type PrintedLine, toPrintedLines } from './lines.ts'
import { toBlocks } from './regions.ts'
import { toRows } from './rows.ts'

/** The printed lines of pages in the order of reading. */
export function layOutPages(pages: readonly PdfPage[]): PrintedLine[] {
  const rows = pages.map((page, index) => toRows(page, index + 1))
  const lines = toBlocks(withoutHeadersAndFooters(rows).flat()).flatMap(toPrintedLines)
  return withoutTitleBullets(
    lines.map((line) => ({ ...line, links: findLinks(line, pages[line.page - 1]?.links ?? []) })),
  )
}

function findLinks(line: PrintedLine, links: readonly PageLink[]): Link[] {
  return links
    .filter(
      ({ left, right, top, bottom }) =>
        line.y >= top - 1 && line.y - line.size / 2 <= bottom && left < line.right && right > line.x,
    )
    .map(({ url }) => ({ text: line.text.length <= MEASURES.maxLinkedLength ? line.text : '', url }))
}
