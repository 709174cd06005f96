import type { Part, Rule, RuleSets } from './rule-sets.ts'

/** What a piece of a spelled-out number means: its own value, a factor of what stands before it, or nothing. */
export type Meaning =
  | { kind: 'value'; value: number; room: number; isBehind: boolean }
  | { kind: 'factor'; factor: number; room: number }
  | { kind: 'filler' }

/** Text of a spelled-out number as one rule wrote it; a soft hyphen marks where its words could be parted. */
export type Chunk = { text: string; meaning: Meaning }

/** Where a number stands within a larger one. */
type Place = { side: 'alone' | 'before' | 'behind'; times: number; room: number }

/** A rule at work; `side`: where its parts so far have put the next. */
type Written = { rule: Rule; name: string; number: number; place: Place; side: 'before' | 'behind' }

const FILLER: Meaning = { kind: 'filler' }

const pluralRules = (locale: string): Intl.PluralRules => {
  const known = pluralsOf.get(locale) ?? new Intl.PluralRules(locale)
  pluralsOf.set(locale, known)
  return known
}
const pluralsOf = new Map<string, Intl.PluralRules>()

/** Spells out a number by a rule set of a locale: CLDR's rules as ICU follows them. Throws where no rule covers it. */
export function spellOut(sets: RuleSets, locale: string, name: string, number: number): Chunk[] {
  const plural = pluralRules(locale)
  return write(name, number, { side: 'alone', times: 1, room: 0 })

  function write(name: string, number: number, place: Place): Chunk[] {
    const rule = ruleFor(sets.get(name) ?? [], number)
    if (!rule) throw new RangeError(`${locale} has no rule in ${name} for ${number}`)
    const remainder = number % rule.divisor
    const written = rule.parts.filter(({ isOptional }) => !isOptional || remainder !== 0)
    return written.flatMap((part, at) => {
      const side = written.slice(0, at).some(hasText) ? 'behind' : 'before'
      return writePart(part, { rule, name, number, place, side })
    })
  }

  function writePart(part: Part, { rule, name, number, place, side }: Written): Chunk[] {
    const meaning = meaningOf(rule, number, place)
    const quotient = Math.floor(number / rule.divisor)
    switch (part.kind) {
      case 'literal':
        return part.isOptional ? [{ text: part.text, meaning: FILLER }] : chunksOf(part.text, meaning, place, name)
      case 'plural':
        return [{ text: part.forms[plural.select(quotient)] ?? part.forms.other ?? '', meaning }]
      case 'same':
        return write(part.ruleSet ?? name, number, place)
      case 'quotient':
        return write(part.ruleSet ?? name, quotient, quotientPlace(rule, place))
      case 'remainder':
        return write(part.ruleSet ?? name, number % rule.divisor, { side, times: 1, room: 0 })
    }
  }
}

/**
 * In a rule set for parts of numbers, text that holds a soft hyphen also says what joins it to its neighbour: Dutch
 * "twee-ën-", Italian "i-due". Elsewhere it is one word: Spanish "dos-cientos".
 */
function chunksOf(text: string, meaning: Meaning, { side }: Place, ruleSet: string): Chunk[] {
  if (!ruleSet.startsWith('%%')) return [{ text: text.replace(/(?<=\p{L})\u00ad(?=\p{L})/gu, ''), meaning }]
  const pieces = text.split(/(?=\u00ad)/u).filter((piece) => piece !== '')
  const isOwn = (piece: string): boolean => /\p{L}/u.test(piece)
  const own = side === 'before' ? pieces.findIndex(isOwn) : pieces.findLastIndex(isOwn)
  return pieces.map((piece, at) => ({ text: piece, meaning: at === own ? meaning : FILLER }))
}

/** The rule with the largest base; the one before it where it would write a remainder of zero (UTS #35). */
function ruleFor(rules: readonly Rule[], number: number): Rule | undefined {
  const at = rules.findLastIndex(({ base }) => base <= number)
  const rule = rules[at]
  if (!rule) return undefined
  const isDoubled = hasPart(rule, 'quotient') && hasPart(rule, 'remainder')
  return isDoubled && rule.base % rule.divisor !== 0 && number % rule.divisor === 0 ? rules[at - 1] : rule
}

function meaningOf(rule: Rule, number: number, { side, times, room }: Place): Meaning {
  if (hasPart(rule, 'same') || (number === 0 && side !== 'alone')) return FILLER
  const roomBehind = hasPart(rule, 'remainder') ? rule.divisor : room
  if (hasPart(rule, 'quotient')) return { kind: 'factor', factor: rule.divisor, room: roomBehind }
  const own = hasPart(rule, 'remainder') ? number - (number % rule.divisor) : number
  const takesUnitBefore =
    hasPart(rule, 'remainder') &&
    rule.parts.findIndex(isKind('remainder')) < rule.parts.findIndex((part) => !part.isOptional && hasText(part))
  return {
    kind: 'value',
    value: own * times,
    room: takesUnitBefore ? 0 : roomBehind,
    isBehind: takesUnitBefore && number % rule.divisor !== 0,
  }
}

/** A quotient without a word for its power says the power itself: Polish "dwadzieścia" is by a rule set of its own. */
function quotientPlace(rule: Rule, place: Place): Place {
  const isNamed = rule.parts.some((part) => !part.isOptional && hasText(part))
  return isNamed
    ? { side: 'before', times: 1, room: 0 }
    : { side: place.side, times: rule.divisor * place.times, room: hasPart(rule, 'remainder') ? rule.divisor : 0 }
}

const isKind =
  (kind: Part['kind']) =>
  (part: Part): boolean =>
    part.kind === kind
const hasPart = (rule: Rule, kind: Part['kind']): boolean => rule.parts.some(isKind(kind))
const hasText = (part: Part): boolean => part.kind === 'plural' || (part.kind === 'literal' && /\p{L}/u.test(part.text))
