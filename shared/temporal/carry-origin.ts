import type { WorkflowClientInterceptor } from '@temporalio/client'
import { defaultPayloadConverter, type Headers } from '@temporalio/common'
import { currentOrigin, isRequestId, isTraceparent, type Origin } from '#shared/telemetry/origin.ts'
import { ORIGIN_HEADER } from './names.ts'

/** Says with each workflow that is started or signalled on whose behalf that is done. */
export const carryOrigin: WorkflowClientInterceptor = {
  start: (input, next) => next({ ...input, headers: withOrigin(input.headers) }),
  startWithDetails: (input, next) => next({ ...input, headers: withOrigin(input.headers) }),
  signal: (input, next) => next({ ...input, headers: withOrigin(input.headers) }),
  signalWithStart: (input, next) => next({ ...input, headers: withOrigin(input.headers) }),
}

function withOrigin(headers: Headers): Headers {
  const origin = currentOrigin()
  return origin ? { ...headers, [ORIGIN_HEADER]: defaultPayloadConverter.toPayload(origin) } : headers
}

/** The origin that an activity's headers name; null where they name none, or not one of ours. */
export function originOfTask({ [ORIGIN_HEADER]: payload }: Headers): Origin | null {
  if (!payload) return null
  const { requestId, traceparent } = defaultPayloadConverter.fromPayload<Partial<Origin>>(payload)
  return isRequestId(requestId) && isTraceparent(traceparent) ? { requestId, traceparent } : null
}
