import { randomUUID } from 'node:crypto'
import { ApplicationFailure } from '@temporalio/common'
import { readWake } from '#shared/applications/decisions/read-wake.ts'
import type { ApplicationStatus, AttentionReason, DraftDecision, StepName } from '#shared/domain/application.ts'
import { type AnyWake, APPLICATION_GONE, type ApplicationActivities } from '#shared/temporal/activities.ts'

/**
 * Activities that play the database's part by a script, for what only the workflow decides: order, waiting, following the
 * winner, asking a person, cancelling. What the real ones do is tested beside them.
 */
export class ScriptedApplication {
  readonly id = randomUUID()
  readonly calls: string[] = []
  status: ApplicationStatus = 'queued'
  attention = 0
  /** Reasons with which a step fails, one per run. */
  readonly failures: Partial<Record<StepName, AttentionReason[]>> = {}
  /** A decision that the database already holds: it wins over whatever woke the workflow. */
  recorded: DraftDecision | null = null
  gone = false
  /** Keeps a step from ending until released. */
  readonly held: Partial<Record<StepName, Promise<void>>> = {}

  #count(name: string): number {
    return this.calls.filter((call) => call === name).length
  }

  async #step(name: StepName): Promise<void> {
    this.calls.push(name)
    await this.held[name]
    if (this.gone) throw ApplicationFailure.nonRetryable('gone', APPLICATION_GONE)
    const reason = this.failures[name]?.shift()
    if (reason) throw ApplicationFailure.nonRetryable('failed', reason)
  }

  #settle(given: AnyWake, round: number): DraftDecision | null {
    const wake = readWake(given, round)
    const isSignal = wake.source === 'decision' || wake.source === 'operator'
    const counts = wake.kind === 'cancel' || !isSignal || wake.seenRound === round
    const winner = this.recorded ?? (counts ? wake.kind : null)
    this.recorded = null
    return winner
  }

  ran(name: StepName | 'closeApplication' | 'recordAttention' | 'sendReminder'): number {
    return this.#count(name)
  }

  activities(): ApplicationActivities {
    return {
      parseResume: async () => {
        await this.#step('parseResume')
        return { resumeVersionId: this.id, warnings: 0 }
      },
      tailorResume: async ({ wake, round }) => {
        const followed = wake ? this.#settle(wake, round - 1) : null
        if (!wake || followed === 'requestChanges') await this.#step('tailorResume')
        return { followed, proposed: 1, blocked: 0 }
      },
      writeCoverLetter: async () => {
        await this.#step('writeCoverLetter')
        this.status = 'awaiting_approval'
        return { proposed: 3, blocked: 0 }
      },
      exportDocuments: async ({ wake, round }) => {
        const followed = this.#settle(wake, round)
        if (followed === 'approve') {
          await this.#step('exportDocuments')
          this.status = 'completed'
        }
        return { followed, files: 4 }
      },
      closeApplication: async ({ wake, round }) => {
        this.calls.push('closeApplication')
        return { followed: this.status === 'completed' ? 'approve' : this.#settle(wake, round) }
      },
      recordAttention: async () => {
        this.calls.push('recordAttention')
        this.attention += 1
        return { attention: this.attention }
      },
      sendReminder: async () => {
        this.calls.push('sendReminder')
        return { sent: true }
      },
    }
  }
}
