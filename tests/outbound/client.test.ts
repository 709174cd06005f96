import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { isPublic } from '#shared/addresses/networks.ts'
import { openOutbound } from '#shared/outbound/client.ts'
import type { OutboundFailureCode } from '#shared/outbound/failure.ts'
import type { Resolve } from '#shared/outbound/guard.ts'

/** What must never be connected to, in every way of writing it that a URL knows. */
const FORBIDDEN = [
  'http://127.0.0.1/',
  'http://127.1/',
  'http://127.255.255.254/',
  'http://0x7f.1/',
  'http://0x7f000001/',
  'http://0177.0.0.1/',
  'http://2130706433/',
  'http://017700000001/',
  'http://127.0.0.1./',
  'http://①②⑦.⓪.⓪.①/',
  'http://%31%32%37.0.0.1/',
  'http://0/',
  'http://0.0.0.0/',
  'http://10.0.0.1/',
  'http://100.64.0.1/',
  'http://169.254.169.254/latest/meta-data/',
  'http://0xa9fea9fe/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.0.0.8/',
  'http://192.0.2.1/',
  'http://192.168.1.1/',
  'http://198.18.0.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://224.0.0.1/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'http://[::]/',
  'http://[::1]/',
  'http://[0:0:0:0:0:0:0:1]/',
  'http://[::127.0.0.1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[64:ff9b::127.0.0.1]/',
  'http://[64:ff9b:1::10.0.0.1]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::]/',
  'http://[100::1]/',
  'http://[2001:db8::1]/',
  'http://[3fff::1]/',
  'http://[5f00::1]/',
  'http://[fc00::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[ff02::1]/',
  'http://localhost/',
  'http://localhost./',
  'http://LOCALHOST/',
  'https://127.0.0.1/',
  'http://user:password@example.com/',
  'http://example.com@127.0.0.1/',
  'ftp://example.com/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:70/',
  'data:text/html,x',
  'javascript:alert(1)',
  'unix:/var/run/docker.sock',
  '//127.0.0.1/',
  '',
  'http://',
]

const LIMITS = { maxBytes: 10_000, timeoutMs: 3_000 }
const refused = (code: OutboundFailureCode) => ({ name: 'OutboundFailure', code })

