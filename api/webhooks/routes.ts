import { z } from 'zod'
import { Webhook } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { EVENT_TYPES } from '#shared/domain/events.ts'
import { owned } from '../auth/owned.ts'
import { idParam } from '../http/fields.ts'
import { eventType, webhookDisabledReason } from '../http/named-enums.ts'
import { created, noContent, ok, operation } from '../http/operation.ts'
import { pageOf, pageOptions, pageQuery, toPage } from '../http/paging.ts'
import { checkAddress, createWebhook } from './create.ts'

const webhookSchema = z
  .object({
    id: z.uuid(),
    url: z.string(),
    eventTypes: z.array(eventType).meta({ description: 'Empty for all.' }),
    createdAt: z.iso.datetime(),
    failingSince: z.iso.datetime().nullable().meta({ description: 'Since when nothing has arrived.' }),
    disabledAt: z.iso.datetime().nullable(),
    disabledReason: webhookDisabledReason
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
        .array(eventType)
        .max(EVENT_TYPES.length)
        .default([])
        .transform((types) => [...new Set(types)]),
    }),
    example: {
      body: { url: 'https://hooks.example.com/applications', eventTypes: ['ApprovalRequested', 'DocumentExported'] },
    },
    responses: { 201: { description: 'The webhook, with its secret.', schema: newWebhookSchema } },
    problems: ['address-not-allowed', 'limit-reached'],
    async handle({ body, caller, services: { database, outbound } }) {
      checkAddress(outbound, body.url)
      const row = await createWebhook(database, caller.id, body)
      return created({ ...present(row), secret: row.secret }, `/webhooks/${row.id}`)
    },
  }),
  operation({
    method: 'get',
    path: '/webhooks',
    operationId: 'listWebhooks',
    summary: 'Your webhooks, newest first',
    description: 'With how delivery goes, without their secrets, which are shown once.',
    tag: 'insight',
    access: 'user',
    query: pageQuery,
    example: { query: { limit: 20 } },
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
