import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { fold } from '#shared/domain/text/fold.ts'
import { alternatives } from '#shared/domain/text/word-list.ts'
import { splitOutside } from './segments.ts'

/** Words for levels, and exams that state one. */
function levelWords(): string[] {
  const parts = ['native', 'c2', 'c1', 'b2', 'b1', 'a2', 'a1', 'level'] as const
  return parts.flatMap((part) => wordsOf('language-levels', part))
}

/** A level of the European frame ("B2", "A1/A2", "C1+"), or words for one. */
const level = lazily(
  () =>
    new RegExp(
      `(?:^|[\\s(])(?:[abc][12](?:[/+-][abc]?[12])?\\+?|${alternatives(levelWords())})(?![\\p{L}\\p{N}])`,
      'u',
    ),
)

/** "Hausa and Arabic" names two languages. */
const both = lazily(() => {
  const name = '(\\p{Lu}\\p{L}+)'
  return new RegExp(`^${name} (?:${wordsOf('small-words', 'and').join('|')}) (\\p{Lu}\\p{L}+(?:\\s*\\(.*\\))?)$`, 'u')
})

/** "Language: level" */
const NAMED = /^\p{L}[\p{L} ]{1,30}[:：]\s*\S/u

/** The first level that a text names. */
export function levelIn(text: string): RegExpExecArray | null {
  return level().exec(fold(text))
}

/** A line of languages by each language, with its level where that stands beside it. */
export function piecesOf(text: string): string[] {
  const barred = withBarsForSlashes(text.replace(/\)\s+[–—-]\s+(?=\p{L})/gu, ') | '))
  const rows = splitOutside(barred, /[·•|;؛●▪／]/).flatMap(sentencesApart)
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

/** "Português: língua materna. Espanhol: fluente.": a sentence for each language. */
function sentencesApart(row: string): string[] {
  const sentences = row.split(/\.\s+(?=\p{L})/u)
  return sentences.length > 1 && sentences.every((sentence) => NAMED.test(sentence)) ? sentences : [row]
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
  return pieces.filter((piece) => (levelIn(piece)?.index ?? 0) > 0).length * 2 > pieces.length
}

/** Whether a text is nothing but a level, or begins as one. */
export function isLevel(text: string): boolean {
  const match = levelIn(text)
  return match !== null && match.index === 0 && !/^\p{L}+\s*[(:]/u.test(text)
}
