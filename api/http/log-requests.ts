import type { Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { requestEnded } from '#shared/telemetry/happenings.ts'
import { onBehalfOf, originOfHeaders } from '#shared/telemetry/origin.ts'

/**
 * Gives each request its id and its place in a trace (those that it brings, where they are well formed), says them in the answer,
 * and logs one line when it has ended: never its address, headers or body, which are people's.
 */
export function logRequests(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const startedMs = performance.now()
    const origin = originOfHeaders(req.headers['x-request-id'], req.headers.traceparent)
    res.setHeader('x-request-id', origin.requestId)
    res.setHeader('traceparent', origin.traceparent)
    res.once('close', () => onBehalfOf(origin, {}, () => tellEnd(logger, req, res, performance.now() - startedMs)))
    onBehalfOf(origin, {}, next)
  }
}

function tellEnd(logger: Logger, req: Request, res: Response, durationMs: number): void {
  const { method, caller } = req
  const route: string | null = req.route?.path ?? null
  const status = res.statusCode
  const isCutOff = !res.writableFinished
  requestEnded.tell(() => ({ method, route, status, durationMs, isCutOff }))
  logger[status >= 500 ? 'error' : 'info'](
    { method, route, status, durationMs: Math.round(durationMs * 10) / 10, ...(caller && { callerId: caller.id }) },
    isCutOff ? 'request broke off' : 'request answered',
  )
}
