import type { Headers, WorkflowInterceptors } from '@temporalio/workflow'
import { modelAwaited } from '#shared/temporal/messages.ts'
import { ORIGIN_HEADER, TRACE_HEADER } from '#shared/temporal/names.ts'

/**
 * Hands the request on whose behalf a workflow was started, or a decision was delivered, on to the activities that follow, and
 * its trace with it: a decision of days later is another request, and its activities stand in that one's trace. A signal by
 * hand comes of no request. Nothing here waits, and headers are no part of a command, so histories replay with or without it.
 */
export const interceptors = (): WorkflowInterceptors => {
  let carried: Headers = {}
  const carry = (headers: Headers): void => {
    carried = Object.fromEntries(
      [ORIGIN_HEADER, TRACE_HEADER].flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])),
    )
  }
  return {
    inbound: [
      {
        execute(input, next) {
          carry(input.headers)
          return next(input)
        },
        handleSignal(input, next) {
          // An activity says it of the step that goes on for the request of before.
          if (input.signalName !== modelAwaited.name) carry(input.headers)
          return next(input)
        },
      },
    ],
    outbound: [{ scheduleActivity: (input, next) => next({ ...input, headers: { ...carried, ...input.headers } }) }],
  }
}
