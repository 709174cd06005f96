import { z } from 'zod'
import { askProvider, type ProviderClient, type ProviderMetadata } from './provider.ts'
import { oauthErrorCode, SignInRefused } from './refusal.ts'

type Exchange = { code: string; verifier: string; redirectUri: string }

const tokenAnswer = z.object({ id_token: z.string().min(1) })
const errorAnswer = z.object({ error: z.string() })

/** Exchanges the code that a browser brought for the ID token (RFC 6749, 4.1.3, with RFC 7636). Throws SignInRefused. */
export async function exchangeCode(
  client: ProviderClient,
  metadata: ProviderMetadata,
  { code, verifier, redirectUri }: Exchange,
): Promise<string> {
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  })
  const headers = authenticate(client, metadata, form)
  const { status, body } = await askProvider(metadata.token_endpoint, { method: 'POST', headers, body: form })
  const answer = tokenAnswer.safeParse(body)
  if (status === 200 && answer.success) return answer.data.id_token
  const error = oauthErrorCode(errorAnswer.safeParse(body).data?.error)
  // The code was used before, or is too old.
  throw new SignInRefused(error === 'invalid_grant' ? 'expired' : 'failed', error)
}

/** Says to the provider which client asks, in the way that it takes; one without a secret only names itself. */
function authenticate(
  { id, secret }: ProviderClient,
  { token_endpoint_auth_methods_supported: methods }: ProviderMetadata,
  form: URLSearchParams,
): Record<string, string> {
  const headers = { accept: 'application/json' }
  if (secret !== undefined && (methods.includes('client_secret_basic') || !methods.includes('client_secret_post'))) {
    // RFC 6749, 2.3.1: each part is encoded as in a form.
    const [user, password] = [id, secret].map((part) => new URLSearchParams({ part }).toString().slice('part='.length))
    return { ...headers, authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
  }
  form.set('client_id', id)
  if (secret !== undefined) form.set('client_secret', secret)
  return headers
}
