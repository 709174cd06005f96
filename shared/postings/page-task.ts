import { extractPosting } from './extract.ts'
import type { ReadPage } from './page-posting.ts'

/** A page as it was fetched. */
type PageInput = { body: Uint8Array; contentType: string; now: string }

/** Reads one page, in a sandbox. */
export async function carryOut({ body, contentType, now }: PageInput): Promise<ReadPage> {
  return extractPosting(body, contentType, now)
}
