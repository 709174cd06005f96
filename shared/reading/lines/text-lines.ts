import { afterBullet } from '#shared/domain/text/bullets.ts'
import { findDates } from '#shared/domain/text/dates.ts'
import { glyphHeading } from '#shared/domain/text/heading-glyphs.ts'
import { joinWrapped, type WordUse, wordUse } from '#shared/domain/text/hyphens.ts'
import { closeLetterSpacing } from '#shared/domain/text/letter-spacing.ts'
import { findGlyph, findTitleGlyphs } from '../layout/glyph-titles.ts'
import { cutLong } from './long-lines.ts'
import type { ReadLine } from './read-line.ts'
import { continues, expandedIndent, wrapWidth } from './text-wrapping.ts'

const UNDERLINE = /^\s*[=\-_~*#—–─═+.·•]{3,}\s*$/
/** A heading with a rule before or behind it on the same line: "--- Education ---", "--- Education", "Skills ======". */
const RULE = /[=\-_~*#—–─═:.+<>|]{2}/
const RULED_HEADINGS = [
  /^\s*[=\-_~*#—–─═:.+<>|]{2,}\s*(\p{L}.{0,58}?)\s*[=\-_~*#—–─═:.+<>|]{2,}\s*$/u,
  /^\s*[=\-_~*#—–─═]{3,}\s*(\p{L}.{0,58}?)\s*[=\-_~*#—–─═:.+<>|]*\s*$/u,
  /^\s*(\p{L}.{0,58}?)\s[=\-_~*—–─═]{3,}\s*$/u,
]
const MARKDOWN_HEADING = /^(#{1,6})\s+(.*?)\s*#*$/
const SETEXT_LEVEL = 1
/** All of a line in Markdown's or e-mail's emphasis. */
const EMPHASISED = /^\s*(?:(\*\*|__)(.+?)\1|\*[^*\s](?:[^*]*[^*\s])?\*|_[^_\s](?:[^_]*[^_\s])?_)\s*$/

/** Plain text as logical lines: bullets, underlined and Markdown headings, columns of spaces, and wrapped lines rejoined. */
export function linesFromText(text: string): ReadLine[] {
  const raw = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\f/g, '\n\n')
    // Two wide spaces part columns as two plain ones do.
    .replace(/(?<=\S)\u3000{2,}(?=\S)/g, '\t')
    .split('\n')
    .flatMap(cutLong)
    .flatMap(tableRow)
  const width = wrapWidth(raw)
  const use = wordUse(text)
  const shown = raw.filter((line) => line.trim() !== '')
  const headingGlyphs = findTitleGlyphs(shown.map((line) => ({ glyph: findGlyph(line) ?? undefined })))
  const lines: ReadLine[] = []
  let previousRaw: string | null = null
  let gap = false
  for (const rawLine of raw) {
    const line = closeLetterSpacing(rawLine.trimEnd())
    if (line.trim() === '') {
      gap = true
      previousRaw = null
      continue
    }
    const previous = lines.at(-1)
    if (UNDERLINE.test(line)) {
      if (previousRaw !== null && previous && !previous.bullet && previous.text.length <= 60)
        previous.heading = SETEXT_LEVEL
      gap = true
      previousRaw = null
      continue
    }
    const next = toLine(line, gap, headingGlyphs)
    if (previous && previousRaw !== null && continues(previousRaw, line, previous, next, width)) {
      previous.text = join(previous, next, use)
    } else {
      lines.push(next)
    }
    previousRaw = line
    gap = false
  }
  return lines
}

/** A row of a table drawn with bars, its cells apart by tabs; the rule below its titles is left out. */
function tableRow(line: string): string[] {
  if (/^\s*\|(?:\s*:?-{2,}:?\s*\|)+\s*$/.test(line) || /^\s*\+(?:[-=]{2,}\+)+\s*$/.test(line)) return []
  const row = /^\s*\|(.*)\|\s*$/.exec(line)
  return row?.[1] === undefined
    ? [line]
    : [
        row[1]
          .split('|')
          .map((cell) => cell.trim())
          .filter(Boolean)
          .join('\t'),
      ]
}

function join(previous: ReadLine, next: ReadLine, use: WordUse): string {
  return joinWrapped(previous.text, next.text, use)
}

function toLine(raw: string, gap: boolean, headingGlyphs: ReadonlySet<string>): ReadLine {
  const indent = expandedIndent(raw)
  const hints = { ...(indent > 0 && { indent }), ...(gap && { gap: true as const }) }
  const ruled = RULE.test(raw) ? RULED_HEADINGS.flatMap((pattern) => pattern.exec(raw)?.[1] ?? [])[0] : undefined
  if (ruled) return { text: closeLetterSpacing(ruled.trim()), heading: SETEXT_LEVEL, ...hints }
  const heading = MARKDOWN_HEADING.exec(raw.trim())
  if (heading?.[1] && heading[2])
    return { text: closeLetterSpacing(withoutMarks(heading[2])), heading: heading[1].length, ...hints }
  const glyph = glyphHeading(raw)
  if (glyph && headingGlyphs.has(glyph.glyph)) return { text: glyph.text, heading: SETEXT_LEVEL, ...hints }
  const item = afterBullet(raw)
  if (item !== null) return { text: cells(withoutMarks(itemCells(raw, item))), bullet: true, ...hints }
  const bold = EMPHASISED.test(raw)
  return { text: cells(withoutMarks(raw.trim())), ...(bold && { bold: 'all' as const }), ...hints }
}

/** Three spaces or more, two next to a date, or a tab set two parts of a line apart. */
function cells(text: string): string {
  const parts = text
    .split(/\t+| {3,}/)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length > 1) return parts.join('\t')
  const spaced = text.split(/ {2}(?=\S)/)
  const [first = '', second = ''] = spaced
  const dated =
    spaced.length === 2 && (findDates(first)?.length === first.length || findDates(second)?.length === second.length)
  return dated ? spaced.join('\t') : text.replace(/ {2,}/g, ' ')
}

/** Items beside each other on one line, each with its own glyph: "+ Tax   + Treasury". */
function itemCells(raw: string, item: string): string {
  const glyph = raw.trim().charAt(0)
  if (!/[+•▪●■◦➢►✓✔]/.test(glyph)) return item
  return item.split(new RegExp(`\\s+[${glyph}]\\s+`)).join('\t')
}

function withoutMarks(text: string): string {
  return text
    .replace(/(\*\*|__)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/^_([^_]+)_$/, '$1')
    .replace(/(?<![\w*])\*(\S(?:[^*]*\S)?)\*(?![\w*])/g, '$1')
}
