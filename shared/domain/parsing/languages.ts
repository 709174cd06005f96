import { wordsOf } from '../languages/read-words.ts'
import { alternatives, lazily } from '../languages/word-list.ts'
import type { JsonResume } from '../resume/json-resume.ts'
import { fold } from './fold.ts'
import type { ReadLine } from './read-line.ts'
import { splitOutside } from './segments.ts'

type Language = NonNullable<JsonResume['languages']>[number]

/** A level of the European frame ("B2", "A1/A2", "C1+"), or words for one. */
const level = lazily(
  () =>
    new RegExp(
      `(?:^|[\\s(])(?:[abc][12](?:[/+-][abc]?[12])?\\+?|${alternatives(wordsOf('language-levels', 'level'))})(?![\\p{L}\\p{N}])`,
      'u',
    ),
)

/** What often stands below the languages without a heading. */
const driving = lazily(() => new RegExp(`^(?:${alternatives(wordsOf('language-levels', 'driving'))})(?!\\p{L})`, 'u'))

/** "Hausa and Arabic" names two languages. */
const both = lazily(() => {
  const name = '(\\p{Lu}\\p{L}+)'
  return new RegExp(`^${name} (?:${wordsOf('small-words', 'and').join('|')}) (\\p{Lu}\\p{L}+(?:\\s*\\(.*\\))?)$`, 'u')
})

/** Languages with their levels, from lists, table rows or one line. */
export function readLanguages(given: ReadLine[]): Language[] {
  const grid = readGrid(given)
  if (grid) return grid
  const lines = withLevelsByShape(withLevelsBeside(given))
  const languages: Language[] = []
  const isTable = lines.length > 1 && lines.every(({ text }) => text.split('\t').length === 2)
  for (const line of lines) {
    for (const piece of isTable ? [line.text] : piecesOf(line.text)) {
      const previous = languages.at(-1)
      if (previous && !previous.fluency && isLevel(piece)) {
        previous.fluency = piece.trim()
        continue
      }
      const language = readPiece(piece)
      if (language) languages.push(language)
    }
  }
  return languages
}

/** A row of languages above a row of their levels, as pairs. */
function withLevelsBeside(lines: ReadLine[]): ReadLine[] {
  const result: ReadLine[] = []
  for (const line of lines) {
    const before = result.at(-1)
    const [names, levels] = [cellsOf(before?.text ?? ''), cellsOf(line.text)]
    const fits = names.length > 1 && names.length === levels.length && levels.every(isLevel) && !names.some(isLevel)
    if (before && fits) {
      result.pop()
      names.forEach((name, index) => {
        result.push({ ...before, text: `${name}: ${levels[index]}` })
      })
    } else result.push(line)
  }
  return result
}

/**
 * "Engels, goed" above "Duits, redelijk", or names and levels on lines of their own, set otherwise: where all of a list
 * stands that way and one of the levels is known, the others are levels too.
 */
function withLevelsByShape(lines: ReadLine[]): ReadLine[] {
  const parts = lines.map(({ text }) => splitOutside(text, /[,،，、]/))
  if (arePairs(parts)) return lines.map((line, index) => ({ ...line, text: (parts[index] ?? []).join(': ') }))
  const stacked = lines.flatMap((line, index) => (index % 2 === 0 ? [[line.text, lines[index + 1]?.text ?? '']] : []))
  if (!alternateInLook(lines) || !arePairs(stacked)) return lines
  return lines.flatMap((line, index) =>
    index % 2 === 0 ? [{ ...line, text: (stacked[index / 2] ?? []).join(': ') }] : [],
  )
}

