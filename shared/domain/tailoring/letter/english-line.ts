import { ALSO_NOUNS, DONE_TO_ONE, IRREGULAR_PAST, NOT_A_DEED, PRESENT } from './english-verbs.ts'
import type { LineReading } from './phrases.ts'

/**
 * An English resume line as something that "I" can say. `predicate` follows "I" ("designed a booking API"), `sentence`
 * stands alone, and `quote` is a line whose grammar is not clear, to be quoted word for word.
 */
export function readEnglishLine(line: string): LineReading {
  const text = takeFirstSentence(line)
  if (/^(?:I|My)\b/.test(text)) return { kind: 'sentence', text: endSentence(text) }
  const predicate = readPredicate(text)
  if (predicate) return { kind: 'predicate', text: stripEnd(addSubjects(predicate)) }
  const opened = insertSubject(text)
  if (opened) return { kind: 'sentence', text: endSentence(addSubjects(opened)) }
  if (/^Responsible for\b/.test(text)) return { kind: 'predicate', text: stripEnd(`was r${text.slice(1)}`) }
  return { kind: 'quote', text: stripEnd(line.trim()) }
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A second sentence of a line has a grammar of its own, so only the first one is told. */
function takeFirstSentence(line: string): string {
  const [first] = [...sentences.segment(line.trim())]
  return first && first.segment.trim().length >= 25 ? first.segment.trim() : line.trim()
}

/** The line with its verb's capital taken off; null where the first word is not clearly a verb. */
function readPredicate(text: string): string | null {
  const [, first = '', next = ''] = /^([\p{L}-]+)\s+(\S+)/u.exec(text) ?? []
  const verb = first.toLowerCase()
  const rest = text.slice(first.length)
  if (first === '' || /^\p{Lu}{2,}/u.test(first) || next === 'by') return null
  if (DONE_TO_ONE.has(verb) && /^(?:to|for|as|with|from|into|among)$/.test(next)) return `was ${verb}${rest}`
  if (isPast(verb) || isPresent(verb, next)) return verb + rest
  return null
}

function isPast(verb: string): boolean {
  if (NOT_A_DEED.has(verb)) return false
  return IRREGULAR_PAST.has(verb) || /[\p{L}]{2}ed$/u.test(verb)
}

function isPresent(verb: string, next: string): boolean {
  if (ALSO_NOUNS.has(verb)) {
    return /^(?:an?|the|all|our|my|their|its|this|these|up to|\d.*|both|every|each|new|two|three|four|five|six|multiple|several)$/i.test(
      next,
    )
  }
  return PRESENT.has(verb) && next !== 'of'
}

/** "As assistant head from 2018, guided 5 colleagues": the person goes before the verb that follows the opening. */
function insertSubject(text: string): string | null {
  if (!/^(?:As|For|In|With|During|After|While|Since|From|At|On|Within|Through|Alongside|Together with)\b/.test(text))
    return null
  for (const match of text.matchAll(/,\s+([\p{L}-]+)\s+(\S+)/gu)) {
    const [, verb = '', next = ''] = match
    if (!/^\p{Ll}/u.test(verb) || next === 'by' || !isPast(verb)) continue
    const at = match.index + match[0].indexOf(verb)
    return `${text.slice(0, at)}I ${text.slice(at)}`
  }
  return null
}

/** A part behind a semicolon that lacks its subject gets one. */
function addSubjects(text: string): string {
  return text
    .replace(/;\s+([a-z-]+ed)\s+(by|as|to|for)\b/g, '; I was $1 $2')
    .replace(/;\s+([a-z-]+)\s+/g, (all, verb: string) =>
      IRREGULAR_PAST.has(verb) || (/ed$/.test(verb) && !NOT_A_DEED.has(verb)) ? all.replace(verb, `I ${verb}`) : all,
    )
}

const stripEnd = (text: string): string => text.replace(/[.;,\s]+$/, '')
const endSentence = (text: string): string => `${stripEnd(text)}.`
