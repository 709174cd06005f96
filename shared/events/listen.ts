import pg from 'pg'
import type { Logger } from 'pino'
import { OUTBOX_CHANNEL } from '#shared/database/unit-of-work.ts'

export type Listener = { close: () => Promise<void> }

const RECONNECT_MS = 1_000

/** Calls `onNotify` after every commit that wrote to the outbox, on a connection of its own that comes back by itself. */
export function listen(databaseUrl: string, onNotify: () => void, logger: Logger): Listener {
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
    mine.on('notification', onNotify)
    mine.on('error', again)
    mine.on('end', again)
    try {
      await mine.connect()
      await mine.query(`listen ${OUTBOX_CHANNEL}`)
      onNotify()
    } catch {
      logger.warn('the outbox listener could not connect; it will be tried again')
      await mine.end().catch(() => {})
      again()
    }
  }
  const connecting = connect()

  return {
    async close() {
      closed = true
      clearTimeout(retry)
      await connecting
      await client?.end().catch(() => {})
    },
  }
}