describe('requests to addresses that people give', function () {
  this.timeout(20_000)
  const servers: Server[] = []
  let seen: string[] = []

  async function serve(listener: RequestListener, host = '127.0.0.1', port = 0): Promise<number> {
    const server = createServer((req, res) => {
      seen.push(`${host} ${req.method} ${req.url}`)
      listener(req, res)
    })
    servers.push(server)
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
    return (server.address() as AddressInfo).port
  }
  beforeEach(() => {
    seen = []
  })
  after(() => {
    for (const server of servers) server.close().closeAllConnections()
  })

  const strict = openOutbound({ allowedNetworks: [], ports: [80, 443] })
  /** Reaches the tests' own servers at 127.0.0.2 and nothing else that is not public. */
  const testing = (resolve?: Resolve) => openOutbound({ allowedNetworks: ['127.0.0.2/32'], ports: [80, 443], resolve })

  describe('never connect to what is not public', () => {
    for (const url of FORBIDDEN) {
      it(`${url || 'nothing'} is refused`, async () => {
        await assert.rejects(strict.get(url, '*/*', LIMITS), refused('not_allowed'))
        await assert.rejects(strict.post(url, {}, '', 1_000), refused('not_allowed'))
      })
    }

    it('nor at this machine’s own open port, whatever the port rule says', async () => {
      const port = await serve((_req, res) => res.end('secret'))
      const anyPort = openOutbound({ allowedNetworks: [], ports: [80, 443, port] })
      for (const host of ['127.0.0.1', '2130706433', '[::ffff:127.0.0.1]', 'localhost', '0.0.0.0', '0'])
        await assert.rejects(anyPort.get(`http://${host}:${port}/`, '*/*', LIMITS), refused('not_allowed'))
      assert.deepEqual(seen, [])
    })

    it('nor to a public host at another port than those allowed', async () => {
      for (const port of [22, 25, 3306, 5432, 6379, 8080, 9200])
        await assert.rejects(strict.get(`http://1.1.1.1:${port}/`, '*/*', LIMITS), refused('not_allowed'))
    })

    const names: Record<string, string[]> = {
      'with one private address': ['10.0.0.1'],
      'with a public and a private address': ['93.184.215.14', '127.0.0.1'],
      'with a private IPv6 address': ['fd00::1'],
      'with a wrapped private address': ['::ffff:192.168.0.1'],
      'with the address of cloud metadata': ['169.254.169.254'],
      'with a scoped address': ['fe80::1%lo'],
      'with an address that is none': ['not-an-address'],
    }
    for (const [what, addresses] of Object.entries(names)) {
      it(`nor to a name ${what}`, async () => {
        const outbound = testing(async () => addresses.map((address) => ({ address, family: 4 })))
        await assert.rejects(outbound.get('http://example.com/', '*/*', LIMITS), refused('not_allowed'))
      })
    }

    it('nor after a redirect, at any step', async () => {
      let target = ''
      const port = await serve((_req, res) => res.writeHead(302, { location: target }).end(), '127.0.0.2')
      for (target of FORBIDDEN.filter((url) => /^[a-z]+:[!-~]{3,}$/.test(url))) {
        await assert.rejects(testing().get(`http://127.0.0.2:${port}/`, '*/*', LIMITS), refused('not_allowed'), target)
      }
      target = '//127.0.0.1/'
      await assert.rejects(testing().get(`http://127.0.0.2:${port}/`, '*/*', LIMITS), refused('not_allowed'))
      assert.ok(seen.every((line) => line === '127.0.0.2 GET /'))
    })

    it('nor by a name that is looked up a second time: the connection goes to the address that was checked', async () => {
      const port = await serve((_req, res) => res.end('the checked one'), '127.0.0.2')
      await serve((_req, res) => res.end('the rebound one'), '127.0.0.1', port)
      let asked = 0
      const outbound = testing(async () => [{ address: ++asked === 1 ? '127.0.0.2' : '127.0.0.1', family: 4 }])
      const { body } = await outbound.get(`http://rebind.example:${port}/`, '*/*', LIMITS)
      assert.equal(body.toString(), 'the checked one')
      assert.deepEqual([asked, seen], [1, ['127.0.0.2 GET /']])
      await assert.rejects(outbound.get(`http://rebind.example:${port}/`, '*/*', LIMITS), refused('not_allowed'))
    })
  })

  it('know the public internet', () => {
    for (const address of ['1.1.1.1', '93.184.215.14', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'])
      assert.ok(isPublic(address), address)
  })

  it('follow redirects to what is allowed, and tell where the page was', async () => {
    const port = await serve((req, res) => {
      if (req.url === '/a') res.writeHead(301, { location: '/b', 'set-cookie': 'session=1' }).end()
      else res.end(JSON.stringify(req.headers))
    }, '127.0.0.2')
    const { url, body } = await testing().get(`http://127.0.0.2:${port}/a`, 'text/html', LIMITS)
    assert.equal(url, `http://127.0.0.2:${port}/b`)
    const headers = JSON.parse(body.toString())
    assert.deepEqual(
      [headers.accept, headers.cookie, headers.authorization, headers.referer],
      ['text/html', undefined, undefined, undefined],
    )
  })

  const failures: [string, OutboundFailureCode, RequestListener][] = [
    ['redirects without end', 'too_many_redirects', (_req, res) => res.writeHead(302, { location: '/again' }).end()],
    ['a redirect to nowhere', 'not_answered', (_req, res) => res.writeHead(302, { location: 'http://' }).end()],
    ['an answer that is not 200', 'not_answered', (_req, res) => res.writeHead(403).end('no')],
    ['more bytes than allowed', 'too_large', (_req, res) => res.end('x'.repeat(LIMITS.maxBytes + 1))],
    [
      'bytes without end',
      'too_large',
      (_req, res) => {
        const timer = setInterval(() => res.write('x'.repeat(5_000)), 5)
        res.on('close', () => clearInterval(timer))
      },
    ],
    [
      'a little that unpacks to a lot (gzip)',
      'too_large',
      (_req, res) => res.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(5_000_000))),
    ],
    [
      'a little that unpacks to a lot (brotli)',
      'too_large',
      (_req, res) => res.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('x'.repeat(5_000_000))),
    ],
    ['a connection that breaks', 'unreachable', (req) => req.socket.destroy()],
    ['headers larger than any page needs', 'unreachable', (_req, res) => res.setHeader('x', 'x'.repeat(60_000)).end()],
  ]
  for (const [what, code, listener] of failures) {
    it(`give up at ${what}`, async () => {
      const port = await serve(listener, '127.0.0.2')
      await assert.rejects(testing().get(`http://127.0.0.2:${port}/`, '*/*', LIMITS), refused(code))
    })
  }

  it('give up when it takes too long, also when a byte comes now and then', async () => {
    const silent = await serve(() => {}, '127.0.0.2')
    const dripping = await serve((_req, res) => {
      const timer = setInterval(() => res.write('x'), 20)
      res.on('close', () => clearInterval(timer))
    }, '127.0.0.2')
    for (const port of [silent, dripping])
      await assert.rejects(
        testing().get(`http://127.0.0.2:${port}/`, '*/*', { maxBytes: 1_000_000, timeoutMs: 300 }),
        refused('timed_out'),
      )
  })

  it('say of a name without an address the same as of a private one', async () => {
    const outbound = testing(() => Promise.reject(new Error('ENOTFOUND')))
    await assert.rejects(outbound.get('http://example.com/', '*/*', LIMITS), refused('not_allowed'))
  })

  it('post a message, and follow no redirect with it', async () => {
    const port = await serve((_req, res) => res.writeHead(307, { location: '/elsewhere' }).end(), '127.0.0.2')
    assert.equal(
      await testing().post(`http://127.0.0.2:${port}/hook`, { 'content-type': 'text/plain' }, 'hello', 3_000),
      307,
    )
    assert.deepEqual(seen, ['127.0.0.2 POST /hook'])
  })
})
