import { wordsOf } from '../../languages/read-words.ts'
import type { Language } from '../../languages/tags.ts'
import { type WordForms, wordForms } from '../../text/word-forms.ts'

/** How a language's resume lines say what somebody did (`languages/<tag>/deeds.txt`). */
export type DeedWords = {
  pronouns: readonly string[]
  past: WordForms
  /** First-person forms of the present: "coordino". */
  present: WordForms
  /** English words that are nouns as well. */
  presentOrNoun: WordForms
  participle: WordForms
  lastParticiple: WordForms
  infinitive: WordForms
  noDeed: WordForms
  task: WordForms
  achievement: WordForms
  /** What goes with a noun's ending, such as "die" with `*ung`, and the word that must follow the noun. */
  companions: ReadonlyMap<string, readonly string[]>
  responsible: readonly string[]
  role: WordForms
  /** Words that only a clause has, so that a line with one is no noun phrase. */
  finite: ReadonlySet<string>
  /** Words that can follow a noun: prepositions and conjunctions. */
  following: ReadonlySet<string>
  /** Those and the words that fill sentences. */
  small: ReadonlySet<string>
  /** "about", "rund": what can stand before a number. */
  about: readonly string[]
  /** "from": what stands before the first of two figures. */
  from: readonly string[]
  /** "to": what stands before the second. */
  to: readonly string[]
}

const known = new Map<Language, DeedWords>()

/** The words of a language, read once. */
export function deedWordsOf(language: Language): DeedWords {
  const made = known.get(language)
  if (made) return made
  const words = (part: Parameters<typeof wordsOf<'deeds'>>[1]): readonly string[] => wordsOf('deeds', part, [language])
  const lower = (part: Parameters<typeof wordsOf<'deeds'>>[1]) => words(part).map((phrase) => phrase.toLowerCase())
  const tasks = words('task').map((entry) => entry.split(' '))
  const achievements = words('achievement').map((entry) => entry.split(' '))
  const titles = wordsOf('titles', 'title', [language]).filter((title) => !title.includes(' '))
  const deeds: DeedWords = {
    pronouns: words('pronoun'),
    past: wordForms(words('past')),
    present: wordForms(words('present')),
    presentOrNoun: wordForms(words('present-or-noun')),
    participle: wordForms(words('participle')),
    lastParticiple: wordForms(words('last-participle')),
    infinitive: wordForms(words('infinitive')),
    noDeed: wordForms(words('no-deed')),
    task: wordForms(tasks.map(([ending = '']) => ending)),
    achievement: wordForms(achievements.map(([noun = '']) => noun)),
    companions: new Map([...tasks, ...achievements].map(([ending = '', ...others]) => [ending.toLowerCase(), others])),
    responsible: lower('responsible'),
    role: wordForms([...words('role'), ...titles]),
    finite: new Set(lower('finite')),
    following: new Set(lower('following')),
    small: new Set([...lower('following'), ...wordsOf('function-words', 'word', [language])]),
    about: lower('about'),
    from: lower('from'),
    to: lower('to'),
  }
  known.set(language, deeds)
  return deeds
}
