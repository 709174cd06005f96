import type { Client } from '@temporalio/client'
import type { Logger } from 'pino'
import type { Config } from '#shared/config.ts'
import type { Database } from '#shared/database/orm.ts'
import type { OutboxSignal } from '#shared/events/listen.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import type { Outbound } from '#shared/outbound/client.ts'
import type { PageReader } from '#shared/postings/read-page.ts'

/** What the API stands on, handed in once. */
export type Services = {
  config: Config
  database: Database
  temporal: Client
  files: FileStore
  outbox: OutboxSignal
  /** Requests to addresses that people give. */
  outbound: Outbound
  /** Reads postings from pages of the web. */
  readPage: PageReader
  /** Throws while the language model cannot be asked. */
  checkModel: () => Promise<void>
  logger: Logger
  /** Aborted when the process was told to stop: streams end, and it is not ready for more. */
  stopping: AbortSignal
}
