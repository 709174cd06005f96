import { CancellationScope, condition, isCancellation } from '@temporalio/workflow'
import type { EarlierWake, SignalledKind, Wake } from '#shared/temporal/activities.ts'
import { approve, cancel, type Progress, reject, requestChanges, retry } from '#shared/temporal/messages.ts'
import { noteInDetails } from './details.ts'
import { handleSignal } from './payloads.ts'

/** What the person (or an operator in the Temporal Web UI) says to a running application. */
export type Person = ReturnType<typeof listenToPerson>

/** Registers every signal handler; call it before the first await. */
export function listenToPerson(progress: Progress) {
  let inbox: Wake[] = []
  const retried = new Set<number>()
  let interrupt = (): void => {}

  const receive = (kind: SignalledKind, input?: unknown) => {
    inbox.push(wakeOf(kind, input, progress))
    if (kind === 'cancel') interrupt()
  }
  handleSignal(approve, (input) => receive('approve', input))
  handleSignal(requestChanges, (input) => receive('requestChanges', input))
  handleSignal(reject, (input) => receive('reject', input))
  handleSignal(cancel, (input) => receive('cancel', input))
  handleSignal(retry, (attention) => {
    const number = attention ?? progress.attention
    if (typeof number === 'number') retried.add(number)
    // One with a number may come a moment before the workflow itself hears of what it answers.
    if (progress.attention === null && (number === null || progress.status === 'awaiting_approval'))
      noteInDetails('A signal `retry` did nothing: nothing needs one now.')
    if (progress.attention !== null && (typeof number !== 'number' || number < progress.attention))
      noteInDetails(`A signal \`retry\` did nothing: what needs one now is attention ${progress.attention}.`)
  })

  const takeCancel = (): Wake | undefined => {
    const wake = inbox.find(({ kind }) => kind === 'cancel')
    if (wake) inbox = inbox.filter(({ kind }) => kind !== 'cancel')
    return wake
  }

  return {
    /** Runs the whole life. The Web UI's own "Request Cancellation" means our signal `cancel`, and tears nothing down. */
    async takeCancellationAsSignal<T>(life: () => Promise<T>): Promise<T> {
      CancellationScope.current().cancelRequested.catch(() => receive('cancel'))
      return CancellationScope.nonCancellable(life)
    },

    /** What was said so far was about a draft that is to be looked at once more. */
    unseeDraft(): void {
      inbox = inbox.map((wake) => ('seenRound' in wake ? { ...wake, seenRound: null } : wake))
    },

    /** The next decision; null when none came within `timeoutMs`. `summary` is what the Web UI calls the timer. */
    async decides(timeoutMs: number, summary: string): Promise<Wake | null> {
      await condition(() => inbox.length > 0, Math.max(timeoutMs, 1), { summary })
      return inbox.shift() ?? null
    },

    /** Waits until somebody answers this attention with `retry`; other numbers are ignored. */
    async retries(attention: number): Promise<void> {
      await condition(() => retried.has(attention))
    },

    /** Does `work` unless, or until, somebody cancels: then the answer is that of `onCancel`. */
    async unlessCancelled<T>(work: () => Promise<T>, onCancel: (wake: Wake) => T): Promise<T> {
      const before = takeCancel()
      if (before) return onCancel(before)
      const scope = new CancellationScope()
      interrupt = () => scope.cancel()
      try {
        return await scope.run(work)
      } catch (error) {
        const during = isCancellation(error) ? takeCancel() : undefined
        if (during) return onCancel(during)
        throw error
      } finally {
        interrupt = () => {}
      }
    },
  }
}

/** A signal's wake: the dispatcher names the decision that it delivers, an operator may name the round whose draft they saw. */
function wakeOf(kind: SignalledKind, input: unknown, { status, round }: Progress): Wake {
  const waitingRound = status === 'awaiting_approval' ? round : null
  if (typeof input === 'string') return { source: 'decision', kind, decisionId: input, seenRound: waitingRound }
  return { source: 'operator', kind, seenRound: typeof input === 'number' ? input : waitingRound }
}

/** A wake that a worker of before 2026-12, which may take the activity, reads as one of its own kind. */
export function readableByEarlierWorkers(wake: Wake, round: number): Wake & EarlierWake {
  const isSignal = wake.source === 'decision' || wake.source === 'operator'
  return { ...wake, early: isSignal && wake.seenRound !== round }
}
