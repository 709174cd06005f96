import { memoize } from '../memoize.ts'
import { fold } from '../text/fold.ts'
import { englishStem } from '../text/stems.ts'
import {
  isKnownName,
  isKnownThing,
  listAlsoShown,
  OPTIONAL_MAKERS,
  PHRASES,
  toCanonicalDoing,
  toCanonicalSubject,
  toCanonicalThing,
} from './aliases.ts'
import { isStopWord } from './stop-words.ts'

/**
 * What a text is about. A named term is a product, a credential, an abbreviation or a proper name: it is matched as a
 * whole and nothing stands in for it. Other terms are matched by their stem.
 */
export type Term = { key: string; surface: string; named: boolean }

type Token = { text: string; start: number; end: number }

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[.+#&/'’-]+[\p{L}\p{N}]+)*[+#]*|\.NET\b/gu

function splitTokens(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The terms of a text, each once, in order. */
export const extractTerms = memoize(2000, (text): readonly Term[] => {
  const { rest, terms } = takePhrases(text)
  const tokens = splitTokens(rest)
  for (let i = 0; i < tokens.length; i++) {
    const run = measureProperName(tokens, i, rest)
    if (run > 1) {
      const words = tokens.slice(i, i + run).map((token) => token.text)
      terms.push(toNamedTerm(words))
      i += run - 1
      continue
    }
    const token = tokens[i]
    if (token) terms.push(...toSingleTerms(token, startsSentence(rest, token.start)))
  }
  return [...new Map(terms.map((term) => [term.key, term])).values()]
})

/** The keys of everything a resume's line shows: its terms, and for proper names and compounds also their parts. */
export const collectEvidenceKeys = memoize(2000, (text): ReadonlySet<string> => {
  const keys = new Set(extractTerms(text).map(({ key }) => key))
  const tokens = splitTokens(text)
  for (const [index, { text: word }] of tokens.entries()) {
    for (const part of [word, ...word.split(/[-/]/)]) {
      if (part === '') continue
      keys.add(stem(fold(part)))
      keys.add(toNameKey([part]))
    }
    for (let length = 2; length <= 4 && index + length <= tokens.length; length++) {
      const words = tokens.slice(index, index + length)
      if (isContiguous(words, text)) keys.add(toNameKey(words.map((token) => token.text)))
    }
  }
  for (const acronym of findAcronyms(text)) keys.add(`name:${acronym.toLowerCase()}`)
  for (const key of [...keys].filter((known) => known.startsWith('name:'))) {
    for (const general of listAlsoShown(key.slice('name:'.length)))
      for (const term of extractTerms(general)) keys.add(term.key)
  }
  return keys
})

/** Known names of several words, taken out of the text so that their words are not read apart. */
function takePhrases(text: string): { rest: string; terms: Term[] } {
  let rest = text
  let folded = fold(text)
  const terms: Term[] = []
  for (const phrase of PHRASES) {
    const at = indexOfWord(folded, phrase)
    if (at < 0) continue
    const key = toCanonicalThing(phrase)
    const surface = rest.slice(at, at + phrase.length)
    // "Power BI" is a name; "intensive care" is a subject like any other, only that its words belong together.
    terms.push({ key: `name:${key}`, surface, named: /[\p{Lu}\d/]/u.test(surface.slice(1)) })
    rest = `${rest.slice(0, at)}${' '.repeat(phrase.length)}${rest.slice(at + phrase.length)}`
    folded = fold(rest)
  }
  return { rest, terms }
}

function indexOfWord(text: string, phrase: string): number {
  for (let from = 0; ; ) {
    const at = text.indexOf(phrase, from)
    if (at < 0) return -1
    const isWord = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)
    if (!isWord(text[at - 1]) && !isWord(text[at + phrase.length])) return at
    from = at + 1
  }
}

/** How many tokens from `index` on make one proper name: "Power BI", "Six Sigma Green Belt", "ISO 13485". */
function measureProperName(tokens: Token[], index: number, text: string): number {
  let length = 0
  for (let i = index; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) break
    const previous = tokens[i - 1]
    if (length > 0 && previous && text.slice(previous.end, token.start) !== ' ') break
    const capital = /^\p{Lu}/u.test(token.text)
    const isOpening = length === 0 && startsSentence(text, token.start)
    const belongs = capital ? !(isOpening && isStopWord(fold(token.text))) : length > 0 && /^\d+$/.test(token.text)
    if (!belongs) break
    length++
  }
  const first = tokens[index]
  // "Contract testing": one capital at the start of a sentence makes no name, nor does "Basic SQL" make one of two words.
  if (first && length > 1 && startsSentence(text, first.start) && !isMarkedName(first.text) && length === 2) {
    const second = tokens[index + 1]
    if (second && isMarkedName(second.text)) return 1
  }
  return length
}

