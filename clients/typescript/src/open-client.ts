import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './api.ts'

export type ApiClient = Client<paths>
export type Schemas = components['schemas']

/**
 * The API at `apiUrl` with the types of its OpenAPI document: addresses, parameters, bodies and answers are checked by the
 * compiler. Each call answers `data`, or the problem as `error`. `token` is asked for at every request;
 * `fetch` may be another one, such as `retryingFetch()`.
 */
export function openApiClient(
  apiUrl: string,
  token: () => string | undefined = () => undefined,
  options: { fetch?: (request: Request) => Promise<Response> } = {},
): ApiClient {
  const client = createClient<paths>({ baseUrl: apiUrl, ...options })
  client.use({
    onRequest({ request }) {
      const current = token()
      if (current !== undefined) request.headers.set('authorization', `Bearer ${current}`)
    },
  })
  return client
}
