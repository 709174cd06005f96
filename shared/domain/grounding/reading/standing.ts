import { BELOW, STOOD_IN } from '../lexicon/ranks-words.ts'

/** Whether a rank is the person's, a lower one made of it ("assistant head"), or somebody else's ("for the foreman"). */
export type Standing = 'held' | 'below' | 'of another'

const NEAR_CHARACTERS = 160
/** Japanese and Chinese write "deputy" as a sign right before the rank. */
const BELOW_SIGN = /^[准副]$/u
const ONE_OR_TWO_WORDS = /[\p{L}.'-]+[ -]?(?:[\p{L}.'-]+[ -])?$/u
const OF_SOMEBODY =
  /(?<!as )(?<!\p{L})(?:the|den|dem|der|des|beim|zum|el|al|del|la|le|du|au|l'|il|lo|o|do|de) (?:[\p{L}-]+ )?$/u

/** Whose a rank is that stands at an offset of a folded text. */
export function standingOf(folded: string, at: number): Standing {
  if (BELOW_SIGN.test(folded[at - 1] ?? '')) return 'below'
  const near = folded.slice(Math.max(0, at - NEAR_CHARACTERS), at)
  const before = /(?:[\p{L}'-]+[ -]){0,3}$/u.exec(near)?.[0] ?? ''
  if (isBelow(ONE_OR_TWO_WORDS.exec(before)?.[0] ?? '')) return 'below'
  if (STOOD_IN.isIn(/(?:[\p{L}\d'-]+[ ,]+){0,8}$/u.exec(near)?.[0] ?? '')) return 'below'
  return OF_SOMEBODY.test(before) ? 'of another' : 'held'
}

/** Whether folded words that stand before a rank put one below it: "assistant ", "vize-". */
export function isBelow(folded: string): boolean {
  return BELOW.isIn(folded)
}
