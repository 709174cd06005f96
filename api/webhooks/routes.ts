import { LockMode } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { DISABLED_REASONS, EVENT_TYPES, User, Webhook } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { newSecret } from '#shared/events/webhooks/message.ts'
import type { Outbound } from '#shared/outbound/client.ts'
import { OutboundFailure } from '#shared/outbound/failure.ts'
import { owned } from '../auth/owned.ts'
import { idParam } from '../http/fields.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { Problem } from '../http/problem.ts'

const MAX_WEBHOOKS = 20

const webhookSchema = z
  .object({
    id: z.uuid(),
    url: z.string(),
    eventTypes: z.array(z.enum(EVENT_TYPES)).meta({ description: 'Empty for all.' }),
    createdAt: z.iso.datetime(),
    failingSince: z.iso.datetime().nullable().meta({ description: 'Since when nothing has arrived.' }),
    disabledAt: z.iso.datetime().nullable(),
    disabledReason: z
      .enum(DISABLED_REASONS)
      .nullable()
      .meta({ description: 'The receiver answered 410, or nothing had arrived for 28 hours.' }),
  })
  .meta({ id: 'Webhook' })
const newWebhookSchema = webhookSchema
  .extend({ secret: z.string().meta({ description: 'Signs every message; shown this once.' }) })
  .meta({ id: 'NewWebhook' })

function present(row: Webhook) {
  const { id, url, eventTypes, createdAt } = row
  return {
    id,
    url,
    eventTypes,
    createdAt,
    failingSince: row.failingSince,
    disabledAt: row.disabledAt,
    disabledReason: row.disabledReason,
  }
}

/** Refuses what no message would ever be sent to. A name that cannot be looked up now may be later. */
async function checkAddress(outbound: Outbound, url: string): Promise<void> {
  try {
    await outbound.check(url)
  } catch (error) {
    if (!(error instanceof OutboundFailure)) throw error
    if (error.code === 'not_allowed')
      throw new Problem('address-not-allowed', 'Messages are sent to addresses of the public internet only.', {
        errors: [{ pointer: '/url', detail: 'is no address of the public internet' }],
      })
  }
}

export const webhookOperations = [
  operation({
    method: 'post',
    path: '/webhooks',
    operationId: 'createWebhook',
    summary: 'Have an address told of events',
    description:
      'Messages follow Standard Webhooks 1.0.0: `webhook-id`, `webhook-timestamp` and `webhook-signature` (v1, HMAC-SHA256 with the secret). They carry ids, counts and statuses, never text. One that fails is sent again for 28 hours.',
    tag: 'insight',
    access: 'user',
    body: z.strictObject({
      url: z.url({ protocol: /^https?$/ }).max(2_000),
      eventTypes: z
        .array(z.enum(EVENT_TYPES))
        .max(EVENT_TYPES.length)
        .default([])
        .transform((types) => [...new Set(types)]),
    }),
    responses: { 201: { description: 'The webhook, with its secret.', schema: newWebhookSchema } },
    problems: ['address-not-allowed', 'limit-reached'],
    async handle({ body, caller, services: { database, outbound } }) {
      await checkAddress(outbound, body.url)
      const id = uuidv7()
      const secret = newSecret()
      const row = await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        await unit.em.findOneOrFail(User, { id: caller.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
        if ((await unit.em.count(Webhook, { userId: caller.id, deletedAt: null })) >= MAX_WEBHOOKS)
          throw new Problem('limit-reached', `There is room for ${MAX_WEBHOOKS} webhooks; delete one first.`)
        const saved = unit.em.create(Webhook, {
          id,
          userId: caller.id,
          url: body.url,
          eventTypes: body.eventTypes,
          secret,
        })
        unit.audit({
          entityType: 'webhook',
          entityId: id,
          ownerId: caller.id,
          action: 'webhook.created',
          after: { eventTypes: body.eventTypes },
        })
        return saved
      })
      return created({ ...present(row), secret }, `/webhooks/${id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/webhooks',
    operationId: 'listWebhooks',
    summary: 'Your webhooks, newest first',
    tag: 'insight',
    access: 'user',
    query: pageQuery,
    responses: { 200: { description: 'A page.', schema: pageOf(webhookSchema) } },
    async handle({ query, caller, services: { database } }) {
      const { where, options } = pageOptions(query)
      const rows = await database.em.fork().find(Webhook, { userId: caller.id, deletedAt: null, ...where }, options)
      return ok(toPage(rows, query.limit, present))
    },
  }),
  operation({
    method: 'delete',
    path: '/webhooks/:id',
    operationId: 'deleteWebhook',
    summary: 'Delete a webhook',
    description: 'What has not arrived yet is not sent any more.',
    tag: 'insight',
    access: 'user',
    params: idParam,
    responses: { 204: { description: 'It is gone.' } },
    async handle({ params, caller, services: { database } }) {
      await unitOfWork(database, { type: 'user', id: caller.id }, async (unit) => {
        const row = await owned(unit.em, Webhook, params.id, caller)
        row.deletedAt = new Date()
        unit.audit({ entityType: 'webhook', entityId: row.id, ownerId: caller.id, action: 'webhook.deleted' })
      })
      return noContent()
    },
  }),
]
