import type { Language } from '../../languages/tags.ts'
import { languageOf } from '../../text/language-of.ts'
import { readSpelledNumbers } from '../../text/numbers/spelled-numbers.ts'
import type { WordForms } from '../../text/word-forms.ts'
import { deedWordsOf } from './deed-words.ts'
import { readEnglishLine } from './english-line.ts'
import { canLoseCapital, lowerFirst } from './first-letter.ts'
import { withLastAnd } from './last-and.ts'
import { isChange, readNominal } from './read-nominal.ts'
import { joinList } from './sentences.ts'
import type { ToldLine } from './told-line.ts'

const LONGEST_LINE_CHARACTERS = 220
const FEWEST_WORDS = 2
/** "Trachealkanülenmanagement" says as much as two words. */
const SHORTEST_COMPOUND = 15

/**
 * Reads a line of a resume so that it can be told in the first person. Null where its grammar is not clear or where it is
 * in another language than the letter's: it is left out then. `around` is what stands with it, since a short line alone
 * can be taken for one of a neighbour's language.
 */
export function readLine(line: string, language: Language, around = line): ToldLine | null {
  const text = takeMainPart(line, language)
  if (!isPlain(text) || !isIn(language, text, around)) return null
  if (language === 'en') return readEnglishLine(text) ?? readNominal(text.split(';')[0] ?? '', language)
  return readDeed(text, language)
}

const FEWEST_WORDS_TO_TELL_A_LANGUAGE = 12

function isIn(language: Language, text: string, around: string): boolean {
  if ((languageOf(text, null) ?? language) === language) return true
  if (text.split(/\s+/).length >= FEWEST_WORDS_TO_TELL_A_LANGUAGE || languageOf(around, null) !== language) return false
  // The check of the letter reads the line alone: a number in words would be none in the other language.
  return !readSpelledNumbers(around, language).some(({ start, end }) => text.includes(around.slice(start, end)))
}

/**
 * The first sentence of a line without its full stop, what is in brackets and what follows a dash. Outside English what
 * follows a semicolon goes as well, since it has a grammar of its own.
 */
function takeMainPart(line: string, language: Language): string {
  const [first] = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(dropBrackets(line.trim()))]
  const [beforeDash = ''] = (first?.segment ?? '').split(/\s[-–—]\s/)
  const main = language === 'en' ? beforeDash : (beforeDash.split(';')[0] ?? '')
  return main.trim().replace(/[.,;\s]+$/, '')
}

const dropBrackets = (text: string): string => text.replace(/\s*\([^()]*\)|\s*\[[^[\]]*\]/g, '')

function isPlain(text: string): boolean {
  const words = text.split(/\s+/)
  return (
    text.length <= LONGEST_LINE_CHARACTERS &&
    (words.length >= FEWEST_WORDS || text.length >= SHORTEST_COMPOUND) &&
    /^[\p{L}\d]/u.test(text) &&
    !/[|•()[\]!?]/u.test(text)
  )
}

