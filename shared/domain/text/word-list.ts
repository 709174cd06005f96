import { fold, foldWords } from './fold.ts'

/** Scripts that put no space between words: what is written in them is found inside other text too. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Whether a word is of a script that puts no space between words. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word)
}

/**
 * Entries of word lists as the alternatives of a regular expression over folded text, the longest first. `*` at an end
 * stands for any ending, at the beginning for any beginning, and the space after a full stop may be missing: "s. r. o."
 * is also "s.r.o.". `asWritten`: over text as it stands, where diacritics tell words apart (French "à" and English "a").
 */
export function alternatives(entries: Iterable<string>, { asWritten = false } = {}): string {
  const forms = new Set(asWritten ? entries : [...entries].map(fold))
  return [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => {
      const [, before = '', stem = '', after = ''] = /^(\*?)(.*?)(\*?)$/su.exec(form) ?? []
      const escaped = stem.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll('\\. ', '\\.\\s?')
      return `${before && '\\p{L}*'}${escaped}${after && '\\p{L}*'}`
    })
    .join('|')
}

/**
 * A regular expression that finds whole words and phrases of a list in folded text, the longest first; entries of
 * scripts without spaces inside other text too.
 */
export function wholeWords(entries: Iterable<string>): RegExp {
  const all = [...entries]
  const spaced = all.filter((entry) => !isUnspaced(entry))
  const unspaced = all.filter(isUnspaced)
  const parts = [
    ...(spaced.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${alternatives(spaced)})(?![\\p{L}\\p{N}])`] : []),
    ...(unspaced.length > 0 ? [alternatives(unspaced)] : []),
  ]
  return new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'u')
}

/** The words of a list as a set, folded to words. */
export function foldedSet(entries: Iterable<string>): ReadonlySet<string> {
  return new Set([...entries].map(foldWords).filter((word) => word !== ''))
}
