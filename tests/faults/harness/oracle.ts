import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { workflowIdOf } from '#shared/temporal/names.ts'
import type { Acknowledged, Plan } from './applicant.ts'
import type { World } from './world.ts'

/** What is wrong after things have settled: something acknowledged that is missing, or something that is there twice. */
export type Verdict = { lost: string[]; doubled: string[]; wrong: string[] }

const FINAL_STATUS: Record<Exclude<Plan, 'cancel_while_exporting'>, string> = {
  approve: 'completed',
  edit_then_approve: 'completed',
  another_round: 'completed',
  reject: 'rejected',
  operator_approves: 'completed',
  mend_what_cannot_be_printed: 'completed',
  operator_terminates: 'failed',
}

/** A cancellation that was accepted is what happens; one that came too late was refused. */
function endOf({ plan, isCancelled }: Pick<Acknowledged, 'plan' | 'isCancelled'>): string {
  if (plan === 'cancel_while_exporting') return isCancelled ? 'cancelled' : 'completed'
  return FINAL_STATUS[plan]
}

const FILES_PER_APPLICATION = 4

/** Judges one batch by the database, the files, the workflow histories and the fake model's own log. */
export async function judge(
  world: World,
  batch: readonly Acknowledged[],
  userIds: readonly string[],
): Promise<Verdict> {
  const verdict: Verdict = { lost: [], doubled: [], wrong: [] }
  await judgeApplications(world, batch, userIds, verdict)
  await judgeSteps(world, batch, verdict)
  await judgeDecisions(world, batch, verdict)
  await judgeEdits(world, batch, verdict)
  await judgeExports(world, batch, verdict)
  for (const _key of await filesWithoutRow(world)) verdict.wrong.push('a file without a row')
  await judgeEvents(world, batch, verdict)
  await judgeWorkflows(world, batch, verdict)
  return verdict
}

const sql = <Row extends object>(world: World, query: string, ids: readonly string[]): Promise<Row[]> =>
  world.database.em.fork().execute<Row[]>(query, [`{${ids.join(',')}}`])
const idsOf = (batch: readonly Acknowledged[]): string[] => batch.map(({ applicationId }) => applicationId)

/** Counts what must be there so and so often, and files what is missing under lost, what is too much under doubled. */
function count(verdict: Verdict, what: string, found: number, expected: number): void {
  if (found < expected) verdict.lost.push(`${what}: ${found} instead of ${expected}`)
  if (found > expected) verdict.doubled.push(`${what}: ${found} instead of ${expected}`)
}

async function judgeApplications(
  world: World,
  batch: readonly Acknowledged[],
  userIds: readonly string[],
  verdict: Verdict,
): Promise<void> {
  const rows = await sql<{ id: string; status: string }>(
    world,
    'select id, status from applications where user_id = any(?)',
    userIds,
  )
  count(verdict, 'applications', rows.length, batch.length)
  const statuses = new Map(rows.map(({ id, status }) => [id, status]))
  for (const one of batch) {
    const status = statuses.get(one.applicationId)
    if (!status) verdict.lost.push('an acknowledged application')
    else if (status !== endOf(one)) verdict.wrong.push(`${one.plan} ended as ${status}`)
  }
}

