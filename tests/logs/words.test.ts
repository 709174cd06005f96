import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { madeDocx, paragraph } from '../documents/made-files.ts'
import type { Program } from '../faults/harness/program.ts'
import { resumeJson } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { apiProgram, workerProgram } from '../support/programs.ts'
import { testServices } from '../support/services.ts'

/** Nobody's word but this test's. */
const WORDS = 'Zwetschgenknoedel'
/** What makes libraries talk. */
const TALKATIVE = { OPENAI_LOG: 'debug', MIKRO_ORM_DEBUG: 'true', MIKRO_ORM_VERBOSE: 'true' }

describe('what a person wrote, in the output of processes', function () {
  this.timeout(120_000)
  const services = testServices({ temporal: true })

  async function run(file: string, ...how: string[]): Promise<{ code: number | null; said: string }> {
    const program = fileURLToPath(new URL(file, import.meta.url))
    const env = { ...services.environment, ...TALKATIVE, PATH: process.env.PATH }
    const child = spawn(process.execPath, [program, ...how, WORDS], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
    return { code, said: out + err }
  }

  it('is said by no library that fails on it', async () => {
    const { said } = await run('./failing-libraries.ts')
    assert.ok(!said.includes(WORDS), said)
    assert.match(said, /^MikroORM and pg: failed$/m)
    assert.match(said, /^docxtemplater, compiling: failed$/m)
  })

  it('is not said by an error that nobody caught, by a warning or on the console; that there was one, is', async () => {
    const ends = { thrown: 1, rejected: 1, 'rejected with a text': 1, said: 0 }
    const ended = await Promise.all(Object.keys(ends).map((how) => run('./talking.ts', how)))
    for (const [index, [how, code]] of Object.entries(ends).entries()) {
      const said = ended[index]?.said ?? ''
      assert.ok(!said.includes(WORDS), said)
      assert.equal(ended[index]?.code, code, how)
      assert.match(
        said,
        code === 1 ? /an error that nobody caught ends this process/ : /a library wrote to the console/,
      )
    }
  })

  it('is said neither by the API nor by the worker, whatever fails in them', async () => {
    const loud = { ...TALKATIVE, LOG_LEVEL: 'trace' }
    const lines: string[] = []
    const api = await apiProgram(services, loud)
    const worker = await workerProgram(services, loud, (line) => lines.push(line))
    const started: Program[] = [api.program, worker]
    try {
      await Promise.all(started.map((one) => one.start()))
      let token = ''
      const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
        const isForm = body instanceof FormData
        const answer = await fetch(api.url + path, {
          method,
          headers: {
            ...(token && { authorization: `Bearer ${token}` }),
            ...(!isForm && body !== undefined && { 'content-type': 'application/json' }),
            ...headers,
          },
          body: isForm || typeof body === 'string' ? body : JSON.stringify(body),
        })
        const said = await answer.text()
        return { status: answer.status, body: said.startsWith('{') ? JSON.parse(said) : {} }
      }
      const account = { email: `${WORDS}@example.com`, password: `${WORDS} and more` }
      await ask('POST', '/users', account)
      token = (await ask('POST', '/auth/login', account)).body.accessToken
      await ask('POST', '/auth/login', { ...account, password: `${WORDS} wrong` })
      const file = (bytes: Uint8Array | string, name: string, fields: Record<string, string> = {}) => {
        const form = new FormData()
        for (const [field, value] of Object.entries(fields)) form.set(field, value)
        form.set('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name)
        return form
      }
      const broken = madeDocx(paragraph(`{#${WORDS}} {${WORDS} {{ }`))
      await ask('POST', '/templates', file(broken, `${WORDS}.docx`, { name: WORDS }))
      await ask('POST', '/resumes', file(`%PDF-1.7 ${WORDS} obj << /${WORDS}`, `${WORDS}.pdf`))
      await ask('POST', '/resumes', file(madeDocx(`<w:p><${WORDS}></w:q>`), `${WORDS}.docx`))
      await ask('POST', '/resumes', file(`{"basics": ${WORDS}`, `${WORDS}.json`))
      await ask('POST', `/jobs?${WORDS}=${WORDS}`, { text: WORDS }, { 'idempotency-key': WORDS })
      await ask('POST', '/jobs', `{"text": "${WORDS}`)
      await ask('POST', '/jobs', { url: `http://${WORDS}.invalid/${WORDS}` })
      await ask('GET', `/${WORDS}/%E0%A4%A`)
      const document = { ...resumeJson(), languages: [{ language: `${WORDS}\u000b`, fluency: WORDS }] }
      document.basics.summary = `${WORDS}\u0001\u{10fffd}`
      const resume = await ask('POST', '/resumes', { title: WORDS, document })
      const job = await ask('POST', '/jobs', {
        title: WORDS,
        company: WORDS,
        text: `${WORDS}\u000b wanted. Must know Go.`,
      })

      // The database fails with the words in its message, once each: in the API, then in a step of the worker.
      const em = services.database.em.fork()
      await em.execute('create sequence failures')
      await em.execute(`create function fail_with_words() returns trigger language plpgsql as $$
        begin
          if nextval('failures') % 2 = 1 then
            raise exception '${WORDS}' using detail = '${WORDS}', hint = '${WORDS}', errcode = '22P05';
          end if;
          return new;
        end $$`)
      for (const table of ['webhooks', 'change_sets'])
        await em.execute(
          `create trigger fail_with_words before insert on ${table} for each row execute function fail_with_words()`,
        )
      assert.equal((await ask('POST', '/webhooks', { url: `https://example.com/${WORDS}` })).status, 500)
      await em.execute('alter sequence failures restart')

      const options = { instructions: WORDS, language: 'en' }
      const application = await ask('POST', '/applications', { resumeId: resume.body.id, jobId: job.body.id, options })
      assert.equal(application.status, 201, JSON.stringify(application.body))
      const path = `/applications/${application.body.id}`
      // The failed step is tried again, and the draft comes.
      await eventually(async () => {
        const { body } = await ask('GET', path)
        assert.ok(['awaiting_approval', 'needs_attention'].includes(body.status), body.status)
      }, 40_000)
      // The worker's lines come a moment later than what it commits.
      await eventually(() =>
        assert.ok(
          lines.some((line) => line.includes('activity failed')),
          lines.join('\n'),
        ),
      )
    } finally {
      await Promise.all(started.map((one) => one.kill()))
    }
    const said = [...api.lines, ...lines].join('\n')
    assert.match(said, /request failed/)
    const telling = said.split('\n').filter((line) => line.toLowerCase().includes(WORDS.toLowerCase()))
    assert.deepEqual(telling, [])
  })
})
