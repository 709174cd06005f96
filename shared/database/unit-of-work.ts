import type { EntityManager } from '@mikro-orm/postgresql'
import { committed } from './committed.ts'
import { type Actor, type EventRow, Journal } from './journal.ts'
import type { Database } from './orm.ts'
import { afterCommit, inTransaction, isShared } from './shared-transaction.ts'
import { withinPersonsShare } from './transactions-per-person.ts'
import { writeJournal } from './write-journal.ts'

/** One transaction: the change, its audit rows and its events commit together or not at all. */
export class UnitOfWork extends Journal {
  readonly em: EntityManager
  /** The events that it has written so far. */
  readonly written: EventRow[] = []

  constructor(em: EntityManager, actor: Actor) {
    super(actor)
    this.em = em
  }

  async flush(): Promise<void> {
    await this.em.flush()
    const entries = this.take()
    if (entries.audit.length + entries.events.length + entries.topics.length === 0) return
    const { audit, events, topics } = entries
    await writeJournal(this.em, {
      audit: JSON.stringify(audit),
      events: JSON.stringify(events),
      topics: JSON.stringify(topics),
    })
    this.written.push(...events)
  }
}

/**
 * Runs `work` in one transaction (its own, unless one is shared here) and commits it; any throw rolls everything back. A person's
 * own ones wait for their turn among that person's.
 */
export async function unitOfWork<T>(
  database: Database,
  actor: Actor,
  work: (unit: UnitOfWork) => Promise<T>,
): Promise<T> {
  const run = async (): Promise<T> => {
    const { result, written } = await inTransaction(database, async (em) => {
      const unit = new UnitOfWork(em, actor)
      const result = await work(unit)
      await unit.flush()
      return { result, written: unit.written }
    })
    if (written.length > 0) afterCommit(() => committed.tell(() => written))
    return result
  }
  return actor.type === 'user' && !isShared() ? withinPersonsShare(actor.id, run) : run()
}
