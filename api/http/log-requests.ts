import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { requestEnded } from '#shared/telemetry/happenings.ts'
import { inSpan, isTraceparent, onBehalfOf, originOfHeaders } from '#shared/telemetry/origin.ts'
import { type BegunSpan, beginSpan } from '#shared/telemetry/spans.ts'

/**
 * Gives each request its id and its place in a trace (those that it brings, where they are well formed), says them in the answer,
 * and logs one line when it has ended: never its address, headers or body, which are people's.
 */
export function logRequests(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const startedMs = performance.now()
    const given = req.headers.traceparent
    const span = beginSpan(
      () => ({ name: req.method, kind: 'SERVER', attributes: { 'http.request.method': req.method } }),
      isTraceparent(given) ? given : undefined,
    )
    const brought = originOfHeaders(req.headers['x-request-id'], given)
    const origin = span ? inSpan(brought, span.traceparent) : brought
    res.setHeader('x-request-id', origin.requestId)
    res.setHeader('traceparent', origin.traceparent)
    res.once('close', () =>
      onBehalfOf(origin, {}, () => tellEnd(logger, req, res, { durationMs: performance.now() - startedMs, span })),
    )
    onBehalfOf(origin, {}, () => (span ? span.run(next) : next()))
  }
}

function tellEnd(
  logger: Logger,
  req: Request,
  res: Response,
  { durationMs, span }: { durationMs: number; span: BegunSpan | null },
): void {
  const { method, caller } = req
  const route: string | null = req.route?.path ?? null
  const status = res.statusCode
  const isCutOff = !res.writableFinished
  requestEnded.tell(() => ({ method, route, status, durationMs, isCutOff }))
  if (span) {
    if (route !== null) span.rename(`${method} ${route}`)
    span.set({ 'http.response.status_code': status, ...(route !== null && { 'http.route': route }) })
    span.end(status >= 500 ? String(status) : undefined)
  }
  logger[status >= 500 ? 'error' : 'info'](
    { method, route, status, durationMs: Math.round(durationMs * 10) / 10, ...(caller && { callerId: caller.id }) },
    isCutOff ? 'request broke off' : 'request answered',
  )
}
