import type { EntityManager } from '@mikro-orm/postgresql'
import { z } from 'zod'
import { DomainEvent } from '#shared/database/entities/index.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { STAGES, STATUSES, WAITING_STATUSES } from '#shared/domain/application.ts'
import { usageOf, usageSchema } from '../accounts/usage.ts'
import { waitingSince } from '../applications/waiting-since.ts'
import { eventSchema, presentEvent } from '../events/schema.ts'
import { wholeNumber } from '../http/fields.ts'
import { ok, operation } from '../http/operation.ts'

const MAX_WAITING = 20
const MAX_ACTIVITY = 10

function tally<N extends string>(names: readonly N[]) {
  const tallied = { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 } as const
  const properties = Object.fromEntries(names.map((name) => [name, tallied]))
  const override = ({ jsonSchema }: { jsonSchema: object }) => {
    for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key)
    Object.assign(jsonSchema, { type: 'object', properties, required: [...names] })
  }
  return z.record(z.enum(names), wholeNumber).meta({ override })
}
const byStatusSchema = tally(STATUSES)
const byStageSchema = tally(STAGES)
const waitingSchema = z.object({
  applicationId: z.uuid(),
  status: z.enum(WAITING_STATUSES),
  title: z.string(),
  company: z.string(),
  round: wholeNumber,
  since: z.iso.datetime(),
})
const dashboardSchema = z
  .object({
    byStatus: byStatusSchema,
    byStage: byStageSchema,
    waitingForApproval: wholeNumber,
    needsAttention: wholeNumber,
    waiting: z
      .array(waitingSchema)
      .meta({ description: `What waits for you, the longest first; ${MAX_WAITING} at most.` }),
    recentActivity: z
      .array(eventSchema)
      .meta({ description: `The ${MAX_ACTIVITY} latest events; \`GET /events\` has all.` }),
    usage: usageSchema.meta({ description: 'What language-model calls have cost.' }),
  })
  .meta({ id: 'Dashboard' })

export const dashboardOperations = [
  operation({
    method: 'get',
    path: '/dashboard',
    operationId: 'getDashboard',
    summary: 'Your applications at a glance',
    description:
      'How many applications there are by status and stage, which ones wait for you, what happened last, and what it cost.',
    tag: 'insight',
    access: 'user',
    responses: { 200: { description: 'Counts, what waits, what happened, and cost.', schema: dashboardSchema } },
    async handle({ caller, services: { database } }) {
      const em = database.em.fork()
      const counts = await countsOf(em, caller.id)
      const recent = await em.find(DomainEvent, { userId: caller.id }, { orderBy: { id: 'desc' }, limit: MAX_ACTIVITY })
      return ok({
        ...counts,
        waitingForApproval: counts.byStatus.awaiting_approval,
        needsAttention: counts.byStatus.needs_attention,
        waiting: await waitingFor(em, caller.id),
        recentActivity: recent.map(presentEvent),
        usage: await usageOf(em, 'user_id', caller.id),
      })
    },
  }),
]

async function countsOf(em: EntityManager, userId: string) {
  const rows = await tablesOf(em)
    .selectFrom('applications')
    .select(({ fn }) => ['status', 'stage', fn.countAll<string>().as('n')])
    .where('user_id', '=', userId)
    .where('deleted_at', 'is', null)
    .groupBy(['status', 'stage'])
    .execute()
  const countBy = (names: readonly string[], key: 'status' | 'stage') =>
    names.map((name) => [name, rows.filter((row) => row[key] === name).reduce((sum, { n }) => sum + Number(n), 0)])
  return {
    byStatus: byStatusSchema.parse(Object.fromEntries(countBy(STATUSES, 'status'))),
    byStage: byStageSchema.parse(Object.fromEntries(countBy(STAGES, 'stage'))),
  }
}

async function waitingFor(em: EntityManager, userId: string): Promise<z.input<typeof waitingSchema>[]> {
  const rows = await tablesOf(em)
    .selectFrom('applications as a')
    .innerJoin('job_postings as j', 'j.id', 'a.job_id')
    .select(({ ref }) => [
      'a.id as applicationId',
      'a.status',
      'a.round',
      ref('j.metadata', '->>').key('title').as('title'),
      ref('j.metadata', '->>').key('company').as('company'),
      waitingSince().$notNull().as('since'),
    ])
    .where('a.user_id', '=', userId)
    .where('a.deleted_at', 'is', null)
    .where('a.status', 'in', WAITING_STATUSES)
    .orderBy('since')
    .limit(MAX_WAITING)
    .$narrowType<{ status: (typeof WAITING_STATUSES)[number] }>()
    .execute()
  return rows.map(({ since, ...row }) => ({ ...row, since: new Date(since).toISOString() }))
}