function toSingleTerms(token: Token, atStart: boolean): Term[] {
  const word = fold(token.text)
  const isCapital = /^\p{Lu}/u.test(token.text)
  const isName = isMarkedName(token.text) || isKnownThing(word) || (isCapital && (!atStart || isKnownName(word)))
  if (isName && !isStopWord(word)) return [toNamedTerm([token.text])]
  if (isStopWord(word) || /^\d+$/.test(word)) return []
  if (word.includes('-') || word.includes('/')) {
    const parts = word.split(/[-/]/).filter((part) => part.length > 1 && !isStopWord(part))
    if (parts.length !== 1 && !word.includes('/'))
      return [{ key: parts.map(stem).join('-'), surface: token.text, named: false }]
    return parts.map((part) => ({ key: stem(part), surface: part, named: false }))
  }
  return [{ key: stem(word), surface: token.text, named: false }]
}

function toNamedTerm(words: string[]): Term {
  const kept = words.length > 1 && OPTIONAL_MAKERS.has(fold(words[0] ?? '')) ? words.slice(1) : words
  return { key: toNameKey(kept), surface: words.join(' '), named: true }
}

/** Short names keep their case, since "Go" is not "go" and "R" is not "r". */
function toNameKey(words: string[]): string {
  const joined = words.join(' ').replace(/['’]s$/, '')
  const folded = fold(joined)
  if (isKnownThing(folded)) return `name:${toCanonicalThing(folded)}`
  return `name:${joined.length <= 2 ? joined : folded}`
}

/** Capitals or digits inside, so a name wherever it stands: SQL, SolidWorks, memoQ, V300, C++. */
function isMarkedName(word: string): boolean {
  return /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\p{Lu}\d|\d\p{Lu}|[+#]/u.test(word) || /^\p{Lu}$/u.test(word)
}

function startsSentence(text: string, at: number): boolean {
  return /(^|[.!?:;•*(–—-])\s*$/.test(text.slice(Math.max(0, at - 4), at))
}

function isContiguous(tokens: Token[], text: string): boolean {
  return tokens.every((token, index) => {
    const next = tokens[index + 1]
    return !next || text.slice(token.end, next.start) === ' '
  })
}

/** "Nursing and Midwifery Council" is NMC. */
function findAcronyms(text: string): string[] {
  const runs = text.match(/\p{Lu}\p{Ll}+(?:\s+(?:(?:and|of|the|for|de|du|des|und|für|y)\s+)*\p{Lu}\p{Ll}+)+/gu) ?? []
  return runs
    .map((run) => run.match(/\p{Lu}/gu)?.join('') ?? '')
    .filter((letters) => letters.length >= 3 && letters.length <= 6)
}

/** The one form of a folded word: what it means where that is known, else its stem. */
export function stem(word: string): string {
  const doing = toCanonicalDoing(word)
  if (doing) return `do:${doing}`
  return toCanonicalSubject(word) ?? englishStem(word)
}
