import createClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './api.ts'

export type ApiClient = Client<paths>
export type Schemas = components['schemas']

/**
 * The API at `apiUrl` with the types of its OpenAPI document: addresses, parameters, bodies and answers are checked by the
 * compiler. Each call answers `data`, or the problem as `error`. `token` is asked for at every request.
 */
export function openApiClient(apiUrl: string, token: () => string | undefined = () => undefined): ApiClient {
  const client = createClient<paths>({ baseUrl: apiUrl })
  client.use({
    onRequest({ request }) {
      const current = token()
      if (current !== undefined) request.headers.set('authorization', `Bearer ${current}`)
    },
  })
  return client
}
