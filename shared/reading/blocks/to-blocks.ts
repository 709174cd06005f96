import { dateReader } from '../lexicon/date-reader.ts'
import { documentLanguages } from '../lexicon/document-languages.ts'
import { cutLong } from '../lines/long-lines.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { withoutIcons } from '../lines/without-icons.ts'
import { withYearSpans } from '../lines/year-spans.ts'
import { isClosing, withoutClosing } from './closing-lines.ts'
import { withoutCoverNote } from './cover-note.ts'
import { joinBrokenProse } from './prose-lines.ts'
import { withoutRunningHeads } from './running-heads.ts'
import type { Blocks } from './section.ts'
import { splitSections } from './split.ts'

/** Figures and Latin letters as wide as an East Asian letter; each has one of the plain kind. */
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu

function withPlainFigures(line: ReadLine): ReadLine {
  const text = line.text.replace(WIDE, (sign) => sign.normalize('NFKC'))
  return text === line.text ? line : { ...line, text }
}

/** Cuts the lines of a resume into blocks under headings, without what belongs to the page or to a letter beside it. */
export function toBlocks(given: readonly ReadLine[]): Blocks {
  const drawn = given
    .map(withoutIcons)
    .map(withPlainFigures)
    .filter(({ text }) => text !== '')
  const dates = dateReader(documentLanguages(drawn) ?? undefined)
  const lines = joinBrokenProse(withYearSpans(withoutRunningHeads(drawn, dates)), dates)
    .filter(({ text }) => !isClosing(text))
    .flatMap((line) => cutLong(line.text).map((text) => (text === line.text ? line : { ...line, text })))
  return { sections: splitSections(withoutClosing(withoutCoverNote(lines)), dates), dates }
}
