import type { TextLanguage } from '../language-of.ts'
import { amountsIn } from './amounts.ts'
import { figures } from './figures.ts'
import { withHalves } from './halves.ts'
import type { Bare } from './quantity.ts'
import { withSharedUnits } from './shared-units.ts'
import { readSpelledNumbers } from './spelled-numbers.ts'

/**
 * Every number of a normalised text with its unit, in figures and in words, in the order of the text. A text too short to
 * tell its language is read in `usual`.
 */
export function numbersIn(text: string, usual: TextLanguage | null = null): Bare[] {
  const written = [...figures(text), ...amountsIn(text)]
  const isInside = ({ start }: Bare): boolean => written.some((other) => start >= other.start && start < other.end)
  const spelled = readSpelledNumbers(text, usual).filter((number) => !isInside(number))
  const inOrder = [...written, ...spelled].sort((a, b) => a.start - b.start)
  return withSharedUnits(withHalves(inOrder, text), text)
}
