import { createHash } from 'node:crypto'
import { REPLY_FORMATS, type ReplyFormat } from './chat-request.ts'
import type { ServerRefusal } from './refusals/server-refusal.ts'
import { isAbout } from './refusals/wordings.ts'

/** Whether a reply comes as a stream, and its usage with it. */
const STREAMINGS = ['with_usage', 'plain', 'none'] as const
type Streaming = (typeof STREAMINGS)[number]

/** How a server is asked: the strictest form of reply that it takes, and a stream where it sends one. */
export type Way = { format: ReplyFormat; streaming: Streaming }

export const BEST_WAY: Way = { format: 'json_schema', streaming: 'with_usage' }

/** Remembers for a while what servers take. `server` is the id of an address with a model (`toServerId`). */
export interface WayMemory {
  recall(server: string): Promise<Way | null>
  learn(server: string, way: Way): Promise<void>
}

/** What was learned is asked anew after this long: servers are updated. */
export const WAY_KEPT_MS = 24 * 60 * 60 * 1000

/** One that can be told, too, what was learned a while ago. */
interface OwnWayMemory extends WayMemory {
  learn(server: string, way: Way, ageMs?: number): Promise<void>
}

/** A memory of this process alone. */
export function createWayMemory(now: () => number = Date.now): OwnWayMemory {
  const learned = new Map<string, { way: Way; atMs: number }>()
  return {
    async recall(server) {
      const found = learned.get(server)
      return found && now() - found.atMs < WAY_KEPT_MS ? found.way : null
    },
    async learn(server, way, ageMs = 0) {
      learned.set(server, { way, atMs: now() - ageMs })
    },
  }
}

/** A digest, since addresses may hold a password. */
export function toServerId(baseUrl: string, model: string): string {
  return createHash('sha256').update(`${baseUrl} ${model}`).digest('hex').slice(0, 32)
}

export function toWayText({ format, streaming }: Way): string {
  return `${format} ${streaming}`
}

/** A way as it was written; null for what no version of ours wrote. */
export function readWay(text: string): Way | null {
  const [first, second] = text.split(' ')
  const format = REPLY_FORMATS.find((one) => one === first)
  const streaming = STREAMINGS.find((one) => one === second)
  return format && streaming ? { format, streaming } : null
}

/** Statuses with which servers refuse what they do not know, in words or without any. */
const MAY_BE_THE_FORM: readonly number[] = [400, 404, 415, 422, 500]

/**
 * The next simpler way after a refusal that may be about the form of the request; null where it is about something else, or
 * where nothing simpler is left. `isProven`: this way has worked before, so that only words can say otherwise.
 */
export function simplerWay(way: Way, refusal: ServerRefusal, isProven: boolean): Way | null {
  const { said, status } = refusal
  if (way.streaming === 'with_usage' && isAbout(said, 'stream-options')) return { ...way, streaming: 'plain' }
  if (way.streaming !== 'none' && isAbout(said, 'stream')) return { ...way, streaming: 'none' }
  const isMeant = isAbout(said, 'format')
  if (!isMeant && (isProven || !MAY_BE_THE_FORM.includes(status) || isAboutSomethingElse(said))) return null
  const format = REPLY_FORMATS[REPLY_FORMATS.indexOf(way.format) + 1]
  if (format) return { ...way, format }
  return way.streaming === 'none' || isProven ? null : { ...way, streaming: 'none' }
}

function isAboutSomethingElse(said: string): boolean {
  const others = ['quota', 'key', 'context', 'filter', 'forbidden', 'model', 'overloaded'] as const
  return others.some((subject) => isAbout(said, subject))
}
