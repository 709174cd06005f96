import { z } from 'zod'
import { Application, DomainEvent, EVENT_TYPES } from '#shared/database/entities/index.ts'
import { isTerminal } from '#shared/domain/application.ts'
import { ownIdUnlessAdmin } from '../accounts/account-id.ts'
import { recordAdminRead } from '../accounts/admin/record-read.ts'
import { givenId, idParam } from '../http/fields.ts'
import { ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { notFound } from '../http/problem.ts'
import type { Services } from '../services.ts'

export const eventSchema = z
  .object({
    id: z.uuid(),
    type: z.enum(EVENT_TYPES),
    applicationId: z.uuid().nullable(),
    seq: z.int().nullable(),
    payload: z.record(z.string(), z.unknown()),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Event' })

/** One event of the stream; `data` is the event as JSON. */
const sentEventSchema = z
  .object({ id: z.string(), event: z.enum(EVENT_TYPES), data: z.string() })
  .meta({ id: 'SentEvent' })

/** An event as lists and streams show it. */
export function presentEvent(event: DomainEvent) {
  return {
    id: event.id,
    type: event.eventType,
    applicationId: event.applicationId,
    seq: event.seq,
    payload: event.payloadJson,
    createdAt: event.createdAt,
  }
}

export const eventOperations = [
  operation({
    method: 'get',
    path: '/events',
    operationId: 'listEvents',
    summary: 'Everything that happened, newest first',
    tag: 'insight',
    access: 'user',
    query: pageQuery.extend({
      userId: givenId.optional().meta({ description: 'Somebody else’s, for an administrator; that is written down.' }),
    }),
    responses: { 200: { description: 'A page.', schema: pageOf(eventSchema) } },
    problems: ['not-found'],
    async handle({ query, caller, services: { database } }) {
      const { where, options } = pageOptions(query)
      const userId = ownIdUnlessAdmin(query.userId ?? 'me', caller)
      if (userId !== caller.id)
        await recordAdminRead(database, caller, { entityType: 'user', entityId: userId, action: 'admin.events-read' })
      const rows = await database.em.fork().find(DomainEvent, { userId, ...where }, options)
      return ok(toPage(rows, query.limit, presentEvent))
    },
  }),
  operation({
    method: 'get',
    path: '/applications/:id/events',
    operationId: 'streamEvents',
    summary: 'Follow an application as server-sent events',
    description:
      'Each event’s id is its number; send the last one as Last-Event-ID to go on from there. The stream ends when the application has, when your access token has or you signed out, and when the server stops: ask again.',
    tag: 'applications',
    access: 'user',
    params: idParam,
    responses: { 200: { description: 'The stream.', contentType: 'text/event-stream', schema: sentEventSchema } },
    async handle({ params, caller, req, res, services }) {
      const application = await services.database.em
        .fork()
        .findOne(Application, { id: params.id, userId: caller.id, deletedAt: null })
      if (!application) throw notFound('application')
      const last = Number(req.headers['last-event-id'] ?? 0)
      res
        .status(200)
        .set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      if (req.method === 'HEAD') {
        res.end()
        return 'handled'
      }
      res.flushHeaders()
      await stream(services, application.id, {
        after: Number.isSafeInteger(last) && last > 0 ? last : 0,
        isWanted: async () => (await req.isStillSignedIn?.()) === true && !req.socket.destroyed,
        // The response's own end, not the connection's: one that is kept alive would gather a listener for each stream.
        onGone: (listener) => res.once('close', listener),
        write: (text) => res.write(text),
      })
      res.end()
      return 'handled'
    },
  }),
]

const POLL_MS = 5_000

type Reader = {
  /** The number of the last event that the reader has. */
  after: number
  /** Whether somebody still reads who may. */
  isWanted(): Promise<boolean>
  onGone(listener: () => void): unknown
  write(text: string): unknown
}

/** Writes events from the database in their order until the application has ended, nobody reads any more, or the process stops. */
async function stream(services: Services, applicationId: string, reader: Reader): Promise<void> {
  let wake = (): void => {}
  let due = true
  const nudge = (): void => {
    due = true
    wake()
  }
  const unsubscribe = services.outbox.subscribe([`events/${applicationId}`], nudge)
  reader.onGone(nudge)
  services.stopping.addEventListener('abort', nudge)
  let seq = reader.after
  try {
    while (await reader.isWanted()) {
      due = false
      const em = services.database.em.fork()
      const application = await em.findOne(Application, { id: applicationId, deletedAt: null })
      const events = await em.find(
        DomainEvent,
        { applicationId, seq: { $gt: seq } },
        { orderBy: { seq: 'asc' }, limit: 500 },
      )
      for (const event of events) {
        seq = event.seq ?? seq
        reader.write(`id: ${seq}\nevent: ${event.eventType}\ndata: ${JSON.stringify(presentEvent(event))}\n\n`)
      }
      if (!application || (isTerminal(application.status) && seq >= application.eventSeq)) return
      if (services.stopping.aborted) return
      if (events.length === 0) reader.write(': still here\n\n')
      if (!due) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, POLL_MS)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
    }
  } finally {
    unsubscribe()
    services.stopping.removeEventListener('abort', nudge)
  }
}
