import { wordsOf } from '../../languages/read-words.ts'
import { lazily } from '../../lazily.ts'
import { wordForms } from '../../text/word-forms.ts'
import type { ToldLine } from './told-line.ts'

const words = lazily(() => {
  const of = (part: Parameters<typeof wordsOf<'deeds'>>[1]) => wordForms(wordsOf('deeds', part, ['en']))
  return {
    past: of('past'),
    present: of('present'),
    presentOrNoun: of('present-or-noun'),
    passive: of('passive'),
    noDeed: of('no-deed'),
    task: of('task'),
    responsible: wordsOf('deeds', 'responsible', ['en']).map((phrase) => phrase.toLowerCase()),
  }
})

/**
 * An English line as something that "I" can say; null where its grammar is not clear. English verbs have hardly any
 * endings, so what follows a word tells whether it is one.
 */
export function readEnglishLine(line: string): ToldLine | null {
  const [text = ''] = line.split(/:\s/)
  const own = /^I (?:have )?(\S+)\s+(.*)$/s.exec(text)
  if (own && !/^(?:am|was|’?m)$/.test(own[1] ?? '')) return { form: 'deed', verb: own[1] ?? '', rest: own[2] ?? '' }
  const [, first = '', rest = ''] = /^([\p{L}-]+)\s+(.*)$/su.exec(text) ?? []
  const [next = ''] = rest.split(/\s/)
  const verb = first.toLowerCase()
  if (first === '' || /^\p{Lu}{2,}/u.test(first) || next === 'by') return null
  if (words().responsible.some((phrase) => text.toLowerCase().startsWith(`${phrase} `)))
    return { form: 'responsible', rest: text.charAt(0).toLowerCase() + text.slice(1) }
  if (words().passive.find(verb) !== undefined && /^(?:to|for|as|with|from|into|among)$/.test(next))
    return { form: 'passive', rest: `${verb} ${rest}` }
  if (isPast(verb)) return { form: 'deed', verb, rest: withSubjects(rest) }
  if (isPresent(verb, next)) return { form: 'deed', verb, rest: withSubjects(rest), isPresent: true }
  const stem = withoutThirdPerson(verb)
  // "Supervises" is a verb whatever follows, "drives" only before an article or the like.
  const isOnlyVerb = stem !== null && words().present.find(stem) !== undefined && !/^(?:of|and)$/.test(next)
  if (stem !== null && (isOnlyVerb || (BEFORE_A_NOUN.test(next) && isPresent(stem, next))))
    return { form: 'deed', verb: stem, rest: withSubjects(rest), isPresent: true }
  return readOpened(text) ?? readTask(verb, next, rest)
}

/** "Leads" is "lead" and "carries" is "carry" when I say it; null where a word has no such ending. */
export function withoutThirdPerson(verb: string): string | null {
  if (/[^s]s$/.test(verb) === false) return null
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`
  return /(?:sh|ch|ss|x|z)es$/.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1)
}

/** "Managing a team of six" is work; "Nursing" alone, "Engineering for …" are fields. */
function readTask(verb: string, next: string, rest: string): ToldLine | null {
  if (words().task.find(verb) === undefined || !BEFORE_A_NOUN.test(next)) return null
  return { form: 'task', with: '', rest: `${verb} ${rest}` }
}

function isPast(verb: string): boolean {
  return words().noDeed.find(verb) === undefined && words().past.find(verb) !== undefined
}

const BEFORE_A_NOUN =
  /^(?:an?|the|all|our|my|their|its|this|these|up|\d.*|both|every|each|new|two|three|four|five|six|multiple|several)$/i

function isPresent(verb: string, next: string): boolean {
  if (words().present.find(verb) !== undefined) return next !== 'of'
  return words().presentOrNoun.find(verb) !== undefined && BEFORE_A_NOUN.test(next)
}

const OPENING = /^(?:As|For|In|With|During|After|While|Since|From|At|On|Within|Through|Alongside|Together with)\b/

/** "As assistant head from 2018, guided 5 colleagues": the person goes before the verb that follows the opening. */
function readOpened(text: string): ToldLine | null {
  if (!OPENING.test(text)) return null
  for (const match of text.matchAll(/,\s+([\p{L}-]+)\s+(\S+)/gu)) {
    const [, verb = '', next = ''] = match
    if (!/^\p{Ll}/u.test(verb) || next === 'by' || !isPast(verb)) continue
    const at = match.index + match[0].indexOf(verb)
    const opening = text.slice(0, match.index + 1)
    return { form: 'deed', verb, rest: text.slice(at + verb.length + 1), opening }
  }
  return null
}

/** A part behind a semicolon that lacks its subject gets one. */
function withSubjects(text: string): string {
  return text
    .replace(/;\s+([a-z-]+ed)\s+(by|as|to|for)\b/g, '; I was $1 $2')
    .replace(/;\s+([a-z-]+)\s+/g, (all, verb: string) => (isPast(verb) ? all.replace(verb, `I ${verb}`) : all))
}
