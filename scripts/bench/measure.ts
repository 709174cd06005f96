import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { Reading } from '#shared/database/entities/index.ts'
import type { Database } from '#shared/database/orm.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { sample } from '../../tests/support/seed.ts'
import { floor } from './floor-workflow.ts'
import type { Bench } from './servers.ts'

/** Durations from the start to waiting for approval, and how many per second got there in a burst. */
export type Timing = { p50Ms: number; p95Ms: number; perSecond: number }
/** Starts one application, or one workflow of the floor, and answers how to recognise it. */
type Start = () => Promise<string>
/** Makes ready what a start needs, which is not measured: here the resume and the posting. */
type Starter = () => Promise<Start>

const PATIENCE_MS = 120_000

/**
 * Which resume an application is made of: the person's one, which was read when it came (two model calls, as the floor has), or a
 * new one each, sent just before, whose reading the application waits for (three).
 */
export type ResumeKind = 'read before' | 'just sent'

/** A starter of applications over REST, each with a posting of its own. */
export async function applicant(bench: Bench, resume: ResumeKind = 'read before'): Promise<Starter> {
  return (await applicantWithToken(bench, resume)).prepare
}

/** The same, with the access token of the person. */
export async function applicantWithToken(
  { apiUrl, database }: Bench,
  kind: ResumeKind = 'read before',
): Promise<{ token: string; prepare: Starter }> {
  const send = async (path: string, body: object, token?: string): Promise<Record<string, string>> => {
    const response = await fetch(apiUrl + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`POST ${path} answered ${response.status}`)
    return (await response.json()) as Record<string, string>
  }
  const account = { email: `${randomUUID()}@example.com`, password: 'correct horse battery' }
  await send('/users', account)
  const { accessToken } = await send('/auth/login', account)
  const text = sample('backend-engineer/jobs/senior-backend-marrowvale.txt')
  const resume = sample('backend-engineer/resume.txt')
  if (!accessToken) throw new Error('signing in gave no access token')
  const sendResume = (): Promise<Record<string, string>> =>
    send('/resumes', { title: 'Mine', text: `${resume}\n${randomUUID()}` }, accessToken)
  const one = kind === 'read before' ? await sendResume() : null
  if (one?.id) await untilRead(database, one.id)
  const prepare: Starter = async () => {
    const { id: resumeId } = one ?? (await sendResume())
    const { id: jobId } = await send('/jobs', { text: `${text}\nReference ${randomUUID()}` }, accessToken)
    return async () => {
      const { id } = await send('/applications', { resumeId, jobId }, accessToken)
      if (!id) throw new Error('the application has no id')
      return id
    }
  }
  return { token: accessToken, prepare }
}

async function untilRead({ em }: Database, resumeId: string): Promise<void> {
  const deadlineMs = Date.now() + PATIENCE_MS
  const unread = () => em.fork().count(Reading, { resumeId, state: 'queued' })
  while ((await unread()) > 0) {
    if (Date.now() > deadlineMs) throw new Error('the resume was not read')
    await sleep(50)
  }
}

/** A starter of the floor's workflows, which notes when it began in the same table as its steps. */
export function floorStarter({ temporal, database, floorTaskQueue }: Bench): Starter {
  return async () => async () => {
    const id = randomUUID()
    await database.em.fork().execute(`insert into floor_rows values (?, 'began', 0, clock_timestamp())`, [id])
    await temporal.workflow.start(floor, { workflowId: `floor-${id}`, taskQueue: floorTaskQueue, args: [{ id }] })
    return id
  }
}

const WAITS = {
  product: `select id::text as id, extract(epoch from waiting_since - created_at) * 1000 as ms,
      extract(epoch from waiting_since) * 1000 as at, extract(epoch from created_at) * 1000 as began
    from applications where waiting_since is not null and id::text = any(?)`,
  floor: `select b.id, extract(epoch from w.at - b.at) * 1000 as ms, extract(epoch from w.at) * 1000 as at,
      extract(epoch from b.at) * 1000 as began
    from floor_rows b join floor_rows w on w.id = b.id and w.step = 'waiting' and w.number = 4
    where b.step = 'began' and b.id = any(?)`,
} as const
type Subject = keyof typeof WAITS
type Row = { id: string; ms: string; at: string; began: string }

async function waits({ database }: Bench, subject: Subject, ids: readonly string[]): Promise<Row[]> {
  const deadlineMs = Date.now() + PATIENCE_MS
  for (;;) {
    const rows = await database.em.fork().execute<Row[]>(WAITS[subject], [`{${ids.join(',')}}`])
    if (rows.length === ids.length) return rows
    if (Date.now() > deadlineMs) throw new Error(`only ${rows.length} of ${ids.length} got to waiting (${subject})`)
    await sleep(50)
  }
}

/** `single` starts one after the other, for the latency; `burst` starts all at once, for the rate. */
export async function measure(
  bench: Bench,
  subject: Subject,
  prepare: Starter,
  singles: number,
  burst: number,
): Promise<Timing> {
  const durations: number[] = []
  for (let index = 0; index < singles; index++) {
    const [row] = await waits(bench, subject, [await (await prepare())()])
    durations.push(Number(row?.ms))
  }
  durations.sort((a, b) => a - b)
  const starts: Start[] = []
  while (starts.length < burst) starts.push(await prepare())
  const ids = await Promise.all(starts.map((start) => start()))
  const rows = await waits(bench, subject, ids)
  const first = Math.min(...rows.map(({ began }) => Number(began)))
  const last = Math.max(...rows.map(({ at }) => Number(at)))
  return {
    p50Ms: quantile(durations, 0.5),
    p95Ms: quantile(durations, 0.95),
    perSecond: (burst * 1000) / (last - first),
  }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** Until an application waits for its person. */
export async function untilWaiting(bench: Bench, id: string): Promise<void> {
  await waits(bench, 'product', [id])
}

/** The documents of an application that has come to its end. */
export async function documentsOf(
  { database, config }: Bench,
  applicationId: string,
): Promise<{ count: number; bytes: number }> {
  const em = database.em.fork()
  const rows = await em.execute<{ file_url: string }[]>(
    `select file_url from document_exports where application_id = ? and status = 'ready'`,
    [applicationId],
  )
  const store = openFileStore(config.FILES_URL)
  const sizes = await Promise.all(rows.map(async ({ file_url }) => (await store.get(file_url)).length))
  return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}

/** Approves one application and answers what its whole history came to. */
export async function historyOf(
  { temporal, database }: Bench,
  id: string,
): Promise<{ events: number; bytes: number; calls: number; tokens: number }> {
  const handle = temporal.workflow.getHandle(workflowIdOf(id))
  await handle.signal('approve')
  await handle.result()
  const { historyLength, raw } = await handle.describe()
  const [used] = await database.em
    .fork()
    .execute<{ calls: string; tokens: string }[]>(
      'select count(*) as calls, coalesce(sum(prompt_tokens + completion_tokens), 0) as tokens from llm_calls where application_id = ?',
      [id],
    )
  return {
    events: historyLength,
    bytes: Number(raw.workflowExecutionInfo?.historySizeBytes ?? 0),
    calls: Number(used?.calls),
    tokens: Number(used?.tokens),
  }
}
