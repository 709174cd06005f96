import type { DateReader } from '../lexicon/date-reader.ts'
import { isTitleRow } from '../lexicon/fields.ts'
import { kindOfParts, kindOfPhrase, kindOfStem } from '../lexicon/headings.ts'
import type { KnownKind } from '../lexicon/sections.ts'
import { areSpokenLanguages } from '../lexicon/spoken-languages.ts'
import { type BodySize, haveSameLook, isMarked, isMuchLarger, isRightOf } from '../lines/looks.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { bareHeading } from './bare-heading.ts'
import { type HeadingLook, headingLookOf } from './look.ts'
import type { Section } from './section.ts'

type InlineHeading = { kind: KnownKind; rest?: ReadLine; inside?: NonNullable<Section['inside']> }

/** "Languages: English, German" on one line, where the heading is not one of the groups inside a section. */
export function inlineHeading(
  line: ReadLine,
  { look, current, body, dates }: { look: HeadingLook | null; current: Section; body: BodySize; dates: DateReader },
): InlineHeading | null {
  const titles = columnHeading(line)
  if (titles) return { kind: titles }
  const match = /^([^:\t]{3,40}?)\s*(?::\s+|\t(?:\s*:\s*)?)(\S.*)$/s.exec(line.text)
  if (!match || line.bullet) return null
  const [, label = '', rest = ''] = match
  const kind = kindOfPhrase(bareHeading(label))
  if (!kind || kind === 'ignored' || kind === 'contact' || dates.all(label).length > 0) return null
  const { breaks: _breaks, bold: _bold, ...plain } = line
  if (isMarginTitle(line, body)) return { kind, rest: { ...plain, text: rest, ...body, bold: 'all', gap: true } }
  const group = insideKind(line, kind, rest, current)
  if (group)
    return group === 'titles'
      ? { kind, inside: insideOf(line, current) }
      : { kind, rest: { ...plain, text: rest }, inside: insideOf(line, current) }
  const own = headingLookOf({ ...line, text: label, ...(line.bold && { bold: 'all' as const }) })
  const looks = look !== null && haveSameLook(own, look) && isMarked(own)
  const groupOfSkills = current.kind === 'skills' || current.kind === 'languages'
  const apart = line.gap === true && !groupOfSkills && current.kind !== 'head'
  const unmarked = look === null || !isMarked(look)
  if (!looks && !(unmarked && apart)) return null
  return { kind, rest: { ...plain, text: rest } }
}

/** "年 / 月 / 免許・資格": the title of a section stands over the last column of its table. */
function columnHeading(line: ReadLine): KnownKind | null {
  const cells = line.text.split('\t').map((cell) => cell.trim())
  const last = cells.at(-1) ?? ''
  if (cells.length < 3 || !isTitleRow(cells.slice(0, -1))) return null
  return kindOfPhrase(last) ?? kindOfParts(last) ?? kindOfStem(last)
}

/** The title of a section in much larger type in a margin column, on one line with what the section begins with. */
function isMarginTitle(line: ReadLine, body: BodySize): boolean {
  return line.text.includes('\t') && isMuchLarger(line, body)
}

/**
 * Whether a label opens a part of the section around it: anything in a section of all the rest, and among skills the
 * languages that a person speaks, with their levels or as a table with titles.
 */
function insideKind(line: ReadLine, kind: KnownKind, rest: string, current: Section): 'titles' | 'rest' | null {
  const around = current.inside?.kind ?? current.kind
  if (around === 'other' && kind !== 'other') return 'rest'
  if (around !== 'skills' || kind !== 'languages') return null
  if (line.text.includes('\t') && isTitleRow(rest.split('\t'))) return 'titles'
  return areSpokenLanguages(rest) ? 'rest' : null
}

function insideOf(line: ReadLine, current: Section): NonNullable<Section['inside']> {
  return { kind: current.inside?.kind ?? current.kind, opener: line, isOneLine: !line.text.includes('\t') }
}

/** The section around goes on with a line that is set less far in, or where its label had one line only. */
export function endsInside(section: Section | undefined, line: ReadLine): boolean {
  if (!section?.inside) return false
  const { opener, isOneLine } = section.inside
  return isOneLine || (line.gap === true && isRightOf(opener, line))
}
