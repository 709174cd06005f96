import { type LanguageLevel, languageLevelIn } from '../../scales/language-levels.ts'
import { fold } from '../../text/fold.ts'
import { ABOUT_LANGUAGE } from '../lexicon/languages-words.ts'
import { languageNamed } from '../reading/language-names.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../reading/spans-of.ts'

/** A language by its code, and the level that the text gives it, if any. */
export type LanguageClaim = Span & { code: string; level: LevelTold | null }

/** A level, and where the text gives it. */
type LevelTold = Span & { level: LanguageLevel }

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
): LevelTold | null {
  const right = levelRightBehind(folded.slice(0, to), end)
  if (right !== null) return right
  const [part, rest] = partAround(folded, start, end)
  const own =
    levelBefore(folded, start, Math.max(from, part)) ?? levelBehind(folded.slice(0, Math.min(to, rest)), end, 30)
  if (own !== null) return own
  const after = levelBehind(folded.slice(0, Math.min(to, end + 40)), end, 30)
  if (/^\s*[(:–-]/.test(folded.slice(end, to)) && after !== null) return after
  const before = levelBefore(folded, start, Math.max(from, start - 40))
  if (before !== null) return before
  return (isList ? levelBefore(folded, start, Math.max(0, start - 60)) : null) ?? after
}

/** The level that stands right behind a language: "English B1". */
function levelRightBehind(folded: string, end: number): LevelTold | null {
  const next = /^[\s:(–-]{1,3}[\p{L}\d]+/u.exec(folded.slice(end))?.[0] ?? ''
  return moved(languageLevelIn(next), end)
}

/** From where to where the part of a list goes that something stands in: "fluent in English" of "Tamil as mother tongue, fluent in English". */
function partAround(folded: string, start: number, end: number): [from: number, to: number] {
  const before = /[^,;.()]*$/u.exec(folded.slice(0, start))?.[0] ?? ''
  const behind = /^[^,;.()]*/u.exec(folded.slice(end))?.[0] ?? ''
  return [start - before.length, end + behind.length]
}

/** The level in the clause behind an offset. */
function levelBehind(folded: string, end: number, most: number): LevelTold | null {
  const clause = /^[^.;]*/u.exec(folded.slice(end, end + most))?.[0] ?? ''
  return moved(languageLevelIn(clause), end)
}

/** The level in the clause before an offset. */
function levelBefore(folded: string, start: number, from: number): LevelTold | null {
  const clause = /[^.;]*$/u.exec(folded.slice(from, start))?.[0] ?? ''
  return moved(languageLevelIn(clause), start - clause.length)
}

function moved(level: LevelTold | null, by: number): LevelTold | null {
  return level && { ...level, start: level.start + by, end: level.end + by }
}

/** The codes of the languages that a folded text names. */
export function languagesIn(folded: string): ReadonlySet<string> {
  return new Set([...folded.matchAll(WORD)].flatMap(([word]) => languageNamed(word, true) ?? []))
}
