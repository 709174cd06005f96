import { sectionsOf } from '../languages/read-words.ts'
import { LANGUAGES } from '../languages/tags.ts'
import { memoize } from '../memoize.ts'
import { fold } from '../text/fold.ts'
import { wordForms } from '../text/word-forms.ts'

/** The small words of languages, folded. */
export type SmallWords = {
  /** What joins two names: "and". */
  and: ReadonlySet<string>
  /** What stands before the tool that something is done with: "in", "with", "using". */
  withTool: ReadonlySet<string>
  /** Whether a word is of a deed that something can be the object of: "introduced". */
  isDeed(word: string): boolean
  /** What set phrases begin with: "en vue de", "i drift". */
  inside: ReadonlySet<string>
  /** The seasons, which are called like tools: "in spring". */
  seasons: ReadonlySet<string>
  /** What follows a subject: "was", "has". */
  finite: ReadonlySet<string>
  /** All that hold sentences together. */
  all: ReadonlySet<string>
  /** One of something, which is an article in many languages. */
  one: ReadonlySet<string>
  /** Words that connect others, some of them names as well: "go". */
  connecting: ReadonlySet<string>
}

/** The small words of some languages, given as tags; those that we have no words of add none. */
export function smallWordsOf(languages: readonly string[]): SmallWords {
  return smallWords(languages.join())
}

const smallWords = memoize(100, (tags): SmallWords => {
  const languages = LANGUAGES.filter((language) => tags.split(',').includes(language))
  const written = (kind: 'small-words' | 'function-words' | 'connecting' | 'deeds' | 'dates', key: string) =>
    languages.flatMap((language) => sectionsOf(kind, language).get(key) ?? [])
  const wordsOf = (...of: Parameters<typeof written>) => written(...of).map(fold)
  const [and, withTool] = [wordsOf('small-words', 'and'), wordsOf('small-words', 'with-tool')]
  const deeds = wordForms([...written('deeds', 'past'), ...written('deeds', 'participle')])
  const others = [
    ...wordsOf('small-words', 'connecting'),
    ...wordsOf('small-words', 'preposition'),
    ...wordsOf('function-words', 'word'),
  ]
  return {
    and: new Set(and),
    withTool: new Set(withTool),
    isDeed: (word) => deeds.find(word) !== undefined,
    inside: new Set(wordsOf('small-words', 'before-subject')),
    seasons: new Set(wordsOf('dates', 'season')),
    finite: new Set(wordsOf('deeds', 'finite')),
    one: new Set(wordsOf('small-words', 'one')),
    connecting: new Set(wordsOf('connecting', 'word')),
    all: new Set([...and, ...withTool, ...others]),
  }
})
