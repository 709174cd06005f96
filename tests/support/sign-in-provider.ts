import { createHash, randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import type { JWTPayload } from 'jose'
import { startIdentityProvider } from './identity-provider.ts'

export const CLIENT_ID = 'the page & its API'
export const CLIENT_SECRET = 's:e/c+r=t'

type Metadata = Record<string, unknown> & { token_endpoint_auth_methods_supported?: string[] }
type Grant = { challenge: string; nonce: string; redirectUri: string; claims: JWTPayload }

/**
 * An identity provider that people sign in at, as OpenID Connect has it: discovery, one code for one exchange, PKCE and client
 * authentication are held to. `script` says who signs in next and what goes wrong.
 */
export async function startSignInProvider() {
  const script = {
    /** Who signs in next: claims of the ID token over the right ones. */
    claims: {} as JWTPayload,
    header: {} as Record<string, unknown>,
    /** Makes the ID token of the claims in the provider's place. */
    forge: undefined as ((claims: JWTPayload) => Promise<string>) | undefined,
    /** What it sends the browser back with instead of a code. */
    error: undefined as string | undefined,
    /** Parameters of the way back over the right ones. */
    back: {} as Record<string, string>,
    /** What it says of itself, over the truth. */
    metadata: {} as Metadata,
  }
  const grants = new Map<string, Grant>()
  const pages: Record<string, RequestListener> = {
    '/realm/.well-known/openid-configuration': (_req, res) => json(res, 200, metadata()),
    '/authorize': (req, res) => {
      const asked = URL.parse(req.url ?? '', provider.issuer)?.searchParams ?? new URLSearchParams()
      const of = (name: string) => asked.get(name) ?? ''
      const isRight =
        of('response_type') === 'code' &&
        of('client_id') === CLIENT_ID &&
        of('code_challenge_method') === 'S256' &&
        of('code_challenge').length === 43 &&
        of('scope').split(' ').includes('openid')
      if (!isRight) return json(res, 400, { error: 'invalid_request' })
      const code = randomUUID()
      const { claims } = script
      grants.set(code, { challenge: of('code_challenge'), nonce: of('nonce'), redirectUri: of('redirect_uri'), claims })
      const back = new URL(of('redirect_uri'))
      const answer = script.error === undefined ? { code } : { error: script.error }
      const all = { state: of('state'), iss: provider.issuer, ...answer, ...script.back }
      for (const [name, value] of Object.entries(all)) back.searchParams.set(name, value)
      res.writeHead(302, { location: back.href }).end()
    },
    '/token': (req, res) => void exchange(req, res),
  }
  const provider = await startIdentityProvider(pages)
  const origin = new URL(provider.issuer).origin
  const metadata = (): Metadata => ({
    issuer: provider.issuer,
    authorization_endpoint: `${origin}/authorize`,
    token_endpoint: `${origin}/token`,
    jwks_uri: provider.jwksUrl,
    authorization_response_iss_parameter_supported: true,
    ...script.metadata,
  })

  async function exchange(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await text(req))
    const encoded = (part: string) => new URLSearchParams({ '': part }).toString().slice(1)
    const credentials = Buffer.from(`${encoded(CLIENT_ID)}:${encoded(CLIENT_SECRET)}`).toString('base64')
    const isInForm = metadata().token_endpoint_auth_methods_supported?.includes('client_secret_post')
    const isClient = isInForm
      ? req.headers.authorization === undefined &&
        form.get('client_id') === CLIENT_ID &&
        form.get('client_secret') === CLIENT_SECRET
      : req.headers.authorization === `Basic ${credentials}`
    if (!isClient) return json(res, 401, { error: 'invalid_client' })
    const grant = grants.get(form.get('code') ?? '')
    grants.delete(form.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url')
    if (grant?.challenge !== challenge || grant.redirectUri !== form.get('redirect_uri'))
      return json(res, 400, { error: 'invalid_grant' })
    const { nonce, claims } = grant
    const all = { iss: provider.issuer, aud: CLIENT_ID, nonce, ...claims }
    const idToken = await (script.forge?.(all) ?? provider.sign(all, { typ: 'JWT', ...script.header }))
    json(res, 200, { access_token: randomUUID(), token_type: 'Bearer', id_token: idToken })
  }

  return {
    ...provider,
    script,
    /** What the product needs to be its client. */
    environment: {
      OIDC_ISSUER: provider.issuer,
      OIDC_AUDIENCE: 'applications-api',
      OIDC_JWKS_URL: provider.jwksUrl,
      OIDC_CLIENT_ID: CLIENT_ID,
      OIDC_CLIENT_SECRET: CLIENT_SECRET,
    },
  }
}

function json(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
