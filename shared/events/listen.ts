import { sql } from 'kysely'
import pg from 'pg'
import type { Logger } from 'pino'
import { statementsOn } from '#shared/database/client-statements.ts'
import { OUTBOX_CHANNEL, type OutboxTopic } from '#shared/database/journal.ts'

/** Says that something was written to the outbox: one connection per process, for the dispatcher and every open stream. */
export type OutboxSignal = {
  /** Calls `wake` after each commit that wrote something of these topics to the outbox. Answers how to stop. */
  subscribe: (topics: readonly OutboxTopic[], wake: () => void) => () => void
  close: () => Promise<void>
}

const RECONNECT_MS = 1_000

/** Listens on a connection of its own that comes back by itself; after each reconnect everyone is woken once. */
export function openOutboxSignal(databaseUrl: string, logger: Logger): OutboxSignal {
  const subscribers = new Set<{ topics: readonly string[]; wake: () => void }>()
  const wakeAll = (): void => {
    for (const { wake } of subscribers) wake()
  }
  const tell = ({ payload = '' }: pg.Notification): void => {
    const [topic = ''] = payload.split('/')
    for (const { topics, wake } of subscribers) if (topics.includes(topic) || topics.includes(payload)) wake()
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
    mine.on('notification', tell)
    mine.on('error', again)
    mine.on('end', again)
    try {
      await mine.connect()
      await sql`listen ${sql.id(OUTBOX_CHANNEL)}`.execute(statementsOn(mine))
      wakeAll()
    } catch {
      logger.warn('the outbox listener could not connect; it will be tried again')
      await mine.end().catch(() => {})
      again()
    }
  }
  const connecting = connect()

  return {
    subscribe(topics, wake) {
      const subscriber = { topics, wake }
      subscribers.add(subscriber)
      return () => subscribers.delete(subscriber)
    },
    async close() {
      closed = true
      clearTimeout(retry)
      await connecting
      await client?.end().catch(() => {})
    },
  }
}
