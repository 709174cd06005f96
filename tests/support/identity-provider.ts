import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

/**
 * An identity provider of its own: publishes its keys over HTTP and signs what it is asked to. What stands in `pages`, by its path,
 * answers for itself.
 */
export async function startIdentityProvider(pages: Readonly<Record<string, RequestListener>> = {}) {
  let keys = [await newKey('first')]
  let answers = true
  let requests = 0
  const server = createServer((req, res) => {
    requests += 1
    if (!answers) return res.writeHead(500).end()
    const page = pages[URL.parse(req.url ?? '', 'http://provider')?.pathname ?? '']
    if (page) return page(req, res)
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: keys.map(({ jwk }) => jwk) }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer: `${url}/realm`,
    jwksUrl: `${url}/keys`,
    requests: () => requests,
    fail: (fails: boolean) => {
      answers = !fails
    },
    addKey: async (kid: string) => {
      keys = [...keys, await newKey(kid)]
    },
    publicKeyPem: () => exportSPKI(last(keys).publicKey),
    /** Signs any claims with the newest key; `exp` and `iat` are given unless the claims say otherwise. */
    sign: (claims: JWTPayload, header: Record<string, unknown> = {}) => {
      const { kid, privateKey } = last(keys)
      const nowS = Math.floor(Date.now() / 1000)
      return new SignJWT({ iat: nowS, exp: nowS + 300, ...claims })
        .setProtectedHeader({ alg: 'RS256', typ: 'at+jwt', kid, ...header })
        .sign(privateKey)
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}

async function newKey(kid: string) {
  const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { kid, publicKey, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } }
}

function last<T>(list: readonly T[]): T {
  const item = list.at(-1)
  if (!item) throw new Error('There is no key.')
  return item
}
