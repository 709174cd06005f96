import { createHash, createHmac } from 'node:crypto'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Request } from 'express'
import { z } from 'zod'
import type { Config } from '#shared/config.ts'
import { lockTaken } from '#shared/database/advisory-locks.ts'
import { now, secondsAgo } from '#shared/database/clock.ts'
import { IDEMPOTENCY_TTL_S } from '#shared/database/idempotency-keys.ts'
import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { retryConflicts } from '#shared/database/retry-conflicts.ts'
import { SharedTransaction, shareTransaction } from '#shared/database/shared-transaction.ts'
import { jsonOf } from '#shared/database/tables.ts'
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
type IdempotentRequest = {
  scope: string
  key: string
  fingerprint: string
  /** Under the other secret, while one is exchanged: what an API process with the two the other way round keeps. */
  otherFingerprint: string | null
}

/** Whether an operation creates or decides something, so that asking twice must not do it twice. */
export function takesIdempotencyKey({ method, tag, onlyReads }: AnyOperation): boolean {
  return method === 'post' && tag !== 'auth' && !onlyReads
}

/**
 * What a request with an `Idempotency-Key` is known by; null without one. Keys never meet across users. The body is kept
 * under a secret only: of a registration it holds the password, which a bare hash would give away to whoever tries the usual ones.
 */
export function idempotentRequest(
  req: Request,
  body: unknown,
  upload: Upload | undefined,
  config: Pick<Config, 'JWT_SECRET' | 'JWT_SECRET_ALSO_ACCEPTED'>,
): IdempotentRequest | null {
  const key = req.get('idempotency-key')
  if (key === undefined) return null
  if (!IDEMPOTENCY_KEY.test(key)) {
    throw new Problem('validation', 'An Idempotency-Key has 1 to 255 visible ASCII characters.', {
      errors: [{ pointer: '/headers/idempotency-key', detail: 'is not a valid key' }],
    })
  }
  const file = upload && { ...upload, bytes: createHash('sha256').update(upload.bytes).digest('hex') }
  const { JWT_SECRET: secret, JWT_SECRET_ALSO_ACCEPTED: other } = config
  const asked = { method: req.method, path: req.originalUrl, body: body ?? null, file: file ?? null }
  return {
    // Who is not signed in yet is known by the address only, and that is not kept as it is.
    scope: req.caller?.id ?? `anonymous:${seal(req.ip ?? '', secret)}`,
    key,
    fingerprint: seal(asked, secret),
    otherFingerprint: other === undefined ? null : seal(asked, other),
  }
}

function seal(value: unknown, secret: string): string {
  return createHmac('sha256', secret)
    .update(`idempotency ${canonicalJson(value)}`)
    .digest('hex')
}

/**
 * Answers a request once: the key, the effect and the answer commit together. The same request again gets the same answer;
 * another request under the same key is refused, and so is the same one while the first is still running. A request that
 * failed changed nothing and leaves its key free. What other transactions made fail is done again as a whole. A handler that is
 * `onlyStatements` begins with its key taken; others may take long before their first statement, and hold no connection meanwhile.
 */
export function answerOnce(
  database: Database,
  asked: IdempotentRequest,
  handle: () => Promise<Reply>,
  { onlyStatements = false }: { onlyStatements?: boolean },
): Promise<Reply> {
  return retryConflicts(async () => {
    const earlier = onlyStatements ? null : await findAnswer(database.em, asked)
    return (
      earlier ?? withinPersonsShare(asked.scope, () => answerInTransaction(database, asked, handle, onlyStatements))
    )
  })
}

async function answerInTransaction(
  database: Database,
  asked: IdempotentRequest,
  handle: () => Promise<Reply>,
  onlyStatements: boolean,
): Promise<Reply> {
  const transaction = new SharedTransaction(database, (em) => takeKey(em, asked))
  try {
    if (onlyStatements) await transaction.em()
    const reply = await shareTransaction(transaction, handle)
    if (reply === 'handled') throw new Error('a streamed answer cannot be given twice')
    await store(await transaction.em(), asked, reply)
    await transaction.commit()
    return reply
  } catch (error) {
    await transaction.rollback()
    if (error instanceof AnsweredMeanwhile)
      return error.reply ?? answerInTransaction(database, asked, handle, onlyStatements)
    throw error
  }
}

