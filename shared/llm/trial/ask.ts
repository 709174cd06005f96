import { setTimeout as sleep } from 'node:timers/promises'
import {
  type CompletionRequest,
  type LanguageModel,
  ModelError,
  type ModelErrorCode,
  type ModelInputs,
  type ModelReplies,
  type ModelTask,
  type RawReply,
} from '../model.ts'
import { isWorthWaiting, pauseMs } from '../patience/pause.ts'
import { readReply, toReplyFailure } from '../reply.ts'

/** A reply, with when its first characters came; null where it came whole. */
export type TimedReply = RawReply & { firstTokenMs: number | null }

/** What became of one task: a value, or why there is none. */
export type Tried<T extends ModelTask = ModelTask> = {
  task: T
  /** In order; the last one counts. */
  replies: TimedReply[]
  waitedMs: number
  /** What was wrong with the first reply, where it was asked for again. */
  repaired: string | null
  /** What readers of the reply had to leave out. */
  notes: string[]
} & ({ value: ModelReplies[T]; failure: null } | { value: null; failure: ModelErrorCode })

export type TryOptions = {
  /** How long a server that is overloaded, loading or away is waited for, in all. */
  patienceMs: number
  /** Called before each wait. */
  onWait?: (waitMs: number, error: ModelError) => void
}

/** Asks as an application does: with patience, and once more with what was wrong where the reply cannot be used. */
export async function tryTask<T extends ModelTask>(
  model: LanguageModel,
  task: T,
  input: ModelInputs[T],
  options: TryOptions,
): Promise<Tried<T>> {
  const tried = { task, replies: [] as TimedReply[], waitedMs: 0, notes: [] as string[] }
  let repair: CompletionRequest['repair']
  for (;;) {
    const { answer, waitedMs } = await askPatiently(model, { task, input, repair }, options)
    tried.waitedMs += waitedMs
    const repaired = repair?.problem ?? null
    if (answer instanceof ModelError) return { ...tried, repaired, value: null, failure: answer.code }
    tried.replies.push(answer)
    const reply = readReply(task, answer)
    if (reply.ok) return { ...tried, repaired, notes: reply.notes, value: reply.value, failure: null }
    if (repair) return { ...tried, repaired, value: null, failure: toReplyFailure(reply.kind, answer) }
    repair = { problem: reply.problem }
  }
}

type Answer = { answer: TimedReply | ModelError; waitedMs: number }

async function askPatiently(model: LanguageModel, request: CompletionRequest, options: TryOptions): Promise<Answer> {
  const { patienceMs, onWait } = options
  let waitedMs = 0
  for (let attempt = 1; ; attempt += 1) {
    const answer = await askOnce(model, request)
    if (!(answer instanceof ModelError) || !isWorthWaiting(answer)) return { answer, waitedMs }
    const waitMs = answer.retryAfterMs ?? pauseMs(attempt)
    if (waitedMs + waitMs > patienceMs) return { answer, waitedMs }
    onWait?.(waitMs, answer)
    await sleep(waitMs)
    waitedMs += waitMs
  }
}

async function askOnce(model: LanguageModel, request: CompletionRequest): Promise<TimedReply | ModelError> {
  let firstAtMs: number | null = null
  try {
    const reply = await model.complete(request, {
      onProgress: (characters) => {
        if (characters > 0) firstAtMs ??= performance.now()
      },
    })
    // Calls that the server refused the form of are over before the one that it answered.
    const askedAtMs = performance.now() - reply.latencyMs
    return { ...reply, firstTokenMs: firstAtMs === null ? null : Math.max(0, Math.round(firstAtMs - askedAtMs)) }
  } catch (error) {
    if (error instanceof ModelError) return error
    throw error
  }
}
