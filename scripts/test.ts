import { type StdioOptions, spawn } from 'node:child_process'
import { globSync } from 'node:fs'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'

import { findPostgres } from './embedded/postgres-binaries.ts'
import { findTemporalCli } from './embedded/temporal-binary.ts'

import { findChromium } from './page/find-chromium.ts'
import { findPython } from './python/find-python.ts'

/**
 * `npm test`: all tests, then the type check and the lint, each of which counts as one more. `npm test -- FILE…` or
 * `--grep WORDS` runs only those tests. The last line is always `N passed, N failed`.
 */
const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const ALL_TESTS = 'tests/**/*.test.ts'
/** A run that hangs is ended and counts as failed. */
const LIMIT_MS = 25 * 60_000

const totalsSchema = z.object({ passed: z.int(), failed: z.int() })
type Totals = z.infer<typeof totalsSchema>
/** Where a program's output goes: this process's own, or an open file. */
type Output = 'inherit' | number

const { values, positionals } = parseArgs({ options: { grep: { type: 'string' } }, allowPositionals: true })
const everything = positionals.length === 0 && values.grep === undefined
const totals = everything ? await runAllTests() : await runMocha([...chosenFiles(), ...chosenWords()], 'inherit')
if (everything) {
  for (const check of ['typecheck', 'lint']) {
    console.log(`\n${check}`)
    const ok = (await run('npm', ['run', '--silent', check], 'inherit')) === 0
    if (ok) totals.passed += 1
    else totals.failed += 1
  }
}
if (everything && findPython() === null)
  console.log('\nclients/python was not tested: there is no Python 3.10 or later with venv on the PATH (as python3)')
if (everything && findChromium() === null)
  console.log('\nweb was not tested: there is no Chromium on the PATH (on Debian: apt-get install chromium)')
console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)

function chosenFiles(): string[] {
  return positionals.length > 0 ? positionals : [ALL_TESTS]
}

function chosenWords(): string[] {
  return values.grep === undefined ? [] : ['--grep', values.grep]
}

/**
 * Every other file of the tests in each of two processes with servers of their own: much of the time is spent waiting.
 * What the second one prints is shown when the first has ended.
 */
async function runAllTests(): Promise<Totals> {
  // Found, or built, once for both.
  await findPostgres()
  await findTemporalCli((message) => console.log(message))
  const files = globSync(ALL_TESTS, { cwd: PROJECT }).sort()
  const half = (parity: number): string[] => files.filter((_, index) => index % 2 === parity)
  const folder = await mkdtemp(join(tmpdir(), 'job-application-tests-'))
  const output = await open(join(folder, 'output'), 'w+')
  try {
    const second = runMocha(half(1), output.fd)
    const first = await runMocha(half(0), 'inherit')
    const { passed, failed } = await second
    process.stdout.write(await readFile(join(folder, 'output'), 'utf8'))
    return { passed: first.passed + passed, failed: first.failed + failed }
  } finally {
    await output.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function runMocha(args: string[], output: Output): Promise<Totals> {
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
    const code = await run(process.execPath, [mocha, ...reporter, ...args], output)
    const found = totalsSchema.safeParse(JSON.parse(await readFile(file, 'utf8').catch(() => 'null')))
    if (!found.success) return { passed: 0, failed: 1 }
    // Something outside the tests can fail too, such as stopping a server.
    return code !== 0 && found.data.failed === 0 ? { ...found.data, failed: 1 } : found.data
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run(command: string, args: string[], output: Output): Promise<number> {
  const stdio: StdioOptions = ['inherit', output, output]
  const child = spawn(command, args, { cwd: PROJECT, stdio, timeout: LIMIT_MS, killSignal: 'SIGKILL' })
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}
