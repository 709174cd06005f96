import { FairQueue } from '#shared/fair-queue.ts'
import type { Outbound } from '#shared/outbound/client.ts'
import { readers } from '#shared/sandbox/readers.ts'
import { TaskEnded, taskOf } from '#shared/sandbox/task.ts'
import { gaugeQueue } from '#shared/telemetry/gauges.ts'
import type { PagePosting, Refusal } from './page-posting.ts'
import type { carryOut } from './page-task.ts'

type PageLimits = {
  maxBytes: number
  fetchTimeoutMs: number
  parseTimeoutMs: number
  maxMemoryMb: number
}
/** A page that was fetched and holds no posting that can be read, or takes too much to read. */
export class NoPosting extends Error {
  override name = 'NoPosting'
  /** Why what was fetched is none; null where it could not be read at all. */
  readonly refusal: Refusal | 'pdf' | null

  constructor(message: string, refusal: Refusal | 'pdf' | null, options?: ErrorOptions) {
    super(message, options)
    this.refusal = refusal
  }
}

const PAGE = taskOf<typeof carryOut>(new URL('./page-task.ts', import.meta.url))
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i
const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5'

/** Fetching waits for others, mostly: many at once cost little, and a person's few leave room for everybody. */
const FETCHING = { atOnce: 32, atOncePerName: 4, waiting: 400, waitingPerName: 20, budgetMsPerMinute: 60_000 }

export const PAGE_LIMITS: PageLimits = {
  maxBytes: 3 * 1024 * 1024,
  fetchTimeoutMs: 15_000,
  parseTimeoutMs: 10_000,
  maxMemoryMb: 512,
}

/** A posting as it was fetched: where from, and when (ISO 8601). */
export type FetchedPosting = PagePosting & { url: string; fetchedAt: string }

/** Reads the posting on the page at a URL, for a person. */
export type PageReader = (personId: string, url: string) => Promise<FetchedPosting>

/**
 * Reads postings from pages: fetched by `outbound`, read in a process that is ended when it takes too long or too much, both
 * fairly by person. It throws OutboundFailure, NoPosting and QueueFull.
 */
export function openPageReader(outbound: Outbound, limits: PageLimits = PAGE_LIMITS): PageReader {
  const fetching = new FairQueue(FETCHING)
  gaugeQueue('fetching', fetching)
  return async (personId, address) => {
    const { url, contentType, body } = await fetching.run([personId], () =>
      outbound.get(address, ACCEPT, { maxBytes: limits.maxBytes, timeoutMs: limits.fetchTimeoutMs }),
    )
    if (!READABLE.test(contentType)) throw new NoPosting('no page', /\bpdf\b/i.test(contentType) ? 'pdf' : null)
    const fetchedAt = new Date().toISOString()
    const input = { body, contentType, now: fetchedAt.slice(0, 10) }
    const read = await readers
      .run(personId, PAGE, input, { timeoutMs: limits.parseTimeoutMs, maxMemoryMb: limits.maxMemoryMb })
      .catch((cause: unknown) => {
        if (cause instanceof TaskEnded) throw new NoPosting('could not be read', null, { cause })
        throw cause
      })
    if (!read.posting) throw new NoPosting('no posting on the page', read.refused)
    return { ...read.posting, url, fetchedAt }
  }
}
