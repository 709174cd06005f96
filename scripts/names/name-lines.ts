import { readFileSync } from 'node:fs'
import { sectionsOf, wordsOf } from '#shared/domain/languages/read-words.ts'
import { foldWords } from '#shared/domain/text/fold.ts'
import { packageFile } from '../package-file.ts'
import { WORD_SOURCES } from '../words/sources.ts'
import { packagedNames, serviceNames, withoutMaker } from './from-packages.ts'

/** As many of the most frequent English words are so common that a brand called like one is hardly ever meant. */
const COMMON_WORDS = 6000
/** As many are words that one may come across: a brand called like one is meant where it is used like a name. */
const ORDINARY_WORDS = 15_000
const SHORTEST_NAME = 2

/**
 * Lines of a folded name, how many lists have it (that its maker is named counts as one more), and, where it is an English word, how much of one it is:
 * `common`, `ordinary` or `rare`; sorted, with tabs.
 */
export async function nameLines(): Promise<string> {
  const ranked: string[] = JSON.parse(
    readFileSync(packageFile('@zxcvbn-ts/language-en', 'src/commonWords.json'), 'utf8'),
  )
  const [common, frequent] = [new Set(ranked.slice(0, COMMON_WORDS)), new Set(ranked.slice(0, ORDINARY_WORDS))]
  const [dictionary, ours] = [await editedEnglish(), wordsOfResumes()]
  const wordClass = (name: string) => {
    const singular = name.replace(/s$/, '')
    if (!dictionary.has(name)) return ''
    if (common.has(name)) return 'common'
    const isUsed = [name, singular].some((word) => frequent.has(word) || ours.has(word))
    return isUsed || isVerbOrAdjective(singular, dictionary) ? 'ordinary' : 'rare'
  }
  const counts = new Map<string, number>()
  const ownTools = wordsOf('tools', 'tool', [])
  const products = packagedNames().flatMap((names) => names.flatMap((name) => withoutMaker(name) ?? []))
  // Who keeps a list by hand is as sure as two that are collected.
  for (const names of [...packagedNames(), products, ownTools, ownTools])
    for (const name of new Set(names.flatMap((name) => [foldWords(name), withoutMaker(name) ?? []].flat())))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  // Services are mostly called by ordinary words: those that nobody else names are no names.
  for (const service of serviceNames())
    if (!counts.has(foldWords(service)) && wordClass(foldWords(service)) === '') counts.set(foldWords(service), 1)
  const lines = [...counts]
    .filter(([name]) => name.length >= SHORTEST_NAME && /\p{L}/u.test(name))
    .map(([name, count]) => [name, count, wordClass(name)].join('\t').trimEnd())
  return `${lines.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('\n')}\n`
}

/** The words of the dictionaries that people edit, as they are written. */
async function editedEnglish(): Promise<ReadonlySet<string>> {
  const words = new Set<string>()
  for (const { dictionary, read } of WORD_SOURCES.en) if (dictionary) for (const word of await read()) words.add(word)
  return words
}

/** The words that English resumes are told by: "developer", "analytics". */
function wordsOfResumes(): ReadonlySet<string> {
  const entries = (['titles', 'headings', 'organisations'] as const).flatMap((kind) =>
    [...sectionsOf(kind, 'en').values()].flat(),
  )
  return new Set(entries.flatMap((entry) => foldWords(entry).split(' ')))
}

/** Whether an English word has forms of a verb or an adverb: "replicate", "swift". What is but a noun has none. */
function isVerbOrAdjective(word: string, dictionary: ReadonlySet<string>): boolean {
  const pasts = [`${word}ed`, `${word}d`, `${word}${word.at(-1)}ed`, `${word.slice(0, -1)}ied`]
  return [...pasts, `${word}ly`].some((form) => dictionary.has(form))
}
