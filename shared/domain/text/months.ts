import { KINDS } from '../languages/kinds.ts'
import { intlLines, wordsOf } from '../languages/read-words.ts'
import { spellings } from '../languages/spelling.ts'
import { LANGUAGES, type Language } from '../languages/tags.ts'
import { lazily } from '../lazily.ts'
import { fold } from './fold.ts'

/** Languages that do not cut the names of months short at any letter: all of theirs end alike, or stand for sounds. */
const UNCUT: ReadonlySet<Language> = new Set(['fi', 'ja', 'zh', 'ko'])
const MIN_LETTERS = 3
const MAX_LETTERS = 5

type Line = { language: string; month: number; style: string; name: string }
type Names = { full: Map<string, number>; short: Map<string, number> }

const known = new Map<string, ReadonlyMap<string, number>>()
const byLanguage = new Map<Language, Names>()

/**
 * The number of a month (1 to 12) by its folded name in some languages, in full, declined or abbreviated. An
 * abbreviation that means different months in two of the languages means none.
 */
export function months(languages: readonly Language[] = LANGUAGES): ReadonlyMap<string, number> {
  const key = languages.join()
  const found = known.get(key) ?? merged(languages.map(namesIn))
  known.set(key, found)
  return found
}

function merged(all: readonly Names[]): Map<string, number> {
  const names = new Map<string, number>()
  for (const { full } of all) for (const [name, month] of full) if (!names.has(name)) names.set(name, month)
  for (const [name, month] of unanimous(all.flatMap(({ short }) => [...short])))
    if (!names.has(name)) names.set(name, month)
  return names
}

/** The names that stand with one month only. */
function unanimous(pairs: readonly (readonly [string, number])[]): Map<string, number> {
  const found = new Map<string, number>()
  const disputed = new Set<string>()
  for (const [name, month] of pairs) {
    if ((found.get(name) ?? month) !== month) disputed.add(name)
    found.set(name, month)
  }
  for (const name of disputed) found.delete(name)
  return found
}

function namesIn(language: Language): Names {
  const names = byLanguage.get(language) ?? readNames(language)
  byLanguage.set(language, names)
  return names
}

function readNames(language: Language): Names {
  const full = new Map<string, number>()
  const short: [string, number][] = []
  for (const { month, style, name } of intlNames().get(language) ?? []) {
    for (const spelling of spellings(name, language).map(fold)) {
      if (style === 'long') full.set(spelling, month)
      else short.push([spelling, month])
    }
  }
  for (const month of KINDS.months)
    for (const name of wordsOf('months', month, [language])) full.set(fold(name), Number(month))
  const abbreviates = short.some(([name]) => !full.has(name)) && !UNCUT.has(language)
  const cut = abbreviates
    ? [...full].flatMap(([name, month]) => beginningsOf(name).map((cut) => [cut, month] as const))
    : []
  return { full, short: new Map([...unanimous(cut), ...unanimous(short)]) }
}

/** What Intl's table has for each language, the names without the full stop of an abbreviation. */
const intlNames = lazily(() =>
  Map.groupBy(
    intlLines('months').map((line): Line => {
      const [language = '', month, style = '', ...name] = line.split(' ')
      return { language, month: Number(month), style, name: name.join(' ').replace(/\.$/, '') }
    }),
    ({ language }) => language,
  ),
)

/** "septe", "sept", "sep". */
function beginningsOf(name: string): string[] {
  if (/[^\p{L}]/u.test(name)) return []
  const lengths = Array.from({ length: MAX_LETTERS - MIN_LETTERS + 1 }, (_, more) => MIN_LETTERS + more)
  return lengths.filter((length) => length < name.length).map((length) => name.slice(0, length))
}
