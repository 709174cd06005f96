import type { Language } from '../../languages/tags.ts'
import { deedWordsOf } from './deed-words.ts'
import { withArticle } from './english-article.ts'
import { withoutThirdPerson } from './english-line.ts'
import { canLoseCapital, lowerFirst } from './first-letter.ts'
import { withLastAnd } from './last-and.ts'
import type { NominalForm, ToldLine } from './told-line.ts'

/** A line without a verb: what there is how much of, what came of the work, what the person is besides, or its things. */
export function readNominal(text: string, language: Language): ToldLine | null {
  const [head = '', ...behind] = text.split(/\s*:\s+/)
  const said = (form: NominalForm, rest: string): ToldLine => ({ form, rest: insideSentence(rest, language) })
  if (isClause(head, language)) return null
  if (isAmount(text, language)) return isClause(text, language) ? null : said('amount', text)
  const role = findRole(head, language)
  if (role === 'with what follows') return said('role', head)
  if (role === 'alone') return behind.length > 0 ? said('role', language === 'en' ? withArticle(head) : head) : null
  const figures = isClause(text, language) ? null : readFigures(text, language)
  if (figures !== null) return said(figures, [head, ...behind].join(', '))
  const infinitive = readInfinitive(head, language)
  if (infinitive !== null) return infinitive
  // "Dogs: …" is a label.
  if (behind.length > 0 && !head.includes(' ')) return null
  return isThings(head, language) ? said('things', withLastAnd(head, language)) : null
}

/** "Gestionar el préstamo": an infinitive with its object is work; in French it only stands in a list. */
function readInfinitive(text: string, language: Language): ToldLine | null {
  const [first = '', next = ''] = text.split(/\s+/)
  const { infinitive, small, following } = deedWordsOf(language)
  const hasObject = small.has(next.toLowerCase()) && !following.has(next.toLowerCase())
  if (infinitive.find(first) === undefined || !hasObject) return null
  const rest = lowerFirst(text)
  return language === 'fr' ? { form: 'things', rest } : { form: 'task', with: '', rest }
}

/** A German noun keeps its capital. */
const insideSentence = (text: string, language: Language): string =>
  language === 'de' && !canLoseCapital(text) && !startsWithAbout(text, language) ? text : lowerFirst(text)

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []

/** Whether a text has a word that only a clause has. */
function isClause(text: string, language: Language): boolean {
  const { finite } = deedWordsOf(language)
  return wordsIn(text).some((word) => finite.has(word))
}

function startsWithAbout(text: string, language: Language): boolean {
  const lower = text.toLowerCase()
  return deedWordsOf(language).about.some((word) => lower.startsWith(`${word} `))
}

/** "About 160 funerals a year", "35 mariages par an"; no year ("2019: …"). */
function isAmount(text: string, language: Language): boolean {
  const about = deedWordsOf(language).about.find((word) => text.toLowerCase().startsWith(`${word} `)) ?? ''
  return /^\d[\d.,\s]*(?:m2|m3|m²|m³|km|ha)?\s*\p{L}{3,}/u.test(text.slice(about.length).trim()) && !YEAR.test(text)
}
const YEAR = /^(?:19|20)\d\d\b(?!\.\d)/

/** "Losses down from 14% to 9%" and "errors: 0.9%" are results; "programme in schools: 1,300 children" is not said to be. */
function readFigures(text: string, language: Language): 'result' | 'figures' | null {
  if (isChange(text, language)) return 'result'
  const [, behind = ''] = text.split(/:\s+/)
  if (!/^(?:\p{L}+\s+)?\d/u.test(behind)) return null
  return behind.includes('%') ? 'result' : 'figures'
}

/** "from 14 to 9" */
export function isChange(text: string, language: Language): boolean {
  const words = [...text.matchAll(/(\p{L}+)\s+\d[\d.,\s]*/gu)].map(([, word = '']) => word.toLowerCase())
  const { from, to } = deedWordsOf(language)
  return words.some((word, index) => from.includes(word) && to.includes(words[index + 1] ?? ''))
}

const MOST_WORDS_BEFORE_A_ROLE_ENDS = 3
const HEAD_FIRST: ReadonlySet<Language> = new Set(['fr', 'es', 'it', 'pt', 'pl'])

/**
 * "Mentor for new drivers", "Référente de sept jeunes": the noun before the first preposition is a person. A title alone
 * or among others is no sentence. Null where there is no such noun.
 */
