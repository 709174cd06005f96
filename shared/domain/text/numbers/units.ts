import { sectionsOf } from '../../languages/read-words.ts'
import { EVERY_LANGUAGE, LANGUAGES } from '../../languages/tags.ts'
import { lazily } from '../../lazily.ts'
import { isUnspaced } from '../word-list.ts'
import { isTime } from './quantity.ts'
import { UNITS, type Unit, type UnitName } from './unit-table.ts'

/** A unit and how many characters of a text it takes, with what joins it to its number. */
type Found = { unit: Unit; length: number }

/** The unit that a number's following text starts with. */
export function unitAfter(rest: string): Found | null {
  const near = rest.slice(0, LONGEST_CHARACTERS)
  const direct = unitAt(near)
  if (direct) return direct
  // "4,850 total hours", "9 working days", "52 de ore".
  const [whole = '', qualifier = ''] = QUALIFIER.exec(near) ?? []
  const unit = lexicon().qualifiers.has(qualifier.toLowerCase()) ? unitAt(near.slice(whole.length)) : null
  return unit && isTime(unit.unit) ? { unit: unit.unit, length: whole.length + unit.length } : null
}

const LONGEST_CHARACTERS = 60
const QUALIFIER = /^[\s-](\p{L}+)(?=[\s-])/u
const LINK = /^[\s-]{0,2}/
/** A unit in letters and the sign that it may end with, and words behind it that may belong to it. */
const WORDS = /^[\p{L}°%'.-]+[²2]?(?: \p{L}+){0,2}/u
/** What a unit of letters ends with is no letter or figure. */
const GOES_ON = /^[\p{L}\p{N}²]/u

function unitAt(rest: string): Found | null {
  const start = LINK.exec(rest)?.[0].length ?? 0
  const first = rest.charAt(start)
  if (isUnspaced(first) || first === '％') return start <= 1 ? unspacedAt(rest, start) : null
  let words = WORDS.exec(rest.slice(start))?.[0].toLowerCase() ?? ''
  while (words !== '') {
    const length = start + words.length
    const unit = GOES_ON.test(rest.slice(length)) ? null : unitOf(words)
    if (unit) return { unit, length }
    words = shortened(words)
  }
  return null
}

/** Without the last word, or else the last sign that is no letter: "hours." and "%-points" hold a unit. */
function shortened(words: string): string {
  const space = words.lastIndexOf(' ')
  if (space > 0) return words.slice(0, space)
  const sign = words.search(/[.'-][^.'-]*$/)
  if (sign > 0) return words.slice(0, sign)
  return words.length > 1 && words.startsWith('%') ? '%' : ''
}

function unitOf(words: string): Unit | null {
  const { forms, stems } = lexicon()
  const exact = forms.get(words)
  if (exact || /[ .]/.test(words)) return exact ?? null
  return stems.get(words.charAt(0))?.find(({ stem }) => words.startsWith(stem))?.unit ?? null
}

/** Korean units of one syllable begin other words, too: a particle or no syllable stands behind them. */
const AFTER_SYLLABLE = /^(?:$|[^\p{Script=Hangul}]|[에의을를이가은는도만로과와내동후전마당간째차]|미만|이상|정도)/u
const SYLLABLES: ReadonlySet<string> = new Set(['프로', '일', '영업일'])

function unspacedAt(rest: string, start: number): Found | null {
  const { forms, longestUnspaced } = lexicon()
  for (let letters = longestUnspaced; letters > 0; letters--) {
    const form = rest.slice(start, start + letters)
    const unit = form.length === letters ? forms.get(form) : undefined
    if (!unit) continue
    const isSyllable = /^\p{Script=Hangul}$/u.test(form) || SYLLABLES.has(form)
    if (!isSyllable || AFTER_SYLLABLE.test(rest.slice(start + letters))) return { unit, length: start + letters }
  }
  return null
}

type Lexicon = {
  /** In small letters, accents told apart: "hét" is a week, and "het" Dutch for "the". */
  forms: ReadonlyMap<string, Unit>
  /** By their first letter. */
  stems: ReadonlyMap<string, readonly { stem: string; unit: Unit }[]>
  qualifiers: ReadonlySet<string>
  longestUnspaced: number
}

const lexicon = lazily((): Lexicon => {
  const forms = new Map<string, Unit>()
  const stems = new Map<string, { stem: string; unit: Unit }[]>()
  const qualifiers = new Set<string>()
  for (const language of [...LANGUAGES, EVERY_LANGUAGE] as const) {
    const sections = sectionsOf('units', language)
    for (const qualifier of sections.get('qualifier') ?? []) qualifiers.add(qualifier)
    for (const name of Object.keys(UNITS) as UnitName[])
      for (const form of sections.get(name) ?? []) {
        const unit = UNITS[name]
        if (!form.endsWith('*')) forms.set(form, unit)
        else {
          const stem = form.slice(0, -1)
          stems.set(stem.charAt(0), [...(stems.get(stem.charAt(0)) ?? []), { stem, unit }])
        }
      }
  }
  const unspaced = [...forms.keys()].filter(isUnspaced)
  return { forms, stems, qualifiers, longestUnspaced: Math.max(...unspaced.map((form) => form.length)) }
})
