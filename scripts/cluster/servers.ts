import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import type { Database } from '#shared/database/orm.ts'
import { tablesOf } from '#shared/database/tables.ts'
import { setUpStream } from '#shared/events/bus/stream.ts'
import type { WorldServers } from '../../tests/faults/harness/world.ts'
import { startNats } from '../embedded/nats.ts'
import { freePort } from '../embedded/ports.ts'
import { startS3Gateway } from '../embedded/versitygw.ts'
import { startTemporalOnPostgres } from './temporal-on-postgres.ts'

const STREAM = 'application-events'
const BUCKET = 'documents'
const BUS_LIMIT_MS = 30_000

export type ClusterServers = WorldServers & {
  /** What is not as it should be when everything has come to its end. */
  findProblems(database: Database): Promise<string[]>
  stop(): Promise<void>
}

/** Starts NATS and an S3 server, and says how Temporal's is started; everything is kept below `folder`. */
export async function startClusterServers(folder: string, say: (message: string) => void): Promise<ClusterServers> {
  const secret = randomBytes(16).toString('hex')
  const nats = await startNats({ port: await freePort(), folder: join(folder, 'nats'), say })
  const credentials = { accessKeyId: 'cluster', secretAccessKey: secret }
  const s3 = await startS3Gateway({
    port: await freePort(),
    folder: join(folder, 's3'),
    bucket: BUCKET,
    credentials,
    say,
  })
  await setUpStream({
    EVENT_BUS_URL: [nats.url],
    EVENT_BUS_STREAM: STREAM,
    EVENT_BUS_MAX_AGE_S: 86_400,
    EVENT_BUS_REPLICAS: 1,
  })
  return {
    startTemporal: (options) => startTemporalOnPostgres({ ...options, folder: join(folder, 'temporal'), say }),
    filesFolder: s3.bucketFolder,
    environment: {
      EVENT_BUS_URL: nats.url,
      EVENT_BUS_STREAM: STREAM,
      FILES_URL: `s3://${BUCKET}/?endpoint=${s3.endpoint}&region=us-east-1`,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    findProblems: (database) => findEventsNotOnBus(nats.url, database),
    async stop() {
      await Promise.all([nats.process.stop(), s3.process.stop()])
    },
  }
}

/** Every event of the outbox is once on the bus, a moment after it was written. */
async function findEventsNotOnBus(url: string, database: Database): Promise<string[]> {
  const connection = await connect({ servers: url })
  try {
    const { streams } = await jetstreamManager(connection)
    const deadlineMs = Date.now() + BUS_LIMIT_MS
    for (;;) {
      const { state } = await streams.info(STREAM)
      const { written } = await tablesOf(database.em)
        .selectFrom('domain_events')
        .select(({ fn }) => fn.countAll<string>().as('written'))
        .executeTakeFirstOrThrow()
      if (state.messages === Number(written) && state.messages > 0) return []
      if (Date.now() > deadlineMs) return [`${state.messages} events on the bus, ${written} in the outbox`]
      await sleep(500)
    }
  } finally {
    await connection.close()
  }
}
