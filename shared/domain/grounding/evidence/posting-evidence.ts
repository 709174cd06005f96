import { fold } from '../../text/fold.ts'
import { languageOf, type TextLanguage } from '../../text/language-of.ts'
import { normalise } from '../../text/normalise.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import { isOrdinaryGermanNoun } from '../reading/german-nouns.ts'
import { quantitiesIn } from '../reading/quantities.ts'
import { comparableWords } from '../reading/word-keys.ts'

/** What the posting says, ready to be compared with; `text` is normalised and folded. */
export type PostingEvidence = {
  /** The words of the title of the post. */
  post: ReadonlySet<string>
  words: ReadonlySet<string>
  company: ReadonlySet<string>
  /** Those words of the company's name that tell it from what the resume speaks of. */
  employer: ReadonlySet<string>
  /** Words that it writes like names. */
  names: ReadonlySet<string>
  text: string
  quantities: readonly Quantity[]
  /** What it is written in; null where it has too little to tell. */
  language: TextLanguage | null
}

/** What a letter may say of the employer, and which words the posting writes as names. */
export function readPosting(
  posting: { title: string; company: string; text: string },
  resumeWords: ReadonlySet<string>,
): PostingEvidence {
  return new ReadPosting(posting, resumeWords)
}

/** Each part is read when it is first asked for: most texts claim nothing that sends anybody to the posting. */
class ReadPosting implements PostingEvidence {
  readonly #posting: { title: string; company: string; text: string }
  readonly #resumeWords: ReadonlySet<string>
  #plain?: string
  #words?: ReadonlySet<string>
  #names?: ReadonlySet<string>
  #quantities?: readonly Quantity[]
  #text?: string

  constructor(posting: { title: string; company: string; text: string }, resumeWords: ReadonlySet<string>) {
    this.#posting = posting
    this.#resumeWords = resumeWords
  }

  get words(): ReadonlySet<string> {
    this.#words ??= comparableWords(`${this.#posting.title}\n${this.#read()}`)
    return this.#words
  }

  get post(): ReadonlySet<string> {
    return comparableWords(normalise(this.#posting.title).text)
  }

  get company(): ReadonlySet<string> {
    return comparableWords(this.#posting.company)
  }

  get employer(): ReadonlySet<string> {
    // A posting chooses its company's name: what the person's resume says anyway does not name the employer.
    return new Set([...this.company].filter((word) => word.length > 3 && !this.#resumeWords.has(word)))
  }

  get names(): ReadonlySet<string> {
    this.#names ??= namesIn(this.#read())
    return this.#names
  }

  get language(): TextLanguage | null {
    return languageOf(this.#read())
  }

  get quantities(): readonly Quantity[] {
    this.#quantities ??= quantitiesIn(this.#read())
    return this.#quantities
  }

  get text(): string {
    const { title, company } = this.#posting
    this.#text ??= fold(`${normalise(`${title} ${company} `).text}${this.#read()}`)
    return this.#text
  }

  #read(): string {
    this.#plain ??= normalise(this.#posting.text).text
    return this.#plain
  }
}

/** Where a sentence or a list begins is seen from what stands near; looking further takes seconds in a line without end. */
const NEAR_CHARACTERS = 200

/** Single words that a posting writes like a product or an abbreviation. */
function namesIn(text: string): ReadonlySet<string> {
  const names = new Set<string>()
  const isGerman = languageOf(text) === 'de'
  for (const line of text.split('\n')) {
    const isList = /^\W*[\p{L}\p{N}+#.]+(?:(?:,| or| and|,? und|,? o|,? ou)\s|$)/u.test(line.slice(0, NEAR_CHARACTERS))
    const opensSentence = (at: number): boolean =>
      !isList &&
      ((at <= NEAR_CHARACTERS && /^\W*$/u.test(line.slice(0, at))) ||
        /[.!?:]\s*$/u.test(line.slice(Math.max(0, at - NEAR_CHARACTERS), at)))
    for (const { 0: word, index } of line.matchAll(/[\p{L}\p{N}]+(?:[.+#/'-][\p{L}\p{N}]+)*[+#]*/gu)) {
      const isMarked = /\p{Ll}\p{Lu}|^\p{Lu}{2,}|\p{L}\d/u.test(word)
      if (isMarked || (/^\p{Lu}/u.test(word) && !opensSentence(index) && !(isGerman && isOrdinaryGermanNoun(word))))
        names.add(fold(word))
    }
  }
  return names
}
