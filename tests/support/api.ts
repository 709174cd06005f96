import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { openApiClient } from '#client'
import { startPurger } from '#shared/deletion/purger.ts'
import { startDispatcher } from '#shared/events/dispatcher.ts'
import { type OutboxSignal, openOutboxSignal } from '#shared/events/listen.ts'
import { startPublisher } from '#shared/events/publish.ts'
import { startWebhooks } from '#shared/events/webhooks/deliver.ts'
import { isModelServed } from '#shared/exchanges/is-model-served.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { createModelCheck } from '#shared/llm/server-check.ts'
import { openOutbound } from '#shared/outbound/client.ts'
import { openPageReader } from '#shared/postings/read-page.ts'
import { createApp } from '../../api/app.ts'
import { NOBODY, type TestServices } from './services.ts'

export type Answer<T = Record<string, unknown>> = { status: number; body: T; headers: Headers }

/**
 * The API over real HTTP, in this process; `dispatcher` also carries its outbox to webhooks and, where there is one, to Temporal;
 * `log` gets its log.
 */
export function testApi(services: TestServices, options: { dispatcher?: boolean; log?: (line: string) => void } = {}) {
  let base = ''
  let close = async (): Promise<void> => {}

  before('start the API', async () => {
    const { log } = options
    const logger = log ? pino({ level: 'info' }, { write: log }) : pino({ level: 'silent' })
    const outbox: OutboxSignal = openOutboxSignal(services.config.DATABASE_URL, logger)
    const { OUTBOUND_ALLOWED_NETWORKS: allowedNetworks, OUTBOUND_PORTS: ports } = services.config
    const outbound = openOutbound({ allowedNetworks, ports })
    const all = {
      config: services.config,
      database: services.database,
      temporal: services.temporal,
      files: openFileStore(services.config.FILES_URL),
      outbox,
      outbound,
      readPage: openPageReader(outbound),
      checkModel: createModelCheck(services.config, () => isModelServed(services.temporal, services.config)),
      logger,
      stopping: new AbortController().signal,
    }
    // What calls Temporal would keep a test waiting at its end for an answer that never comes.
    const toTemporal = services.config.TEMPORAL_ADDRESS === NOBODY ? [] : [startDispatcher, startPurger]
    const starts = options.dispatcher ? [startPublisher, startWebhooks, ...toTemporal] : []
    const loops = starts.map((start) => start(all))
    const server = createApp(all).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    close = async () => {
      await Promise.all(loops.map((loop) => loop.stop()))
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await outbox.close()
    }
  })
  after('stop the API', () => close())

  /** One request; a plain object is sent as JSON. */
  async function request<T = Record<string, unknown>>(
    method: string,
    path: string,
    options: { token?: string; body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    const isJson = options.body !== undefined && !(options.body instanceof FormData) && typeof options.body !== 'string'
    const response = await fetch(base + path, {
      method,
      headers: {
        ...(options.token && { authorization: `Bearer ${options.token}` }),
        ...(isJson && { 'content-type': 'application/json' }),
        ...options.headers,
      },
      body: isJson ? JSON.stringify(options.body) : (options.body as string | FormData | undefined),
    })
    const text = await response.text()
    const body = response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : text
    return { status: response.status, body, headers: response.headers }
  }

  let people = 0
  /** A registered person, signed in. */
  async function person(): Promise<{
    id: string
    email: string
    password: string
    token: string
    refreshToken: string
  }> {
    const email = `person-${++people}-${Date.now()}@example.com`
    const password = 'correct horse battery'
    const { body: user } = await request<{ id: string }>('POST', '/users', { body: { email, password } })
    const { body: session } = await request<{ accessToken: string; refreshToken: string }>('POST', '/auth/login', {
      body: { email, password },
    })
    return { id: user.id, email, password, token: session.accessToken, refreshToken: session.refreshToken }
  }

  /** The typed client, as somebody. */
  const client = (token: string) => openApiClient(base, () => token)

  return { request, person, client, url: () => base }
}
