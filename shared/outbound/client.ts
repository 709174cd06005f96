import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import { Agent, type Dispatcher, request } from 'undici'
import { OutboundFailure } from './failure.ts'
import { checkUrl, checkWritten, createGuardedConnector, type OutboundRules } from './guard.ts'

type FetchLimits = { maxBytes: number; timeoutMs: number }
type Fetched = {
  /** Where it was found, after redirects. */
  url: string
  contentType: string
  body: Buffer
}

/** Requests to addresses that people give: to public hosts only, without credentials or cookies, within limits. */
export type Outbound = {
  /** Fetches a page, following redirects. Throws OutboundFailure. */
  get: (url: string, accept: string, limits: FetchLimits) => Promise<Fetched>
  /** Whether an address may be used, as far as its writing tells: nobody is asked about a name. Throws OutboundFailure. */
  check: (url: string) => void
  /** Posts a message and answers with the status; redirects are not followed. Throws OutboundFailure. */
  post: (url: string, headers: Record<string, string>, body: string, timeoutMs: number) => Promise<number>
}

const MAX_REDIRECTS = 5
const MAX_HEADER_BYTES = 32 * 1024
const REDIRECTS = [301, 302, 303, 307, 308]
const USER_AGENT = 'job-application-backend'

export function openOutbound(rules: OutboundRules): Outbound {
  /** One agent per call: nothing is kept from one person's request to the next. */
  async function withAgent<T>(timeoutMs: number, work: (options: RequestOptions) => Promise<T>): Promise<T> {
    const dispatcher = new Agent({
      connect: createGuardedConnector(rules),
      maxHeaderSize: MAX_HEADER_BYTES,
      allowH2: false,
    })
    try {
      return await work({ dispatcher, signal: AbortSignal.timeout(timeoutMs) })
    } catch (error) {
      throw toOutboundFailure(error)
    } finally {
      await dispatcher.destroy()
    }
  }

  return {
    check: (address) => checkWritten(parseUrl(address), rules),
    get: (address, accept, { maxBytes, timeoutMs }) =>
      withAgent(timeoutMs, async (options) => {
        let url = parseUrl(address)
        for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
          checkUrl(url)
          const headers = { accept, 'accept-encoding': 'gzip, br', 'user-agent': USER_AGENT }
          const answer = await request(url, { ...options, method: 'GET', headers })
          if (REDIRECTS.includes(answer.statusCode)) {
            discard(answer.body)
            url = parseUrl(takeFirst(answer.headers.location), url)
            continue
          }
          if (answer.statusCode !== 200) {
            discard(answer.body)
            throw new OutboundFailure('not_answered')
          }
          const body = await decode(await readAll(answer.body, maxBytes), answer.headers['content-encoding'], maxBytes)
          return { url: url.href, contentType: takeFirst(answer.headers['content-type']), body }
        }
        throw new OutboundFailure('too_many_redirects')
      }),
    post: (address, headers, body, timeoutMs) =>
      withAgent(timeoutMs, async (options) => {
        const url = parseUrl(address)
        checkUrl(url)
        const answer = await request(url, {
          ...options,
          method: 'POST',
          headers: { ...headers, 'user-agent': USER_AGENT },
          body,
        })
        discard(answer.body)
        return answer.statusCode
      }),
  }
}

type RequestOptions = { dispatcher: Dispatcher; signal: AbortSignal }
type Body = Dispatcher.ResponseData['body']

function parseUrl(text: string, base?: URL): URL {
  const url = URL.parse(text, base?.href)
  if (!url) throw new OutboundFailure(base ? 'not_answered' : 'not_allowed')
  return url
}

function takeFirst(header: string | string[] | undefined): string {
  return (Array.isArray(header) ? header[0] : header) ?? ''
}

/** Reads no further, and lets the connection go. */
function discard(body: Body): void {
  body.on('error', () => {})
  body.destroy()
}

async function readAll(body: Body, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > maxBytes) {
      discard(body)
      throw new OutboundFailure('too_large')
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Unpacks what the server packed; the limit holds for what comes out. */
async function decode(bytes: Buffer, encoding: string | string[] | undefined, maxBytes: number): Promise<Buffer> {
  const options = { maxOutputLength: maxBytes }
  switch (takeFirst(encoding).trim().toLowerCase()) {
    case '':
    case 'identity':
      return bytes
    case 'gzip':
    case 'x-gzip':
      return promisify(gunzip)(bytes, options)
    case 'br':
      return promisify(brotliDecompress)(bytes, options)
    default:
      throw new OutboundFailure('not_answered')
  }
}

function toOutboundFailure(error: unknown): OutboundFailure {
  if (error instanceof OutboundFailure) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const timeouts = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']
  const isTimeout = error instanceof Error && (error.name === 'TimeoutError' || timeouts.includes(String(code)))
  if (isTimeout) return new OutboundFailure('timed_out', { cause: error })
  if (code === 'ERR_BUFFER_TOO_LARGE') return new OutboundFailure('too_large', { cause: error })
  return new OutboundFailure('unreachable', { cause: error })
}
