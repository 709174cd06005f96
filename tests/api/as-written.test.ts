import assert from 'node:assert/strict'
import { MockActivityEnvironment } from '@temporalio/testing'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { parseResume } from '../../activities/parse-resume.ts'
import { testApi } from '../support/api.ts'
import { testServices } from '../support/services.ts'

const TEXT = `Anna Nowak
anna.nowak@example.com | Leeds, UK

Professional Background

Engineer, Acme Ltd, Leeds, United Kingdom   2020 - 2022
- Built the pumps of a dam.
`

describe('a person’s own spellings over the API', function () {
  this.timeout(60_000)
  const services = testServices()
  const api = testApi(services)
  after(() => closeReaders())

  type Version = { id: string; document: ResumeDocument }
  const post = async <T>(token: string, path: string, body: unknown): Promise<T> => {
    const answer = await api.request<T>('POST', path, { token, body })
    assert.equal(answer.status, 201, JSON.stringify(answer.body))
    return answer.body
  }

  it('of the country is kept when a file is read, shown, edited, and taken out and in as JSON Resume', async () => {
    const { token } = await api.person()
    const resume = await post<{ id: string }>(token, '/resumes', { title: 'Mine', text: TEXT })
    const job = await post<{ id: string; country: string }>(token, '/jobs', {
      text: 'Engineer - Blue Meridian\nLocation: Austin, TX\n\nWe look for an engineer who builds pumps and dams.',
    })
    assert.equal(job.country, 'US')
    const application = await post<{ id: string }>(token, '/applications', { resumeId: resume.id, jobId: job.id })
    const files = openFileStore(services.config.FILES_URL)
    const rules = createRulesModel()
    const deps = { config: services.config, database: services.database, files, model: rules, rules }
    await new MockActivityEnvironment().run(parseResume(deps), { applicationId: application.id })

    const versions = `/resumes/${resume.id}/versions`
    const { body: list } = await api.request<{ items: { id: string }[] }>('GET', versions, { token })
    const show = async (id = list.items[0]?.id, format = 'document'): Promise<Version['document']> =>
      (await api.request<Version>('GET', `${versions}/${id}?format=${format}`, { token })).body.document
    const read = await show()
    assert.deepEqual(read.basics.location, { city: 'Leeds', countryCode: 'GB', country: 'UK' })

    const titled = { ...read, sectionTitles: { work: 'Professional Background' } }
    const edited = await post<{ id: string }>(token, versions, { document: titled })
    assert.deepEqual(await show(edited.id), titled)

    const plain = await show(edited.id, 'json-resume')
    assert.deepEqual(plain.basics.location, { city: 'Leeds', countryCode: 'GB' })
    const again = await post<{ id: string }>(token, '/resumes', { title: 'Again', document: plain })
    const { body } = await api.request<{ latestVersion: { id: string } }>('GET', `/resumes/${again.id}`, { token })
    const back = await api.request<Version>('GET', `/resumes/${again.id}/versions/${body.latestVersion.id}`, { token })
    assert.deepEqual(back.body.document.sectionTitles, titled.sectionTitles)
    assert.equal(back.body.document.basics.location?.country, 'UK')

    const wrong = { ...titled, sectionTitles: { work: 5 } }
    assert.equal((await api.request('POST', versions, { token, body: { document: wrong } })).status, 422)
  })

  it('of the country is kept in the profile, and a posting’s country can be said', async () => {
    const { token } = await api.person()
    const { body: me } = await api.request<{ id: string }>('GET', '/users/me', { token })
    const location = { city: 'Leeds', countryCode: 'GB', country: 'UK' }
    const saved = await api.request('PUT', `/profiles/${me.id}`, { token, body: { location } })
    assert.equal(saved.status, 200)
    const { body } = await api.request<{ location: object }>('GET', `/profiles/${me.id}`, { token })
    assert.deepEqual(body.location, location)
    const job = await post<{ country: string }>(token, '/jobs', { text: 'An engineer for our dams.', country: 'gb' })
    assert.equal(job.country, 'GB')
  })
})
