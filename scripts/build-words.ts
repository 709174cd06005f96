import { writeFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { hasWordList, WORD_LIST_LANGUAGES } from '#shared/domain/names/word-lists.ts'
import { encodeAutomaton } from './words/automaton.ts'
import { noteOf, readNotes, writeNotes } from './words/notes.ts'
import { listWords } from './words/word-list.ts'

/**
 * Makes the lists of words in `shared/domain/names/word-lists` from the packages that are pinned for it, and notes what each
 * was made of: `npm run build:words -- [LANGUAGE…]`. All ten take some three minutes.
 */

const FOLDER = new URL('../shared/domain/names/word-lists/', import.meta.url)
const asked = process.argv.slice(2).filter(hasWordList)

for (const language of asked.length > 0 ? asked : WORD_LIST_LANGUAGES) {
  const words = await listWords(language)
  const list = deflateRawSync(encodeAutomaton(words), { level: 9 })
  writeFileSync(new URL(`${language}.bin`, FOLDER), list)
  writeNotes({ ...readNotes(), [language]: noteOf(language, list) })
  console.log(`${language}: ${words.length} words, ${list.length} bytes`)
}
