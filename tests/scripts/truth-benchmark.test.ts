import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from '../support/servers.ts'

const SCRIPTS = fileURLToPath(new URL('../../scripts/', import.meta.url))
const TESTS = fileURLToPath(new URL('../', import.meta.url))

type Case = { id: string; set: string; person: string; posting: string; text: string; expect: string; hard: boolean }

async function run(script: string, ...args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(SCRIPTS, script), ...args], (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, output: stdout + stderr }),
    )
  })
}

describe('the benchmark of truthfulness checks', function () {
  this.timeout(60_000)

  let folder: string
  let cases: Case[]
  const linesOf = async (name: string): Promise<Record<string, string>[]> =>
    (await readFile(join(folder, name), 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  async function score(verdicts: readonly object[], asList = false): Promise<{ code: number; output: string }> {
    const file = join(folder, 'verdicts')
    await writeFile(
      file,
      asList ? JSON.stringify(verdicts, null, 2) : verdicts.map((row) => JSON.stringify(row)).join('\n'),
    )
    return run('truth-score.ts', file)
  }
  const verdictsOf = (verdict: (one: Case) => string) => cases.map((one) => ({ id: one.id, verdict: verdict(one) }))

  before(async () => {
    folder = await temporaryFolder()
    assert.equal((await run('truth-cases.ts', folder)).code, 0)
    cases = JSON.parse(`[${(await readFile(join(folder, 'cases.jsonl'), 'utf8')).trimEnd().split('\n').join(',')}]`)
  })

  it('has every case of both sets once, as it stands in its file', async () => {
    const written = new Map(cases.map((one) => [one.id, one]))
    assert.equal(written.size, cases.length)
    let found = 0
    for (const set of ['samples', 'truth'])
      for (const person of await readdir(join(TESTS, set), { withFileTypes: true }))
        for (const file of person.isDirectory() ? ['changes.json', 'letter.json'] : []) {
          const text = await readFile(join(TESTS, set, person.name, file), 'utf8').catch(() => '[]')
          for (const { id, text: proposed, expect, hard } of JSON.parse(text)) {
            const one = written.get(id)
            assert.deepEqual(
              [one?.set, one?.person, one?.text, one?.expect, one?.hard],
              [set, `${set}/${person.name}`, proposed, expect, hard ?? false],
            )
            found += 1
          }
        }
    assert.equal(found, cases.length)
  })

  it('has the resume and the posting of every case', async () => {
    const people = new Set((await linesOf('resumes.jsonl')).map(({ person }) => person))
    const postings = new Set((await linesOf('postings.jsonl')).map(({ posting }) => posting))
    for (const { id, person, posting } of cases) {
      assert.ok(people.has(person), id)
      assert.ok(postings.has(posting), id)
    }
  })

  it('gives everything to verdicts that are right, as lines or as a list', async () => {
    const right = verdictsOf(({ expect }) => expect)
    for (const asList of [false, true]) {
      const { code, output } = await score(right, asList)
      assert.equal(code, 0, output)
      assert.equal(output.match(/: 100% of /g)?.length, 6, output)
    }
  })

  it('counts plain, hard and honest apart, and what is asked as kept out', async () => {
    const { output } = await score(
      verdictsOf(({ expect, hard }) => (expect === 'pass' ? 'ask' : hard ? 'pass' : 'ask')).filter(
        (_, at) => cases[at]?.set === 'samples',
      ),
    )
    assert.equal(
      output,
      [
        'samples:',
        '  plain inventions kept out: 100% of 96 (asked 100%)',
        '  hard inventions kept out: 0% of 18 (asked 0%)',
        '  honest texts passed: 0% of 78 (asked 100%, blocked 0%)',
        '',
      ].join('\n'),
    )
  })

  it('refuses verdicts that are missing, unknown, given twice or no verdict, and says which', async () => {
    const right = verdictsOf(({ expect }) => expect)
    const [first, ...others] = right
    assert.ok(first)
    for (const [verdicts, problem] of [
      [others, `no verdict in samples: ${first.id}`],
      [[...right, { id: 'nobody', verdict: 'pass' }], 'no such case: nobody'],
      [[...right, first], `line ${right.length + 1} is a second verdict for ${first.id}`],
      [[{ id: first.id, verdict: 'fine' }, ...others], 'line 1 is not '],
    ] as const) {
      const { code, output } = await score(verdicts)
      assert.equal(code, 1)
      assert.ok(output.startsWith(problem), output)
    }
  })
})
