import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../support/servers.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** Whatever the tester's own environment says. */
const environment = { ...process.env, DATABASE_URL: '', TEMPORAL_ADDRESS: '', FILES_URL: '', LLM_PROVIDER: 'rules' }

function demo(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['scripts/demo.ts', ...args],
      { cwd: PROJECT, env: environment, timeout: 100_000 },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? 1, output: stdout + stderr }),
    )
  })
}

describe('npm run demo', () => {
  it('takes a resume and a posting to four documents, and shows why', async function () {
    this.timeout(110_000)
    const out = join(await temporaryFolder(), 'documents')
    const { code, output } = await demo('--out', out)
    assert.equal(code, 0, output)
    assert.match(output, /offline rules, no AI model/)
    assert.match(output, /Match with the posting: \d+ of 100/)
    assert.match(output, /gap +nice Experience with OpenTelemetry/)
    assert.match(output, /Changes to the resume: [1-9]\d* proposed/)
    assert.match(output, /why +\S/)
    assert.match(output, /Dear hiring team at Marrow & Vale Logistics/)
    const [letter, , resume = '', resumeAsPdf = ''] = (await readdir(out)).sort()
    assert.match(letter ?? '', /^\w+ - Cover letter - Marrow & Vale Logistics\.docx$/)
    assert.match(resume, /^\w+ - Resume - Marrow & Vale Logistics\.docx$/)
    assert.equal((await readFile(join(out, resumeAsPdf))).subarray(0, 5).toString(), '%PDF-')
    assert.equal((await readFile(join(out, resume))).subarray(0, 2).toString(), 'PK')
  })

  it('shows where the resume may have been read wrong, with the source beside what was read, and goes on because it was told to', async function () {
    this.timeout(110_000)
    const folder = await temporaryFolder()
    const file = join(folder, 'doubtful.txt')
    await writeFile(file, 'Jane Tolliver\njane@example.com\n\nThings\n2015 – 2018\n2019 – 2021\nqwe rty uio pas dfg\n')
    const out = join(folder, 'accepted')
    const accepted = await demo('--resume', file, '--out', out, '--accept-reading')
    assert.equal(accepted.code, 0, accepted.output)
    assert.match(accepted.output, /in the source +read as/)
    assert.match(accepted.output, /2015 – 2018 +\|/)
    assert.match(accepted.output, /as --accept-reading says/)
    assert.equal((await readdir(out)).length, 4)
  })

  it('answers an unknown option or a missing file before it starts anything', async function () {
    this.timeout(60_000)
    const unknown = await demo('--bogus')
    assert.equal(unknown.code, 2)
    assert.match(unknown.output, /Unknown option '--bogus'[\s\S]*npm run demo -- \[options\]/)
    assert.match((await demo('--job', 'nowhere.txt')).output, /There is no file nowhere\.txt/)
  })
})