function arePairs(rows: readonly string[][]): boolean {
  if (rows.length < 2 || rows.some((row) => row.length !== 2 || row.some((text) => /[:：(]/.test(text)))) return false
  return rows.some(([, second]) => isLevel(second ?? '')) && !rows.some(([first]) => isLevel(first ?? ''))
}

function alternateInLook(lines: readonly ReadLine[]): boolean {
  const look = ({ size, bold, bullet }: ReadLine) => `${size}/${bold}/${bullet}`
  const [first, second] = lines
  if (!first || !second || lines.length % 2 > 0 || look(first) === look(second)) return false
  return lines.every((line, index) => look(line) === look(index % 2 === 0 ? first : second))
}

const cellsOf = (text: string): string[] =>
  text
    .split('\t')
    .map((cell) => cell.trim())
    .filter(Boolean)

const CODE = '(?:[abc][12]\\+?)'
/** "ENGLISH C2 C2 C1 C1 C1": a level for each of several abilities. */
const GRID_ROW = new RegExp(`^(\\p{L}[\\p{L} ()-]*?)[\\s\\t]+((?:${CODE}[\\s\\t]+)+${CODE})\\s*$`, 'iu')

/** A table of the European framework: the titles of its columns and what explains them are no languages. */
function readGrid(lines: ReadLine[]): Language[] | null {
  if (!lines.some(({ text }) => GRID_ROW.test(text))) return null
  return lines.flatMap(({ text }): Language[] => {
    const [, language, levels] = GRID_ROW.exec(text) ?? []
    if (language && levels) return [named(language, levels.replace(/[\s\t]+/g, ' '))]
    const [, label, value] = /^([^:：]{2,40})[:：]\s*(\S.*)$/u.exec(text) ?? []
    const ability = label?.replace(/\s*\(\p{L}{1,3}\)/gu, '').trim()
    if (!value || !ability || !isLevel(ability)) return []
    return value.split(/\s*[,;|]\s*/).map((name) => named(name, ability))
  })
}

function piecesOf(text: string): string[] {
  const barred = withBarsForSlashes(text.replace(/\)\s+[–—-]\s+(?=\p{L})/gu, ') | '))
  const rows = splitOutside(barred, /[·•|;؛●▪／]/)
  return rows.flatMap((row) => {
    const cells = row
      .split('\t')
      .map((cell) => cell.trim())
      .filter(Boolean)
    if (cells.length === 2 && isLevel(cells[1] ?? '') && !isLevel(cells[0] ?? '')) return [cells.join(': ')]
    if (cells.length > 1) return pairs(cells)
    const commas = splitOutside(row, /[,、，،]/).flatMap(splitAnd)
    return commas.length > 1 ? joinLevels(commas) : [row]
  })
}

/** "German / English", but not "B1 / B2". */
function withBarsForSlashes(text: string): string {
  const parts = text.split(' / ')
  return parts.slice(1).some(isLevel) ? text : parts.join(' | ')
}

function splitAnd(text: string): string[] {
  const [, first, second] = both().exec(text) ?? []
  return first && second ? [first, second] : [text]
}

/** Cells of a row that alternate between a language and its level. */
function pairs(cells: string[]): string[] {
  return cells.flatMap((cell, index) => {
    if (isLevel(cell) && index > 0) return []
    const next = cells[index + 1] ?? ''
    return [isLevel(next) ? `${cell}: ${next}` : cell]
  })
}

/** "German, fluent, English, C1": a piece that is only a level belongs to the language before it. */
function joinLevels(pieces: string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    if (joined.length > 0 && isLevel(piece))
      joined[joined.length - 1] = `${joined.at(-1)}${/[(:]/.test(joined.at(-1) ?? '') ? ',' : ':'} ${piece}`
    else joined.push(piece)
  }
  return joined
}

/** Whether a list names languages with levels, not languages of programming. */
export function areSpokenLanguages(text: string): boolean {
  const pieces = piecesOf(text)
  return pieces.filter((piece) => (level().exec(fold(piece))?.index ?? 0) > 0).length * 2 > pieces.length
}

/** Whether a text is nothing but a level, or begins as one. */
export function isLevel(text: string): boolean {
  const match = level().exec(fold(text))
  return match !== null && match.index === 0 && !/^\p{L}+\s*[(:]/u.test(text)
}

function readPiece(piece: string): Language | null {
  const text = piece
    .trim()
    .replace(/[●○★☆■□◆◇⬤]+/gu, '')
    .replace(/\.$/, '')
    .trim()
  if (!/\p{L}{2}/u.test(text) || driving().test(fold(text))) return null
  const colon = /^([\p{L}' .]+?)\s*[:：]\s*(\S.*)$/u.exec(text)
  if (colon?.[1] && colon[2]) return named(colon[1], colon[2])
  const bracket = /^([^(]+?)\s*[(（]\s*(.+?)\s*[)）]?$/u.exec(text)
  if (bracket?.[1] && bracket[2]) return named(bracket[1].replace(/[:–—-]\s*$/, ''), bracket[2])
  const separated = /^([\p{L}' .]+?)\s*(?::|：|\s[–—-]\s|\t)\s*(.+)$/u.exec(text)
  if (separated?.[1] && separated[2]) return named(separated[1], separated[2])
  const found = level().exec(fold(text))
  if (found && found.index > 0) return named(text.slice(0, found.index), text.slice(found.index))
  return { language: text }
}

function named(language: string, fluency: string): Language {
  return { language: language.trim(), fluency: fluency.trim() }
}
