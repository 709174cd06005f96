import { CHANGE_OPS, type ProposedChange, type Requirement } from '#shared/domain/changes/change.ts'
import type { ModelReplies } from '../model.ts'
import { ASKED_CHANGES, changeSchema, LIMITS, requirementSchema } from '../schemas.ts'
import { cleanProse } from './clean-prose.ts'
import { isRecord, toChoice, toText, toTexts, toWholeNumber } from './coerce.ts'
import { describeViolations } from './describe-violations.ts'
import { keepDistinctChanges, keepDistinctRequirements } from './distinct.ts'
import type { JsonObject } from './find-objects.ts'
import { describeLeftOut, type Mended } from './mended.ts'
import { saysSomething } from './says-something.ts'

const MAX_REASON_CHARACTERS = 2_000
const MAX_IDS = 60

/** The proposals of a reply. One that cannot be mended is left out; where none can, nothing of the reply is used. */
export function mendTailoring(json: JsonObject): Mended<ModelReplies['tailor_resume']> {
  const { requirements: asked, changes: proposed } = json
  if (!Array.isArray(asked)) return { problem: 'requirements: must be a list' }
  if (!Array.isArray(proposed)) return { problem: 'changes: must be a list' }
  if (asked.length > LIMITS.requirements) return { problem: `requirements: at most ${LIMITS.requirements}` }
  if (proposed.length > LIMITS.changes) return { problem: `changes: at most ${LIMITS.changes}` }
  const requirements = asked.map(mendRequirement).map((item) => requirementSchema.safeParse(item))
  const changes = proposed.map(mendChange).map((item) => changeSchema.safeParse(item))
  const problem = findProblem('changes', changes) ?? findProblem('requirements', requirements)
  if (problem !== null) return { problem }
  const usable = changes.flatMap(({ data }) => data ?? [])
  const notes = [
    ...describeLeftOut(changes.length - usable.length, 'change(s)', 'did not follow the schema and were left out'),
    ...describeLeftOut(
      requirements.filter(({ success }) => !success).length,
      'requirement(s)',
      'did not follow the schema and were left out',
    ),
  ]
  const distinct = keepDistinctChanges(usable, notes)
  notes.push(
    ...describeLeftOut(
      distinct.length - ASKED_CHANGES,
      'change(s)',
      `were left out: ${ASKED_CHANGES} at most were asked for`,
    ),
  )
  return {
    value: {
      requirements: keepDistinctRequirements(
        requirements.flatMap(({ data }) => data ?? []),
        notes,
      ),
      changes: distinct.slice(0, ASKED_CHANGES),
    },
    notes,
  }
}

type Checked = ReturnType<typeof changeSchema.safeParse> | ReturnType<typeof requirementSchema.safeParse>

/** What is wrong where there are items and none of them can be used: that of the first one. */
function findProblem(list: string, checked: readonly Checked[]): string | null {
  if (checked.length === 0 || checked.some(({ success }) => success)) return null
  const [first] = checked
  return first?.error ? describeViolations(first.error, `${list}.0`) : null
}

function mendRequirement(item: unknown, index: number): unknown {
  if (!isRecord(item)) return item
  return {
    id: toText(item.id)?.trim() || `r${index + 1}`,
    text: toSaid(toText(item.text)),
    kind: toChoice(item.kind, ['must', 'nice'] satisfies Requirement['kind'][]),
    keywords: toTexts(item.keywords).slice(0, MAX_IDS),
  }
}

function mendChange(item: unknown): unknown {
  if (!isRecord(item)) return item
  const op = toChoice(item.op, CHANGE_OPS)
  const isText = op === 'rewrite' || op === 'add'
  const given = item.text === null || item.text === undefined ? null : toText(item.text)
  return {
    op,
    target: typeof item.target === 'string' ? item.target : undefined,
    text: isText ? toSaid(given ? cleanProse(given) : given) : null,
    position: op === 'move' ? toWholeNumber(item.position) : null,
    evidence: toTexts(item.evidence).slice(0, MAX_IDS),
    requirements: toTexts(item.requirements).slice(0, MAX_IDS),
    reason: (toText(item.reason) ?? '').slice(0, MAX_REASON_CHARACTERS),
  } satisfies { [Key in keyof ProposedChange]: unknown }
}

/** A text that is no text where it says nothing, so that its item is left out. */
function toSaid<T extends string | null | undefined>(text: T): T | '' {
  return typeof text === 'string' && !saysSomething(text) ? '' : text
}
