import { createHash } from 'node:crypto'
import type { Request } from 'express'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import { ok, type Reply } from './operation.ts'
import { invalidFields, Problem } from './problem.ts'

/** How an answer that carries an entity tag tells of it in the OpenAPI document. */
export const TAGGED = { ETag: 'Send it back as If-Match when you edit.' } as const

/** The entity tag of what an answer shows: the same state has the same tag. */
function entityTagOf(representation: unknown): string {
  const json: unknown = JSON.parse(JSON.stringify(representation))
  return `"${createHash('sha256').update(canonicalJson(json)).digest('base64url').slice(0, 22)}"`
}

/** An answer with its entity tag; `details` are shown beside the state that the tag is of. */
export function okTagged(representation: object, details: object = {}): Reply {
  return ok({ ...representation, ...details }, { etag: entityTagOf(representation) })
}

/** The longest `If-Match` that is looked at: dozens of our tags. */
export const IF_MATCH_MAX_LENGTH = 1000

/**
 * Refuses an edit that does not name the state it is made to, where it must, or names it at too great a length. Throws
 * problems `precondition-required` and `validation`.
 */
export function expectIfMatch(req: Request, isRequired: boolean): void {
  const given = req.get('if-match')
  if (given !== undefined && given.length > IF_MATCH_MAX_LENGTH)
    throw invalidFields([{ pointer: '/headers/if-match', detail: `has more than ${IF_MATCH_MAX_LENGTH} characters` }])
  if (given === undefined && isRequired)
    throw new Problem(
      'precondition-required',
      'Send the ETag of what you saw as If-Match, so that no edit of another window is lost.',
    )
}

/** Whether a request edits the state of this tag, or any. */
export function ifMatches(req: Request, etag: string): boolean {
  return namesTag(req.get('if-match') ?? '*', etag)
}

/**
 * Whether an `If-Match` fits the state of this tag (RFC 9110, 13.1.1). The comparison is the strong one: a weak tag does not
 * say that nothing has changed.
 */
export function namesTag(ifMatch: string, etag: string): boolean {
  return ifMatch.trim() === '*' || readTags(ifMatch).includes(etag)
}

/** One tag of a list, with whatever stands between it and the next; what is quoted may hold commas. */
const TAG = /[\s,]*((?:W\/)?"[!\x23-\x7e\x80-\uffff]*")[ \t]*(?=,|$)/y

/** The tags of a list; none where it is none, so that it fits nothing. */
function readTags(list: string): string[] {
  const tags: string[] = []
  const tag = new RegExp(TAG)
  while (tag.lastIndex < list.length) {
    const at = tag.lastIndex
    const found = tag.exec(list)?.[1]
    if (found === undefined) return /^[\s,]*$/.test(list.slice(at)) ? tags : []
    tags.push(found)
  }
  return tags
}

/**
 * Whether whoever reads has this state already (RFC 9110, 13.1.2). Not Express's `req.fresh`, which says no to every
 * `fetch` that names a tag, for the `Cache-Control` that comes with it.
 */
export function hasAlready(req: Request, etag: string): boolean {
  const given = req.get('if-none-match')
  if (given === undefined || (req.method !== 'GET' && req.method !== 'HEAD')) return false
  return given.trim() === '*' || readTags(given).some((tag) => tag.replace(/^W\//, '') === etag)
}

/**
 * Refuses an edit of something that has changed since the client saw it (RFC 9110, 13.1.1). Without `If-Match` every edit
 * is let through. Call it under the lock that the edit is made under. Throws problem `precondition-failed`.
 */
export function checkIfMatch(req: Request, current: unknown): void {
  const etag = entityTagOf(current)
  if (!ifMatches(req, etag))
    throw new Problem('precondition-failed', 'Load it again and repeat your change.', { headers: { etag } })
}
