import { fold } from './fold.ts'

/** How often words and hyphenated words occur in a text, to decide what a hyphen at the end of a line is. */
export type WordUse = { words: ReadonlySet<string>; hyphenated: ReadonlySet<string> }

const MAX_WORD = 60
const SOFT_HYPHEN = '\u00ad'
/** Words that start compounds, and prefixes that also start words written as one. */
const COMPOUND_STARTS = new Set([
  ...'non self well cross full part high low long short front back end on off step one two three four five'.split(' '),
  ...'six first second third all mid year day'.split(' '),
])
const PREFIXES = new Set('pre post co multi anti semi sub inter in up re so pan ex e un de dis'.split(' '))

const ENGLISH_WORDS = /(?<!\p{L})(?:the|and|of|to|for|with|in|a|by|from|at|on)(?!\p{L})/giu
const SHARE_OF_ENGLISH_WORDS = 0.08

/**
 * Whether a hyphen before a small letter is likely to belong to the word. In English it is ("low-clinker"); other languages
 * write such compounds as one word or with a capital, so that there it shows a word broken at the end of a line.
 */
export function writesCompoundsInLowerCase(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0
  return (text.match(ENGLISH_WORDS)?.length ?? 0) >= words * SHARE_OF_ENGLISH_WORDS
}

/** The words of a text, for `joinWrapped`. */
export function wordUse(text: string): WordUse {
  const folded = fold(text)
  return {
    words: new Set(folded.match(/(?<![\p{L}\u00ad-])\p{L}{2,}(?![\p{L}\u00ad-])/gu) ?? []),
    hyphenated: new Set(folded.match(/(?<!\p{L})\p{L}+(?:-\p{L}+)+/gu) ?? []),
  }
}

/**
 * Joins two lines of one paragraph. A hyphen at the break stays unless the word is known without it. Where the hyphen is
 * a soft one or the text is justified (`hyphenates`), a break inside a word is likelier than a compound.
 */
export function joinWrapped(before: string, after: string, use: WordUse, hyphenates = false): string {
  if (before.endsWith(SOFT_HYPHEN)) return joinWrapped(`${before.slice(0, -1)}-`, after, use, true)
  if (isCjk(before.at(-1)) && isCjk(after[0])) return before + after
  const tail = /(\p{L}+)[-‐]$/u.exec(before.slice(-MAX_WORD))
  const head = /^\p{L}+/u.exec(after)
  if (!tail || !head) return /\S[-‐/]$/.test(before) ? before + after : `${before} ${after}`
  const [first, second] = [fold(tail[1] ?? ''), fold(head[0])]
  const compound = COMPOUND_STARTS.has(first) || (!hyphenates && PREFIXES.has(first))
  const keeps = compound || use.hyphenated.has(`${first}-${second}`) || !/^\p{Ll}/u.test(after)
  const breaks = use.words.has(first + second)
  if (breaks && !use.hyphenated.has(`${first}-${second}`)) return before.slice(0, -1) + after
  if (keeps || !hyphenates || use.words.has(first)) return before + after
  return before.slice(0, -1) + after
}

function isCjk(character: string | undefined): boolean {
  return character !== undefined && /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff、。]/u.test(character)
}
