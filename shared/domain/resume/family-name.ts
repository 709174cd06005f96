/** What stands before a family name and belongs to it, also with a capital letter. */
const PARTICLES: ReadonlySet<string> = new Set(
  'van von de der den del della di da das do dos du la le el al bin ibn ben mac st st. saint ter ten zu zum zur af av'.split(
    ' ',
  ),
)
/** What joins two family names: "Ortega y Gasset". */
const JOINING: ReadonlySet<string> = new Set(['y', 'e', 'i'])
const AFTER_NAME =
  /^(?:jr|sr|ii|iii|iv|esq|ph\.?d|m\.?d|m\.?b\.?a|b\.?sc|m\.?sc|b\.?a|m\.?a|r\.?n|p\.?e|c\.?p\.?a|d\.?phil)\.?$/i
/** They write the family name first, or a person of them may: the whole name is right in either order. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['hu', 'ja', 'ko', 'vi', 'zh'])
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * The family name in a person's name: its last word with what belongs to it ("van der Berg", "Ortega y Gasset"), what stands before a
 * comma ("Nowak, Anna"), or what alone is in capitals ("DUPONT Marie"). The whole name where the order tells nothing: in East Asian
 * letters, and in documents in a language (a BCP 47 tag) that puts the family first.
 */
export function findFamilyName(name: string, language: string): string {
  const whole = name.replace(/\s+/g, ' ').trim()
  if (EAST_ASIAN.test(whole) || FAMILY_FIRST.has(language.toLowerCase().split('-')[0] ?? '')) return whole
  const [first = '', ...others] = whole.split(/\s*,\s*/).filter(Boolean)
  if (others.some((part) => !part.split(' ').every((word) => AFTER_NAME.test(word) || isAbbreviation(word))))
    return first
  const words = withoutTitlesAfter(first.split(' '))
  const shouted = words.filter(isShouted)
  if (shouted.length > 0 && shouted.length < words.length) return shouted.join(' ')
  return words.slice(findStart(words)).join(' ')
}

function withoutTitlesAfter(words: readonly string[]): string[] {
  const count = words.findLastIndex((word, index) => !AFTER_NAME.test(word) && !(index > 1 && isUnspeakable(word))) + 1
  return words.slice(0, Math.max(count, 1))
}

function findStart(words: readonly string[]): number {
  let start = Math.max(words.length - 1, 0)
  while (start > 1) {
    const before = words[start - 1] ?? ''
    if (JOINING.has(before)) start -= 2
    else if (PARTICLES.has(before.toLowerCase()) || /^\p{Ll}/u.test(before)) start -= 1
    else break
  }
  return Math.max(start, Math.min(1, words.length - 1))
}

/** Post-nominal letters: "CEng", "FRCS", "B.Tech." */
function isAbbreviation(word: string): boolean {
  return word.length <= 6 && /\p{Lu}.*\p{Lu}|\./u.test(word)
}

/** "DDS", "FRCS": capitals that nobody is called by. */
function isUnspeakable(word: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(word) && !/[AEIOUY]/.test(word.normalize('NFD'))
}

function isShouted(word: string): boolean {
  return word.length > 2 && /^[\p{Lu}\p{M}'’-]+$/u.test(word) && /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(word)
}
