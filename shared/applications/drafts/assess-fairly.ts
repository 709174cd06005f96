import { type AssessedDraft, assessWholeDraft, type DraftToAssess } from '#shared/domain/review/assess-draft.ts'
import { Sandbox } from '#shared/sandbox/sandbox.ts'
import { TaskEnded, taskOf } from '#shared/sandbox/task.ts'
import { gaugeQueue } from '#shared/telemetry/gauges.ts'
import type { carryOut } from './assess-task.ts'
import { printingOf } from './unprintable.ts'

/** A draft that took too long to be held against its sources. */
export class DraftTooComplex extends Error {
  override name = 'DraftTooComplex'
}

const ASSESS = taskOf<typeof carryOut>(new URL('./assess-task.ts', import.meta.url))
const LIMITS = { timeoutMs: 10_000, maxMemoryMb: 512 }
/**
 * Whoever assesses holds a lock and a connection to the database, so few of a person's may wait. These are other processes
 * than those for reading: nobody waits with a lock for somebody's file.
 */
const assessors = new Sandbox({
  atOnce: 2,
  atOncePerName: 1,
  waiting: 20,
  waitingPerName: 2,
  budgetMsPerMinute: 30_000,
})
gaugeQueue('assessing', assessors)

/**
 * Up to these sizes an ordinary draft is assessed within 50 ms (docs/grounding.md has the curve), and less than handing it over
 * costs with what is remembered of its lines.
 */
const SMALL = { resumeCharacters: 40_000, textCharacters: 6_000 }
const LONG_MS = 50
const REMEMBERED_MS = 10 * 60_000
const MOST_REMEMBERED = 10_000

/** Whose draft took longer than its size told, and until when the next ones are taken for large. */
const longUntilMs = new Map<string, number>()

/**
 * Assesses a draft: here where it is small, in another process where it would keep everybody waiting. Throws DraftTooComplex,
 * and QueueFull where too many of the person's wait already.
 */
export async function assessFairly(personId: string, draft: DraftToAssess): Promise<AssessedDraft> {
  if (isSmall(draft) && (longUntilMs.get(personId) ?? 0) < performance.now()) return assessHere(personId, draft)
  return assessors.run(personId, ASSESS, draft, LIMITS).catch((error: unknown) => {
    if (!(error instanceof TaskEnded)) throw error
    throw new DraftTooComplex('the draft took too long to be checked', { cause: error })
  })
}

function assessHere(personId: string, draft: DraftToAssess): AssessedDraft {
  const startedMs = performance.now()
  const assessed = assessWholeDraft(draft, printingOf(draft))
  const endedMs = performance.now()
  longUntilMs.delete(personId)
  if (endedMs - startedMs > LONG_MS) {
    const [oldest] = longUntilMs.keys()
    if (longUntilMs.size >= MOST_REMEMBERED && oldest !== undefined) longUntilMs.delete(oldest)
    longUntilMs.set(personId, endedMs + REMEMBERED_MS)
  }
  return assessed
}

function isSmall({ changes, paragraphs, base, newest }: DraftToAssess): boolean {
  const texts = [
    ...changes.map(({ text, editedText }) => `${text ?? ''}${editedText ?? ''}`),
    ...paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text)),
  ]
  if (texts.reduce((sum, text) => sum + text.length, 0) > SMALL.textCharacters) return false
  return [...new Set([base, newest])].every((resume) => JSON.stringify(resume).length <= SMALL.resumeCharacters)
}

/** Ends the processes for large drafts. Assessing one again starts new ones. */
export function closeAssessors(): void {
  assessors.close()
}
