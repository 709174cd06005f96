import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'

/**
 * `npm test`: all tests, then the type check and the lint, each of which counts as one more. `npm test -- FILE…` or
 * `--grep WORDS` runs only those tests. The last line is always `N passed, N failed`.
 */
const PROJECT = fileURLToPath(new URL('..', import.meta.url))
/** A run that hangs is ended and counts as failed. */
const LIMIT_MS = 25 * 60_000

const totalsSchema = z.object({ passed: z.int(), failed: z.int() })
type Totals = z.infer<typeof totalsSchema>

const { values, positionals } = parseArgs({ options: { grep: { type: 'string' } }, allowPositionals: true })
const everything = positionals.length === 0 && values.grep === undefined
const totals = await runMocha([
  ...(positionals.length > 0 ? positionals : ['tests/**/*.test.ts']),
  ...(values.grep === undefined ? [] : ['--grep', values.grep]),
])
if (everything) {
  for (const check of ['typecheck', 'lint']) {
    console.log(`\n${check}`)
    const ok = (await run('npm', ['run', '--silent', check])) === 0
    if (ok) totals.passed += 1
    else totals.failed += 1
  }
}
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)

async function runMocha(args: string[]): Promise<Totals> {
  const folder = await mkdtemp(join(tmpdir(), 'job-application-totals-'))
  const file = join(folder, 'totals.json')
  const reporter = [
    '--reporter',
    join(PROJECT, 'tests/support/totals-reporter.ts'),
    '--reporter-option',
    `totals=${file}`,
  ]
  try {
    const mocha = join(PROJECT, 'node_modules/mocha/bin/mocha.js')
    const code = await run(process.execPath, [mocha, ...reporter, ...args])
    const found = totalsSchema.safeParse(JSON.parse(await readFile(file, 'utf8').catch(() => 'null')))
    if (!found.success) return { passed: 0, failed: 1 }
    // Something outside the tests can fail too, such as stopping a server.
    return code !== 0 && found.data.failed === 0 ? { ...found.data, failed: 1 } : found.data
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run(command: string, args: string[]): Promise<number> {
  const child = spawn(command, args, { cwd: PROJECT, stdio: 'inherit', timeout: LIMIT_MS, killSignal: 'SIGKILL' })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
