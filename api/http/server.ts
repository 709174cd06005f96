import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerOptions,
  type ServerResponse,
  STATUS_CODES,
} from 'node:http'
import { Problem } from './problem.ts'

const TYPE = 'application/problem+json; charset=utf-8'

/**
 * Longer than proxies keep a connection to us that nobody uses (nginx and Amazon's 60 s, Google's and Azure's less or set by
 * hand to 75 s): it is theirs to close, or a request would meet a connection that we are just closing, and be a 502.
 */
const KEEP_ALIVE_TIMEOUT_MS = 80_000
/** Above it, so that no head is given up on a connection that was just kept. */
const HEADERS_TIMEOUT_MS = KEEP_ALIVE_TIMEOUT_MS + 5_000
const LIMITS = { keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS, headersTimeout: HEADERS_TIMEOUT_MS }

/** A server on which every answer that Node would give by itself, with a bare status, is a problem too. */
export function createHttpServer(app: RequestListener, options: ServerOptions = {}): Server {
  const server = createServer({ ...LIMITS, ...options, requireHostHeader: false }, (req, res) => {
    if (req.headers.host === undefined && req.httpVersion === '1.1')
      return send(res, new Problem('malformed-request', 'A request of HTTP/1.1 has a Host header.'))
    app(req, res)
  })
  server.on('checkExpectation', (_req: IncomingMessage, res: ServerResponse) => {
    send(res, new Problem('expectation-failed', 'The only expectation that is met is 100-continue.'))
  })
  answerBrokenRequests(server)
  return server
}

function send(res: ServerResponse, problem: Problem): void {
  const body = JSON.stringify(problem)
  const head = { 'Content-Type': TYPE, 'Content-Length': Buffer.byteLength(body), Connection: 'close' }
  res.writeHead(problem.status, head).end(body)
}

/**
 * Answers what never becomes a request with a problem too, as Node would with a bare status: a head that breaks the rules of
 * HTTP (400), is larger than Node reads (431), or does not come to its end in time (408). The connection ends with that.
 */
function answerBrokenRequests(server: Server): void {
  server.on('clientError', (error: Error & { code?: string }, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    const problem = problemOf(error.code)
    const body = JSON.stringify(problem)
    const head = [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      `Content-Type: ${TYPE}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ]
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  })
}

function problemOf(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW')
    return new Problem('head-too-large', 'Shorten the address or the headers; together they may have 16 kB.')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new Problem('request-timeout', 'Send the whole request without pauses.')
  return new Problem('malformed-request', 'This is not a request of HTTP/1.1.')
}

const LOOK_EVERY_MS = 50

/** Takes no more connections and waits for the requests under way; what takes longer than `limitMs` is cut off. */
export async function drainServer(server: Server, limitMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  const cutOff = setTimeout(() => server.closeAllConnections(), limitMs)
  // A connection that was kept alive is idle once its request is answered.
  const look = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
  await closed
  clearTimeout(cutOff)
  clearInterval(look)
}
