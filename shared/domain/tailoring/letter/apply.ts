import { sectionsOf } from '../../languages/read-words.ts'
import { LANGUAGES, type Language } from '../../languages/tags.ts'
import { lowerTitle } from './first-letter.ts'
import { atPlace } from './name-place.ts'
import { fillSentence, type Slots } from './sentences.ts'

/** The sentence that says what a letter is for, in its language (a BCP 47 tag); English where we have none in that. */
export function sayWhatFor(tag: string, job: { title: string; company: string }): string {
  const primary = tag.split('-')[0]?.toLowerCase()
  const language =
    LANGUAGES.find((known) => known === primary && sectionsOf('letter-sentences', known).has('apply')) ?? 'en'
  return fillSentence(language, 'apply', namesOf(job, language))
}

/** Post and employer as the sentences of a letter name them. */
export function namesOf({ title, company }: { title: string; company: string }, language: Language): Slots {
  const names = { title: withComma(title), job: withComma(lowerTitle(title)) }
  return { ...names, company, 'at company': atPlace(company, language) }
}

/** "for the position of Nurse, Intensive Care, at Elm" */
const withComma = (title: string): string => (title.includes(',') ? `${title},` : title)
