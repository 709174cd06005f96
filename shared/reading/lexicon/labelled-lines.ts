import { afterBullet } from '#shared/domain/text/bullets.ts'
import { isLength } from '#shared/domain/text/lengths.ts'
import { isSentence } from '#shared/domain/text/prose.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { type EntryField, fieldOfLabel, isMostlyTitles, isTitleRow } from './fields.ts'

const LABELLED = /^([^:：\t]{2,60}?)\s*(?:[:：]\s*|\t\s*[:：]?\s*)(.*)$/su
/** In a list of such lines the years are a column. */
const YEAR_FIRST = /^((?:19|20)\d\d) (?=\p{Lu})/u
const SPAN_FIRST = /^(?:19|20)\d\d\s*[–—-]\s*\S+ (?=\p{Lu})/u
/** "1) Organization: …" begins the first entry of a form. */
const NUMBER = /^\(?\d{1,2}[.)]\s*(?=\p{L})/u
const COUNTED = /^(\d{1,2})[.)]\s+(?=\p{L})/u
const YEAR_AND_MONTH = /^((?:19|20)\d\d)年?[\t\u3000](\d{1,2})月?(?=[\t\u3000])/

/** A label of a form and its value. */
const BEFORE_COLON = /^([^:：\t]{2,40}?)\s*[:：]\s*(\S.*)$/su
const MIN_KNOWN_LABELS = 2

/** A line of an entry whose label is gone; what the label said is in `field`. */
export type FieldLine = ReadLine & { field?: EntryField }

/**
 * Lines of a section of entries without what a form or a table adds to them: titles of columns are dropped, labels such
 * as "Designation:" become fields, and a year and a month in cells of their own one date.
 */
export function plainLines(lines: readonly FieldLine[]): FieldLine[] {
  const dated = lines.filter(({ text }) => YEAR_FIRST.test(text) || SPAN_FIRST.test(text)).length
  const isDated = dated > 1 && dated * 2 > lines.length
  const opener = lines[0]
  // A form may set a bullet before every label.
  const learned = learnLabels(lines)
  const inItems = opener?.bullet === true && isLabelled(opener.text)
  return withoutNumbers(lines).flatMap((given, index) => {
    const line = plainLine(given, isDated, inItems)
    const cells = line.text.split('\t').map((cell) => cell.trim())
    const isTitled = isTitleRow(cells) || (index === 0 && lines.length > 1 && isMostlyTitles(cells))
    if (!line.bullet && (isTitled || isLength(line.text))) return []
    const dated = YEAR_AND_MONTH.exec(line.text)
    if (dated) return [withText(line, `${dated[1]}-${dated[2]?.padStart(2, '0')}${line.text.slice(dated[0].length)}`)]
    return line.bullet ? [line] : withoutLabel(line, learned)
  })
}

/** "1. Some School" above "2. Another School": numbers that only count the lines, from the first on. */
function withoutNumbers(lines: readonly FieldLine[]): readonly FieldLine[] {
  const counted = lines.map(({ text }) => COUNTED.exec(text)).filter((match) => match !== null)
  const inOrder = counted.length > 1 && counted.every(([, number], index) => Number(number) === index + 1)
  if (!inOrder || !COUNTED.test(lines[0]?.text ?? '')) return lines
  return lines.map((line) => {
    const [counter] = COUNTED.exec(line.text) ?? []
    return counter ? withText(line, line.text.slice(counter.length)) : line
  })
}

function plainLine(line: ReadLine, isDated: boolean, inItems: boolean): ReadLine {
  if (isDated && YEAR_FIRST.test(line.text)) return withText(line, line.text.replace(YEAR_FIRST, '$1\t'))
  if (!inItems || !isLabelled(line.text)) return line
  const { bullet: _bullet, ...plain } = line
  return plain
}

function isLabelled(text: string): boolean {
  const label = LABELLED.exec(text.replace(NUMBER, ''))?.[1]
  return label !== undefined && fieldOfLabel(label) !== null
}

/** Labels that no list knows: in a form, where others are known, the same words stand before a colon in every entry. */
function learnLabels(lines: readonly ReadLine[]): ReadonlySet<string> {
  const labels = lines.flatMap(({ text, bullet }) => (bullet ? [] : (BEFORE_COLON.exec(text)?.[1] ?? [])))
  const known = labels.filter((label) => fieldOfLabel(label) !== null)
  if (known.length < MIN_KNOWN_LABELS) return new Set()
  return new Set(labels.filter((label, index) => fieldOfLabel(label) === null && labels.indexOf(label) !== index))
}

function withoutLabel(line: ReadLine, learned: ReadonlySet<string>): FieldLine[] {
  const [, unknown, content] = BEFORE_COLON.exec(line.text) ?? []
  if (unknown && content && learned.has(unknown))
    return [{ ...withText(line, content), ...(isSentence(content) && { bullet: true }) }]
  const match = LABELLED.exec(line.text.replace(NUMBER, ''))
  const field = match?.[1] ? fieldOfLabel(match[1]) : fieldOfLabel(line.text) === 'tasks' ? 'tasks' : null
  if (!field) return [line]
  const value = match?.[2]?.trim() ?? ''
  // "Achievements" alone may be what the section is about, but "Responsibilities:" leads up to a list.
  if (value === '') return field === 'tasks' || field === 'description' ? [] : [line]
  return [toFieldLine(withText(line, value), match?.[1] ?? '')]
}

/** A line under a title or behind a label, with the field that this names. */
export function toFieldLine(line: ReadLine, label: string): FieldLine {
  const field = fieldOfLabel(label)
  if (field === null) return line
  if (field === 'tasks') return { ...line, text: afterBullet(line.text) ?? line.text, bullet: true }
  return { ...line, field }
}

function withText({ breaks: _breaks, bold: _bold, ...line }: ReadLine, text: string): ReadLine {
  return { ...line, text }
}
