import { AsyncLocalStorage } from 'node:async_hooks'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Database } from './orm.ts'
import { retryConflicts } from './retry-conflicts.ts'
import { withinPersonsShare } from './transactions-per-person.ts'

/**
 * One transaction around everything that a piece of work commits: each unit of work in it becomes a part of it. It begins
 * only when the first of them does, so that reading a file beforehand holds no connection.
 */
export class SharedTransaction {
  readonly #database: Database
  readonly #onBegin: (em: EntityManager) => Promise<void>
  readonly #onCommit: (() => void)[] = []
  #begun: Promise<EntityManager> | undefined

  constructor(database: Database, onBegin: (em: EntityManager) => Promise<void>) {
    this.#database = database
    this.#onBegin = onBegin
  }

  /** Runs `work` inside, on a savepoint of its own. */
  async run<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    const em = await this.em()
    return em.transactional((inner) => work(inner as EntityManager))
  }

  async commit(): Promise<void> {
    await (await this.#begun)?.commit()
    for (const tell of this.#onCommit.splice(0)) tell()
  }

  /** Calls `tell` once this has been committed. */
  afterCommit(tell: () => void): void {
    this.#onCommit.push(tell)
  }

  /** Takes everything back; does nothing where nothing had begun. */
  async rollback(): Promise<void> {
    const em = await this.#begun?.catch(() => undefined)
    if (em?.isInTransaction()) await em.rollback()
  }

  /** For statements that need no savepoint: where one fails, so does everything here. */
  em(): Promise<EntityManager> {
    this.#begun ??= this.#begin()
    return this.#begun
  }

  async #begin(): Promise<EntityManager> {
    const em = this.#database.em.fork()
    await em.begin()
    try {
      await this.#onBegin(em)
      return em
    } catch (error) {
      await em.rollback()
      throw error
    }
  }
}

const current = new AsyncLocalStorage<SharedTransaction>()

/** Does `work`, whose units of work all commit in `transaction`. */
export function shareTransaction<T>(transaction: SharedTransaction, work: () => Promise<T>): Promise<T> {
  return current.run(transaction, work)
}

/** Whether units of work here are parts of a transaction that is shared. */
export function isShared(): boolean {
  return current.getStore() !== undefined
}

/** Calls `tell` once what was done here is committed: at once, or with the transaction that is shared here. */
export function afterCommit(tell: () => void): void {
  const shared = current.getStore()
  if (shared) shared.afterCommit(tell)
  else tell()
}

/**
 * One transaction of its own, all of which is done again where another one made it fail, or a part of the one that is shared
 * here, which whoever shares it repeats. So `work` changes nothing but the database.
 */
export function inTransaction<T>(database: Database, work: (em: EntityManager) => Promise<T>): Promise<T> {
  const shared = current.getStore()
  if (shared) return shared.run(work)
  return retryConflicts(() => database.em.fork().transactional((em) => work(em as EntityManager)))
}

/**
 * Statements of which each is whole by itself, for `personId`: parts of the transaction that is shared here, or on the pool, where what
 * another transaction made fail is done again, and what waits for a lock waits among that person's.
 */
export async function inStatements<T>(
  database: Database,
  personId: string,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  const shared = current.getStore()
  if (shared) return work(await shared.em())
  return withinPersonsShare(personId, () => retryConflicts(() => work(database.em)))
}
