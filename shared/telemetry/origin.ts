import { AsyncLocalStorage } from 'node:async_hooks'
import { randomBytes } from 'node:crypto'

/**
 * On whose behalf something is done: the request that asked for it, however long ago, and where that request's trace stood
 * (W3C Trace Context). It is kept with rows and workflows, so that what is done later is found by the same id.
 */
export type Origin = { requestId: string; traceparent: string }

/** What log lines say of the work that they are about: ids, names and counts. */
export type LogFields = Record<string, string | number>

type Work = { origin: Origin | null; fields: LogFields }

const current = new AsyncLocalStorage<Work>()
const NOTHING: LogFields = {}

/** Does `work` on behalf of a request, or of none; every log line and every row written in it says so. */
export function onBehalfOf<T>(origin: Origin | null, fields: LogFields, work: () => T): T {
  return current.run({ origin, fields }, work)
}

/** The request on whose behalf this is done; null for what the product does by itself. */
export function currentOrigin(): Origin | null {
  return current.getStore()?.origin ?? null
}

/** The columns in which a row keeps the request that it came of. */
export function originColumns(): { requestId: string | null; traceparent: string | null } {
  const origin = currentOrigin()
  return { requestId: origin?.requestId ?? null, traceparent: origin?.traceparent ?? null }
}

/** The origin that a row keeps; null where it keeps none. */
export function originOf(row: { requestId: string | null; traceparent: string | null }): Origin | null {
  const { requestId, traceparent } = row
  return requestId !== null && traceparent !== null ? { requestId, traceparent } : null
}

/** What a log line adds by itself. */
export function currentLogFields(): LogFields {
  const work = current.getStore()
  if (!work) return NOTHING
  if (!work.origin) return work.fields
  const { requestId, traceparent } = work.origin
  const traceId = traceIdOf(traceparent)
  return { requestId, ...(traceId !== requestId && { traceId }), ...work.fields }
}

/** What an id of a request may be: one word, so that it can neither break a log line nor hold a sentence. */
const REQUEST_ID = /^[\w.:=+/-]{1,128}$/
/** W3C Trace Context, version 00: trace id, parent id (neither all zeros), flags. */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/
const NOT_SAMPLED = '00'

/** Whether it can be taken for the id of a request. */
export function isRequestId(value: unknown): value is string {
  return typeof value === 'string' && REQUEST_ID.test(value)
}

/** Whether it is a `traceparent` that can be gone on from. */
export function isTraceparent(value: unknown): value is string {
  return typeof value === 'string' && TRACEPARENT.test(value)
}

/** A trace of our own that nobody records: it only gives requests an id by which they can be found. */
export function newTraceparent(): string {
  return `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-${NOT_SAMPLED}`
}

/** The origin of a request from its headers, each taken where it is well formed. Without an id of its own it is called by its trace's. */
export function originOfHeaders(requestId: unknown, traceparent: unknown): Origin {
  const trace = isTraceparent(traceparent) ? traceparent : newTraceparent()
  return { requestId: isRequestId(requestId) ? requestId : traceIdOf(trace), traceparent: trace }
}

/** The same request, in a span of its own. */
export function inSpan({ requestId, traceparent }: Origin, span: string): Origin {
  // Without an id of its own a request is called by its trace's.
  return { requestId: requestId === traceIdOf(traceparent) ? traceIdOf(span) : requestId, traceparent: span }
}

/** The trace's id: the second part of a `traceparent`. */
export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35)
}
