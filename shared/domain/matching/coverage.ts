import { splitClauses } from './clauses.ts'
import type { EvidenceNode } from './evidence.ts'
import { capAtPartial, type Judgement, NOTHING } from './judgement.ts'
import type { Term } from './terms.ts'

const NAMED_WEIGHT = 3
const HEAD_FACTOR = 1.5
const MAX_EVIDENCE = 4

/** How telling each term is: what stands in every second line of a resume tells little. */
export class TermWeights {
  readonly #nodes: readonly EvidenceNode[]
  readonly #known = new Map<string, number>()

  constructor(nodes: readonly EvidenceNode[]) {
    this.#nodes = nodes
  }

  of(term: Term): number {
    if (term.named) return NAMED_WEIGHT
    const known = this.#known.get(term.key)
    if (known !== undefined) return known
    const share = this.#nodes.filter(({ keys }) => keys.has(term.key)).length / Math.max(1, this.#nodes.length)
    const weight = 1 - Math.min(0.7, share * 2)
    this.#known.set(term.key, weight)
    return weight
  }
}

/** How much of a requirement's words the nodes show, and which nodes show it best. Null where no word tells anything. */
export function judgeTerms(
  requirement: string,
  nodes: readonly EvidenceNode[],
  weights: TermWeights,
): Judgement | null {
  const clauses = splitClauses(requirement)
  if (clauses.length === 0) return null
  const judgements = clauses.map(({ alternatives, instances }) => {
    const all = [...alternatives, ...instances].map((terms) => judgeTogether(terms, nodes, weights))
    return all.reduce((best, judgement) => (judgement.share > best.share ? judgement : best), NOTHING)
  })
  const share = judgements.reduce((sum, judgement) => sum + judgement.share, 0) / judgements.length
  const evidence = [...new Set(judgements.flatMap((judgement) => judgement.evidence))].slice(0, MAX_EVIDENCE)
  const whole = { share, evidence }
  return judgements.some((judgement) => judgement.share < 0.3) ? capAtPartial(whole) : whole
}

/** Terms that belong together: named ones must all be there; the others count most within one entry of the resume. */
function judgeTogether(terms: readonly Term[], nodes: readonly EvidenceNode[], weights: TermWeights): Judgement {
  const headIndex = terms.findIndex(({ named }) => !named)
  const weigh = (term: Term): number => weights.of(term) * (terms.indexOf(term) === headIndex ? HEAD_FACTOR : 1)
  const total = terms.reduce((sum, term) => sum + weigh(term), 0)
  const measureShare = (found: readonly Term[]): number => {
    const share = found.reduce((sum, term) => sum + weigh(term), 0) / total
    // "Led" or "team" alone says little about what was led.
    return found.length < terms.length && found.every(({ key }) => key.startsWith('do:')) ? share * 0.4 : share
  }
  const findTermsIn = (keys: Iterable<ReadonlySet<string>>): Term[] => {
    const sets = [...keys]
    return terms.filter(({ key }) => sets.some((set) => set.has(key)))
  }

  const everywhere = findTermsIn(nodes.map(({ keys }) => keys))
  if (everywhere.length === 0) return NOTHING
  const named = terms.filter((term) => term.named)
  const namedFound = named.filter((term) => everywhere.includes(term))
  const entries = Map.groupBy(nodes, ({ entryId }) => entryId)
  const within = Math.max(
    ...[...entries.values()].map((members) => measureShare(findTermsIn(members.map(({ keys }) => keys)))),
  )
  const spread = Math.max(within, 0.75 * measureShare(everywhere))
  const share = named.length > 0 && namedFound.length === named.length ? Math.max(0.8, spread) : spread
  const missesName = namedFound.length < named.length
  const judgement = {
    share: missesName ? Math.min(share, 0.6 * (namedFound.length > 0 ? 1 : 0.5)) : share,
    evidence: chooseBest(nodes, terms, weigh),
  }
  return judgement
}

/** The few nodes that show most of the terms; lines of achievement before bare keywords where they show as much. */
function chooseBest(nodes: readonly EvidenceNode[], terms: readonly Term[], weigh: (term: Term) => number): string[] {
  const scored = nodes
    .map((node) => ({ node, score: terms.reduce((sum, term) => sum + (node.keys.has(term.key) ? weigh(term) : 0), 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || rank(a.node) - rank(b.node))
  const top = scored[0]?.score ?? 0
  return scored
    .filter(({ score }) => score >= top * 0.6)
    .slice(0, MAX_EVIDENCE)
    .map(({ node }) => node.id)
}

const rank = (node: EvidenceNode): number => (/\.h\d/.test(node.id) ? 0 : node.section === 'skills' ? 1 : 2)
