import type { EntityManager } from '@mikro-orm/postgresql'
import { type Actor, Journal, journalInserts, OUTBOX_CHANNEL } from './journal.ts'
import type { Database } from './orm.ts'
import { inTransaction } from './shared-transaction.ts'

/** The audit rows, the events and the call that wakes whoever waits for them: one statement, since every change sends it. */
const RECORD = `with ${journalInserts({ audit: '?', events: '?' }).join(', ')}
  select pg_notify('${OUTBOX_CHANNEL}', topic) from jsonb_array_elements_text(?::jsonb) as topic`

/** One transaction: the change, its audit rows and its events commit together or not at all. */
export class UnitOfWork extends Journal {
  readonly em: EntityManager

  constructor(em: EntityManager, actor: Actor) {
    super(actor)
    this.em = em
  }

  async flush(): Promise<void> {
    await this.em.flush()
    const { audit, events, topics } = this.take()
    if (audit.length + events.length + topics.length === 0) return
    await this.em.execute(RECORD, [JSON.stringify(audit), JSON.stringify(events), JSON.stringify(topics)])
  }
}

/** Runs `work` in one transaction (its own, unless one is shared here) and commits it; any throw rolls everything back. */
export async function unitOfWork<T>(
  database: Database,
  actor: Actor,
  work: (unit: UnitOfWork) => Promise<T>,
): Promise<T> {
  return inTransaction(database, async (em) => {
    const unit = new UnitOfWork(em, actor)
    const result = await work(unit)
    await unit.flush()
    return result
  })
}
