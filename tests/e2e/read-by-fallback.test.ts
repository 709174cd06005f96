import assert from 'node:assert/strict'
import { LlmCall } from '#shared/database/entities/index.ts'
import { type LanguageModel, ModelError } from '#shared/llm/model.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

type Resume = { latestVersion: { provider: string; warnings: string[] } }
type Warnings = { warnings: { code: string; message: string }[] }

describe('a resume that only the fallback model could read', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  const model = new ScriptedModel()
  const other = new ScriptedModel()
  const fallback: LanguageModel = {
    provider: 'openai_fallback',
    model: 'second',
    complete: (request) => other.complete(request),
  }
  testWorker(services, model, fallback)
  after(() => closeReaders())

  it('says so, to whoever looks at the resume and in the review of each application with it', async () => {
    model.next.parse_resume = [new ModelError('quota_exhausted', 'no quota', { retryable: false })]
    const one = await applicant(api, { text: sample('backend-engineer/resume.txt') })
    await one.reaches('awaiting_approval')
    const { latestVersion } = (await api.request<Resume>('GET', `/resumes/${one.resumeId}`, { token: one.token })).body
    assert.equal(latestVersion.provider, 'openai_fallback')
    assert.match(latestVersion.warnings[0] ?? '', /sent to another one.*read by it: scripted\./)
    const { warnings } = (await api.request<Warnings>('GET', `${one.path}/review`, { token: one.token })).body
    assert.match(warnings.find(({ code }) => code === 'fallback_model')?.message ?? '', /fallback model second/)
    const calls = await services.database.em.fork().find(LlmCall, { userId: one.id })
    assert.deepEqual(calls.map(({ step, provider }) => `${step} ${provider}`).sort(), [
      'parse_resume openai_fallback',
      'tailor_resume openai',
      'write_cover_letter openai',
      'write_cover_letter openai',
    ])
  })

  it('is read by the first one where that can', async () => {
    const one = await applicant(api, { text: `${sample('backend-engineer/resume.txt')}\nTennis` })
    await one.reaches('awaiting_approval')
    const { warnings } = (await api.request<Warnings>('GET', `${one.path}/review`, { token: one.token })).body
    assert.ok(!warnings.some(({ code }) => code === 'fallback_model'))
  })
})
