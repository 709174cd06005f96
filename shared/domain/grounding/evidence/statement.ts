import { memoize, memoizeByKey } from '../../memoize.ts'
import type { TextLanguage } from '../../text/language-of.ts'
import type { Quantity } from '../../text/numbers/quantity.ts'
import { addressesIn } from '../reading/addresses.ts'
import type { Proportion } from '../reading/proportions.ts'
import { onesIn } from '../reading/quantities.ts'
import { read } from '../reading/reading.ts'
import { type Step, stepsIn } from '../reading/steps.ts'
import { comparableWords, contentOf } from '../reading/word-keys.ts'
import type { TimeSpan } from './tenure.ts'

/** One statement of the resume: a highlight, a summary, the head of an entry. */
export type Statement = {
  entryId: string
  /** Normalised and folded. */
  text: string
  /** The same before it was folded, with the same offsets. */
  plain: string
  quantities: readonly Quantity[]
  proportions: readonly Proportion[]
  steps: readonly Step[]
  periods: ReadonlySet<string>
  /** Its words without function words, as keys. */
  content: ReadonlySet<string>
}

/** What some part of the resume says, ready to be compared with. */
export type Facts = {
  statements: readonly Statement[]
  text: string
  /** Every word under every key it is looked up by. */
  words: ReadonlySet<string>
  quantities: readonly Quantity[]
  /** When the entries began and ended. */
  spans: readonly TimeSpan[]
}

/** A statement of an entry, in the language that the resume is usually in. */
export function statementOf(entryId: string, original: string, usual: TextLanguage | null): Statement {
  return { entryId, ...saidIn(usual)(original) }
}

type Said = Omit<Statement, 'entryId'>

const saidIn = memoizeByKey((usual: TextLanguage | null) => memoize(2000, (text): Said => say(text, usual)))

function say(original: string, usual: TextLanguage | null): Said {
  const reading = read(original, usual)
  const { text, folded, periods } = reading
  const quantities = [...reading.quantities, ...onesIn(text)]
  return {
    text: folded,
    plain: text,
    quantities,
    get proportions() {
      return reading.proportions
    },
    steps: stepsIn(text, quantities),
    periods: new Set(periods.map(({ period }) => period)),
    content: contentOf(text),
  }
}

/** The facts that some statements come to. */
export function factsOf(statements: readonly Statement[], spans: readonly TimeSpan[]): Facts {
  const text = statements.map((statement) => statement.text).join('\n')
  return {
    statements,
    text,
    words: comparableWords(withoutAddresses(text)),
    quantities: statements.flatMap(({ quantities }) => quantities),
    spans,
  }
}

/** A text without the addresses that it has: a link to GitHub shows no work with it. A bare domain may be a name ("Node.js"). */
function withoutAddresses(text: string): string {
  return addressesIn(text)
    .filter(({ start, end }) => /[/@]|^www\.|\..*\./.test(text.slice(start, end)))
    .reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
}

/** Several facts as one. */
export function mergeFacts(parts: readonly Facts[]): Facts {
  return {
    statements: parts.flatMap(({ statements }) => statements),
    text: parts.map(({ text }) => text).join('\n'),
    words: new Set(parts.flatMap(({ words }) => [...words])),
    quantities: parts.flatMap(({ quantities }) => quantities),
    spans: parts.flatMap(({ spans }) => spans),
  }
}