/** Each round of each application has one result of each step, one audit row and one event about it. */
async function judgeSteps(world: World, batch: readonly Acknowledged[], verdict: Verdict): Promise<void> {
  const ids = idsOf(batch)
  const tallies: [what: string, query: string, expected: (one: Acknowledged) => number][] = [
    [
      'change sets',
      'select application_id as id, count(*) as n from change_sets where application_id = any(?) group by 1',
      ({ rounds }) => rounds,
    ],
    [
      'letters of the model',
      `select application_id as id, count(*) as n from cover_letters where source = 'model' and application_id = any(?) group by 1`,
      ({ rounds }) => rounds,
    ],
    [
      'audit rows of the tailoring',
      `select application_id as id, count(*) as n from audit_log where action = 'resume.tailored' and application_id = any(?) group by 1`,
      ({ rounds }) => rounds,
    ],
    [
      'audit rows of the letter',
      `select application_id as id, count(*) as n from audit_log where action = 'letter.written' and application_id = any(?) group by 1`,
      ({ rounds }) => rounds,
    ],
    [
      'calls for approval',
      `select application_id as id, count(*) as n from domain_events where event_type = 'ApprovalRequested' and application_id = any(?) group by 1`,
      ({ rounds }) => rounds,
    ],
    [
      'ends in the audit log',
      `select application_id as id, count(*) as n from audit_log where action in ('status.completed', 'status.rejected', 'status.cancelled', 'status.failed') and application_id = any(?) group by 1`,
      () => 1,
    ],
    [
      'exported documents',
      `select application_id as id, count(*) as n from document_exports where status = 'ready' and application_id = any(?) group by 1`,
      (one) => (endOf(one) === 'completed' ? FILES_PER_APPLICATION : 0),
    ],
    [
      'events of exported documents',
      `select application_id as id, count(*) as n from domain_events where event_type = 'DocumentExported' and application_id = any(?) group by 1`,
      (one) => (endOf(one) === 'completed' ? FILES_PER_APPLICATION : 0),
    ],
  ]
  for (const [what, query, expected] of tallies) {
    const found = new Map((await sql<{ id: string; n: string }>(world, query, ids)).map(({ id, n }) => [id, Number(n)]))
    for (const one of batch) count(verdict, what, found.get(one.applicationId) ?? 0, expected(one))
  }
}

/** Every approval that was answered with 202 won, about exactly that draft; an operator's is recorded as theirs. */
async function judgeDecisions(world: World, batch: readonly Acknowledged[], verdict: Verdict): Promise<void> {
  const rows = await sql<{
    application_id: string
    kind: string
    source: string
    actor_id: string | null
    outcome: string | null
    draft_hash: string | null
    settled: boolean
  }>(
    world,
    `select application_id, kind, source, actor_id, outcome, draft_hash, settled_at is not null as settled
      from decisions where kind <> 'retry' and application_id = any(?)`,
    idsOf(batch),
  )
  for (const one of batch) {
    const { applicationId, approvedHash, plan, userId, isCancelled } = one
    const mine = rows.filter(({ application_id }) => application_id === applicationId)
    if (mine.some(({ settled }) => !settled)) verdict.lost.push('a decision that was never settled')
    const final = mine.filter(({ outcome, kind }) => outcome === 'won' && kind !== 'requestChanges')
    count(verdict, 'decisions that end an application', final.length, plan === 'operator_terminates' ? 0 : 1)
    const [won] = final
    const kind = isCancelled ? 'cancel' : plan === 'reject' ? 'reject' : 'approve'
    const byWhom = plan === 'operator_approves' ? 'temporal' : 'api'
    if (won && (won.kind !== kind || won.source !== byWhom)) verdict.wrong.push(`${plan} was settled as ${won.kind}`)
    if (won && byWhom === 'api' && won.actor_id !== userId) verdict.wrong.push('a decision of somebody else')
    if (approvedHash && !isCancelled && won?.draft_hash !== approvedHash)
      verdict.wrong.push('an approval of another draft')
  }
}

async function judgeEdits(world: World, batch: readonly Acknowledged[], verdict: Verdict): Promise<void> {
  const edited = batch.filter(({ edit }) => edit)
  const rows = await sql<{ id: string; edited_text: string; raw_json: unknown }>(
    world,
    `select c.id, c.edited_text, v.raw_json from changes c join applications a on a.id = c.application_id
      join resume_versions v on v.id = a.approved_version_id where c.id = any(?)`,
    edited.map(({ edit }) => edit?.changeId ?? ''),
  )
  for (const { edit } of edited) {
    const row = rows.find(({ id }) => id === edit?.changeId)
    if (!edit || row?.edited_text !== edit.text) verdict.lost.push('an acknowledged edit')
    else if (!JSON.stringify(row.raw_json).includes(edit.text)) verdict.lost.push('an edit in the approved version')
  }
}

