import { QueueFull } from '#shared/fair-queue.ts'
import { OutboundFailure, type OutboundFailureCode } from '#shared/outbound/failure.ts'
import type { PagePosting } from '#shared/postings/page-posting.ts'
import { NoPosting, type PageReader } from '#shared/postings/read-page.ts'
import { Problem, queueFullProblem } from '../http/problem.ts'

const PASTE = 'Open the page, copy the posting and send it as `text`.'
const NOT_FETCHED: Record<Exclude<OutboundFailureCode, 'not_allowed'>, string> = {
  unreachable: 'No connection to the page could be made.',
  timed_out: 'The page took too long to answer.',
  too_large: 'The page is larger than a posting needs to be.',
  too_many_redirects: 'The address was passed on too many times.',
  not_answered: 'The page was not given to us; it may want a sign-in, or no programs.',
}

/** The posting on a page that somebody names. Every problem says to paste the text instead. */
export async function readPostingPage(
  read: PageReader,
  personId: string,
  url: string,
): Promise<PagePosting & { url: string }> {
  try {
    return await read(personId, url)
  } catch (error) {
    throw toProblem(error)
  }
}

function toProblem(error: unknown): unknown {
  if (error instanceof NoPosting)
    return new Problem('page-without-posting', `No text of a posting was found on the page. ${PASTE}`)
  if (error instanceof QueueFull) return queueFullProblem(error, `Or: ${PASTE}`)
  if (!(error instanceof OutboundFailure)) return error
  if (error.code === 'not_allowed')
    return new Problem(
      'address-not-allowed',
      `There is no page of the public web at this address; look whether it is written as you meant it. ${PASTE}`,
      { errors: [{ pointer: '/url', detail: 'is no address of the public web' }] },
    )
  return new Problem('page-not-fetched', `${NOT_FETCHED[error.code]} ${PASTE}`, { extension: { code: error.code } })
}
