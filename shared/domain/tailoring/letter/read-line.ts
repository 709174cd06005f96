import { sectionsOf, wordsOf } from '../../languages/read-words.ts'
import type { Language } from '../../languages/tags.ts'
import { languageOf } from '../../text/language-of.ts'
import { type WordForms, wordForms } from '../../text/word-forms.ts'
import { readEnglishLine } from './english-line.ts'
import { canLoseCapital, lowerFirst } from './first-letter.ts'
import type { ToldLine } from './told-line.ts'

const LONGEST_LINE_CHARACTERS = 220
const FEWEST_WORDS = 3

/**
 * Reads a line of a resume so that it can be told in the first person. Null where its grammar is not clear, where it is
 * in another language, or where it is no sentence (a list, a label): it is left out then.
 */
export function readLine(line: string, language: Language): ToldLine | null {
  const text = takeFirstSentence(line, language)
  if (!isPlainSentence(text) || (languageOf(text, null) ?? language) !== language) return null
  if (language === 'en') return readEnglishLine(text)
  return readDeed(text, language)
}

/** A second sentence of a line has a grammar of its own, so only the first one is told, without its full stop. */
function takeFirstSentence(line: string, language: Language): string {
  const [first] = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line.trim())]
  return (first?.segment ?? '').trim().replace(/[.,;\s]+$/, '')
}

function isPlainSentence(text: string): boolean {
  const words = text.split(/\s+/)
  const opened = text.match(/[([]/g)?.length ?? 0
  const closed = text.match(/[)\]]/g)?.length ?? 0
  return (
    text.length <= LONGEST_LINE_CHARACTERS &&
    words.length >= FEWEST_WORDS &&
    opened === closed &&
    /^\p{L}/u.test(text) &&
    !/[|•:]|[!?]|\s[-–—]\s/u.test(text)
  )
}

function readDeed(text: string, language: Language): ToldLine | null {
  if (text.includes(';')) return null
  const words = deedsOf(language)
  const bare = dropPronoun(text, words.pronouns)
  const said = bare ?? text
  const [, first = '', rest = ''] = /^([\p{L}’'-]+)\s+(.*)$/su.exec(said) ?? []
  if (words.noDeed.find(first) !== undefined) return null
  const responsible = words.responsible.find((phrase) => said.toLowerCase().startsWith(`${phrase} `))
  if (responsible !== undefined) return { form: 'responsible', rest: lowerFirst(said) }
  if (words.participle.find(first) !== undefined) return { form: 'done', rest: `${first.toLowerCase()} ${rest}` }
  if (bare !== null || words.past.find(first) !== undefined) return { form: 'deed', verb: first.toLowerCase(), rest }
  return readParticipleAtEnd(said, words.lastParticiple, language) ?? readTask(first, rest, language)
}

/** The line without "ich", "j'ai" or the like before its verb; null where it has none. */
function dropPronoun(text: string, pronouns: readonly string[]): string | null {
  const lower = text.toLowerCase()
  const pronoun = pronouns.find((candidate) => lower.startsWith(`${candidate} `))
  return pronoun === undefined ? null : text.slice(pronoun.length + 1)
}

/** "Kunden zu Versicherungen beraten": the participle goes last, as it does behind "habe ich". */
function readParticipleAtEnd(text: string, participles: WordForms, language: Language): ToldLine | null {
  const last = /(\p{L}+)$/u.exec(text)?.[1] ?? ''
  if (participles.find(last) === undefined) return null
  if (language !== 'de') return { form: 'done', rest: lowerFirst(text) }
  const rest = canLoseCapital(text) ? lowerFirst(text) : text
  return isBareNoun(rest) ? null : { form: 'done', rest }
}

/** A German noun alone needs an article that the line does not have, unless it is a plural: "Kosten", "Prozesse". */
function isBareNoun(text: string): boolean {
  const [first = ''] = text.split(/\s/)
  return /^\p{Lu}/u.test(first) && !/(?:en|e|er|s|n)$/.test(first)
}

/**
 * "Planung von Touren": the word that goes with the noun stands behind its ending in the list of words, and behind that
 * the word that must follow. Null for a list of things, which lacks the words that would make it a sentence.
 */
function readTask(first: string, rest: string, language: Language): ToldLine | null {
  const companion = companionOf(first, rest, language)
  if (companion === null || isListOfThings(rest, companion, language)) return null
  const noun = language === 'de' ? first : first.toLowerCase()
  const elides = (language === 'fr' || language === 'it') && ELIDED.has(companion) && VOWEL.test(noun)
  return elides
    ? { form: 'task', with: '', rest: `l’${noun} ${rest}` }
    : { form: 'task', with: companion, rest: `${noun} ${rest}` }
}

const ELIDED: ReadonlySet<string> = new Set(['la', 'le', 'lo', 'il', 'l’'])
const VOWEL = /^[aeiouhéèêâîôû]/i

/** The word that goes with a noun for work, empty where its language has none; null where it is no such noun. */
function companionOf(noun: string, rest: string, language: Language): string | null {
  const { task, companions } = deedsOf(language)
  const entry = /\d/.test(noun) ? undefined : task.find(noun)
  const [companion = '', follows] = (entry !== undefined && companions.get(entry)) || []
  if (entry === undefined || (follows !== undefined && !rest.startsWith(`${follows} `))) return null
  return companion
}

/** "Kalkulation und Angebote", "bouquets, compositions": another noun needs an article of its own. */
function isListOfThings(rest: string, companion: string, language: Language): boolean {
  const isFunctionWord = (word: string): boolean =>
    wordsOf('function-words', 'word', [language]).includes(word.toLowerCase())
  const behindCommas = [...rest.matchAll(/,\s+([\p{L}’']+)/gu)].map(([, word = '']) => word)
  if (behindCommas.some((word) => !isFunctionWord(word))) return true
  const and = sectionsOf('letter-sentences', language).get('and')?.[0] ?? ''
  const [, second = ''] = new RegExp(`^${and}\\s+(\\p{L}+)`, 'u').exec(rest) ?? []
  return second !== '' && companion !== '' && companionOf(second, '', language) !== companion
}

type Deeds = {
  pronouns: readonly string[]
  past: WordForms
  participle: WordForms
  lastParticiple: WordForms
  noDeed: WordForms
  task: WordForms
  /** What goes with a noun's ending, such as "die" with `*ung`, and the word that must follow the noun. */
  companions: ReadonlyMap<string, readonly string[]>
  responsible: readonly string[]
}

const known = new Map<Language, Deeds>()

function deedsOf(language: Language): Deeds {
  const made = known.get(language)
  if (made) return made
  const words = (part: Parameters<typeof wordsOf<'deeds'>>[1]): readonly string[] => wordsOf('deeds', part, [language])
  const tasks = words('task').map((entry) => entry.split(' '))
  const deeds: Deeds = {
    pronouns: words('pronoun'),
    past: wordForms(words('past')),
    participle: wordForms(words('participle')),
    lastParticiple: wordForms(words('last-participle')),
    noDeed: wordForms(words('no-deed')),
    task: wordForms(tasks.map(([ending = '']) => ending)),
    companions: new Map(tasks.map(([ending = '', ...others]) => [ending.toLowerCase(), others])),
    responsible: words('responsible').map((phrase) => phrase.toLowerCase()),
  }
  known.set(language, deeds)
  return deeds
}
