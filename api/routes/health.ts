import { z } from 'zod'
import { ok, operation } from '../http/operation.ts'

const CHECK_TIMEOUT_MS = 3_000
const state = z.enum(['up', 'down'])
const readySchema = z
  .object({
    status: z.enum(['ready', 'degraded', 'unavailable']),
    checks: z.object({ database: state, temporal: state, files: state }),
  })
  .meta({ id: 'Readiness' })

export const healthOperations = [
  operation({
    method: 'get',
    path: '/healthz',
    operationId: 'getHealth',
    summary: 'Whether the process lives',
    tag: 'service',
    access: 'public',
    responses: { 200: { description: 'It does.', schema: z.object({ status: z.literal('ok') }) } },
    handle: async () => ok({ status: 'ok' }),
  }),
  operation({
    method: 'get',
    path: '/readyz',
    operationId: 'getReadiness',
    summary: 'Whether each dependency answers',
    description:
      'Without Temporal the API still accepts work (`degraded`); without the database or the files it cannot (503).',
    tag: 'service',
    access: 'public',
    responses: {
      200: { description: 'Work is accepted.', schema: readySchema },
      503: { description: 'Work is not accepted.', schema: readySchema },
    },
    async handle({ services: { database, temporal, files } }) {
      const [db, workflow, store] = await Promise.all([
        isUp(() => database.em.fork().execute('select 1')),
        isUp(() =>
          temporal.withDeadline(Date.now() + CHECK_TIMEOUT_MS, () => temporal.workflowService.getSystemInfo({})),
        ),
        isUp(() => files.check()),
      ])
      const accepts = db === 'up' && store === 'up'
      const status = !accepts ? 'unavailable' : workflow === 'up' ? 'ready' : 'degraded'
      return {
        status: accepts ? 200 : 503,
        body: { status, checks: { database: db, temporal: workflow, files: store } },
      }
    },
  }),
]

async function isUp(check: () => Promise<unknown>): Promise<'up' | 'down'> {
  const timeout = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('timeout')), CHECK_TIMEOUT_MS).unref(),
  )
  return Promise.race([check(), timeout]).then(
    () => 'up' as const,
    () => 'down' as const,
  )
}
