import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../support/servers.ts'

const SCRIPT = fileURLToPath(new URL('../../scripts/eval-truth.ts', import.meta.url))
const SAMPLES = fileURLToPath(new URL('../samples/', import.meta.url))

async function evaluate(...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [SCRIPT, ...args, '--today', '2026-11-23'], (error, stdout) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output: stdout }),
    )
  })
}

describe('npm run eval:truth', function () {
  this.timeout(60_000)

  it('finds the gate above its bars on the sample people, and says so', async () => {
    const { code, output } = await evaluate(SAMPLES)
    assert.equal(code, 0, output)
    assert.match(output, /^ {2}plain inventions: 0% of 96$/m)
    assert.match(output, /^ {2}honest texts: \d+(?:\.\d)?% of 78$/m)
  })

  it('finds it above them on people of other professions and languages', async () => {
    const { code, output } = await evaluate(fileURLToPath(new URL('../truth/', import.meta.url)))
    assert.equal(code, 0, output)
    assert.match(output, /^ {2}plain inventions: 0% of 531$/m)
    assert.match(output, /^ {2}honest texts: \d+(?:\.\d)?% of 413$/m)
  })

  it('writes every case with its verdict and findings, and fails below the bars with the miss named by kind', async () => {
    const folder = await temporaryFolder()
    const person = join(folder, 'person')
    await mkdir(person)
    for (const part of ['resume.json', 'jobs'])
      await cp(join(SAMPLES, 'backend-engineer', part), join(person, part), { recursive: true })
    const text =
      'Reduced AWS spend for the booking services by 30% ($18,500 a month) by right-sizing RDS and archiving cold data to S3.'
    const one = {
      id: 'true-but-to-block',
      op: 'rewrite',
      target_text: text,
      text,
      expect: 'block',
      kind: 'impossible',
      job: 'senior-backend-marrowvale',
    }
    await writeFile(
      join(person, 'changes.json'),
      JSON.stringify([one, { ...one, id: 'false', text: text.replace('30%', '99%'), kind: 'percent' }]),
    )
    const out = join(folder, 'out.json')
    const { code, output } = await evaluate(folder, '--out', out)
    assert.equal(code, 1)
    assert.match(output, /^impossible: 1 missed\n {2}let through true-but-to-block: /m)
    const written: { id: string; verdict: string; findings: { code: string; text: string }[] }[] = JSON.parse(
      await readFile(out, 'utf8'),
    )
    assert.deepEqual(
      written.map(({ id, verdict, findings }) => [
        id,
        verdict,
        findings.map((finding) => [finding.code, finding.text]),
      ]),
      [
        ['true-but-to-block', 'pass', []],
        ['false', 'block', [['number', '99%']]],
      ],
    )
  })
})
