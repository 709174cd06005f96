import { Application, AuditEntry } from '#shared/database/entities/index.ts'
import { workflowPageUrl } from '#shared/temporal/names.ts'
import { usageOf } from '../accounts/usage.ts'
import { presentAudit } from '../audit/schema.ts'
import { owned } from '../auth/owned.ts'
import { idParam } from '../http/fields.ts'
import { ok, operation } from '../http/operation.ts'
import { readWorkflow } from './read-workflow.ts'
import { historySchema } from './schema.ts'

/** Entries of the audit log that are shown beside the steps. */
const MAX_ENTRIES = 500

export const historyOperations = [
  operation({
    method: 'get',
    path: '/applications/:id/history',
    operationId: 'getHistory',
    summary: 'The workflow’s steps with attempts, durations and errors, and what they cost',
    description:
      'As Temporal keeps it, in order, without what the steps took and answered; read for as long as the workflow’s history is kept.',
    tag: 'applications',
    access: 'user',
    params: idParam,
    responses: { 200: { description: 'The history.', schema: historySchema } },
    problems: ['unavailable'],
    async handle({ params, caller, services: { database, temporal, config } }) {
      const em = database.em.fork()
      const { id, workflowId } = await owned(em, Application, params.id, caller)
      const audit = await em.find(AuditEntry, { applicationId: id }, { orderBy: { id: 'asc' }, limit: MAX_ENTRIES })
      const usage = await usageOf(em, 'application_id', id)
      const history = await readWorkflow(temporal, workflowId)
      return ok({
        workflowId,
        webUrl: workflowPageUrl(config.TEMPORAL_UI_URL, config.TEMPORAL_NAMESPACE, workflowId),
        available: history !== null,
        events: history?.events ?? 0,
        steps: history?.steps ?? [],
        usage,
        audit: audit.map((entry) => presentAudit(entry, caller)),
      })
    },
  }),
]
