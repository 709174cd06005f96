import { z } from 'zod'
import type { Config } from '#shared/config.ts'
import { parseJson } from '#shared/parse-json.ts'
import { SignInRefused } from './refusal.ts'

const ANSWER_TIMEOUT_MS = 10_000
/** What a provider says of itself changes seldom. */
const KEEP_METADATA_MS = 60 * 60_000

/** This installation as a client of its identity provider, where people may sign in there from the page. */
export type ProviderClient = { issuer: string; jwksUrl: string; id: string; secret: string | undefined }

/** OpenID Connect Discovery 1.0, 3: what of it is needed here. */
const metadataSchema = z.object({
  issuer: z.string(),
  authorization_endpoint: z.url({ protocol: /^https?$/ }),
  token_endpoint: z.url({ protocol: /^https?$/ }),
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
  authorization_response_iss_parameter_supported: z.boolean().default(false),
})
export type ProviderMetadata = z.infer<typeof metadataSchema>

/** The client in the configuration; null where nobody signs in at a provider from the page. */
export function providerClient(config: Config): ProviderClient | null {
  const { OIDC_ISSUER: issuer, OIDC_JWKS_URL: jwksUrl, OIDC_CLIENT_ID: id, OIDC_CLIENT_SECRET: secret } = config
  return issuer && jwksUrl && id ? { issuer, jwksUrl, id, secret } : null
}

/** Reads what the provider says of itself; an answer that is good is kept for a while. Throws SignInRefused. */
export function openMetadata({ issuer }: ProviderClient, { NODE_ENV }: Config): () => Promise<ProviderMetadata> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
  const isSafe = (endpoint: string) => NODE_ENV !== 'production' || endpoint.startsWith('https:')
  let kept: { metadata: ProviderMetadata; until: number } | undefined
  return async () => {
    if (kept && kept.until > Date.now()) return kept.metadata
    const { status, body } = await askProvider(url)
    if (status !== 200) throw new SignInRefused('unavailable', `discovery_${status}`)
    const { data } = metadataSchema.safeParse(body)
    // 4.3: whoever answers for another issuer is not the one that was asked.
    if (data?.issuer !== issuer) throw new SignInRefused('failed', 'discovery_of_another_issuer')
    if (![data.authorization_endpoint, data.token_endpoint].every(isSafe))
      throw new SignInRefused('failed', 'endpoint_without_tls')
    kept = { metadata: data, until: Date.now() + KEEP_METADATA_MS }
    return data
  }
}

/** One request to the provider, and its answer in JSON. Throws SignInRefused where there is none. */
export async function askProvider(url: string, init: RequestInit = {}): Promise<{ status: number; body: unknown }> {
  try {
    const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS)
    const answer = await fetch(url, { ...init, redirect: 'error', signal })
    const text = await answer.text()
    if (answer.status >= 500) throw new SignInRefused('unavailable', `answered_${answer.status}`)
    return { status: answer.status, body: parseJson(text) }
  } catch (error) {
    if (error instanceof SignInRefused) throw error
    throw new SignInRefused('unavailable', 'no_answer', error)
  }
}
