import { Context } from '@temporalio/activity'
import type { Config } from '#shared/config.ts'
import type { EntityType } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import type { ModelError } from '#shared/llm/model.ts'
import { isWorthWaiting, pauseMs } from '#shared/llm/patience/pause.ts'
import type { Payer } from './model-calls.ts'
import { type Attempt, planNextTry } from './model-failure.ts'

/**
 * Whether the first model has failed so that the fallback is asked now. At once where trying again cannot help (its key, its
 * quota, its name, its context, three unusable replies of one kind); else after as many attempts as a step has, or when it
 * would be waited for too long. Never because it declined this text: that is not told around.
 */
export function isGivenUp(
  error: ModelError,
  { LLM_STEP_ATTEMPTS, OPENAI_FALLBACK_AFTER_MS: afterMs }: Config,
  { attempt, scheduledTimestampMs }: Attempt = Context.current().info,
): boolean {
  if (error.code === 'refused') return false
  if (!error.retryable) return true
  if (!isWorthWaiting(error) && attempt >= LLM_STEP_ATTEMPTS) return true
  if (error.code === 'invalid_reply' || error.code === 'thought_only') return false
  const waitMs = error.retryAfterMs ?? pauseMs(attempt)
  const leftMs = scheduledTimestampMs + afterMs - Date.now()
  // A first attempt that comes late has waited for a worker, not for the model.
  return waitMs > (attempt === 1 ? afterMs : leftMs)
}

/**
 * Of both models' failures the one that the step ends with: one after which it can be tried again, the sooner one of two, and
 * otherwise the first model's, which is the one to be mended.
 */
export function chooseFailure(first: ModelError, second: ModelError, config: Config): ModelError {
  const next = planNextTry(first, config)
  const other = planNextTry(second, config)
  if (other.isLast) return first
  return next.isLast || other.pauseMs < next.pauseMs ? second : first
}

/**
 * Records, before it happens, that a text of a person's is sent to the fallback model: its server may be another company's. The
 * review tells of it.
 */
export async function noteFallback(database: Database, payer: Payer, model: string): Promise<void> {
  const { table, entityType, id } = rowOf(payer)
  await unitOfWork(database, { type: 'system' }, async (unit) => {
    const noted = await tablesOf(unit.em)
      .updateTable(table)
      .set({ fallback_model: model })
      .where('id', '=', id)
      .where('fallback_model', 'is distinct from', model)
      .returning('user_id')
      .executeTakeFirst()
    if (!noted) return
    unit.audit({
      entityType,
      entityId: id,
      ownerId: noted.user_id,
      ...(entityType === 'application' && { applicationId: id }),
      action: 'model.fallback_asked',
      after: { model },
    })
  })
}

type PayingRow = { table: 'applications' | 'readings'; entityType: EntityType; id: string }
function rowOf(payer: Payer): PayingRow {
  return 'readingId' in payer
    ? { table: 'readings', entityType: 'reading', id: payer.readingId }
    : { table: 'applications', entityType: 'application', id: payer.applicationId }
}
