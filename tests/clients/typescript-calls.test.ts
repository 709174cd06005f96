import assert from 'node:assert/strict'
import { ApiProblem, allPages, answerOf, followEvents, openApiClient, retryingFetch } from '#client'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { testServices } from '../support/services.ts'

describe('calls of the typed client', function () {
  this.timeout(20_000)
  const services = testServices()
  const api = testApi(services)

  it('throw what was refused, with its kind and its fields', async () => {
    const { token } = await api.person()
    const call = answerOf(api.client(token).POST('/jobs', { body: { text: 'x' } }))
    await assert.rejects(call, (error: unknown) => {
      assert.ok(error instanceof ApiProblem)
      assert.deepEqual([error.status, error.kind, error.fields[0]?.pointer], [422, 'validation', '/text'])
      return true
    })
  })

  it('go through every page of a list', async () => {
    const { token } = await applicant(api)
    const client = api.client(token)
    const body = { text: 'We look for an engineer who knows Go.' }
    for (let more = 0; more < 3; more++) await answerOf(client.POST('/jobs', { body }))
    const ids: string[] = []
    const load = async (cursor: string | undefined) =>
      (await answerOf(client.GET('/jobs', { params: { query: { limit: 2, ...(cursor && { cursor }) } } }))).value
    for await (const { id } of allPages(load)) ids.push(id)
    assert.deepEqual([ids.length, new Set(ids).size], [4, 4])
  })

  it('are repeated where the answer was lost, and nothing is done twice', async () => {
    const { token } = await api.person()
    let sent = 0
    const losing = async (request: Request) => {
      const answer = await fetch(request)
      if (++sent === 1) throw new TypeError('the answer was lost')
      return answer
    }
    const client = openApiClient(api.url(), () => token, { fetch: retryingFetch(3, losing) })
    await answerOf(client.POST('/jobs', { body: { text: 'We look for an engineer who knows Go.' } }))
    assert.equal(sent, 2)
    assert.equal((await answerOf(client.GET('/jobs'))).value.items.length, 1)
  })

  it('follow an application over a stream that breaks off, without a gap or a repetition', async () => {
    const { token, applicationId } = await applicant(api)
    let streams = 0
    const breaking = async (request: Request) => {
      if (!request.url.endsWith('/events') || ++streams > 1) return fetch(request)
      const answer = await fetch(request)
      const reader = answer.body?.getReader()
      const { value = new Uint8Array() } = (await reader?.read()) ?? {}
      await reader?.cancel()
      const [first = ''] = new TextDecoder().decode(value).split('\n\n')
      const parts = [new TextEncoder().encode(`${first}\n\nid: 2\nev`)]
      const body = new ReadableStream({
        pull(controller) {
          const part = parts.shift()
          if (part) controller.enqueue(part)
          else controller.error(new TypeError('broken'))
        },
      })
      return new Response(body, answer)
    }
    const client = openApiClient(api.url(), () => token, { fetch: breaking })
    const seen: (number | null)[] = []
    const stopping = new AbortController()
    for await (const { seq } of followEvents(client, applicationId, { signal: stopping.signal })) {
      seen.push(seq)
      if (seen.length === 2) stopping.abort()
    }
    assert.deepEqual([seen, streams], [[1, 2], 2])
  })
})