function findRole(text: string, language: Language): 'with what follows' | 'alone' | null {
  const { role } = deedWordsOf(language)
  const noun = wordsBeforeFollowing(text, language)
  const head = HEAD_FIRST.has(language) ? noun[0] : noun.at(-1)
  if (head === undefined || noun.length > MOST_WORDS_BEFORE_A_ROLE_ENDS || role.find(head) === undefined) return null
  // "Highest sales" is no person.
  if (language === 'en' && PLURAL.test(head)) return null
  const next = text.split(/\s+/)[noun.length]
  return next !== undefined && !/,$/.test(text.split(/\s+/)[noun.length - 1] ?? '') ? 'with what follows' : 'alone'
}

/** The words before the first preposition, conjunction or comma. */
function wordsBeforeFollowing(text: string, language: Language): string[] {
  const words = text.split(/\s+/)
  const { small } = deedWordsOf(language)
  const end = words.findIndex((word, index) => small.has(word.toLowerCase()) || words[index - 1]?.endsWith(','))
  const isElided = words.findIndex((word) => /^(?:d|l|dell|nell|sull)[’']/i.test(word))
  const ends = [end, isElided].filter((at) => at !== -1)
  return words.slice(0, ends.length > 0 ? Math.min(...ends) : words.length).map((word) => word.replace(/,$/, ''))
}

/**
 * Whether a line names things and no more. A verb would be followed by its object, a noun by a preposition, a comma or,
 * where adjectives go behind, one that agrees with it.
 */
function isThings(text: string, language: Language): boolean {
  const noun = wordsBeforeFollowing(text, language).filter((word, index) => index === 0 || /\p{Ll}/u.test(word))
  const [first = '', second = ''] = noun
  const next = text.split(/\s+/)[wordsBeforeFollowing(text, language).length]?.toLowerCase()
  if (first === '' || looksLikeVerb(first, language)) return false
  const { following, small } = deedWordsOf(language)
  // An article behind it makes it a verb with its object.
  if (next !== undefined && small.has(next) && !following.has(next) && noun.length === 1) return false
  if (language === 'pl') return true
  if (language === 'en') return isEnglishNoun(noun, text)
  if (noun.length === 1) return language !== 'de' || !isSingularWith(text, first)
  return AGREES_IN_S.has(language) && noun.length === 2 && first.endsWith('s') === second.endsWith('s')
}
const MOST_WORDS_OF_A_NOUN = 3
/** What needs no article: names of work, what cannot be counted, plurals. */
const UNCOUNTED = /(?:ing|work|care|tion|ment|ance|ence|ity|ship|ery)$/
const PLURAL = /[^s]s$/
const MODIFIER = /(?:al|ic|ive|ous|ly|ing|tion|ment|ful)$/

/** "Nurture relationships" looks like "school runs": before a plural only a list or the ending of an adjective tells. */
function isEnglishNoun(noun: readonly string[], text: string): boolean {
  const head = noun.at(-1) ?? ''
  if (noun.length > MOST_WORDS_OF_A_NOUN) return false
  if (UNCOUNTED.test(head)) return true
  return PLURAL.test(head) && (noun.length === 1 || text.includes(',') || MODIFIER.test(noun[0] ?? ''))
}

/** "Kontrolle von Zimmern": a German singular with what belongs to it needs an article. */
const isSingularWith = (text: string, noun: string): boolean =>
  / (?:von|der|des|eines|einer|im|am)\b/.test(text.slice(noun.length, noun.length + 6)) && !/(?:en|er|s|n)$/.test(noun)

const AGREES_IN_S: ReadonlySet<Language> = new Set(['fr', 'es', 'pt'])

function looksLikeVerb(first: string, language: Language): boolean {
  const { past, present, presentOrNoun, noDeed, task, small } = deedWordsOf(language)
  const isNoun = noDeed.find(first) !== undefined || task.find(first) !== undefined
  if (small.has(first.toLowerCase()) || presentOrNoun.find(first) !== undefined) return true
  if (isNoun) return false
  const isEnglishVerb =
    language === 'en' && present.find(withoutThirdPerson(first.toLowerCase()) ?? first) !== undefined
  if (isEnglishVerb) return true
  const ending = FIRST_PERSON_ENDING[language]
  return past.find(first) !== undefined || present.find(first) !== undefined || ending?.test(first) === true
}

/** How the first person of a verb ends where few nouns do. */
const FIRST_PERSON_ENDING: Partial<Record<Language, RegExp>> = {
  es: /(?:o|é|í)$/,
  pt: /(?:o|ei|i)$/,
  it: /o$/,
  pl: /(?:ę|am|em)$/,
}
