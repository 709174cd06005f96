import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Random } from './random.ts'

/** An answer that settled the matter; everything that could mean "ask again" was asked again. */
export type Settled = { status: number; body: Record<string, unknown>; etag: string | null }

const REQUEST_TIMEOUT_MS = 10_000
const GIVE_UP_AFTER_MS = 120_000

/**
 * A client as the documentation asks for one: each request that creates or decides carries an idempotency key, and is
 * sent again, to any API process, until it gets an answer that settles the matter.
 */
export class RestClient {
  readonly #urls: readonly string[]
  readonly #random: Random
  readonly #token: string | undefined

  constructor(urls: readonly string[], random: Random, token?: string) {
    this.#urls = urls
    this.#random = random
    this.#token = token
  }

  as(token: string): RestClient {
    return new RestClient(this.#urls, this.#random, token)
  }

  async send(method: string, path: string, body?: object, headers: Record<string, string> = {}): Promise<Settled> {
    const key = randomUUID()
    const deadlineMs = Date.now() + GIVE_UP_AFTER_MS
    let pauseMs = 50
    for (;;) {
      const answer = await this.#once(method, path, body, { 'idempotency-key': key, ...headers })
      if (answer && answer.status < 500 && answer.status !== 429 && !isStillRunning(answer)) return answer
      if (Date.now() > deadlineMs) {
        const last = answer ? `${answer.status} ${answer.body.type}` : 'nothing'
        throw new Error(`${method} ${path.replace(/[0-9a-f-]{36}/g, ':id')} got ${last} to the end`)
      }
      await sleep(pauseMs)
      pauseMs = Math.min(pauseMs * 2, 1_000)
    }
  }

  async #once(
    method: string,
    path: string,
    body: object | undefined,
    headers: Record<string, string>,
  ): Promise<Settled | null> {
    try {
      const response = await fetch(this.#random.pick(this.#urls) + path, {
        method,
        signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
        headers: {
          ...(this.#token && { authorization: `Bearer ${this.#token}` }),
          ...(body && { 'content-type': 'application/json' }),
          ...(method === 'POST' ? headers : withoutKey(headers)),
        },
        body: body && JSON.stringify(body),
      })
      const text = await response.text()
      return { status: response.status, body: text ? JSON.parse(text) : {}, etag: response.headers.get('etag') }
    } catch {
      return null
    }
  }
}

function withoutKey({ 'idempotency-key': _, ...others }: Record<string, string>): Record<string, string> {
  return others
}

/** The first of two equal requests is still being answered. */
function isStillRunning({ status, body }: Settled): boolean {
  return status === 409 && String(body.type).includes('idempotency')
}
