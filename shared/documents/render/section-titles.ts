import { languageOfResume } from '#shared/domain/grounding/evidence/resume-evidence.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import {
  chooseHeadingLanguage,
  chooseWords,
  HEADING_LANGUAGES,
  type HeadingWords,
  SECTION_WORDS,
} from '#shared/domain/resume/heading-words.ts'
import { canTellLanguage } from '#shared/domain/text/language-of.ts'
import { clean } from './printed-text.ts'

/** What a heading can hold in one line. */
const MAX_TITLE_CHARACTERS = 60

/**
 * The words of a document in a language: the person's own titles of sections where they are in that language, and ours where they
 * are in another one, empty, or longer than a heading.
 */
export function chooseSectionWords(resume: ResumeDocument, language: string): HeadingWords {
  const words = chooseWords(language)
  const { sectionTitles } = resume
  if (!sectionTitles || isInAnotherLanguage(resume, language)) return words
  const own = SECTION_WORDS.flatMap((section) => {
    const title = clean(sectionTitles[section])
    return isUsable(title, words, section) ? [[section, title] as const] : []
  })
  return { ...words, ...Object.fromEntries(own) }
}

/** What a person calls their sections is in the language of the rest: two words alone tell no language. */
function isInAnotherLanguage(resume: ResumeDocument, language: string): boolean {
  const wanted = chooseHeadingLanguage(language)
  const isOurs = wanted !== 'en' || language.toLowerCase().startsWith('en')
  const written = languageOfResume(resume)
  return written !== null && written !== wanted && isOurs && canTellLanguage(wanted)
}

function isUsable(title: string, words: HeadingWords, section: (typeof SECTION_WORDS)[number]): boolean {
  if (title === '' || [...title].length > MAX_TITLE_CHARACTERS) return false
  return scriptOf(title) === scriptOf(words[section]) && !isOnlyOfOthers(title, words)
}

/** "Berufserfahrung" in an English document, where the rest is too short to tell its language. */
function isOnlyOfOthers(title: string, words: HeadingWords): boolean {
  const isIn = (all: HeadingWords): boolean =>
    SECTION_WORDS.some((section) => all[section].toLowerCase() === title.toLowerCase())
  return !isIn(words) && HEADING_LANGUAGES.some((language) => isIn(chooseWords(language)))
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
]

/** The place of a text's first script among those above; -1 where it has none of them. */
function scriptOf(text: string): number {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  return SCRIPTS.findIndex((script) => script.test(letter))
}
