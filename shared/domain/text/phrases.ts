import { isWord, type Token } from './tokens.ts'

/** What one token of a text must be: a word, one with a beginning or an end, any word, or a number. */
type Pattern =
  | { is: 'word'; text: string }
  | { is: 'beginning'; text: string }
  | { is: 'end'; text: string }
  | { is: 'any' }
  | { is: 'number' }

/** A step from token to token through many phrases at once. */
type Step = {
  words: Map<string, Step>
  /** By their length, so that a word is looked up by as many of its letters. */
  beginnings: Map<number, Map<string, Step>>
  ends: Map<number, Map<string, Step>>
  any: Step | null
  number: Step | null
  /** What must stand before and behind the phrases that end here; null where none does. */
  contexts: { before: readonly Pattern[]; behind: readonly Pattern[] }[] | null
}

/** Phrases, ready to be found at any word of a text in time that does not grow with their number. */
export type Phrases = { first: Step }

const CONTEXT = /^(?:\((?<before>[^)]+)\) )?(?<phrase>.*?)(?: \((?<behind>[^)]+)\))?$/su

/**
 * Folded entries of word lists as phrases. `*` stands for any letters, `*` alone for a whole word, `#` for a number, and what
 * is in parentheses before or behind must stand there and is no part of what is found: "lead (the)".
 */
export function phrasesOf(entries: Iterable<string>): Phrases {
  const first = emptyStep()
  for (const entry of entries) {
    const { before = '', phrase = '', behind = '' } = CONTEXT.exec(entry)?.groups ?? {}
    const step = patternsOf(phrase).reduce(next, first)
    step.contexts = [...(step.contexts ?? []), { before: patternsOf(before), behind: patternsOf(behind) }]
  }
  return { first }
}

function emptyStep(): Step {
  return { words: new Map(), beginnings: new Map(), ends: new Map(), any: null, number: null, contexts: null }
}

function patternsOf(phrase: string): Pattern[] {
  return [...phrase.matchAll(/[\p{L}\p{N}\p{M}*#]+|\s+|./gsu)].map(([piece]): Pattern => {
    if (piece === '*') return { is: 'any' }
    if (piece === '#') return { is: 'number' }
    if (piece.startsWith('*')) return { is: 'end', text: piece.slice(1) }
    if (piece.endsWith('*')) return { is: 'beginning', text: piece.slice(0, -1) }
    return { is: 'word', text: /^\s/.test(piece) ? ' ' : piece }
  })
}

/** The step behind a pattern, made where there is none yet. */
function next(step: Step, pattern: Pattern): Step {
  switch (pattern.is) {
    case 'word':
      return getOrMake(step.words, pattern.text, emptyStep)
    case 'beginning':
      return getOrMake(getOrMake(step.beginnings, pattern.text.length, newMap), pattern.text, emptyStep)
    case 'end':
      return getOrMake(getOrMake(step.ends, pattern.text.length, newMap), pattern.text, emptyStep)
    case 'any':
      step.any ??= emptyStep()
      return step.any
    case 'number':
      step.number ??= emptyStep()
      return step.number
  }
}

const newMap = (): Map<string, Step> => new Map()

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

/** How many tokens the longest phrase has that stands at a token of a text; 0 where none does. */
export function lengthAt({ first }: Phrases, tokens: readonly Token[], at: number): number {
  return longest(first, tokens, at, at)
}

function longest(step: Step, tokens: readonly Token[], from: number, at: number): number {
  const token = tokens[at]
  let best = step.contexts?.some((context) => standsIn(context, tokens, from, at)) ? at - from : 0
  if (token === undefined) return best
  for (const following of stepsAt(step, token)) best = Math.max(best, longest(following, tokens, from, at + 1))
  return best
}

function stepsAt(step: Step, token: Token): Step[] {
  const { text } = token
  const found: Step[] = []
  const word = step.words.get(text)
  if (word) found.push(word)
  if (step.beginnings.size === 0 && step.ends.size === 0 && !step.any && !step.number) return found
  if (!isWord(token)) return found
  for (const [length, beginnings] of step.beginnings) addIfThere(found, beginnings.get(text.slice(0, length)))
  for (const [length, ends] of step.ends)
    if (text.length >= length) addIfThere(found, ends.get(text.slice(text.length - length)))
  const isNumber = /^\d/.test(text)
  addIfThere(found, isNumber ? step.number : step.any)
  return found
}

function addIfThere(steps: Step[], step: Step | null | undefined): void {
  if (step) steps.push(step)
}

function standsIn(
  { before, behind }: { before: readonly Pattern[]; behind: readonly Pattern[] },
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  const isThere = (patterns: readonly Pattern[], at: number): boolean =>
    patterns.every((pattern, index) => fits(tokens[at + index], pattern))
  return (
    (before.length === 0 || (tokens[from - 1]?.text === ' ' && isThere(before, from - 1 - before.length))) &&
    (behind.length === 0 || (tokens[to]?.text === ' ' && isThere(behind, to + 1)))
  )
}

function fits(token: Token | undefined, pattern: Pattern): boolean {
  if (token === undefined) return false
  switch (pattern.is) {
    case 'word':
      return token.text === pattern.text
    case 'beginning':
      return token.text.startsWith(pattern.text)
    case 'end':
      return token.text.endsWith(pattern.text)
    case 'any':
      return isWord(token)
    case 'number':
      return /^\d/.test(token.text)
  }
}
