import { wordsOf } from '../../languages/read-words.ts'
import type { Language } from '../../languages/tags.ts'
import { fold } from '../../text/fold.ts'
import { wholeWords } from '../../text/word-list.ts'
import { deedWordsOf } from './deed-words.ts'
import { withArticle } from './english-article.ts'
import { canLoseCapital, lowerFirst } from './first-letter.ts'
import { fillSentence } from './sentences.ts'

const LONGEST_SENTENCE_CHARACTERS = 300
/** The noun for a person stands among the first words: "Experienced registered nurse with …". */
const WORDS_BEFORE_THE_TITLE = 6

/**
 * The opening of a resume's summary in the first person: "Backend engineer with 7 years …" becomes "I am a backend
 * engineer with 7 years …". Empty where the summary does not open with what the person is, or says no more than a title of
 * theirs (`titles`: the label, the present position).
 */
export function introducePerson(summary: string, titles: readonly string[], language: Language): string {
  const [first = ''] = sentencesOf(summary, language)
  if (first === '' || first.length > LONGEST_SENTENCE_CHARACTERS) return ''
  const [beginning = ''] = fillSentence(language, 'person', { person: '…', 'a person': '…' }).split('…')
  if (beginning !== '' && first.startsWith(beginning)) return first
  const bare = first.replace(/[.\s]+$/, '')
  const [opening = ''] = language === 'de' ? [bare] : bare.split(/,\s+(?=\p{Lu})/u)
  const noun = language === 'en' ? opening.replace(/^An? /, '') : opening
  if (titles.some((title) => fold(title) === fold(noun))) return ''
  if (!opensWithTitle(noun, titles, language)) return ''
  const person = language === 'de' && !canLoseCapital(noun) ? noun : lowerFirst(noun)
  const slots = { person, 'a person': withArticle(person) }
  const since = saysSinceWhen(person, language)
  return (since && fillSentence(language, 'person-since', slots)) || fillSentence(language, 'person', slots)
}

/** "Driver since 2009" */
function saysSinceWhen(person: string, language: Language): boolean {
  const words = fold(person).split(' ')
  return wordsOf('dates', 'since', [language]).some((since) =>
    /^\d{4}$/.test(words[words.indexOf(fold(since)) + 1] ?? ''),
  )
}

const NEEDS_NO_PRONOUN: ReadonlySet<Language> = new Set(['es', 'it', 'pt', 'pl'])

/** The next sentence of a summary that the person says of themselves, as it stands: "I keep good records.". */
export function quoteSummary(summary: string, language: Language): string[] {
  const { pronouns, present } = deedWordsOf(language)
  const isOwn = (sentence: string): boolean => {
    const [first = ''] = sentence.split(/\s/)
    return (
      pronouns.some((pronoun) => pronoun.toLowerCase() === first.toLowerCase()) ||
      (NEEDS_NO_PRONOUN.has(language) && present.find(first) !== undefined)
    )
  }
  const [own] = sentencesOf(summary, language).slice(1).filter(isOwn)
  return own !== undefined && /[.]$/.test(own) && own.length <= LONGEST_SENTENCE_CHARACTERS ? [own] : []
}

function sentencesOf(text: string, language: Language): string[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.trim())
  return [...segments].map(({ segment }) => segment.trim())
}

const matchers = new Map<Language, RegExp>()

function opensWithTitle(sentence: string, titles: readonly string[], language: Language): boolean {
  const start = /^[^,;:]*/.exec(sentence)?.[0] ?? ''
  const words = start.split(/\s+/).slice(0, WORDS_BEFORE_THE_TITLE).join(' ')
  const [opening = ''] = words.split(/\s/)
  if (wordsOf('function-words', 'word', [language]).includes(opening.toLowerCase())) return false
  if (titles.some((title) => title !== '' && fold(words).includes(fold(title)))) return true
  const known = matchers.get(language) ?? wholeWords(wordsOf('titles', 'title', [language]))
  matchers.set(language, known)
  return known.test(fold(words))
}
