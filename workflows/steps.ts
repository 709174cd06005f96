import {
  ActivityFailure,
  ApplicationFailure,
  isCancellation,
  setCurrentDetails,
  TimeoutFailure,
} from '@temporalio/workflow'
import { ATTENTION_REASONS, type AttentionReason, STEP_STATUS, type StepName } from '#shared/domain/application.ts'
import { APPLICATION_GONE, type ApplicationActivities } from '#shared/temporal/activities.ts'
import type { Progress } from '#shared/temporal/messages.ts'
import { toText } from './details.ts'
import type { Person } from './person.ts'
import type { ModelWait } from './waits.ts'

/** Shows until when the step that runs waits for its model; what comes late, or of another step, shows nothing. */
export function showWait(now: Progress, { step, untilMs }: ModelWait): void {
  if (now.step !== step || now.status !== STEP_STATUS[step]) return
  now.waiting = { for: 'model', until: new Date(untilMs).toISOString() }
  setCurrentDetails(`Round ${now.round}: \`${step}\` waits for the model, and asks it again at ${toText(untilMs)}.`)
}

type StepContext = {
  applicationId: string
  now: Progress
  person: Person
  recordAttention: ApplicationActivities['recordAttention']
}

export type Step = ReturnType<typeof stepRunner>

/** Runs one step. When it has used up its retries a person is asked, and `retry` goes on from that very step. */
export function stepRunner({ applicationId, now, person, recordAttention }: StepContext) {
  let answered = 0
  return async function step<T>(name: StepName, run: () => Promise<T>): Promise<T> {
    for (;;) {
      now.status = STEP_STATUS[name]
      now.step = name
      now.waiting = null
      setCurrentDetails(`Round ${now.round}: \`${name}\` is running.`)
      try {
        const result = await run()
        now.waiting = null
        setCurrentDetails(`Round ${now.round}: \`${name}\` is done.`)
        return result
      } catch (error) {
        if (isCancellation(error) || isGone(error)) throw error
        const reason = reasonOf(error)
        const { attention } = await recordAttention({ applicationId, step: name, reason, answered })
        now.waiting = null
        now.status = 'needs_attention'
        now.attention = attention
        setCurrentDetails(
          `**Needs attention ${attention}** in \`${name}\`: ${ATTENTION_REASONS[reason]} Send the signal \`retry\` to go on, or \`cancel\`.`,
        )
        await person.retries(attention)
        answered = attention
        now.attention = null
      }
    }
  }
}

/** Whether a step found that its application was deleted. */
export function isGone(error: unknown): boolean {
  return failureType(error) === APPLICATION_GONE
}

/** Why a person is needed after a step has failed for good. */
export function reasonOf(error: unknown): AttentionReason {
  const type = failureType(error)
  if (type !== null && isReason(type)) return type
  return error instanceof ActivityFailure && error.cause instanceof TimeoutFailure ? 'step_timed_out' : 'internal'
}

function isReason(type: string): type is AttentionReason {
  return Object.hasOwn(ATTENTION_REASONS, type)
}

/** The type of the failure that an activity ended with on purpose; null where it has none. */
export function failureType(error: unknown): string | null {
  if (error instanceof ActivityFailure && error.cause instanceof ApplicationFailure) return error.cause.type ?? null
  return null
}
