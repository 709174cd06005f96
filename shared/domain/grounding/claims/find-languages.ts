import { type LanguageLevel, languageLevelIn } from '../../scales/language-levels.ts'
import { fold } from '../../text/fold.ts'
import { ABOUT_LANGUAGE } from '../lexicon/languages-words.ts'
import { languageNamed } from '../reading/language-names.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** A language by its code, and the level that the text gives it, if any. */
export type LanguageClaim = Span & { code: string; level: LanguageLevel | null }

const WORD =
  /[\p{Script=Han}\p{Script=Katakana}]{1,10}?語|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}])+/gu

/** The languages that a text names, with their levels. */
export function findLanguages({ text, folded }: Reading): LanguageClaim[] {
  const isAboutLanguages = ABOUT_LANGUAGE.isIn(folded)
  const named = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const isName = /^\p{Lu}|^[^\p{Lu}\p{Ll}]/u.test(word) || (word.length > 4 && isAboutLanguages)
    const code = languageNamed(fold(word), isName)
    return code ? [{ code, start: index, end: index + word.length }] : []
  })
  return named.map((one, index) => ({
    ...one,
    level: levelOf(folded, one, {
      from: named[index - 1]?.end ?? 0,
      to: named[index + 1]?.start ?? text.length,
      isList: named.length > 1,
    }),
  }))
}

/** The level stated for a language: right after it, or before it, or for a list of languages at its head. */
function levelOf(
  folded: string,
  { start, end }: Span,
  { from, to, isList }: { from: number; to: number; isList: boolean },
): LanguageLevel | null {
  const behind = folded.slice(end, Math.min(to, end + 40))
  const after = languageLevelIn(/^[^.;]{0,30}/.exec(behind)?.[0] ?? '')
  if (/^\s*[(:–-]/.test(behind) && after !== null) return after
  const before = languageLevelIn(/[^.;]{0,40}$/.exec(folded.slice(Math.max(from, start - 40), start))?.[0] ?? '')
  if (before !== null) return before
  const head = isList
    ? languageLevelIn(/[^.;]{0,60}$/.exec(folded.slice(Math.max(0, start - 60), start))?.[0] ?? '')
    : null
  return head ?? after
}

/** The codes of the languages that a folded text names. */
export function languagesIn(folded: string): ReadonlySet<string> {
  return new Set([...folded.matchAll(WORD)].flatMap(([word]) => languageNamed(word, true) ?? []))
}
