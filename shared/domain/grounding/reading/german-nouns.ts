import { memoize } from '../../memoize.ts'
import { fold } from '../../text/fold.ts'
import germanNouns from '../lexicon/german-nouns.json' with { type: 'json' }

let nouns: ReadonlySet<string> | undefined

/** Ordinary nouns of all walks of life in their basic form; read when the first German text comes. */
function knownNouns(): ReadonlySet<string> {
  nouns ??= new Set(fold(germanNouns.words).split(/\s+/).filter(Boolean))
  return nouns
}

/** Endings that make nouns of other words, and forms of verbs and adjectives that are used as nouns. */
const DERIVED =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|ment|mente|nis|nisse|nissen|ling|linge|tum|ismus|anz|enz|enzen|ik|iken|ur|uren|age|agen|erei|ereien|erin|erinnen|ende[nr]?|ieren|ierte[nr]?|eln|chen|lein|weise|fach)$/u
const INFLECTION = /(?:es|en|er|ern|em|e|n|s|se|sen|innen|in)$/u
const LINK = /^(?:s|es|n|en|er|e)(?=\p{L}{4})/u
const SHORTEST_PART = 4

/**
 * Whether a German noun is an ordinary one: German writes every noun with a capital, so that a capital marks no name there.
 * Known nouns, what is derived, inflected or compounded of them; a word with letters that German does not have is none.
 */
export const isOrdinaryGermanNoun = memoize(4000, (word): boolean => {
  const lower = word.toLowerCase()
  if (/[^a-zäöüß-]/u.test(lower) || word.length < 3) return false
  return lower.split('-').every((part) => part.length < 3 || isOrdinary(fold(part)))
})

function isOrdinary(word: string): boolean {
  return isForm(word) || (word.length > 5 && DERIVED.test(word)) || isCompound(word)
}

function isForm(word: string): boolean {
  const known = knownNouns()
  if (known.has(word)) return true
  for (let stem = word; INFLECTION.test(stem) && stem.length > 4; ) {
    stem = stem.replace(INFLECTION, '')
    if (known.has(stem) || known.has(`${stem}e`) || known.has(`${stem}en`)) return true
  }
  return false
}

/** "Applikationsinventar": a known noun, what joins it to the next, and an ordinary rest. */
function isCompound(word: string): boolean {
  const known = knownNouns()
  for (let length = word.length - SHORTEST_PART; length >= SHORTEST_PART; length--) {
    const head = word.slice(0, length)
    if (!known.has(head) && !known.has(`${head}e`) && !known.has(`${head}en`)) continue
    const rest = word.slice(length)
    if ([rest, rest.replace(LINK, '')].some((tail) => tail.length >= 4 && isOrdinary(tail))) return true
  }
  return false
}
