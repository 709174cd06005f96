import type { ProposedChange, Requirement } from '../changes/change.ts'
import { matchRequirements } from '../matching/match.ts'
import { listNodes, type ResumeDocument } from '../resume/document.ts'
import type { Statement } from '../resume/statement.ts'
import type { TailoringContext } from './context.ts'
import { promoteBest } from './promotions.ts'
import { proposeSummary } from './propose-summary.ts'
import { measureRelevance, type Relevance } from './relevance.ts'
import { surfaceSkills } from './surface-skills.ts'
import { isAbout, readWishes } from './wishes.ts'

type TailoringSources = {
  resume: ResumeDocument
  /** What the person stated beside the resume. */
  statements?: readonly Pick<Statement, 'id' | 'text'>[]
  requirements: readonly Requirement[]
  instructions: string
  feedback: string
  protectedIds: readonly string[]
  /** Today, as YYYY-MM-DD. */
  now: string
}

/**
 * Fits a resume to a posting without a word of its own: it brings the relevant forward, lists skills that lines already
 * show, and hides lines only where a job has many and they say nothing to this posting.
 */
export function tailor({
  resume,
  statements,
  requirements,
  instructions,
  feedback,
  protectedIds,
  now,
}: TailoringSources): ProposedChange[] {
  const kept = new Set(protectedIds)
  const wishes = readWishes(instructions, feedback)
  const context: TailoringContext = {
    resume,
    requirements,
    wishes,
    relevance: measureRelevance(resume, requirements, wishes),
    isFree: (id) => !kept.has(id),
    shown: new Set(matchRequirements(requirements, resume, now).requirements.flatMap(({ evidence }) => evidence)),
  }
  const hidden = hideLines(context)
  const hiddenIds = new Set(hidden.map(({ target }) => target))
  return [
    ...orderSkills(context),
    ...surfaceSkills(resume, requirements, statements).filter(({ text }) => !isAbout(text ?? '', wishes.leaveOut)),
    ...orderHighlights(context, hiddenIds),
    ...hidden,
    ...proposeSummary(context),
  ]
}

const LINES_BROUGHT_FORWARD = 2
const KEYWORDS_BROUGHT_FORWARD = 3

function orderHighlights(
  { resume, relevance, requirements, isFree }: TailoringContext,
  hidden: ReadonlySet<string>,
): ProposedChange[] {
  return [...resume.work, ...resume.projects, ...resume.volunteer].flatMap((entry) => {
    const ids = listNodes(entry, 'highlights').map(({ id }) => id)
    const isMovable = (id: string) => isFree(id) && !hidden.has(id)
    return promoteBest(ids, (id) => (isMovable(id) ? relevance(id).score : 0), LINES_BROUGHT_FORWARD)
      .filter(({ id }) => isMovable(id))
      .map(({ id, position }) => move(id, position, relevance(id), requirements))
  })
}

/** The groups that the posting asks for most go first, and within a group the keywords that it names. */
function orderSkills({ resume, relevance, requirements, isFree }: TailoringContext): ProposedChange[] {
  const groupScore = new Map(
    resume.skills.map((group) => {
      const scores = listNodes(group, 'keywords').map(({ id }) => relevance(id).score)
      return [group.id, scores.reduce((sum, score) => sum + score, 0)]
    }),
  )
  const groups = promoteBest(
    resume.skills.map(({ id }) => id),
    (id) => groupScore.get(id) ?? 0,
    1,
  )
  const keywords = resume.skills.flatMap((group) =>
    promoteBest(
      listNodes(group, 'keywords').map(({ id }) => id),
      (id) => relevance(id).score,
      KEYWORDS_BROUGHT_FORWARD,
    ),
  )
  return [...groups, ...keywords]
    .filter(({ id }) => isFree(id))
    .map(({ id, position }) => {
      const group = resume.skills.find((candidate) => candidate.id === id)
      const served = group
        ? listNodes(group, 'keywords').flatMap((node) => relevance(node.id).requirements)
        : relevance(id).requirements
      return move(id, position, { score: 0, requirements: [...new Set(served)] }, requirements)
    })
}

function move(
  id: string,
  position: number,
  { requirements: served }: Relevance,
  all: readonly Requirement[],
): ProposedChange {
  const first = all.find((requirement) => requirement.id === served[0])
  const reason = first
    ? `Brings forward what speaks to “${first.text}”.`
    : 'Brings forward what you asked to have mentioned.'
  return { op: 'move', target: id, text: null, position, evidence: [id], requirements: served, reason }
}

/** How many lines a job may keep before irrelevant ones are hidden: the newest job most. */
const ROOM = { normal: { newest: 6, older: 4 }, shorter: { newest: 4, older: 3 } } as const

function hideLines({ resume, relevance, wishes, isFree, shown }: TailoringContext): ProposedChange[] {
  const room = wishes.shorter ? ROOM.shorter : ROOM.normal
  const unwanted = new Set<string>()
  const changes: ProposedChange[] = []
  const hide = (id: string, reason: string) => {
    unwanted.add(id)
    changes.push({ op: 'hide', target: id, text: null, position: null, evidence: [], requirements: [], reason })
  }
  for (const [index, entry] of resume.work.entries()) {
    const lines = listNodes(entry, 'highlights')
    for (const { id, text } of lines) {
      const isLast = lines.filter((line) => !unwanted.has(line.id)).length === 1
      if (isFree(id) && !isLast && isAbout(text, wishes.leaveOut)) hide(id, 'You asked to leave this out.')
    }
    const left = lines.filter(({ id }) => !unwanted.has(id))
    const excess = left.length - (index === 0 ? room.newest : room.older)
    if (excess <= 0 || !left.some(({ id }) => relevance(id).score > 0)) continue
    const silent = left
      .filter(({ id, text }) => isFree(id) && relevance(id).score === 0 && !shown.has(id) && !isResult(text))
      .slice(-excess)
    for (const { id } of silent) hide(id, 'This job has many lines, and this one says nothing to the posting.')
  }
  for (const group of resume.skills) {
    for (const { id, text } of listNodes(group, 'keywords')) {
      if (isFree(id) && isAbout(text, wishes.leaveOut)) hide(id, 'You asked to leave this out.')
    }
  }
  return changes
}

/** A line with a measured result is worth its place in any application. */
function isResult(text: string): boolean {
  return /%|[$€£]|\bfrom \S+.* to \d|\bvon .* auf \d|\bde \d.* [aà] \d/i.test(text)
}
