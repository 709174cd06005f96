import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { alternatives } from '#shared/domain/text/word-list.ts'
import { splitOutside } from '../lexicon/segments.ts'
import { isLevel, levelIn, piecesOf } from '../lexicon/spoken-languages.ts'
import { markOf } from '../lines/looks.ts'
import type { ReadLine } from '../lines/read-line.ts'
import { readLanguageGrid } from './language-grids.ts'

type Language = NonNullable<JsonResume['languages']>[number]

/** What often stands below the languages without a heading. */
const driving = lazily(() => new RegExp(`^(?:${alternatives(wordsOf('language-levels', 'driving'))})(?!\\p{L})`, 'u'))

/** Languages with their levels, from lists, table rows or one line. */
export function readLanguages(given: ReadLine[]): Language[] {
  const grid = readLanguageGrid(given)
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
  const look = (line: ReadLine) => `${markOf(line)}/${line.bullet}`
  const [first, second] = lines
  if (!first || !second || lines.length % 2 > 0 || look(first) === look(second)) return false
  return lines.every((line, index) => look(line) === look(index % 2 === 0 ? first : second))
}

const cellsOf = (text: string): string[] =>
  text
    .split('\t')
    .map((cell) => cell.trim())
    .filter(Boolean)

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
  const found = levelIn(text)
  if (found && found.index > 0) return named(text.slice(0, found.index), text.slice(found.index))
  return { language: text }
}

function named(language: string, fluency: string): Language {
  return { language: language.trim(), fluency: fluency.trim() }
}
