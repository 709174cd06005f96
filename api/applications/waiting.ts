import { expressionBuilder } from 'kysely'
import { z } from 'zod'
import { now } from '#shared/database/clock.ts'
import type { Tables } from '#shared/database/tables.ts'
import { STEP_STATUS } from '#shared/domain/application.ts'
import { waitedFor } from '../http/named-enums.ts'

/** What an application, a reading or a step waits for before it goes on by itself. */
export const waitSchema = z.object({ for: waitedFor, until: z.iso.datetime() }).meta({ id: 'Wait' })
export const waitingSchema = waitSchema.nullable().meta({
  description:
    'The language model cannot answer just now: it is asked again `until` then. Null where nothing is waited for; waits of less than five seconds are not told.',
})
export type Waiting = { for: 'model'; until: Date }

/** When the step that an application `a` is at asks its model again; null where it does not wait for it. */
export function selectAwaitedUntil() {
  const { ref, case: when, and, eb } = expressionBuilder<{ a: Tables['applications'] }, 'a'>()
  return when()
    .when(and([eb('a.status', 'in', Object.values(STEP_STATUS)), eb('a.model_awaited_until', '>', now())]))
    .then(ref('a.model_awaited_until'))
    .end()
}

export function toWaiting(until: Date | string | null): Waiting | null {
  return until === null ? null : { for: 'model', until: new Date(until) }
}