/** Every ready row has its file with the right hash and comes after an approval of that draft; every file has a row. */
async function judgeExports(world: World, batch: readonly Acknowledged[], verdict: Verdict): Promise<void> {
  const rows = await sql<{ file_url: string; content_hash: string; approved: boolean }>(
    world,
    `select e.file_url, e.content_hash, exists (select 1 from decisions d where d.application_id = e.application_id
        and d.kind = 'approve' and d.outcome = 'won' and d.draft_hash = e.draft_hash and d.created_at <= e.created_at) as approved
      from document_exports e where e.status = 'ready' and e.application_id = any(?)`,
    idsOf(batch),
  )
  for (const { file_url, content_hash, approved } of rows) {
    const bytes = await readFile(join(world.files.path, file_url)).catch(() => null)
    if (!bytes) verdict.lost.push('a file of a row')
    else if (createHash('sha256').update(bytes).digest('hex') !== content_hash)
      verdict.wrong.push('a file with another hash than its row')
    if (!approved) verdict.wrong.push('an export without an approval of exactly that draft')
  }
}

/** Every file in the store belongs to a row, once the sweeper had its turn. */
async function filesWithoutRow(world: World): Promise<string[]> {
  const [known] = await world.database.em.fork().execute<{ keys: string[] | null }[]>(
    `select array_agg(key) as keys from (select file_url as key from document_exports where file_url is not null
      union select jsonb_array_elements(files::jsonb)->>'key' from resume_versions where files is not null) k`,
  )
  const keys = new Set(known?.keys ?? [])
  const files = await readdir(world.files.path, { recursive: true, withFileTypes: true })
  return files
    .filter((entry) => entry.isFile())
    .map((entry) => relative(world.files.path, join(entry.parentPath, entry.name)))
    .filter((key) => !keys.has(key))
}

/** Numbered without a gap or a repetition, and none left unpublished. */
async function judgeEvents(world: World, batch: readonly Acknowledged[], verdict: Verdict): Promise<void> {
  const rows = await sql<{ id: string; n: string; last: number; distinct_n: string; unprocessed: string }>(
    world,
    `select application_id as id, count(*) as n, count(distinct seq) as distinct_n, max(seq) as last,
        count(*) filter (where processed_at is null) as unprocessed
      from domain_events where application_id = any(?) group by 1`,
    idsOf(batch),
  )
  for (const { n, last, distinct_n, unprocessed } of rows) {
    count(verdict, 'events by their numbers', Number(n), last)
    count(verdict, 'different event numbers', Number(distinct_n), last)
    if (Number(unprocessed) > 0) verdict.lost.push('events that were never published')
  }
}

const CLOSING_LIMIT_MS = 120_000

/**
 * One workflow per application, run once, and closed in order. The last step's worker may have been killed between its
 * commit and its report; then the workflow closes once the step was tried again.
 */
async function judgeWorkflows({ temporal }: World, batch: readonly Acknowledged[], verdict: Verdict): Promise<void> {
  const deadlineMs = Date.now() + CLOSING_LIMIT_MS
  for (const { applicationId, plan } of batch) {
    const statuses = async () => {
      const found: string[] = []
      for await (const { status } of temporal.workflow.list({ query: `WorkflowId = '${workflowIdOf(applicationId)}'` }))
        found.push(status.name)
      return found
    }
    let runs = await statuses()
    while (runs.includes('RUNNING') && Date.now() < deadlineMs) {
      await sleep(500)
      runs = await statuses()
    }
    count(verdict, 'workflows of an application', runs.length, 1)
    const closed = plan === 'operator_terminates' ? 'TERMINATED' : 'COMPLETED'
    if (runs.some((status) => status !== closed)) verdict.wrong.push(`a workflow is ${runs.join(', ')}`)
  }
}
