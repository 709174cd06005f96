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

/** A multipart body with a file: its bytes are not what JSON types can say, so it is handed over as it is sent. */
export function fileBody<Body extends { file: string }>(
  body: Body,
  file: File,
): { body: Body; bodySerializer: () => FormData } {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) if (name !== 'file') form.set(name, String(value))
  form.set('file', file)
  return { body, bodySerializer: () => form }
}
