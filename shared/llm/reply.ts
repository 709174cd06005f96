import type { z } from 'zod'
import type { ProposedChange, Requirement } from '#shared/domain/changes/change.ts'
import { cleanTexts, describeIcons } from '#shared/domain/text/clean.ts'
import { UnstorableValue } from '#shared/domain/text/storable.ts'
import { findJsonObject, looksCutOff } from './json-text.ts'
import type { ModelReplies, ModelTask, RawReply } from './model.ts'
import { LIMITS, replySchemas } from './schemas.ts'

export type ReplyProblemKind = 'refused' | 'empty' | 'truncated' | 'oversized' | 'not_json' | 'schema'

/**
 * What a reply is worth. `problem` is made to be named in a repair attempt and, like `notes` (what was trimmed),
 * carries no text of the reply.
 */
type ReadReply<T extends ModelTask> =
  | { ok: true; value: ModelReplies[T]; notes: string[] }
  | { ok: false; kind: ReplyProblemKind; problem: string }

type Checked<T extends ModelTask> = { value: ModelReplies[T]; notes: string[] } | { problem: string }

const readers: { [T in ModelTask]: (json: Record<string, unknown>) => Checked<T> } = {
  parse_resume(json) {
    const cleaned = withoutNothing(json)
    const first = replySchemas.parse_resume.safeParse(cleaned)
    const unknown = first.success ? 0 : dropUnknownKeys(cleaned, first.error)
    const result = first.success ? first : replySchemas.parse_resume.safeParse(cleaned)
    if (!result.success) return { problem: describe(result.error) }
    if (Object.keys(result.data).length === 0) return { problem: 'it holds no section of a resume' }
    const notes = unknown > 0 ? [`${unknown} fields that JSON Resume does not know were left out.`] : []
    return { value: result.data, notes }
  },
  tailor_resume(json) {
    const result = replySchemas.tailor_resume.safeParse(withDefaults(json, 'changes', { text: null, position: null }))
    if (!result.success) return { problem: describe(result.error) }
    const notes: string[] = []
    const requirements = keepDistinctRequirements(result.data.requirements, notes)
    const changes = keepDistinctChanges(result.data.changes, notes)
    return { value: { requirements, changes }, notes }
  },
  write_cover_letter(json) {
    const result = replySchemas.write_cover_letter.safeParse(json)
    return result.success ? { value: result.data, notes: [] } : { problem: describe(result.error) }
  },
}

/**
 * Reads a stored reply: either the whole of it is usable, with what was trimmed said in `notes`, or none of it is.
 * Forgiven: code fences, prose around the object, trailing commas, null for what is optional, unknown extra keys.
 * Trimmed: a second change of the same kind for a target, a change that contradicts an earlier one, double requirements,
 * and of every text what can neither be stored nor printed: JSON's escapes spell out what its own text could not hold.
 */
export function readReply<T extends ModelTask>(task: T, raw: RawReply): ReadReply<T> {
  if (raw.refusal || raw.finishReason === 'content_filter') {
    return { ok: false, kind: 'refused', problem: 'the model declined to answer' }
  }
  if (raw.finishReason === 'length') return toCutOffReply()
  if (raw.content.trim() === '') return { ok: false, kind: 'empty', problem: 'the reply was empty' }
  if (raw.content.length > LIMITS.contentChars) {
    return { ok: false, kind: 'oversized', problem: `the reply was longer than ${LIMITS.contentChars} characters` }
  }
  const json = findJsonObject(raw.content)
  if (!json) {
    if (looksCutOff(raw.content)) return toCutOffReply()
    return { ok: false, kind: 'not_json', problem: 'the reply was not one JSON object' }
  }
  const checked = readClean(task, json)
  if ('problem' in checked) {
    return { ok: false, kind: 'schema', problem: `the reply does not follow the schema: ${checked.problem}` }
  }
  return { ok: true, ...checked }
}

function readClean<T extends ModelTask>(task: T, json: Record<string, unknown>): Checked<T> {
  try {
    const { value, icons } = cleanTexts(json)
    const checked = readers[task](value)
    return 'problem' in checked ? checked : { ...checked, notes: [...checked.notes, ...describeIcons(icons)] }
  } catch (error) {
    if (error instanceof UnstorableValue) return { problem: error.message }
    throw error
  }
}

