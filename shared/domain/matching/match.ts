import type { Requirement } from '../changes/change.ts'
import type { ResumeDocument } from '../resume/document.ts'
import { supportsDimension } from '../text/numbers/quantity.ts'
import { type Amount, countTheSame, findAmounts, findBar } from './amounts.ts'
import { judgeTerms, TermWeights } from './coverage.ts'
import { judgeDegree } from './degrees.ts'
import { type EvidenceNode, listEvidenceNodes } from './evidence.ts'
import { capAtPartial, type Judgement, NOTHING, type RequirementStatus, toStatus } from './judgement.ts'
import { judgeLanguages } from './languages.ts'
import { collectEvidenceKeys } from './terms.ts'
import { countYearsWorked, findYearsAsked, findYearsStated } from './years.ts'

type MatchedRequirement = {
  id: string
  text: string
  kind: 'must' | 'nice'
  status: RequirementStatus
  /** Ids of the nodes that show it; empty for a gap. */
  evidence: string[]
}

/** `score` is 0 to 100; null where the posting states no requirement, since nothing can be said then. */
export type MatchReport = { score: number | null; requirements: MatchedRequirement[] }

const WEIGHT = { must: 3, nice: 1 } as const
const CREDIT = { met: 1, partial: 0.5, gap: 0 } as const

/**
 * What of a posting's requirements a resume shows. It would rather call a thing a gap than see it where it is not: a
 * named thing must be named in the resume, a bar must be cleared, and years count only where jobs or statements bear them.
 * `now` (YYYY-MM-DD) ends the jobs that go on.
 */
export function matchRequirements(
  requirements: readonly Requirement[],
  resume: ResumeDocument,
  now: string,
): MatchReport {
  const nodes = listEvidenceNodes(resume)
  const context: MatchContext = { resume, now, nodes, weights: new TermWeights(nodes) }
  const matched = requirements.map(({ id, text, kind }): MatchedRequirement => {
    const judgement = judgeRequirement(text, context)
    const status = toStatus(judgement)
    return { id, text, kind, status, evidence: status === 'gap' ? [] : judgement.evidence }
  })
  const possible = matched.reduce((sum, { kind }) => sum + WEIGHT[kind], 0)
  const reached = matched.reduce((sum, { kind, status }) => sum + WEIGHT[kind] * CREDIT[status], 0)
  return { score: possible === 0 ? null : Math.round((100 * reached) / possible), requirements: matched }
}

type MatchContext = { resume: ResumeDocument; now: string; nodes: EvidenceNode[]; weights: TermWeights }

function judgeRequirement(text: string, context: MatchContext): Judgement {
  const degree = judgeDegree(text, context.resume)
  if (degree) return degree
  const language = judgeLanguages(text, context.resume)
  if (language) return language
  const years = findYearsAsked(text)
  if (years) return judgeYears(years.years, years.rest, context)
  const words = judgeTerms(text, context.nodes, context.weights) ?? NOTHING
  const bar = findBar(text)
  const barred = bar ? judgeBar(bar, words, context) : words
  return hasItsNumbers(text, context) ? barred : capAtPartial(barred)
}

/** Years of something: as the resume states them, or as the dates of the jobs that show it add up. */
function judgeYears(asked: number, field: string, context: MatchContext): Judgement {
  const overall = judgeTerms(field, context.nodes, context.weights)
  const near = countYears(field, overall === null ? 0 : NEAR, context)
  if (near.years >= asked) return { share: Math.max(0.75, overall?.share ?? 1), evidence: near.evidence }
  const far = countYears(field, overall === null ? 0 : FAR, context)
  const reached = Math.max(near.years / asked, (0.7 * far.years) / asked)
  return { share: reached >= 0.5 ? 0.5 : 0, evidence: near.years > 0 ? near.evidence : far.evidence }
}

/** How much of a field a job must show for its years to count, and to count as something close to it. */
const NEAR = 0.5
const FAR = 0.35

function countYears(
  field: string,
  least: number,
  { resume, now, nodes, weights }: MatchContext,
): { years: number; evidence: string[] } {
  const isField = (members: readonly EvidenceNode[]): boolean =>
    least === 0 || (judgeTerms(field, members, weights)?.share ?? 0) >= least
  const jobs = resume.work.filter(({ id }) => isField(nodes.filter(({ entryId }) => entryId === id)))
  const stated = findYearsStated(resume.basics.summary ?? '').filter(({ clause }) =>
    isField([
      {
        id: 'basics.summary',
        entryId: 'basics.summary',
        section: 'basics',
        text: clause,
        keys: collectEvidenceKeys(`${clause} ${resume.basics.label ?? ''}`),
      },
    ]),
  )
  const longest = Math.max(0, ...stated.map(({ years }) => years))
  const worked = countYearsWorked(jobs, now)
  const evidence = [...(longest > 0 ? ['basics.summary'] : []), ...jobs.map(({ id }) => id)]
  return { years: Math.max(longest, worked), evidence: evidence.slice(0, 4) }
}

/** A figure of the same sort must clear the bar, in a line that is about the same thing. */
function judgeBar(bar: Amount, words: Judgement, { nodes }: MatchContext): Judgement {
  const figures = nodes
    .filter(({ id }) => words.evidence.includes(id))
    .flatMap(({ id, text }) => findAmounts(text).map((amount) => ({ ...amount, id })))
    .filter((figure) => supportsDimension(figure, bar) && (bar.dimension !== '' || countTheSame(figure, bar)))
  const highest = figures.toSorted((a, b) => b.value - a.value)[0]
  if (!highest) return { ...words, share: Math.min(words.share, 0.3) }
  const evidence = [highest.id, ...words.evidence.filter((id) => id !== highest.id)]
  if (highest.value >= bar.value) return { share: Math.max(words.share, 0.75), evidence }
  return { share: highest.value >= bar.value / 2 ? Math.min(words.share, 0.5) : 0.2, evidence }
}

/** "Step 3" is not shown by "step 1". */
function hasItsNumbers(text: string, { nodes }: MatchContext): boolean {
  const numbered =
    text.match(/\b(?:step|level|grade|band|class|tier|part|phase|stage|category|stufe|nivel|niveau)\s+\d+\b/gi) ?? []
  return numbered.every((phrase) => nodes.some((node) => node.text.toLowerCase().includes(phrase.toLowerCase())))
}
