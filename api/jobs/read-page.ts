import { QueueFull } from '#shared/fair-queue.ts'
import { OutboundFailure, type OutboundFailureCode } from '#shared/outbound/failure.ts'
import type { Refusal } from '#shared/postings/page-posting.ts'
import { type FetchedPosting, NoPosting, type PageReader } from '#shared/postings/read-page.ts'
import { Problem, queueFullProblem } from '../http/problem.ts'

const PASTE = 'Open the page, copy the posting and send it as `text`.'
const NOT_FETCHED: Record<Exclude<OutboundFailureCode, 'not_allowed'>, string> = {
  unreachable: 'No connection to the page could be made.',
  timed_out: 'The page took too long to answer.',
  too_large: 'The page is larger than a posting needs to be.',
  too_many_redirects: 'The address was passed on too many times.',
  not_answered: 'The page was not given to us; it may want a sign-in, or no programs.',
}

const REFUSED: Record<Refusal | 'pdf', string> = {
  sign_in: 'The page wants a sign-in before it shows the posting.',
  challenge: 'The page asks whether a person is there, and did not show the posting.',
  cookie_wall: 'The page asks for consent before it shows the posting.',
  not_found: 'The page says that there is no such job.',
  expired: 'The page says that the job is no longer open. If it is,',
  search_results: 'The page lists many jobs. Give the address of the one you mean.',
  no_single_posting: 'The page is about working there, not one job. Give the address of the one you mean.',
  apply_form_only: 'The page has only the form for applying. Give the address of the posting itself.',
  empty: 'The page is empty until its programs run, which happens only in a browser.',
  pdf: 'The address is that of a PDF. Download it and send it as `file`.',
}

/** The posting on a page that somebody names. Every problem says to paste the text instead. */
export async function readPostingPage(read: PageReader, personId: string, url: string): Promise<FetchedPosting> {
  try {
    return await read(personId, url)
  } catch (error) {
    throw toProblem(error)
  }
}

function toProblem(error: unknown): unknown {
  if (error instanceof NoPosting) {
    const why = error.refusal === null ? 'No text of a posting was found on the page.' : REFUSED[error.refusal]
    return new Problem('page-without-posting', `${why} ${PASTE}`, {
      extension: { code: error.refusal ?? 'unreadable' },
    })
  }
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
