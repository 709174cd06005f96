import type { Key } from '../languages/kinds.ts'
import { sectionsOf } from '../languages/read-words.ts'
import { LANGUAGES, type Language } from '../languages/tags.ts'
import { SECTIONS } from './document.ts'

/** The sections of a resume that have a heading. */
export const SECTION_WORDS = ['summary', ...SECTIONS] as const
type SectionWord = (typeof SECTION_WORDS)[number]

/** Section headings and words of a resume in one language, and what its documents are called. */
export type HeadingWords = Record<SectionWord | 'present' | 'grade' | 'courses' | 'resume' | 'coverLetter', string>

/** Languages that are written with another's words. */
const SAME_AS: Record<string, string> = { no: 'nb', nn: 'nb', iw: 'he' }

const read = new Map<Language, HeadingWords>()

function readWords(language: Language): HeadingWords {
  const sections = sectionsOf('document-words', language)
  const word = (key: Key<'document-words'>): string => sections.get(key)?.[0] ?? ''
  const ofSections = Object.fromEntries(SECTION_WORDS.map((key) => [key, word(key)])) as Record<SectionWord, string>
  return {
    ...ofSections,
    present: word('present'),
    grade: word('grade'),
    courses: word('courses'),
    resume: word('resume'),
    coverLetter: word('cover-letter'),
  }
}

/** The languages whose headings we can write. */
export const HEADING_LANGUAGES: readonly Language[] = LANGUAGES

/** The first part of a language tag as our tables have it; `en` where we have no words for it. */
export function chooseHeadingLanguage(language: string): Language {
  const first = language.toLowerCase().split('-')[0] ?? ''
  const known = SAME_AS[first] ?? first
  return HEADING_LANGUAGES.find((tag) => tag === known) ?? 'en'
}

/** A language tag with its region where we have its words, and English otherwise: dates and names then match the headings. */
export function chooseLocale(language: string): string {
  const known = chooseHeadingLanguage(language)
  const isOwn = known !== 'en' || language.toLowerCase().startsWith('en')
  const tag = isOwn ? (language.split('-u-')[0] ?? known) : 'en'
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? known
  } catch {
    return known
  }
}

/** The words of a language; English where we have none. */
export function chooseWords(language: string): HeadingWords {
  const chosen = chooseHeadingLanguage(language)
  const words = read.get(chosen) ?? readWords(chosen)
  read.set(chosen, words)
  return words
}
