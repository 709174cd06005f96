import { WorkflowNotFoundError } from '@temporalio/client'
import { z } from 'zod'
import { Application, AuditEntry } from '#shared/database/entities/index.ts'
import { callTemporal } from '#shared/temporal/connection.ts'
import { workflowPageUrl } from '#shared/temporal/names.ts'
import { auditSchema, presentAudit } from '../audit/routes.ts'
import { idParam } from '../http/fields.ts'
import { ok, operation } from '../http/operation.ts'
import { notFound, Problem } from '../http/problem.ts'
import { summarise } from './summarise.ts'

const time = z.iso.datetime().nullable()
const historySchema = z
  .object({
    workflowId: z.string(),
    webUrl: z.string().meta({ description: 'The workflow’s own page in the Temporal Web UI.' }),
    available: z.boolean().meta({
      description: 'False when the workflow has not started yet or its history is no longer kept; then see `audit`.',
    }),
    events: z.int(),
    steps: z.array(
      z.object({
        name: z.string(),
        kind: z.enum(['activity', 'signal', 'timer']),
        status: z.enum(['scheduled', 'running', 'completed', 'failed', 'cancelled', 'timed_out', 'received', 'fired']),
        attempts: z.int(),
        startedAt: time,
        endedAt: time,
        durationMs: z.int().nullable(),
        error: z.string().nullable(),
      }),
    ),
    audit: z.array(auditSchema),
  })
  .meta({ id: 'History' })

export const historyOperations = [
  operation({
    method: 'get',
    path: '/applications/:id/history',
    operationId: 'getHistory',
    summary: 'The workflow’s steps with attempts, durations and errors',
    tag: 'applications',
    access: 'user',
    params: idParam,
    responses: { 200: { description: 'The history.', schema: historySchema } },
    problems: ['unavailable'],
    async handle({ params, caller, services: { database, temporal, config } }) {
      const em = database.em.fork()
      const application = await em.findOne(Application, { id: params.id, userId: caller.id, deletedAt: null })
      if (!application) throw notFound('application')
      const { workflowId } = application
      const audit = await em.find(AuditEntry, { applicationId: application.id }, { orderBy: { id: 'asc' }, limit: 500 })
      const history = await callTemporal(temporal, async ({ workflow }) => {
        const handle = workflow.getHandle(workflowId)
        // In this order: of a workflow that is not there only `describe` says so with an error of its own kind.
        const found = await handle.describe()
        return [await handle.fetchHistory(), found] as const
      }).catch((error: unknown) => {
        if (error instanceof WorkflowNotFoundError) return null
        throw new Problem(
          'unavailable',
          'Temporal cannot be reached right now; GET /audit/:entity_id shows what was recorded.',
          { cause: error },
        )
      })
      const [events, description] = history ?? [{ events: [] }, null]
      return ok({
        workflowId,
        webUrl: workflowPageUrl(config.TEMPORAL_UI_URL, config.TEMPORAL_NAMESPACE, workflowId),
        available: history !== null,
        events: events.events?.length ?? 0,
        steps: summarise(events.events ?? [], description?.raw.pendingActivities ?? []),
        audit: audit.map(presentAudit),
      })
    },
  }),
]
