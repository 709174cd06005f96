import { createServer } from 'node:http'
import type { ModelTask } from '#shared/llm/model.ts'
import { goodReply } from '../../tests/support/fake-openai-replies.ts'

/** A model server that answers in no time: each task's reply is worked out once, at its first request, then repeated. */
export type CannedModel = { baseUrl: string; calls(): number; close(): Promise<void> }

export async function startCannedModel(): Promise<CannedModel> {
  const replies = new Map<string, Buffer>()
  let calls = 0
  const server = createServer((request, response) => {
    // The API asks for the list of models to know whether the server is there.
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"object":"list","data":[]}')
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      calls += 1
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8'))
      const task: ModelTask = body.response_format.json_schema.name
      const reply = replies.get(task) ?? completion(goodReply(task, JSON.parse(body.messages[1].content)))
      replies.set(task, reply)
      response.writeHead(200, { 'content-type': 'application/json' }).end(reply)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no address')
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    calls: () => calls,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function completion(reply: unknown): Buffer {
  return Buffer.from(
    JSON.stringify({
      id: 'canned',
      object: 'chat.completion',
      model: 'canned',
      choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: JSON.stringify(reply) } }],
      usage: { prompt_tokens: 2_000, completion_tokens: 500, total_tokens: 2_500 },
    }),
  )
}
