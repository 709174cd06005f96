import { onlineManager } from '@tanstack/react-query'
import type { Tagged } from '../data/api.ts'
import { keepDraft, readDraft } from '../data/drafts.ts'
import { type ApiProblem, isUnreachable, toProblem } from '../data/problem.ts'
import { queries } from '../data/queries.ts'
import { fetchReview, patchReview, type Review, reviewKey } from '../data/review.ts'
import { bodyOf, draftKeyOf, type ReviewEdit, stateOf, subjectOf, withEdit, wordsOf } from './edits.ts'

/** An edit on its way; `seen` is the state of its subject that the person decided on, null where that was an edit before it. */
type Pending = { edit: ReviewEdit; seen: string | null }

export type OutboxState = {
  pending: readonly Pending[]
  /** Something else stands where the person decided: they choose which counts. */
  elsewhere: { mine: ReviewEdit; theirs: Review } | null
  /** Edits that the API did not take, and why, by their subjects. */
  refused: ReadonlyMap<string, Refused>
}
export type Refused = { edit: ReviewEdit; problem: ApiProblem }

const AGAIN_MS = 2_000

/**
 * Sends the edits of one review, one after the other, each to the state that the last one left. What could not be sent is kept
 * in this browser until it is: a reload, a lost network or an ended session loses nothing.
 */
export class ReviewOutbox {
  readonly #id: string
  readonly #key: string
  readonly #listeners = new Set<() => void>()
  #state: OutboxState
  #isSending = false

  constructor(applicationId: string) {
    this.#id = applicationId
    this.#key = `review ${applicationId}`
    this.#state = { pending: JSON.parse(readDraft(this.#key) ?? '[]'), elsewhere: null, refused: new Map() }
    onlineManager.subscribe(() => void this.send())
  }

  get state(): OutboxState {
    return this.#state
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Takes an edit that was made looking at `shown`. */
  add(edit: ReviewEdit, shown: Review): void {
    const isLater = this.#state.pending.some((other) => subjectOf(other.edit) === subjectOf(edit))
    const seen = isLater ? null : stateOf(shown, edit)
    this.#set({ pending: [...this.#state.pending, { edit, seen }], refused: this.#refusedBut(subjectOf(edit)) })
    void this.send()
  }

  /** The person has given up what was refused of this subject. */
  forget(subject: string): void {
    if (this.#state.refused.has(subject)) this.#set({ refused: this.#refusedBut(subject) })
  }

  #refusedBut(subject: string): ReadonlyMap<string, Refused> {
    return new Map([...this.#state.refused].filter(([other]) => other !== subject))
  }

  /** Sends what waits. Ends when all is sent, or something keeps it. */
  async send(): Promise<void> {
    if (this.#isSending || !onlineManager.isOnline()) return
    this.#isSending = true
    try {
      for (let next = this.#next(); next; next = this.#next()) if (!(await this.#sendOne(next))) break
    } finally {
      this.#isSending = false
    }
  }

  /** The person chose: their own edit goes over what stands, or is dropped. */
  settle(choice: 'mine' | 'theirs'): void {
    const [first, ...rest] = this.#state.pending
    if (!first) return
    this.#set({ elsewhere: null, pending: choice === 'mine' ? [{ ...first, seen: null }, ...rest] : rest })
    void this.send()
  }

  #next(): Pending | undefined {
    return this.#state.elsewhere ? undefined : this.#state.pending[0]
  }

  /** Whether the next one may follow. */
  async #sendOne(pending: Pending): Promise<boolean> {
    const { edit, seen } = pending
    try {
      const { value, etag } = await this.#current()
      const stands = stateOf(value, edit)
      if (seen !== null && stands !== seen && stands !== stateOf(withEdit(value, edit), edit)) {
        this.#set({ elsewhere: { mine: edit, theirs: value } })
        return false
      }
      // What was asked before this edit would be shown in place of its answer.
      await queries.cancelQueries({ queryKey: reviewKey(this.#id) })
      const saved = await patchReview(this.#id, etag, bodyOf(edit))
      queries.setQueryData(reviewKey(this.#id), saved)
    } catch (error) {
      const problem = toProblem(error)
      if (problem.status === 412) {
        await queries.invalidateQueries({ queryKey: reviewKey(this.#id), refetchType: 'none' })
        return true
      }
      if (isUnreachable(problem) || problem.status === 401 || problem.status === 429) {
        setTimeout(() => void this.send(), AGAIN_MS)
        return false
      }
      const [subject, words] = [subjectOf(edit), wordsOf(edit)]
      // Where they were written they stand again, with the reason.
      if (words !== null) keepDraft(draftKeyOf(this.#id, subject), words)
      this.#set({ refused: new Map(this.#state.refused).set(subject, { edit, problem }) })
      void queries.invalidateQueries({ queryKey: reviewKey(this.#id) })
    }
    this.#set({ pending: this.#state.pending.filter((other) => other !== pending) })
    return true
  }

  /** The review that the page knows, or a fresh one where that is known to be old. */
  async #current(): Promise<Tagged<Review>> {
    const queryKey = reviewKey(this.#id)
    return queries
      .ensureQueryData({ queryKey, queryFn: () => fetchReview(this.#id), revalidateIfStale: false })
      .then((known) =>
        queries.getQueryState(queryKey)?.isInvalidated
          ? queries.fetchQuery({ queryKey, queryFn: () => fetchReview(this.#id), staleTime: 0 })
          : known,
      )
  }

  #set(change: Partial<OutboxState>): void {
    this.#state = { ...this.#state, ...change }
    const { pending } = this.#state
    keepDraft(this.#key, pending.length > 0 ? JSON.stringify(pending) : undefined)
    for (const listener of this.#listeners) listener()
  }
}

const outboxes = new Map<string, ReviewOutbox>()

/** The outbox of an application's review: one for the page. */
export function outboxOf(applicationId: string): ReviewOutbox {
  const known = outboxes.get(applicationId)
  if (known) return known
  const made = new ReviewOutbox(applicationId)
  outboxes.set(applicationId, made)
  return made
}
