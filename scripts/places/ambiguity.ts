import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { KINDS } from '#shared/domain/languages/kinds.ts'
import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { foldWords } from '#shared/domain/text/fold.ts'
import { foldedSet } from '#shared/domain/text/word-list.ts'

const require = createRequire(import.meta.url)

const WORDS = 4000
const FAMILY_NAMES = 2000
const FIRST_NAMES = 1000

const most = (list: string, count: number): ReadonlySet<string> => {
  const ranked: string[] = require(`@zxcvbn-ts/language-en/src/${list}.json`)
  return new Set(ranked.slice(0, count).map(foldWords))
}
const words = new Set([...most('commonWords', WORDS), ...ourWords()])

/** The words that resumes are read by, such as titles and headings, and the words that fill sentences. */
function ourWords(): ReadonlySet<string> {
  return foldedSet([
    ...wordsOf('function-words', 'word'),
    ...wordsOf('titles', 'title'),
    ...KINDS.headings.flatMap((kind) => wordsOf('headings', kind)),
    ...KINDS.organisations.flatMap((key) => wordsOf('organisations', key)),
  ])
}

const names = new Set([...most('lastnames', FAMILY_NAMES), ...most('firstnames', FIRST_NAMES)])

const iconsFile = require.resolve('simple-icons').replace(/[^/\\]+$/, 'data/simple-icons.json')
const icons: { title: string }[] = JSON.parse(readFileSync(iconsFile, 'utf8'))
const firms = new Set(icons.map(({ title }) => foldWords(title)))

const nouns = foldedSet(wordsOf('nouns', 'noun', ['de']))

/**
 * What else the folded name of a place may be: `w` a common word, `n` a person's name, `f` a firm's, or nothing. A German
 * noun is no other meaning of the seat of a district ("Zug", "Konstanz").
 */
export function ambiguity(name: string, isSeat = false): '' | 'w' | 'n' | 'f' {
  if (words.has(name) || (!isSeat && nouns.has(name))) return 'w'
  if (names.has(name)) return 'n'
  return firms.has(name) ? 'f' : ''
}