function readDeed(text: string, language: Language): ToldLine | null {
  const words = deedWordsOf(language)
  const bare = dropPronoun(text, words.pronouns)
  const said = bare ?? text
  const [clause = ''] = said.split(/:\s/)
  const [, first = '', rest = ''] = /^([\p{L}’'-]+)\s+(.*)$/su.exec(clause) ?? []
  const [next = ''] = rest.split(/\s/)
  const responsible = words.responsible.find((phrase) => clause.toLowerCase().startsWith(`${phrase} `))
  if (responsible !== undefined) return { form: 'responsible', rest: lowerFirst(clause) }
  // "Suivi des chantiers" is work, "suivi 30 chantiers" is what somebody has done.
  const isNoun = words.task.find(first) !== undefined && OF_ITS_OWN.has(next)
  const isDeed = !isNoun && words.noDeed.find(first) === undefined && clause.includes(' ')
  // A Dutch participle stands first only where no object follows it.
  const canStandFirst = language !== 'nl' || words.following.has(next)
  if (isDeed && canStandFirst && words.participle.find(first) !== undefined)
    return { form: 'done', rest: `${first.toLowerCase()} ${rest}` }
  const isVerb = words.past.find(first) !== undefined || words.present.find(first) !== undefined
  if (isDeed && (bare !== null || isVerb)) {
    const isPresent = words.past.find(first) === undefined && words.present.find(first) !== undefined
    return { form: 'deed', verb: first.toLowerCase(), rest, ...(isPresent && { isPresent }) }
  }
  const ownForm = toFirstPerson(first, language)
  if (isDeed && words.present.find(ownForm) !== undefined) return { form: 'deed', verb: ownForm, rest, isPresent: true }
  const done = readParticipleAtEnd(clause, words.lastParticiple, language)
  return done ?? readTask(clause, language) ?? readNominal(said, language)
}

const OF_ITS_OWN: ReadonlySet<string> = new Set(['de', 'du', 'des', 'del', 'di', 'van', 'von', 'der', 'av'])

/** "Leitet" is "leite" and "leidt" is "leid" when I say it. */
function toFirstPerson(verb: string, language: Language): string {
  const lower = verb.toLowerCase()
  if (language === 'de') return lower.replace(/e?t$/, 'e')
  return language === 'nl' ? lower.replace(/t$/, '') : lower
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
function readTask(text: string, language: Language): ToldLine | null {
  const [, first = '', rest = ''] = /^([\p{L}’'-]+)\s+(.*)$/su.exec(text) ?? []
  const { achievement } = deedWordsOf(language)
  const companion = companionOf(first, rest, language)
  if (companion === null || isListOfThings(rest, companion, language)) return null
  const form = achievement.find(first) === undefined ? 'task' : 'achievement'
  // "Rendement passé de 38 à 44" is no work.
  const [next = ''] = rest.split(/\s/)
  if (form === 'task' && !deedWordsOf(language).small.has(next) && isChange(text, language)) return null
  const noun = language === 'de' ? first : lowerFirst(first)
  const said = withLastAnd(rest, language)
  const elides = (language === 'fr' || language === 'it') && ELIDED.has(companion) && VOWEL.test(noun)
  return elides ? { form, with: '', rest: `l’${noun} ${said}` } : { form, with: companion, rest: `${noun} ${said}` }
}

const ELIDED: ReadonlySet<string> = new Set(['la', 'le', 'lo', 'il', 'l’'])
const VOWEL = /^[aeiouhéèêâîôû]/i

/** The word that goes with a noun for work, empty where its language has none; null where it is no such noun. */
function companionOf(noun: string, rest: string, language: Language): string | null {
  const { achievement, task, role, companions } = deedWordsOf(language)
  const entry = /\d/.test(noun) ? undefined : (achievement.find(noun) ?? task.find(noun))
  const [companion = '', follows] = (entry !== undefined && companions.get(entry)) || []
  if (entry === undefined || (follows !== undefined && !rest.startsWith(`${follows} `))) return null
  // "Técnico de …" has the ending of a noun for work and is a person.
  if (follows !== undefined && role.find(noun) !== undefined) return null
  return companion
}

/** Where a preposition is not said again before each noun of a list. */
const ONE_LIST: ReadonlySet<Language> = new Set(['de', 'nl'])

/** "Kalkulation und Angebote", "bouquets, compositions": another noun needs an article of its own. */
function isListOfThings(rest: string, companion: string, language: Language): boolean {
  const { small } = deedWordsOf(language)
  const and = joinList(language, ['', '']).trim()
  const words = rest.toLowerCase().split(/\s+/)
  const behindCommas = [...rest.matchAll(/,\s+([\p{L}’']+)/gu)].map(([, word = '']) => word.toLowerCase())
  // "la gestion des retards, des pannes et des clients": one list, all of which the first noun is about.
  const hasLastAnd = words.includes(and) || (ONE_LIST.has(language) && withLastAnd(rest, language) !== rest)
  const isListBehindPreposition = words[0] !== and && behindCommas.length > 0 && hasLastAnd
  if (!isListBehindPreposition && behindCommas.some((word) => !small.has(word))) return true
  const second = words[0] === and ? (words[1] ?? '') : ''
  return second !== '' && companion !== '' && companionOf(second, '', language) !== companion
}
