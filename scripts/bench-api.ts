import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { seedCrowd } from './bench/api/crowd.ts'
import { type Load, load, type Target } from './bench/api/load.ts'
import { type Recording, record } from './bench/api/record.ts'
import { applicantWithToken } from './bench/measure.ts'
import { median } from './bench/median.ts'
import { startBench } from './bench/servers.ts'
import { freePort } from './embedded/ports.ts'

/**
 * `npm run bench:api`: requests per second and p99 of the list, the list with a search, the review and a POST, beside a bare Express and pg handler that sends the
 * same SQL and answers JSON of the same size, in one run, taken in turn. `-- --only POST` takes those with that in their name.
 * Exits non-zero where one is under its bar.
 */
const APPLICATIONS = 5
const PEOPLE = 200
const COPIES_EACH = 5
const ROUNDS = 5
const ROUND_S = 3
const BARS = { read: 0.75, search: 0.5, write: 0.6 }
const { values: asked } = parseArgs({ options: { only: { type: 'string', default: '' } } })

const applicationRow = z.object({ resumeId: z.string(), jobId: z.string() })
type Subject = Target & { name: string; kind: keyof typeof BARS }

const bench = await startBench()
const folder = await mkdtemp(join(tmpdir(), 'job-application-bench-api-'))
const closing: (() => void)[] = []
const missed: string[] = []
try {
  const { token, prepare } = await applicantWithToken(bench)
  const ids: string[] = []
  for (let n = 0; n < APPLICATIONS; n++) ids.push(await (await prepare())())
  await untilAllWait()
  bench.stopWorkers()
  await seedCrowd(bench.database, { people: PEOPLE, copiesEach: COPIES_EACH })
  console.log(
    `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${new Date().toISOString().slice(0, 10)}; ${PEOPLE} people, ${PEOPLE * COPIES_EACH * APPLICATIONS} applications`,
  )
  const headers = { authorization: `Bearer ${token}` }
  const first = await fetch(`${bench.apiUrl}/applications/${ids[0]}`, { headers }).then(async (response) =>
    applicationRow.parse(await response.json()),
  )
  const all: Subject[] = [
    { name: 'GET /applications', kind: 'read', method: 'GET', paths: ['/applications'], headers },
    {
      name: 'GET /applications?q',
      kind: 'search',
      method: 'GET',
      paths: ['/applications?q=engineer&status=awaiting_approval&sort=waiting&total=true'],
      headers,
    },
    {
      name: 'GET /applications/:id/review',
      kind: 'read',
      method: 'GET',
      paths: ids.map((id) => `/applications/${id}/review`),
      headers,
    },
    {
      name: 'POST /applications',
      kind: 'write',
      method: 'POST',
      paths: ['/applications'],
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ resumeId: first.resumeId, jobId: first.jobId }),
    },
  ]
  const subjects = all.filter(({ name }) => name.includes(asked.only))
  const bareUrl = await startBare(subjects)
  for (const subject of subjects) {
    const [ours, bare]: [Load[], Load[]] = [[], []]
    // One round of each is not counted: both are warm then.
    for (let round = 0; round <= ROUNDS; round++) {
      bare.push(await load(bareUrl, subject, ROUND_S))
      if (subject.kind === 'write') await settle()
      ours.push(await load(bench.apiUrl, subject, ROUND_S))
      if (subject.kind === 'write') await settle()
    }
    report(subject, ours.slice(1), bare.slice(1))
  }
} finally {
  for (const close of closing) close()
  await bench.close()
  await rm(folder, { recursive: true, force: true })
}
for (const line of missed) console.error(`MISSED ${line}`)
process.exit(missed.length === 0 ? 0 : 1)

/** Records what each request does and serves the same from a process of its own. */
async function startBare(subjects: readonly Subject[]): Promise<string> {
  const requests = subjects.flatMap((subject) => subject.paths.map((path) => ({ ...subject, path })))
  const keys = requests.map(() => randomUUID())
  const recordings = await record(
    bench,
    requests.map(
      ({ method, path, headers, body }, index) =>
        new Request(bench.apiUrl + path, {
          method,
          body: body ?? null,
          headers: { ...headers, ...(method === 'POST' && { 'idempotency-key': keys[index] }) },
        }),
    ),
  )
  const file = join(folder, 'recordings.json')
  const written = await Promise.all(
    recordings.map(async (recording, index) => {
      const { method, path } = requests[index] ?? {}
      console.log(
        `${method} ${path}: ${recording.statements.length} statements, ${JSON.stringify(recording.body).length} bytes`,
      )
      return { ...recording, method, path, fresh: method === 'POST' ? await madeBy(recording) : [] }
    }),
  )
  await writeFile(file, JSON.stringify(written))
  const port = await freePort()
  const { DATABASE_URL, DATABASE_POOL_SIZE } = bench.config
  const child = spawn(process.execPath, [fileURLToPath(new URL('./bench/api/bare-server.ts', import.meta.url))], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL,
      DATABASE_POOL_SIZE: String(DATABASE_POOL_SIZE),
      PORT: String(port),
      RECORDINGS: file,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  closing.push(() => child.kill('SIGKILL'))
  const url = `http://127.0.0.1:${port}`
  while (!(await fetch(url).catch(() => undefined))) await sleep(50)
  return url
}

/** The ids that a request made: those in its statements which nobody had before it. */
async function madeBy({ statements }: Recording): Promise<string[]> {
  const all = JSON.stringify(statements).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []
  const known = await bench.database.em
    .fork()
    .execute<{ id: string }[]>(
      'select id from users union all select id from sessions union all select id from resumes union all select id from resume_versions union all select id from job_postings',
    )
  const before = new Set(known.map(({ id }) => id))
  return [...new Set(all)].filter((id) => !before.has(id))
}

async function untilAllWait(): Promise<void> {
  for (;;) {
    const [row] = await bench.database.em.fork().execute<{ n: string }[]>(
      `select count(*) as n from applications where status <> 'awaiting_approval'
          or exists (select 1 from domain_events where processed_at is null)`,
    )
    if (row?.n === '0') return
    await sleep(100)
  }
}

/** Takes from the dispatcher what a round left behind: nobody is to be slowed down by the round before, least of all by the other's. */
async function settle(): Promise<void> {
  const em = bench.database.em.fork()
  await em.execute('update applications set started_at = now() where started_at is null')
  await em.execute('update domain_events set processed_at = now() where processed_at is null')
}

function report({ name, kind }: Subject, ours: readonly Load[], bare: readonly Load[]): void {
  const rate = median(ours.map((load) => load.perSecond))
  const floor = median(bare.map((load) => load.perSecond))
  // Each round beside its neighbour, so that whatever else the machine does meets both.
  const ratio = median(ours.map((load, round) => load.perSecond / (bare[round]?.perSecond ?? Number.NaN)))
  console.log(
    `${name.padEnd(30)} ${rate.toFixed(0).padStart(6)} per second, p99 ${median(ours.map((load) => load.p99Ms)).toFixed(0)} ms` +
      ` · bare ${floor.toFixed(0).padStart(6)}, p99 ${median(bare.map((load) => load.p99Ms)).toFixed(0)} ms · ratio ${ratio.toFixed(2)}`,
  )
  const bar = BARS[kind]
  if (!(ratio >= bar)) missed.push(`${name}: ${ratio.toFixed(2)} of the bare handler, the bar is ${bar}`)
}
