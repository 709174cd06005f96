import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text as readText } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ModelInputs, ModelTask } from '#shared/llm/model.ts'
import { goodReply } from '../../support/fake-openai-replies.ts'
import type { Asked, Personality, Wire } from './personality.ts'

export type Played = Asked & { personality: string; abandoned: boolean }

/** A real HTTP server that plays each personality at an address of its own. */
export async function playServers(personalities: readonly Personality[]) {
  const asked: Played[] = []
  const byName = new Map(personalities.map((personality) => [personality.name, personality]))
  const server = createServer(async (request, response) => {
    const [, name = '', ...path] = decodeURIComponent(request.url?.split('?')[0] ?? '').split('/')
    const personality = byName.get(name)
    if (!personality || path.join('/') !== 'v1/chat/completions') return response.writeHead(404).end()
    const body: Asked['body'] = JSON.parse(await readText(request))
    const input: Record<string, unknown> = JSON.parse(body.messages.at(-1)?.content ?? '{}')
    const task = input.task as ModelTask
    const call: Played = {
      personality: name,
      task,
      nth: 1 + asked.filter((other) => other.personality === name && other.task === task).length,
      body,
      headers: request.headers,
      format: formatOf(body),
      good: JSON.stringify(goodReply(task, input as ModelInputs[ModelTask])),
      echo: `${request.headers.authorization} ${JSON.stringify(input).slice(0, 300)}`,
      abandoned: false,
    }
    asked.push(call)
    response.on('close', () => {
      call.abandoned = !response.writableFinished
    })
    await send(response, personality.answer(call))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    askedOf: (name: string) => asked.filter(({ personality }) => personality === name),
    baseUrlOf: (name: string) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}/v1`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export type Players = Awaited<ReturnType<typeof playServers>>

function formatOf({ response_format: format }: Asked['body']): Asked['format'] {
  return format?.type === 'json_schema' || format?.type === 'json_object' ? format.type : 'text'
}

async function send(response: ServerResponse, { status = 200, headers, body, pauseMs = 0, after = 'end' }: Wire) {
  response.writeHead(status, headers)
  response.flushHeaders()
  for (const piece of typeof body === 'string' ? [body] : body) {
    if (response.destroyed) return
    response.write(piece)
    if (pauseMs > 0) await sleep(pauseMs)
  }
  if (after === 'end') response.end()
  if (after === 'drop') {
    await sleep(20)
    response.destroy()
  }
}
