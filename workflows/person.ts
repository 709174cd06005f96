import { CancellationScope, condition, isCancellation, setHandler } from '@temporalio/workflow'
import type { DraftDecision } from '#shared/domain/application.ts'
import type { Wake } from '#shared/temporal/activities.ts'
import { approve, cancel, type Progress, reject, requestChanges, retry } from '#shared/temporal/messages.ts'

/** What the person (or an operator in the Temporal Web UI) says to a running application. */
export type Person = ReturnType<typeof listenToPerson>

/** Registers every signal handler; call it before the first await. */
export function listenToPerson(progress: Progress) {
  let inbox: Wake[] = []
  const retried = new Set<number>()
  let interrupt = (): void => {}

  const hear = (kind: DraftDecision, decisionId?: unknown) => {
    const early = progress.status !== 'awaiting_approval'
    inbox.push({ kind, early, ...(typeof decisionId === 'string' && { decisionId }) })
    if (kind === 'cancel') interrupt()
  }
  setHandler(approve, (decisionId) => hear('approve', decisionId))
  setHandler(requestChanges, (decisionId) => hear('requestChanges', decisionId))
  setHandler(reject, (decisionId) => hear('reject', decisionId))
  setHandler(cancel, (decisionId) => hear('cancel', decisionId))
  setHandler(retry, (attention) => {
    const number = attention ?? progress.attention
    if (number !== null) retried.add(number)
  })

  const takeCancel = (): Wake | undefined => {
    const wake = inbox.find(({ kind }) => kind === 'cancel')
    if (wake) inbox = inbox.filter(({ kind }) => kind !== 'cancel')
    return wake
  }

  return {
    /** The whole life runs here: the Web UI's own "Request Cancellation" means our signal `cancel`, and tears nothing down. */
    async untilTheEnd<T>(life: () => Promise<T>): Promise<T> {
      CancellationScope.current().cancelRequested.catch(() => hear('cancel'))
      return CancellationScope.nonCancellable(life)
    },

    /** What was said so far was about an earlier draft. */
    turnPage(): void {
      inbox = inbox.map((wake) => ({ ...wake, early: true }))
    },

    /** The next decision; null when none came within `timeoutMs`. */
    async decides(timeoutMs: number): Promise<Wake | null> {
      await condition(() => inbox.length > 0, Math.max(timeoutMs, 1))
      return inbox.shift() ?? null
    },

    /** Waits until somebody answers this attention with `retry`; other numbers are ignored. */
    async retries(attention: number): Promise<void> {
      await condition(() => retried.has(attention))
    },

    /** Does `work` unless, or until, somebody cancels; then the answer is that cancellation. */
    async unlessCancelled<T>(work: () => Promise<T>): Promise<T | Wake> {
      const before = takeCancel()
      if (before) return before
      const scope = new CancellationScope()
      interrupt = () => scope.cancel()
      try {
        return await scope.run(work)
      } catch (error) {
        const during = isCancellation(error) ? takeCancel() : undefined
        if (during) return during
        throw error
      } finally {
        interrupt = () => {}
      }
    },
  }
}
