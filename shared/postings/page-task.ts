import { extractPosting } from './extract.ts'
import type { PagePosting } from './page-posting.ts'

/** A page as it was fetched. */
type PageInput = { body: Uint8Array; contentType: string }

/** Reads one page, in a sandbox. */
export async function carryOut({ body, contentType }: PageInput): Promise<PagePosting | null> {
  return extractPosting(body, contentType)
}
