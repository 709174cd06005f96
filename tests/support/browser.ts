import assert from 'node:assert/strict'
import type { Answer } from './api.ts'

/** A browser with one page of the API's origin: it keeps cookies and says where its requests come from. */
export class Browser {
  readonly #url: string
  /** What it has been given and sends, by name. */
  readonly cookies = new Map<string, string>()
  csrfToken: string | null = null

  constructor(url: string) {
    this.#url = url
  }

  async signIn(email: string, password: string): Promise<void> {
    const answer = await this.request<{ csrfToken: string }>('POST', '/auth/session', { body: { email, password } })
    assert.equal(answer.status, 200, JSON.stringify(answer.body))
    this.csrfToken = answer.body.csrfToken
  }

  /** One request of the page; `headers` stand over those that a page sends. */
  async request<T = Record<string, unknown>>(
    method: string,
    path: string,
    options: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<Answer<T>> {
    const { body } = options
    const isJson = body !== undefined && !(body instanceof FormData)
    const response = await fetch(this.#url + path, {
      method,
      headers: this.headers({ ...(isJson && { 'content-type': 'application/json' }), ...options.headers }),
      ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
    })
    this.#keepCookies(response.headers)
    const text = await response.text()
    const isJsonAnswer = response.headers.get('content-type')?.includes('json')
    return { status: response.status, body: isJsonAnswer ? JSON.parse(text) : text, headers: response.headers }
  }

  /** Goes to an address, as by a link of another site, and answers the first redirect there instead of following it. */
  async visit(url: string): Promise<{ status: number; headers: Headers }> {
    const headers = this.headers({ origin: '', 'x-csrf-token': '', 'sec-fetch-site': 'cross-site' })
    const response = await fetch(new URL(url, this.#url), { headers, redirect: 'manual' })
    this.#keepCookies(response.headers)
    return { status: response.status, headers: response.headers }
  }

  /** What it sends with a request, as a page of the API's origin; `given` stands over that, and what is empty is left out. */
  headers(given: Record<string, string> = {}): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent = { origin: this.#url, cookie, 'x-csrf-token': this.csrfToken ?? '', ...given }
    return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== ''))
  }

  #keepCookies(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name === undefined || value === undefined) continue
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
  }
}
