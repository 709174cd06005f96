import { wordsOf } from '../../languages/read-words.ts'
import type { Language } from '../../languages/tags.ts'
import { fold } from '../../text/fold.ts'
import { wholeWords } from '../../text/word-list.ts'
import { withArticle } from './english-article.ts'
import { canLoseCapital, lowerFirst } from './first-letter.ts'
import { fillSentence } from './sentences.ts'

const LONGEST_SENTENCE_CHARACTERS = 300
/** The noun for a person stands among the first words: "Experienced registered nurse with …". */
const WORDS_BEFORE_THE_TITLE = 6

/**
 * The opening of a resume's summary in the first person: "Backend engineer with 7 years …" becomes "I am a backend
 * engineer with 7 years …". Empty where the summary does not open with what the person is.
 */
export function introducePerson(summary: string, label: string, language: Language): string {
  const [segment] = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(summary.trim())]
  const first = segment?.segment.trim() ?? ''
  if (first === '' || first.length > LONGEST_SENTENCE_CHARACTERS) return ''
  const [beginning = ''] = fillSentence(language, 'person', { person: '…', 'a person': '…' }).split('…')
  if (beginning !== '' && first.startsWith(beginning)) return first
  const bare = first.replace(/[.\s]+$/, '')
  const noun = language === 'en' ? bare.replace(/^An? /, '') : bare
  if (!opensWithTitle(noun, label, language)) return ''
  const person = language === 'de' && !canLoseCapital(noun) ? noun : lowerFirst(noun)
  const slots = { person, 'a person': withArticle(person) }
  const since = wordsOf('dates', 'since', [language]).some((word) => ` ${fold(person)} `.includes(` ${fold(word)} `))
  return (since && fillSentence(language, 'person-since', slots)) || fillSentence(language, 'person', slots)
}

const matchers = new Map<Language, RegExp>()

function opensWithTitle(sentence: string, label: string, language: Language): boolean {
  const start = /^[^,;:]*/.exec(sentence)?.[0] ?? ''
  const words = start.split(/\s+/).slice(0, WORDS_BEFORE_THE_TITLE).join(' ')
  const [opening = ''] = words.split(/\s/)
  if (wordsOf('function-words', 'word', [language]).includes(opening.toLowerCase())) return false
  if (label !== '' && fold(words).includes(fold(label))) return true
  const titles = matchers.get(language) ?? wholeWords(wordsOf('titles', 'title', [language]))
  matchers.set(language, titles)
  return titles.test(fold(words))
}
