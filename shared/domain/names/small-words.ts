import { sectionsOf } from '../languages/read-words.ts'
import { LANGUAGES } from '../languages/tags.ts'
import { memoize } from '../memoize.ts'
import { fold } from '../text/fold.ts'

/** The small words of languages, folded. */
export type SmallWords = {
  /** What joins two names: "and". */
  and: ReadonlySet<string>
  /** What stands before the tool that something is done with: "in", "with", "using". */
  withTool: ReadonlySet<string>
  /** All that hold sentences together. */
  all: ReadonlySet<string>
}

/** The small words of some languages, given as tags; those that we have no words of add none. */
export function smallWordsOf(languages: readonly string[]): SmallWords {
  return smallWords(languages.join())
}

const smallWords = memoize(100, (tags): SmallWords => {
  const languages = LANGUAGES.filter((language) => tags.split(',').includes(language))
  const wordsOf = (kind: 'small-words' | 'function-words', key: string) =>
    languages.flatMap((language) => sectionsOf(kind, language).get(key) ?? []).map(fold)
  const [and, withTool] = [wordsOf('small-words', 'and'), wordsOf('small-words', 'with-tool')]
  const others = [...wordsOf('small-words', 'connecting'), ...wordsOf('function-words', 'word')]
  return { and: new Set(and), withTool: new Set(withTool), all: new Set([...and, ...withTool, ...others]) }
})
