import { KINDS } from '#shared/domain/languages/kinds.ts'
import { sectionsOf } from '#shared/domain/languages/read-words.ts'
import { LANGUAGES, type Language } from '#shared/domain/languages/tags.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { foldWords } from '#shared/domain/text/fold.ts'

/** A language has a say from so large a part of what the first one has. */
const SHARE_OF_FIRST = 0.5

/** Which languages have a phrase as the heading of a section. */
const speakers = lazily((): ReadonlyMap<string, ReadonlySet<Language>> => {
  const found = new Map<string, Set<Language>>()
  for (const language of LANGUAGES) {
    const own = sectionsOf('headings', language)
    for (const kind of KINDS.headings)
      for (const phrase of own.get(kind) ?? []) {
        const key = foldWords(phrase)
        const languages = found.get(key) ?? new Set()
        found.set(key, languages.add(language))
      }
  }
  return found
})

/** The languages that most of the headings among some lines are written in, the likeliest first. */
export function headingLanguages(texts: readonly string[]): Language[] {
  const votes = new Map<Language, number>()
  for (const text of texts) {
    const languages = speakers().get(foldWords(text))
    for (const language of languages ?? []) votes.set(language, (votes.get(language) ?? 0) + 1 / (languages?.size ?? 1))
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1])
  const most = ranked[0]?.[1] ?? 0
  return ranked.filter(([, count]) => count >= most * SHARE_OF_FIRST).map(([language]) => language)
}
