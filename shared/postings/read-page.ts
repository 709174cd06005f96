import { Worker } from 'node:worker_threads'
import type { Outbound } from '#shared/outbound/client.ts'
import type { PageJob, PagePosting } from './page-posting.ts'

export type PageLimits = {
  maxBytes: number
  fetchTimeoutMs: number
  parseTimeoutMs: number
  maxMemoryMb: number
}
/** A page that was fetched and holds no posting that can be read, or takes too much to read. */
export class NoPosting extends Error {
  override name = 'NoPosting'
}
/** Too many pages are being read already. */
export class TooManyPages extends Error {
  override name = 'TooManyPages'
}

const ENTRY = new URL('./page-thread.ts', import.meta.url)
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i
const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5'
const MAX_AT_ONCE = 4
const MAX_WAITING = 20

export const PAGE_LIMITS: PageLimits = {
  maxBytes: 3 * 1024 * 1024,
  fetchTimeoutMs: 15_000,
  parseTimeoutMs: 10_000,
  maxMemoryMb: 256,
}

/** Reads postings from pages: fetched by `outbound`, read in a thread that is ended when it takes too long or too much. */
export type PageReader = (url: string) => Promise<PagePosting & { url: string }>

/** A reader that works on a few pages at once and lets the others wait. It throws OutboundFailure, NoPosting and TooManyPages. */
export function openPageReader(outbound: Outbound, limits: PageLimits = PAGE_LIMITS): PageReader {
  let running = 0
  const waiting: (() => void)[] = []
  return async (address) => {
    if (running >= MAX_AT_ONCE) {
      if (waiting.length >= MAX_WAITING) throw new TooManyPages('too many pages are being read')
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running += 1
    try {
      const { url, contentType, body } = await outbound.get(address, ACCEPT, {
        maxBytes: limits.maxBytes,
        timeoutMs: limits.fetchTimeoutMs,
      })
      if (!READABLE.test(contentType)) throw new NoPosting('no page')
      const posting = await readInThread({ body, contentType }, limits)
      if (!posting) throw new NoPosting('no posting on the page')
      return { ...posting, url }
    } finally {
      // The place goes to the next in the queue, or is free.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}

function readInThread(job: PageJob, { parseTimeoutMs, maxMemoryMb }: PageLimits): Promise<PagePosting | null> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(ENTRY, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: maxMemoryMb },
      env: {},
      stdout: true,
      stderr: true,
    })
    const timer = setTimeout(() => settle(() => reject(new NoPosting('took too long'))), parseTimeoutMs)
    const settle = (finish: () => void): void => {
      clearTimeout(timer)
      finish()
      void thread.terminate()
    }
    thread.on('message', (posting: PagePosting | null) => settle(() => resolve(posting)))
    thread.on('error', (cause) => settle(() => reject(new NoPosting('could not be read', { cause }))))
    thread.on('exit', () => settle(() => reject(new NoPosting('ended early'))))
  })
}
