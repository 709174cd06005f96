import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { z } from 'zod'

/**
 * CLDR's rules by which numbers are spelled out (rule-based number formats, UTS #35 part 3), as the package `cldr-rbnf` has
 * them. A rule says how numbers from its base on are written: literal text, the quotient and the remainder by its divisor.
 */
export type Rule = { base: number; divisor: number; parts: readonly Part[] }

/** `isOptional`: left out where the remainder is zero. */
export type Part = { isOptional: boolean } & (
  | { kind: 'literal'; text: string }
  | { kind: 'plural'; forms: Readonly<Record<string, string>> }
  | { kind: 'quotient' | 'remainder' | 'same'; ruleSet: string | null }
)

/** The rule sets of a locale by their names, each in the order of its bases. */
export type RuleSets = ReadonlyMap<string, readonly Rule[]>

const FILE = z.object({
  rbnf: z.object({
    rbnf: z.object({
      SpelloutRules: z.record(z.string(), z.union([z.string(), z.array(z.tuple([z.string(), z.string()]))])),
    }),
  }),
})

/** Reads the spell-out rules of a locale such as `fr-CH`. Throws where the package has none. */
export function readRuleSets(locale: string): RuleSets {
  const path = createRequire(import.meta.url).resolve(`cldr-rbnf/rbnf/${locale}.json`)
  const sets = FILE.parse(JSON.parse(readFileSync(path, 'utf8'))).rbnf.rbnf.SpelloutRules
  return new Map(
    Object.entries(sets).flatMap(([name, rows]) =>
      typeof rows === 'string' || name.includes('lenient-parse')
        ? []
        : [[name, rows.flatMap(([base, body]) => readRule(base, body))] as const],
    ),
  )
}

const BASE = /^(\d+)(?:\/(\d+))?$/
const LARGEST_BASE = 1e12

/** Rules for signs, fractions and what is written in figures are left out. */
function readRule(key: string, body: string): Rule[] {
  const [, digits, radixDigits] = BASE.exec(key) ?? []
  const base = Number(digits)
  if (digits === undefined || base > LARGEST_BASE || body.includes('#')) return []
  const radix = Number(radixDigits ?? 10)
  const exponent = base === 0 ? 0 : Math.floor(Math.log(base) / Math.log(radix) + 1e-9)
  return [{ base, divisor: radix ** exponent, parts: partsOf(body.replace(/;$/, '').replace(/^'/, '')) }]
}

const PART = /(\[)|(\])|([←→=])(%[^←→=]*)?\3|\$\(cardinal,([^)]*)\)\$|[^[\]←→=$]+/gu
const ROLE = { '←': 'quotient', '→': 'remainder', '=': 'same' } as const

function partsOf(body: string): Part[] {
  const parts: Part[] = []
  let isOptional = false
  for (const [text, opens, closes, arrow, ruleSet, plural] of body.matchAll(PART)) {
    if (opens) isOptional = true
    else if (closes) isOptional = false
    else if (arrow === '←' || arrow === '→' || arrow === '=')
      parts.push({ isOptional, kind: ROLE[arrow], ruleSet: ruleSet ?? null })
    else if (plural) parts.push({ isOptional, kind: 'plural', forms: pluralForms(plural) })
    else parts.push({ isOptional, kind: 'literal', text })
  }
  return parts
}

const pluralForms = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/(\w+)\{([^}]*)\}/gu)].map(([, category = '', form = '']) => [category, form]))
