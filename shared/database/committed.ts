import { Happening } from '#shared/telemetry/happening.ts'
import type { EventRow } from './journal.ts'

/** Events of a unit of work or of a step's result that have just been committed, in their order. */
export const committed = new Happening<readonly EventRow[]>()
