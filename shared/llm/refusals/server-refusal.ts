import { parseJson } from '#shared/parse-json.ts'

/** A server's answer that is no completion: its status, its headers and what it said. It never leaves this room: it may quote what was sent. */
export class ServerRefusal extends Error {
  override name = 'ServerRefusal'
  readonly status: number
  readonly headers: Headers
  /** Every text of the body, whatever its shape, in small letters. */
  readonly said: string
  /** The body, where it is JSON. */
  readonly body: unknown
  /** It came where a reply was expected, behind a status of success: what came before it may have to be paid. */
  readonly mayBeCharged: boolean

  constructor(status: number, headers: Headers, text: string, mayBeCharged = false) {
    super('the server refused')
    this.status = status
    this.headers = headers
    this.mayBeCharged = mayBeCharged
    this.body = parseJson(text)
    const texts = this.body === undefined ? [text] : textsIn(this.body)
    this.said = texts.join('\n').slice(0, MAX_SAID_CHARACTERS).toLowerCase()
  }
}

const MAX_SAID_CHARACTERS = 20_000
const MAX_DEPTH = 8

/** Servers say what is wrong under `error`, `message`, `detail` or in a list of such; some as JSON inside of a text. */
function textsIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value]
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(typeof inner === 'number' || typeof inner === 'boolean' ? [`${key} ${inner}`] : []),
    ...textsIn(inner, depth + 1),
  ])
}
