import { now, secondsSince } from '#shared/database/clock.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { TERMINAL_STATUSES } from '#shared/domain/application.ts'
import { PREFIX, type Source } from '#shared/telemetry/metrics.ts'

/** So long what the database said counts as the present state, whoever looks. */
const FRESH_MS = 10_000

/**
 * Measures what waits in the database: what is still to be told or removed, and open applications by their status, each with
 * how many there are and for how long the first of them has waited. All processes would measure the same, so the API does.
 * While the database is away its last word does not stand: the gauges are empty, and `database_up` says why.
 */
export async function measureBacklogs(database: Database): Promise<Source> {
  const { Gauge } = await import('prom-client')
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: PREFIX + name, help, labelNames, registers: [] })
  const items = gauge('backlog_items', 'What waits to be told to others, or to be removed', ['kind'])
  const oldest = gauge('backlog_oldest_seconds', 'For how long the first of it has waited', ['kind'])
  const applications = gauge('applications', 'Applications that are not over', ['status'])
  const waits = gauge('applications_longest_wait_seconds', 'For how long the first of them has been there', ['status'])
  const isUp = gauge('database_up', 'Whether the database answered when it was measured')
  const all = [items, oldest, applications, waits, isUp]
  let measuredMs = Number.NEGATIVE_INFINITY
  return async (registry) => {
    for (const metric of all) registry.registerMetric(metric)
    if (performance.now() - measuredMs < FRESH_MS) return
    measuredMs = performance.now()
    for (const metric of all) metric.reset()
    try {
      const [backlogs, statuses] = await Promise.all([selectBacklogs(database.em, {}), selectStatuses(database.em, {})])
      for (const { kind, items: count, oldest_s } of backlogs) {
        items.set({ kind }, Number(count))
        oldest.set({ kind }, oldest_s ?? 0)
      }
      for (const { status, items: count, oldest_s } of statuses) {
        applications.set({ status }, Number(count))
        waits.set({ status }, oldest_s)
      }
      isUp.set(1)
    } catch {
      isUp.set(0)
    }
  }
}

/** Each kind of what waits: how many there are, and since how many seconds the first; null where there is none, or no time is kept. */
const selectBacklogs = prepareStatement()((db) =>
  db
    .selectFrom((from) =>
      from
        .selectFrom('applications')
        .where('started_at', 'is', null)
        .where('deleted_at', 'is', null)
        .select(({ fn, val, cast }) => [
          cast<string>(val('start_workflow'), 'text').as('kind'),
          fn.countAll<number>().as('items'),
          secondsSince(fn.min('created_at')).as('oldest_s'),
        ])
        .unionAll(
          from
            .selectFrom('readings')
            .where('state', '=', 'queued')
            .where('started_at', 'is', null)
            .select(({ fn, val, cast }) => [
              cast<string>(val('start_reading'), 'text').as('kind'),
              fn.countAll<number>().as('items'),
              secondsSince(fn.min('created_at')).as('oldest_s'),
            ]),
        )
        .unionAll(
          from
            .selectFrom('decisions')
            .where('delivered_at', 'is', null)
            .select(({ fn, val, cast }) => [
              cast<string>(val('deliver_decision'), 'text').as('kind'),
              fn.countAll<number>().as('items'),
              secondsSince(fn.min('created_at')).as('oldest_s'),
            ]),
        )
        .unionAll(
          from
            .selectFrom('domain_events')
            .where('processed_at', 'is', null)
            .select(({ fn, val, cast }) => [
              cast<string>(val('publish_event'), 'text').as('kind'),
              fn.countAll<number>().as('items'),
              secondsSince(fn.min('created_at')).as('oldest_s'),
            ]),
        )
        .unionAll(
          from
            .selectFrom('applications')
            .where('deleted_at', 'is not', null)
            .select(({ fn, val, cast }) => [
              cast<string>(val('purge_application'), 'text').as('kind'),
              fn.countAll<number>().as('items'),
              secondsSince(fn.min('deleted_at')).as('oldest_s'),
            ]),
        )
        .unionAll(
          from
            .selectFrom('resumes')
            .where('deleted_at', 'is not', null)
            .select(({ fn, val, cast }) => [
              cast<string>(val('purge_resume'), 'text').as('kind'),
              fn.countAll<number>().as('items'),
              secondsSince(fn.min('deleted_at')).as('oldest_s'),
            ]),
        )
        .unionAll(
          from
            .selectFrom('job_postings')
            .where('deleted_at', 'is not', null)
            .select(({ fn, val, cast }) => [
              cast<string>(val('purge_posting'), 'text').as('kind'),
              fn.countAll<number>().as('items'),
              secondsSince(fn.min('deleted_at')).as('oldest_s'),
            ]),
        )
        .unionAll(
          from
            .selectFrom('users')
            .where('deleted_at', 'is not', null)
            .select(({ fn, val, cast }) => [
              cast<string>(val('purge_account'), 'text').as('kind'),
              fn.countAll<number>().as('items'),
              secondsSince(fn.min('deleted_at')).as('oldest_s'),
            ]),
        )
        .unionAll(
          from
            .selectFrom('webhook_deliveries as d')
            .innerJoin('webhooks as w', 'w.id', 'd.webhook_id')
            .where('w.deleted_at', 'is', null)
            .where('w.disabled_at', 'is', null)
            .where('d.delivered_at', 'is', null)
            .where('d.failed_at', 'is', null)
            .where('d.due_at', '<=', now())
            .select(({ fn, val, cast }) => [
              cast<string>(val('deliver_webhook'), 'text').as('kind'),
              fn.countAll<number>().as('items'),
              secondsSince(fn.min('d.due_at')).as('oldest_s'),
            ]),
        )
        .unionAll(
          from
            .selectFrom('bus_deliveries')
            .select(({ fn, val, cast }) => [
              cast<string>(val('publish_to_bus'), 'text').as('kind'),
              fn.countAll<number>().as('items'),
              secondsSince(fn.min('created_at')).as('oldest_s'),
            ]),
        )
        .unionAll(
          from
            .selectFrom('file_removals')
            .select(({ fn, val, cast, lit }) => [
              cast<string>(val('remove_file'), 'text').as('kind'),
              fn.countAll<number>().as('items'),
              cast<number>(lit(null), 'float8').as('oldest_s'),
            ]),
        )
        .as('waiting'),
    )
    .selectAll(),
)

/** Open applications by status, over the index that has no others. */
const selectStatuses = prepareStatement()((db) =>
  db
    .selectFrom('applications')
    .where('status', 'not in', TERMINAL_STATUSES)
    .where('deleted_at', 'is', null)
    .groupBy('status')
    .select(({ fn }) => [
      'status',
      fn.countAll<number>().as('items'),
      secondsSince(fn.min(fn.coalesce('waiting_since', 'updated_at'))).as('oldest_s'),
    ]),
)
