import { extractTerms, type Term } from './terms.ts'

/**
 * A requirement taken apart: every clause is wanted; of a clause one alternative is enough. `instances` are what stands
 * behind "such as" or "ideally": one of those shows the general thing too.
 */
type Clause = { alternatives: (readonly Term[])[]; instances: (readonly Term[])[] }

const INSTANCE_MARK =
  /,?\s*\b(?:such as|like|e\.g\.|for example|ideally|preferably|z\. ?B\.|idealerweise|wie etwa|por ejemplo|como|par exemple|comme|idéalement)\s+/i
const AND = /\s*[;,]\s*(?:and |und |y |et )?|\s+(?:and|und|sowie|y|et|as well as|including|in addition to)\s+|\s+&\s+/i
const OR = /\s+(?:or|oder|ou|o|u|lub|nebo)\s+/i
const OPEN_END =
  /\s*,?\s*\b(?:or|and|oder|und|o|ou)\s+(?:an?\s+|other\s+|any\s+)?(?:similar|comparable|equivalent|related|other|others|better|vergleichbar\w*|ähnlich\w*|similares?|similaires?)\b.*$/i

export function splitClauses(requirement: string): Clause[] {
  const brackets = [...requirement.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '')
  const plain = requirement.replace(/\([^)]*\)/g, ' ').replace(OPEN_END, '')
  const [general = '', ...instances] = plain.split(INSTANCE_MARK)
  const clauses = splitWanted(general).map((alternatives) => ({
    alternatives: toTermLists(alternatives),
    instances: [],
  }))
  const kept: Clause[] = clauses.filter(({ alternatives }) => alternatives.length > 0)
  const last = kept.at(-1)
  const named = instances.flatMap((text) => toTermLists(splitPieces(text)))
  if (last) last.instances.push(...named)
  else if (named.length > 0) kept.push({ alternatives: named, instances: [] })
  const inBrackets = toTermLists(brackets.flatMap(splitPieces))
  // "Containers (Docker, Kubernetes)": examples of something unnamed. "Prescriber (V300)": a part of what is wanted.
  if (inBrackets.length > 0) {
    if (last && inBrackets.length > 1 && !last.alternatives.some(hasName))
      last.instances.push(...inBrackets.filter(hasName))
    else if (inBrackets.some(hasName)) kept.push({ alternatives: inBrackets, instances: [] })
  }
  return kept
}

const hasName = (terms: readonly Term[]): boolean => terms.some(({ named }) => named)
const toTermLists = (texts: string[]): (readonly Term[])[] =>
  texts.map(extractTerms).filter((terms) => terms.length > 0)
const splitPieces = (text: string): string[] => text.split(AND).flatMap((part) => part.split(OR))

/** "A, B or C" is one choice of three; "A, B and C" are three wishes. */
function splitWanted(text: string): string[][] {
  const parts = text.split(AND).filter((part) => part.trim() !== '')
  const last = parts.at(-1)?.split(OR) ?? []
  const isChoiceList = last.length > 1 && parts.slice(0, -1).every((part) => part.trim().split(/\s+/).length <= 3)
  if (isChoiceList && !/ and | und | y | et /.test(text)) return [[...parts.slice(0, -1), ...last]]
  return parts.map((part) => part.split(OR))
}
