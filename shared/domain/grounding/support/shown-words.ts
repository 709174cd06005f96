import { isKnownThing } from '../../matching/aliases.ts'
import { isStopWord } from '../../matching/stop-words.ts'
import { isNameAlone, isNoWord } from '../../names/kind-of-word.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import type { Facts } from '../evidence/statement.ts'
import { fieldEndings } from '../lexicon/skills-words.ts'
import { isTechnology } from '../reading/products.ts'
import { isAgent } from '../reading/titles-named.ts'
import { beginnings, keysOf, namesOf, sameBeginning, sameRoot } from '../reading/word-keys.ts'

/** The noun of a title must be the very word; what qualifies it may be a form of it. */
export function isTitleWord(folded: string, facts: Facts, language: TextLanguage): boolean {
  return folded.split(/[-/&.]/).every((part) => {
    if (part.length < 2 || isStopWord(part)) return true
    if (!isAgent(part)) return isShownWord(part, facts, language)
    const bare = part.replace(/(?:s|in|a)$/, '')
    return [part, bare, `${part}s`, `${part}in`, `${part}a`].some((form) => facts.words.has(form))
  })
}

/** Whether facts have a folded word, a form of it, or what a compound is made of. A tool's name has no forms. */
export function isShownWord(folded: string, facts: Facts, language: TextLanguage): boolean {
  const isName = isNameAlone(folded, [language])
  if ((isName ? namesOf(folded) : keysOf(folded)).some((key) => facts.words.has(key))) return true
  const parts = folded.split(/[-/&.]/).filter((part) => part.length > 1)
  if (parts.length > 1) return parts.every((part) => isStopWord(part) || isShownWord(part, facts, language))
  if (isName || folded.length < 5 || isKnownThing(folded) || isTechnology(folded)) return false
  const isUnknown = isNoWord(folded, [language])
  return hasForm(folded, facts, language, isUnknown) || (!isUnknown && isCompound(folded, facts))
}

function hasForm(folded: string, { words }: Facts, language: TextLanguage, isUnknown: boolean): boolean {
  // Their words bend at the ends so far that their beginnings have to do.
  const isSlavic = language === 'pl' || language === 'cs'
  return [...words].some(
    (known) =>
      !isTechnology(known) &&
      !isNameAlone(known, [language]) &&
      (!isUnknown || isMostlyAlike(folded, known)) &&
      (isSlavic ? beginnings(known) : [known]).some(
        (beginning) => sameBeginning(folded, beginning) || sameRoot(folded, beginning),
      ),
  )
}

/** An unknown word may be any name: of "contaplus" and "contact" too little is the same. */
function isMostlyAlike(a: string, b: string): boolean {
  const least = Math.ceil((Math.max(a.length, b.length) * 2) / 3)
  return a.slice(0, least) === b.slice(0, least)
}

/** Languages that write compounds as one word. */
const COMPOUNDING: readonly TextLanguage[] = ['de', 'nl', 'sv', 'da', 'nb']
const SHORTEST_GENERAL_HEAD = 5
const SHORTEST_MODIFIER = 3
const SHORTEST_SECOND_PART = 4
const COMPOUND_ENDING = /(?:en|er|es|ar|e|n|s)$/u

/**
 * Whether an ordinary word is what a compound of the facts is at heart, which is the more general ("Auswertung" of "Datenauswertung"), or
 * a compound of words that they have.
 */
export function isShownByCompounds(folded: string, facts: Facts, language: TextLanguage): boolean {
  if (!COMPOUNDING.includes(language) || folded.length < SHORTEST_GENERAL_HEAD) return false
  const isHead = (word: string): boolean => word.length >= folded.length + SHORTEST_MODIFIER && word.endsWith(folded)
  // "Termine" of "Terminvergabe": what the first part of it names.
  const stem = folded.replace(COMPOUND_ENDING, '')
  const isFirstPart = (word: string): boolean =>
    stem.length >= SHORTEST_GENERAL_HEAD && word.length >= stem.length + SHORTEST_SECOND_PART && word.startsWith(stem)
  return [...facts.words].some((word) => isHead(word) || isFirstPart(word)) || isCompound(folded, facts)
}

/** A shorter head of a compound is in too many words to show anything. */
const SHORTEST_HEAD = 7

/** A compound whose parts the resume has: "Tourenplanung" from "Planung der Touren". */
function isCompound(folded: string, facts: Facts): boolean {
  const field = fieldEndings().find((ending) => folded.endsWith(ending)) ?? ''
  const head = folded.slice(0, folded.length - field.length)
  if (
    field !== '' &&
    head.length >= SHORTEST_HEAD &&
    [...facts.words].some((word) => word.startsWith(head) || (word.length > head.length + 2 && word.endsWith(head)))
  )
    return true
  const words = [...facts.words].filter((word) => word.length > 3)
  return words.some((first) => {
    if (!folded.startsWith(first)) return false
    const rest = folded.slice(first.length).replace(/^(?:s|n|en|es)(?=\p{L}{4})/u, '')
    return rest.length > 3 && words.some((second) => second === rest || sameBeginning(second, rest))
  })
}
