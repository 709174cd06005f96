import { pino } from 'pino'
import { openDatabase } from '#shared/database/orm.ts'
import { openOutboxSignal } from '#shared/events/listen.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { openOutbound } from '#shared/outbound/client.ts'
import { openPageReader } from '#shared/postings/read-page.ts'
import { createApp } from '../../../api/app.ts'
import { hearStatements, type Statement } from '../../../tests/support/statements.ts'
import type { Bench } from '../servers.ts'

/** What one request sends to the database, in order, and what it answers. */
export type Recording = { statements: Statement[]; status: number; body: unknown }

/** Serves the API from this process and answers what each request, one after the other, does with the database. */
export async function record(bench: Bench, requests: readonly Request[]): Promise<Recording[]> {
  const { config, temporal } = bench
  const database = await openDatabase(config)
  let statements: Statement[] = []
  await hearStatements(database, (statement) => statements.push(statement))
  const logger = pino({ level: 'silent' })
  const outbox = openOutboxSignal(config.DATABASE_URL, logger)
  const outbound = openOutbound({ allowedNetworks: [], ports: [443] })
  const files = openFileStore(config.FILES_URL)
  const app = createApp({
    config,
    database,
    temporal,
    outbox,
    files,
    outbound,
    readPage: openPageReader(outbound),
    checkModel: async () => {},
    stopping: new AbortController().signal,
    logger,
  })
  const server = app.listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address')
  try {
    const recordings: Recording[] = []
    for (const request of requests) {
      const url = new URL(request.url)
      url.port = String(address.port)
      statements = []
      const response = await fetch(new Request(url, request))
      if (!response.ok) throw new Error(`${request.method} ${url.pathname} answered ${response.status}`)
      recordings.push({ statements, status: response.status, body: await response.json() })
    }
    return recordings
  } finally {
    server.close()
    server.closeAllConnections()
    await outbox.close()
    await database.close(true)
  }
}
