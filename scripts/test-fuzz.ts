import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { operations } from '#api/operations.ts'
import { startStack } from './embedded/stack.ts'
import { administrator, useSecrets } from './fuzz/people.ts'

/**
 * `npm run test:fuzz`: Schemathesis against the running system, with all its checks and all its phases, signed in as a
 * throw-away administrator, once per seed; then it says which operations were never answered with success. It needs Python
 * 3.10 or newer; the tool is installed into an environment of its own.
 * `--seed 7` runs one seed, `--max-examples 20` a shorter one.
 */
const { values } = parseArgs({
  options: {
    seed: { type: 'string', multiple: true, default: ['1', '2', '3'] },
    'max-examples': { type: 'string', default: '50' },
    include: { type: 'string' },
  },
})
const VERSION = '4.32.5'
const FUZZ = fileURLToPath(new URL('./fuzz', import.meta.url))

const logLine = z
  .string()
  .transform((line, context) => {
    try {
      return JSON.parse(line)
    } catch {
      context.addIssue({ code: 'custom', message: 'is no JSON' })
    }
  })
  .pipe(
    z.object({
      level: z.string(),
      method: z.string().optional(),
      route: z.string().optional(),
      status: z.number().optional(),
    }),
  )
const succeeded = new Set<string>()

const tool = schemathesis()
const page = await servePosting()
const folder = await mkdtemp(join(tmpdir(), 'job-application-fuzz-'))
const stack = await startStack({
  dataFolder: folder,
  environment: {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    LLM_PROVIDER: 'rules',
    LOG_LEVEL: 'debug',
    NODE_ENV: 'test',
    AUTH_ATTEMPTS_PER_MINUTE: '1000000',
    PASSWORD_ATTEMPTS: '1000000',
    REQUESTS_PER_MINUTE: '1000000',
    ACCESS_TOKEN_TTL_S: '86400',
    OUTBOUND_ALLOWED_NETWORKS: '127.0.0.1/32',
  },
  ports: 'free',
  say: (message) => console.log(message),
  onLine: noteAnswer,
})
let failed = 0
try {
  await useSecrets(stack.apiUrl)
  for (const seed of values.seed) {
    const token = await administrator(stack.apiUrl, folder)
    console.log(`\nseed ${seed}`)
    const code = await run(
      tool,
      [
        ...['--config-file', join(FUZZ, 'schemathesis.toml'), 'run', `${stack.apiUrl}/openapi.json`],
        ...['--header', `Authorization: Bearer ${token}`],
        ...['--checks', 'all', '--phases', 'examples,coverage,fuzzing,stateful', '--mode', 'all'],
        ...['--seed', seed, '--max-examples', values['max-examples'], '--continue-on-failure', '--workers', '1'],
        ...['--request-timeout', '30', '--no-color'],
        ...(values.include ? ['--include-path-regex', values.include] : []),
      ],
      { FUZZ_API_URL: stack.apiUrl, FUZZ_TOKEN: token, FUZZ_PAGE_URL: page.url },
    )
    if (code !== 0) failed += 1
  }
} finally {
  await stack.stop()
  page.close()
  await rm(folder, { recursive: true, force: true })
}
const never = operations.filter(({ method, path }) => !succeeded.has(`${method} ${path}`))
for (const { operationId } of never) console.error(`never answered with success: ${operationId}`)
console.log(`\n${values.seed.length - failed} of ${values.seed.length} seeds without a finding`)
process.exit(failed === 0 && never.length === 0 ? 0 : 1)

/** The program, installed once per version into the user's cache. */
function schemathesis(): string {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  const environment = join(cache, 'job-application-backend', `schemathesis-${VERSION}`)
  const program = join(environment, 'bin', 'st')
  if (existsSync(program)) return program
  console.log(`Installing Schemathesis ${VERSION} into ${environment}`)
  for (const [command, args] of [
    ['python3', ['-m', 'venv', environment]],
    [join(environment, 'bin', 'pip'), ['install', '--quiet', `schemathesis==${VERSION}`]],
  ] as const) {
    const { status } = spawnSync(command, args, { stdio: 'inherit' })
    if (status !== 0) throw new Error(`${command} failed; Python 3.10 or newer with venv is needed`)
  }
  return program
}

/** What the API writes about each answer: method, route and status. Errors are shown, the rest is counted. */
function noteAnswer(process: string, line: string): void {
  const entry = logLine.safeParse(line)
  if (!entry.success || ['error', 'fatal'].includes(entry.data.level)) {
    console.error(`${process}: ${line}`)
    return
  }
  const { method, route, status } = entry.data
  if (method && route && status && status < 300) succeeded.add(`${method.toLowerCase()} ${route}`)
}

/** A page with a posting, for `POST /jobs` with an address; webhooks may be sent to it too. */
async function servePosting(): Promise<{ url: string; close(): void }> {
  const posting = await readFile(new URL('../examples/job.txt', import.meta.url), 'utf8')
  const paragraphs = posting.split(/\n\s*\n/).map((paragraph) => `<p>${paragraph}</p>`)
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html').end(`<article>${paragraphs.join('')}</article>`),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return { url: `http://127.0.0.1:${address.port}/posting`, close: () => server.close() }
}

function run(command: string, args: string[], hooks: Record<string, string>): Promise<number> {
  const child: ChildProcess = spawn(command, args, {
    stdio: 'inherit',
    cwd: folder,
    env: {
      ...process.env,
      SCHEMATHESIS_HOOKS: 'hooks',
      PYTHONPATH: FUZZ,
      PYTHONDONTWRITEBYTECODE: '1',
      ...hooks,
    },
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
