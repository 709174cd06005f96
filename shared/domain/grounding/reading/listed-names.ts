/** Longer than a name and a conjunction. */
const NEAR_CHARACTERS = 120

const JOINED = /(?<!\S)(\S+)\s+(?:and|or|und|oder|y|o|et|ou|e|i|oraz|a|och|en)\s+$/u
const GOES_ON =
  /^(?:[.,;:)]|\s*$|\s+(?:for|to|at|on|used|so|which|in|and|or|with|als|fur|para|pour|do|und|y|et|och)\b)/u

/** "in Go and rust": a bare word that is listed with a name, and does not go on like a verb, is a name as well. */
export function isListedWithName(word: string, start: number, text: string): boolean {
  if (!/^\p{Ll}/u.test(word) || /(?:ed|ing|ly)$/u.test(word)) return false
  const before = JOINED.exec(text.slice(Math.max(0, start - NEAR_CHARACTERS), start))
  const name = before?.[1] ?? ''
  if (/[,;]$/u.test(name)) return false
  const isInside = before !== null && (before.index > 0 || start > NEAR_CHARACTERS)
  if (!isInside || !/^[("]?\p{Lu}|\p{Ll}\p{Lu}|^\d+\p{Ll}{3,}/u.test(name)) return false
  const end = start + word.length
  return GOES_ON.test(text.slice(end, end + 20))
}