/** The request was answered before its key was taken; without a reply, so short before that it is still to be looked for. */
class AnsweredMeanwhile extends Error {
  readonly reply: Answer | null

  constructor(reply: Answer | null) {
    super('answered meanwhile')
    this.reply = reply
  }
}

/** Takes the key for this transaction. The lock goes with the connection: a crash frees it. */
async function takeKey(em: EntityManager, asked: IdempotentRequest): Promise<void> {
  const { scope, key } = asked
  const [found] = await lockAndFind(em, { scope, key, name: `idempotency ${scope} ${key}` })
  const earlier = found && answerOf(found, asked)
  if (earlier) throw new AnsweredMeanwhile(earlier)
  if (!found?.taken) {
    throw new Problem('idempotency-key-in-use', 'The first request with this key is still being answered; ask again.', {
      headers: { 'retry-after': '1' },
    })
  }
}

/** Who gets the lock in the moment in which its holder commits may miss the answer: `store` finds it. */
const lockAndFind = prepareStatement<{ scope: string; key: string; name: string }>()((db, value) =>
  db
    .selectFrom(lockTaken(value('name')))
    .leftJoin('idempotency_keys as k', (join) =>
      join
        .on('k.scope', '=', value('scope'))
        .on('k.key', '=', value('key'))
        .on('k.created_at', '>', secondsAgo(IDEMPOTENCY_TTL_S)),
    )
    .select(['lock.taken', 'k.fingerprint', 'k.reply']),
)

async function findAnswer(em: EntityManager, asked: IdempotentRequest): Promise<Answer | null> {
  const [found] = await selectAnswer(em, { scope: asked.scope, key: asked.key })
  return found ? answerOf(found, asked) : null
}

const selectAnswer = prepareStatement<{ scope: string; key: string }>()((db, value) =>
  db
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'reply'])
    .where('scope', '=', value('scope'))
    .where('key', '=', value('key'))
    .where('created_at', '>', secondsAgo(IDEMPOTENCY_TTL_S)),
)

/** The answer that a key holds, for the same request; another one is refused. */
function answerOf(
  held: { fingerprint: string | null; reply: unknown },
  { fingerprint, otherFingerprint }: IdempotentRequest,
): Answer | null {
  if (held.fingerprint === null) return null
  if (held.fingerprint !== fingerprint && held.fingerprint !== otherFingerprint) {
    throw new Problem(
      'idempotency-key-reused',
      'This key was used for another request. Use a new key for a new request.',
    )
  }
  const { status, body, headers } = storedReply.parse(held.reply)
  return { status, body, headers: { ...headers, 'idempotency-replayed': 'true' } }
}

/** Keeps the answer in place of one that counts no more. Throws AnsweredMeanwhile where there is one that does. */
async function store(em: EntityManager, { scope, key, fingerprint }: IdempotentRequest, reply: Answer): Promise<void> {
  const stored = await upsertAnswer(em, { scope, key, fingerprint, reply: JSON.stringify(reply) })
  if (stored.length === 0) throw new AnsweredMeanwhile(null)
}

const upsertAnswer = prepareStatement<{ scope: string; key: string; fingerprint: string; reply: string }>()(
  (db, value) => {
    const answer = { fingerprint: value('fingerprint'), reply: jsonOf(value('reply')), created_at: now() }
    return db
      .insertInto('idempotency_keys')
      .values({ scope: value('scope'), key: value('key'), ...answer })
      .onConflict((conflict) =>
        conflict
          .columns(['scope', 'key'])
          .doUpdateSet(answer)
          .where('idempotency_keys.created_at', '<=', secondsAgo(IDEMPOTENCY_TTL_S)),
      )
      .returning('scope')
  },
)
