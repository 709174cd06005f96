import { sectionsOf } from '../../languages/read-words.ts'
import type { Language } from '../../languages/tags.ts'

/**
 * A name with the preposition that its language puts before it: "chez Armor", "au Lycée Voltaire", "at the University of
 * Elm". What goes with a noun stands in `letter-sentences`, [at], `*` for any other name; the noun is the name's first
 * word, or in English what stands before "of".
 */
export function atPlace(name: string, language: Language): string {
  if (name === '') return ''
  const entries = (sectionsOf('letter-sentences', language).get('at') ?? []).map((entry) => entry.split(' '))
  const noun = (language === 'en' ? (/^(\S+) of /.exec(name)?.[1] ?? '') : (name.split(/\s/)[0] ?? '')).toLowerCase()
  const isNoun = ([entry = '']: string[]): boolean =>
    entry.toLowerCase() === noun || (entry.startsWith('*') && entry !== '*' && noun.endsWith(entry.slice(1)))
  const [, ...words] = entries.find(isNoun) ?? entries.find(([entry]) => entry === '*') ?? []
  const preposition = words.join(' ')
  return /[’']$/.test(preposition) ? `${preposition}${name}` : `${preposition} ${name}`.trim()
}
