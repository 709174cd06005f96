import { memoizeByObject } from '../../memoize.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import type { Step } from '../reading/steps.ts'
import type { Facts, Statement } from './statement.ts'

type Told = Pick<Facts, 'statements'>

/** A number of a statement. */
export type NumberOfStatement = { statement: Statement; quantity: Quantity }

/**
 * Where words and numbers stand in a resume, so that a claim is held against the statements that have them and not against
 * each of thousands. Each index is made once for some facts, when it is first asked.
 */
const wordsOf = memoizeByObject(({ statements }: Told) => {
  const index = new Map<string, number[]>()
  statements.forEach(({ content }, at) => {
    for (const word of content) add(index, word, at)
  })
  return index
})

const numbersOf = memoizeByObject((facts: Facts) => {
  const byAmount = new Map<string, NumberOfStatement[]>()
  const byFigure = new Map<number, NumberOfStatement[]>()
  for (const statement of facts.statements)
    for (const quantity of statement.quantities) {
      add(byAmount, amountKey(quantity.value), { statement, quantity })
      add(byFigure, quantity.figure, { statement, quantity })
    }
  return { byAmount, byFigure }
})

const numbersByCounted = memoizeByObject((facts: Facts) => {
  const index = new Map<string, (NumberOfStatement & { at: number })[]>()
  let at = 0
  for (const statement of facts.statements)
    for (const quantity of statement.quantities) {
      for (const word of new Set(quantity.counted)) add(index, word, { statement, quantity, at })
      at += 1
    }
  return index
})

const lettersOf = memoizeByObject((facts: Facts) => new Set([...facts.text.matchAll(/\p{L}+/gu)].map(([word]) => word)))

/** The texts of all statements. */
export const textsOf = memoizeByObject((facts: Facts): readonly string[] => facts.statements.map(({ text }) => text))

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key)
  if (known) known.push(value)
  else map.set(key, [value])
}

/** The statement that shares most words with some, the first of several, and how many; null where none shares any. */
export function closestStatement(
  words: ReadonlySet<string>,
  facts: Told,
): { statement: Statement; shared: number } | null {
  const index = wordsOf(facts)
  const shared = new Map<number, number>()
  for (const word of words) for (const at of index.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
  let best: { at: number; count: number } | null = null
  for (const [at, count] of shared)
    if (best === null || count > best.count || (count === best.count && at < best.at)) best = { at, count }
  const statement = best && facts.statements[best.at]
  return best && statement ? { statement, shared: best.count } : null
}

/** All changes from one number to another. */
export const stepsOf = memoizeByObject((facts: Facts): readonly Step[] =>
  facts.statements.flatMap(({ steps }) => steps),
)

/** The numbers that may be as much as a value, in the order of the statements. */
export function numbersNear(value: number, facts: Facts): readonly NumberOfStatement[] {
  const { byAmount } = numbersOf(facts)
  // What is as good as equal may be rounded to the figure above or below.
  const keys = new Set([value, value * (1 + ROUNDING), value * (1 - ROUNDING)].map(amountKey))
  return [...keys].flatMap((key) => byAmount.get(key) ?? [])
}

/** The numbers that are written with a figure, whatever their unit. */
export function numbersWithFigure(figure: number, facts: Facts): readonly NumberOfStatement[] {
  return numbersOf(facts).byFigure.get(figure) ?? []
}

/** The first number that counts what one of some words says and is as wanted. */
export function firstNumberOf(
  words: readonly string[],
  facts: Facts,
  isWanted: (quantity: Quantity) => boolean,
): NumberOfStatement | undefined {
  const index = numbersByCounted(facts)
  const found = words.flatMap((word) => index.get(word)?.find(({ quantity }) => isWanted(quantity)) ?? [])
  return found.toSorted((a, b) => a.at - b.at)[0]
}

/** Whether some facts have letters as a word of their own. */
export function hasLetters(word: string, facts: Facts): boolean {
  return lettersOf(facts).has(word)
}

const FIGURES = 8
const ROUNDING = 1e-8

function amountKey(value: number): string {
  return value.toPrecision(FIGURES)
}