function toCutOffReply(): { ok: false; kind: 'truncated'; problem: string } {
  return { ok: false, kind: 'truncated', problem: 'the reply was cut off before its end; answer more briefly' }
}

/** Takes out the keys that an error calls unknown; `$schema` and `meta` belong to JSON Resume and are not counted. */
function dropUnknownKeys(json: unknown, error: z.ZodError): number {
  let dropped = 0
  for (const issue of error.issues) {
    if (issue.code !== 'unrecognized_keys') continue
    let holder = json
    for (const part of issue.path) holder = isObject(holder) ? Reflect.get(holder, part) : undefined
    if (!isObject(holder)) continue
    for (const key of issue.keys) {
      Reflect.deleteProperty(holder, key)
      if (key !== '$schema' && key !== 'meta') dropped += 1
    }
  }
  return dropped
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The first few violations as `path: message`; zod's messages name types and bounds, never values. */
function describe(error: z.ZodError): string {
  const shown = error.issues.slice(0, 5).map((issue) => {
    const message = issue.code === 'unrecognized_keys' ? 'has keys that the schema does not know' : issue.message
    return `${issue.path.join('.') || 'the object'}: ${message}`
  })
  const more = error.issues.length - shown.length
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '')
}

const MAX_DEPTH = 8

/** What strict mode makes a model write for "nothing" (null, blank dates) taken away again. Bounded in depth. */
function withoutNothing(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.filter((v) => v !== null).map((v) => withoutNothing(v, depth + 1))
  const kept = Object.entries(value).filter(([key, v]) => v !== null && !(isDateKey(key) && isNoDate(v)))
  return Object.fromEntries(kept.map(([key, v]) => [key, withoutNothing(v, depth + 1)]))
}

const isDateKey = (key: string): boolean => /date$/i.test(key)
const isNoDate = (value: unknown): boolean =>
  typeof value === 'string' && /^(|present|current|now|ongoing|today)$/i.test(value.trim())

/** Fields that mean nothing for an operation may be left out instead of null. */
function withDefaults(json: Record<string, unknown>, list: string, defaults: Record<string, unknown>): unknown {
  const items = json[list]
  if (!Array.isArray(items)) return json
  return {
    ...json,
    [list]: items.map((item) => (typeof item === 'object' && item !== null ? { ...defaults, ...item } : item)),
  }
}

function keepDistinctRequirements(requirements: Requirement[], notes: string[]): Requirement[] {
  const kept = [...new Map(requirements.toReversed().map((r) => [r.id, r])).values()].toReversed()
  if (kept.length < requirements.length)
    notes.push(`${requirements.length - kept.length} requirement(s) with an id already used were left out`)
  return kept.map((r) => ({ ...r, keywords: r.keywords.filter((keyword) => keyword !== '') }))
}

/** One rewrite, one move and one hide at most per target; a hidden target takes nothing else. The first one counts. */
function keepDistinctChanges(changes: ProposedChange[], notes: string[]): ProposedChange[] {
  const seen = new Set<string>()
  const hidden = new Set<string>()
  const altered = new Set<string>()
  const kept = changes.map(normalise).filter((change) => {
    const { op, target } = change
    const contradicts = hidden.has(target) || (op === 'hide' && altered.has(target))
    if (seen.has(toChangeKey(change)) || contradicts) return false
    seen.add(toChangeKey(change))
    const group = op === 'hide' ? hidden : altered
    if (op !== 'add') group.add(target)
    return true
  })
  if (kept.length < changes.length) {
    notes.push(`${changes.length - kept.length} change(s) repeated or contradicted an earlier one and were left out`)
  }
  return kept
}

function toChangeKey(change: ProposedChange): string {
  if (change.op !== 'add') return `${change.op} ${change.target}`
  if (change.target === 'basics.summary') return 'rewrite basics.summary'
  return `add ${change.target} ${change.text?.trim().toLowerCase()}`
}

/** Text and position only where the operation has them. */
function normalise(change: ProposedChange): ProposedChange {
  const text = change.op === 'rewrite' || change.op === 'add' ? (change.text?.trim() ?? null) : null
  return { ...change, text, position: change.op === 'move' ? change.position : null }
}
