import assert from 'node:assert/strict'
import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { createHttpServer } from '../../api/http/server.ts'

describe('what is no request of HTTP', function () {
  this.timeout(30_000)
  const limits = { headersTimeout: 200, requestTimeout: 200, connectionsCheckingInterval: 50 }
  const server = createHttpServer((_req, res) => res.end('a request'), limits)
  before(async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening')
  })
  after(() => server.close())

  /** The whole answer to these bytes; the sender waits for it. */
  function answerTo(bytes: string): Promise<string> {
    const { port } = server.address() as AddressInfo
    const socket = connect(port, '127.0.0.1')
    socket.write(bytes)
    return text(socket)
  }

  for (const [what, bytes, status, type] of [
    ['garbage', 'GARBAGE\r\n\r\n', 400, 'malformed-request'],
    ['a header with a line end in it', 'GET / HTTP/1.1\r\nHost: x\r\nX: a\rb\r\n\r\n', 400, 'malformed-request'],
    [
      'two lengths, one to smuggle a request behind the other',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG',
      400,
      'malformed-request',
    ],
    ['a length that is no number', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: a\r\n\r\n', 400, 'malformed-request'],
    ['an endless head', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'head-too-large'],
    ['a request to no host', 'GET / HTTP/1.1\r\n\r\n', 400, 'malformed-request'],
    ['an expectation', 'GET / HTTP/1.1\r\nHost: x\r\nExpect: more\r\n\r\n', 417, 'expectation-failed'],
    ['a head that never ends', 'GET / HTTP/1.1\r\nHost: x\r\n', 408, 'request-timeout'],
  ] as const)
    it(`${what} is answered ${status}, as a problem, and the connection ends`, async () => {
      const answer = await answerTo(bytes)
      const [head = '', body = ''] = answer.split('\r\n\r\n')
      assert.match(head, new RegExp(`^HTTP/1\\.1 ${status} `))
      assert.match(head, /\r\ncontent-type: application\/problem\+json/i)
      assert.partialDeepStrictEqual(JSON.parse(body), { type: `/problems/${type}`, status })
    })

  it('has to do with a connection that outlives those of proxies: they close theirs after 60 or 75 seconds', async () => {
    const usual = createHttpServer((_req, res) => res.end('a request'))
    assert.ok(usual.keepAliveTimeout > 75_000)
    assert.ok(usual.headersTimeout > usual.keepAliveTimeout)
    assert.ok(usual.requestTimeout > usual.headersTimeout)
    await once(usual.listen(0, '127.0.0.1'), 'listening')
    const { port } = usual.address() as AddressInfo
    const socket = connect(port, '127.0.0.1')
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    const [head] = await once(socket, 'data')
    assert.match(String(head), /^keep-alive: timeout=80\r$/im)
    socket.destroy()
    usual.close()
  })

  it('is told from what is one', async () => {
    assert.match(
      await answerTo('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      /^HTTP\/1\.1 200 .*a request/s,
    )
  })
})
