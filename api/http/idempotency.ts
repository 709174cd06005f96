import { createHash, createHmac } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Request } from 'express'
import { z } from 'zod'
import { tryToLockName } from '#shared/database/advisory-locks.ts'
import { now, secondsAgo } from '#shared/database/clock.ts'
import { IDEMPOTENCY_TTL_S } from '#shared/database/idempotency-keys.ts'
import type { Database } from '#shared/database/orm.ts'
import { retryConflicts } from '#shared/database/retry-conflicts.ts'
import { SharedTransaction, shareTransaction } from '#shared/database/shared-transaction.ts'
import { json, tablesOf } from '#shared/database/tables.ts'
import { withinPersonsShare } from '#shared/database/transactions-per-person.ts'
import { canonicalJson } from '#shared/domain/canonical-json.ts'
import type { AnyOperation, Reply } from './operation.ts'
import { Problem } from './problem.ts'
import type { Upload } from './upload.ts'

export const IDEMPOTENCY_KEY_MAX_LENGTH = 255
/** What a key may consist of: visible ASCII. */
export const IDEMPOTENCY_KEY = new RegExp(`^[!-~]{1,${IDEMPOTENCY_KEY_MAX_LENGTH}}$`)

type Answer = Exclude<Reply, 'handled'>
const storedReply = z.object({
  status: z.number(),
  body: z.unknown().optional(),
  headers: z.record(z.string(), z.string()).optional(),
})
type IdempotentRequest = { scope: string; key: string; fingerprint: string }

/** Whether an operation creates or decides something, so that asking twice must not do it twice. */
export function takesIdempotencyKey({ method, tag, onlyReads }: AnyOperation): boolean {
  return method === 'post' && tag !== 'auth' && !onlyReads
}

/**
 * What a request with an `Idempotency-Key` is known by; null without one. Keys never meet across users. The body is kept
 * under `secret` only: of a registration it holds the password, which a bare hash would give away to whoever tries the usual ones.
 */
export function idempotentRequest(
  req: Request,
  body: unknown,
  upload: Upload | undefined,
  secret: string,
): IdempotentRequest | null {
  const key = req.get('idempotency-key')
  if (key === undefined) return null
  if (!IDEMPOTENCY_KEY.test(key)) {
    throw new Problem('validation', 'An Idempotency-Key has 1 to 255 visible ASCII characters.', {
      errors: [{ pointer: '/headers/idempotency-key', detail: 'is not a valid key' }],
    })
  }
  const file = upload && { ...upload, bytes: createHash('sha256').update(upload.bytes).digest('hex') }
  const sealed = (value: unknown): string =>
    createHmac('sha256', secret)
      .update(`idempotency ${canonicalJson(value)}`)
      .digest('hex')
  const fingerprint = sealed({ method: req.method, path: req.originalUrl, body: body ?? null, file: file ?? null })
  // Who is not signed in yet is known by the address only, and that is not kept as it is.
  return { scope: req.caller?.id ?? `anonymous:${sealed(req.ip ?? '')}`, key, fingerprint }
}

/**
 * Answers a request once: the key, the effect and the answer commit together. The same request again gets the same answer;
 * another request under the same key is refused, and so is the same one while the first is still running. A request that
 * failed changed nothing and leaves its key free. What other transactions made fail is done again as a whole.
 */
export function answerOnce(database: Database, asked: IdempotentRequest, handle: () => Promise<Reply>): Promise<Reply> {
  return retryConflicts(() => tryToAnswer(database, asked, handle))
}

async function tryToAnswer(database: Database, asked: IdempotentRequest, handle: () => Promise<Reply>): Promise<Reply> {
  const earlier = await storedAnswer(database.em.fork(), asked)
  if (earlier) return earlier
  return withinPersonsShare(asked.scope, () => answerInTransaction(database, asked, handle))
}

async function answerInTransaction(
  database: Database,
  asked: IdempotentRequest,
  handle: () => Promise<Reply>,
): Promise<Reply> {
  const transaction = new SharedTransaction(database, (em) => takeKey(em, asked))
  try {
    const reply = await shareTransaction(transaction, handle)
    if (reply === 'handled') throw new Error('a streamed answer cannot be given twice')
    await transaction.run((em) => store(em, asked, reply))
    await transaction.commit()
    return reply
  } catch (error) {
    await transaction.rollback()
    if (error instanceof AnsweredMeanwhile) return error.reply
    throw error
  }
}

class AnsweredMeanwhile extends Error {
  readonly reply: Answer

  constructor(reply: Answer) {
    super('answered meanwhile')
    this.reply = reply
  }
}

/** Takes the key for this transaction. The lock goes with the connection: a crash frees it. */
async function takeKey(em: EntityManager, asked: IdempotentRequest): Promise<void> {
  if (!(await tryToLockName(em, `idempotency ${asked.scope} ${asked.key}`))) {
    throw new Problem('idempotency-key-in-use', 'The first request with this key is still being answered; ask again.', {
      headers: { 'retry-after': '1' },
    })
  }
  const earlier = await storedAnswer(em, asked)
  if (earlier) throw new AnsweredMeanwhile(earlier)
}

async function storedAnswer(em: EntityManager, { scope, key, fingerprint }: IdempotentRequest): Promise<Answer | null> {
  const row = await tablesOf(em)
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'reply'])
    .where('scope', '=', scope)
    .where('key', '=', key)
    .where('created_at', '>', secondsAgo(IDEMPOTENCY_TTL_S))
    .executeTakeFirst()
  if (!row) return null
  if (row.fingerprint !== fingerprint) {
    throw new Problem(
      'idempotency-key-reused',
      'This key was used for another request. Use a new key for a new request.',
    )
  }
  const { status, body, headers } = storedReply.parse(row.reply)
  return { status, body, headers: { ...headers, 'idempotency-replayed': 'true' } }
}

async function store(em: EntityManager, { scope, key, fingerprint }: IdempotentRequest, reply: Answer): Promise<void> {
  const answer = { fingerprint, reply: json<unknown>(reply), created_at: now() }
  await tablesOf(em)
    .insertInto('idempotency_keys')
    .values({ scope, key, ...answer })
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doUpdateSet(answer))
    .execute()
}
