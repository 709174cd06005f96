import assert from 'node:assert/strict'
import { LlmCall } from '#shared/database/entities/index.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { fakeModel } from '../support/fake-model.ts'
import { type FakeOpenAi, startFakeOpenAi } from '../support/fake-openai.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

type Application = { status: string; attention: { number: number; reason: string; message: string } | null }

type Resume = { latestVersion: { sourceType: string; provider: string; warnings: string[] } }

describe('an application while the model server misbehaves', function () {
  this.timeout(60_000)
  const ATTEMPTS = 3
  const services = testServices({
    temporal: true,
    environment: { LLM_STEP_ATTEMPTS: String(ATTEMPTS), OPENAI_TIMEOUT_MS: '1000' },
  })
  const api = testApi(services, { dispatcher: true })
  let fake: FakeOpenAi
  before(async () => {
    fake = await startFakeOpenAi({ retryAfter: '1' })
  })
  beforeEach(() => fake.reset())
  after(async () => {
    await fake.close()
    closeReaders()
  })
  testWorker(
    services,
    fakeModel(() => fake, 1_000),
  )

  async function start(options: { unparsed?: boolean } = {}) {
    const { token, path, resumeId, applicationId, reaches } = await applicant(
      api,
      options.unparsed ? { text: sample('backend-engineer/resume.txt') } : undefined,
    )
    return {
      reaches: reaches<Application>,
      retry: (attention: number) => api.request('POST', `${path}/retry`, { token, body: { attention } }),
      resume: async () => (await api.request<Resume>('GET', `/resumes/${resumeId}`, { token })).body,
      stored: () => services.database.em.fork().count(LlmCall, { applicationId }),
    }
  }

  it('waits as long as the server asked, then goes on', async () => {
    fake.script(['rate_limited'], 'tailor_resume')
    const one = await start()
    await one.reaches('awaiting_approval')
    const [refused, again] = fake.requests
    assert.ok((again?.atMs ?? 0) - (refused?.atMs ?? 0) >= 1_000)
    assert.equal(fake.requests.length, 3)
  })

  it('gets over a server error, a broken connection and a hang', async () => {
    fake.script(['server_error', 'drop_connection'], 'tailor_resume')
    fake.script(['hang'], 'write_cover_letter')
    const one = await start()
    await one.reaches('awaiting_approval')
    assert.equal(await one.stored(), 2)
  })

  it('asks for help after as many attempts as configured, and retry pays for no stored reply again', async () => {
    fake.script(['good'], 'tailor_resume')
    fake.script(Array(ATTEMPTS).fill('server_error'), 'write_cover_letter')
    const one = await start()
    const { attention } = await one.reaches('needs_attention')
    assert.equal(attention?.reason, 'model_unavailable')
    assert.equal(fake.requests.filter(({ task }) => task === 'write_cover_letter').length, ATTEMPTS)
    assert.equal((await one.retry(attention.number)).status, 202)
    await one.reaches('awaiting_approval')
    assert.equal(fake.requests.filter(({ task }) => task === 'tailor_resume').length, 1)
  })

  for (const [behaviour, reason] of [
    ['unauthorized', 'model_key_refused'],
    ['quota', 'model_quota_exhausted'],
    ['not_found', 'model_not_found'],
    ['bad_request', 'model_context_too_long'],
  ] as const) {
    it(`asks for help at once where trying again cannot help: ${behaviour}`, async () => {
      fake.script([behaviour], 'tailor_resume')
      const one = await start()
      const { attention } = await one.reaches('needs_attention')
      assert.equal(attention?.reason, reason)
      assert.equal(fake.requests.length, 1)
      assert.equal((await one.retry(attention.number)).status, 202)
      await one.reaches('awaiting_approval')
    })
  }

  for (const behaviour of ['truncated', 'schema_breaking', 'empty', 'refusal', 'ten_thousand_changes'] as const) {
    it(`names what was wrong, once, and takes the repaired reply: ${behaviour}`, async () => {
      fake.script([behaviour], 'tailor_resume')
      const one = await start()
      await one.reaches('awaiting_approval')
      const asked = fake.requests.filter(({ task }) => task === 'tailor_resume')
      assert.equal(asked.length, 2)
      assert.equal(asked[1]?.body.messages[0]?.content, asked[0]?.body.messages[0]?.content)
      const { repair, ...input } = JSON.parse(asked[1]?.body.messages[1]?.content ?? '{}')
      assert.equal(typeof repair, 'string')
      assert.deepEqual(input, JSON.parse(asked[0]?.body.messages[1]?.content ?? '{}'))
      assert.equal(await one.stored(), 3)
    })
  }

  it('keeps of a model’s parse only what the file says, and tells what it left out', async () => {
    fake.script(['invents'], 'parse_resume')
    const one = await start({ unparsed: true })
    // A job without its employer is nothing to build on unasked.
    const { attention } = await one.reaches('needs_attention')
    assert.equal(attention?.reason, 'reading_in_doubt')
    await one.retry(attention.number)
    await one.reaches('awaiting_approval')
    const { latestVersion } = await one.resume()
    assert.deepEqual([latestVersion.sourceType, latestVersion.provider], ['parsed', 'openai'])
    assert.ok(latestVersion.warnings.some((warning) => /^work\[0\]\.name: .*not in the file/.test(warning)))
    assert.doesNotMatch(JSON.stringify(latestVersion), /Zarquon/)
  })

  for (const behaviour of ['unauthorized', 'refusal'] as const) {
    it(`reads the resume offline, and says so, when the model fails for good: ${behaviour}`, async () => {
      fake.script(behaviour === 'refusal' ? [behaviour, behaviour] : [behaviour], 'parse_resume')
      const one = await start({ unparsed: true })
      await one.reaches('awaiting_approval')
      const { latestVersion } = await one.resume()
      assert.equal(latestVersion.provider, 'rules')
      assert.match(latestVersion.warnings[0] ?? '', /read by the offline rules/)
    })
  }

  it('asks for help when the model declines twice', async () => {
    fake.script(['refusal', 'refusal'], 'tailor_resume')
    const { attention } = await (await start()).reaches('needs_attention')
    assert.equal(attention?.reason, 'model_declined')
    assert.equal(fake.requests.length, 2)
  })
})
