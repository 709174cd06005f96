import pg from 'pg'
import type { Logger } from 'pino'
import { OUTBOX_CHANNEL } from '#shared/database/unit-of-work.ts'

/** Says that something was written to the outbox: one connection per process, for the dispatcher and every open stream. */
export type OutboxSignal = {
  /** Calls `wake` after each commit that wrote to the outbox. Answers how to stop. */
  subscribe: (wake: () => void) => () => void
  close: () => Promise<void>
}

const RECONNECT_MS = 1_000

/** Listens on a connection of its own that comes back by itself; after each reconnect everyone is woken once. */
export function openOutboxSignal(databaseUrl: string, logger: Logger): OutboxSignal {
  const wakes = new Set<() => void>()
  const wakeAll = (): void => {
    for (const wake of wakes) wake()
  }
  let closed = false
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined

  const connect = async (): Promise<void> => {
    if (closed) return
    const mine = new pg.Client({ connectionString: databaseUrl, keepAlive: true, application_name: 'outbox-listener' })
    client = mine
    let lost = false
    const again = (): void => {
      if (lost || closed) return
      lost = true
      retry = setTimeout(connect, RECONNECT_MS)
    }
    mine.on('notification', wakeAll)
    mine.on('error', again)
    mine.on('end', again)
    try {
      await mine.connect()
      await mine.query(`listen ${OUTBOX_CHANNEL}`)
      wakeAll()
    } catch {
      logger.warn('the outbox listener could not connect; it will be tried again')
      await mine.end().catch(() => {})
      again()
    }
  }
  const connecting = connect()

  return {
    subscribe(wake) {
      wakes.add(wake)
      return () => wakes.delete(wake)
    },
    async close() {
      closed = true
      clearTimeout(retry)
      await connecting
      await client?.end().catch(() => {})
    },
  }
}
