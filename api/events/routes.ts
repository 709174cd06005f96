import type { Request, Response } from 'express'
import { Application, DomainEvent } from '#shared/database/entities/index.ts'
import { requireOwnIdUnlessAdmin } from '../accounts/account-id.ts'
import { recordAdminRead } from '../accounts/admin/record-read.ts'
import { owned } from '../auth/owned.ts'
import { givenId, idParam } from '../http/fields.ts'
import { ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import type { Services } from '../services.ts'

import { eventSchema, presentEvent, sentEventSchema } from './schema.ts'
import { streamEvents } from './stream.ts'

export const eventOperations = [
  operation({
    method: 'get',
    path: '/events',
    operationId: 'listEvents',
    summary: 'Everything that happened, newest first',
    description:
      'Of applications, resumes and documents of yours: ids, counts and statuses, never text. What follows an application live is `/applications/{id}/events`.',
    tag: 'insight',
    access: 'user',
    query: pageQuery.extend({
      userId: givenId.optional().meta({ description: 'Somebody else’s, for an administrator; that is written down.' }),
    }),
    example: { query: { limit: 20 } },
    responses: { 200: { description: 'A page.', schema: pageOf(eventSchema) } },
    problems: ['not-found'],
    async handle({ query, caller, services: { database } }) {
      const { where, options } = pageOptions(query)
      const userId = requireOwnIdUnlessAdmin(query.userId ?? 'me', caller)
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
      const application = await owned(services.database.em.fork(), Application, params.id, caller)
      res
        .status(200)
        .set({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      if (req.method !== 'HEAD') await sendEvents(services, application.id, req, res)
      res.end()
      return 'handled'
    },
  }),
]

async function sendEvents(services: Services, applicationId: string, req: Request, res: Response): Promise<void> {
  const last = Number(req.headers['last-event-id'] ?? 0)
  res.flushHeaders()
  await streamEvents(services, applicationId, {
    after: Number.isSafeInteger(last) && last > 0 ? last : 0,
    isWanted: async () => (await req.isStillSignedIn?.()) === true && !req.socket.destroyed,
    // The response's own end, not the connection's: one that is kept alive would gather a listener for each stream.
    onGone: (listener) => res.once('close', listener),
    write: (text) => res.write(text),
  })
}
