import { namesOf, sayWhatFor } from './apply.ts'
import { fillSentence, letterLanguageOf } from './sentences.ts'

/** Post and employer as a letter names them; empty where the posting does not say. */
export type PostingNames = { title: string; company: string }

/** The sentences of a letter that speak of nothing but the posting, in its language (a BCP 47 tag). */
function sentencesAbout(tag: string, names: PostingNames): string[] {
  const language = letterLanguageOf(tag)
  return [sayWhatFor(tag, names), fillSentence(language, 'close', namesOf(names, language))]
}

/**
 * A sentence that a template made of names that the posting no longer has, as the template says it of those that it has now; null
 * where it is no such sentence. An opening may have left out one name, or both.
 */
export function sayWithNewNames(
  sentence: string,
  { language, was, now }: { language: string; was: readonly PostingNames[]; now: PostingNames },
): string | null {
  for (const { title, company } of was)
    for (const names of [
      { title, company },
      { title: '', company },
      { title, company: '' },
    ]) {
      const found = sentencesAbout(language, names).indexOf(sentence)
      const same = sentencesAbout(language, now)[found]
      if (same !== undefined && same !== sentence) return same
    }
  return null
}
