import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { WordListLanguage } from '#shared/domain/names/word-lists.ts'
import { WORD_SOURCES } from './sources.ts'

/** Of a list of words: digests of the files that it was made of, and of itself. */
export type Note = { sources: string; list: string }

const NOTES = new URL('../../shared/domain/names/word-lists/made-of.txt', import.meta.url)
const HEAD = '# Of each list: a digest of the files that it was made of, and of itself. Made by `npm run build:words`.'

/** The notes of all lists that were made, by language. */
export function readNotes(): Record<string, Note> {
  if (!existsSync(NOTES)) return {}
  const lines = readFileSync(NOTES, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(
    lines.map((line) => {
      const [language = '', sources = '', list = ''] = line.split('\t')
      return [language, { sources, list }]
    }),
  )
}

export function writeNotes(notes: Record<string, Note>): void {
  const lines = Object.entries(notes).map(([language, { sources, list }]) => [language, sources, list].join('\t'))
  writeFileSync(NOTES, `${[HEAD, ...lines.sort()].join('\n')}\n`)
}

/** The note of a list of words as it is now, by the packages that are installed. */
export function noteOf(language: WordListLanguage, list: Uint8Array): Note {
  const files = WORD_SOURCES[language].flatMap((source) => source.files)
  return { sources: digestOf(files.map((file) => readFileSync(file))), list: digestOf([list]) }
}

function digestOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 16)
}
