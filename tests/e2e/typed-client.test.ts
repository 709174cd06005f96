import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileBody } from '#client'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

describe('the typed client', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  testWorker(services)
  after(() => closeReaders())

  it('goes from the registration to a document in a template of one’s own, with the types of the OpenAPI document alone', async () => {
    const nobody = api.client('')
    const account = { email: 'typed@example.com', password: 'correct horse battery' }
    assert.equal((await nobody.POST('/users', { body: account })).data?.email, account.email)
    const { data: session } = await nobody.POST('/auth/login', { body: account })
    const client = api.client(session?.accessToken ?? '')

    const file = new File([sample('backend-engineer/resume.txt')], 'resume.txt')
    const { data: resume } = await client.POST('/resumes', fileBody({ file: file.name, title: 'Mine' }, file))
    const text = sample('backend-engineer/jobs/senior-backend-marrowvale.txt')
    const { data: job } = await client.POST('/jobs', { body: { text } })
    const { data: application } = await client.POST('/applications', {
      body: { resumeId: resume?.id ?? '', jobId: job?.id ?? '' },
      headers: { 'idempotency-key': 'once' },
    })
    const its = { params: { path: { id: application?.id ?? '' } } }
    const untilIt = (status: string) =>
      eventually(async () => assert.equal((await client.GET('/applications/{id}', its)).data?.status, status), 30_000)

    await untilIt('awaiting_approval')
    const early = await client.POST('/applications/{id}/exports', {
      ...its,
      body: { docType: 'resume', format: 'pdf' },
    })
    assert.deepEqual([early.response.status, early.error?.type], [409, '/problems/not-approved'])
    const { data: review } = await client.GET('/applications/{id}/review', its)
    await client.POST('/applications/{id}/approve', { ...its, body: { draftHash: review?.draft.hash ?? '' } })
    await untilIt('completed')

    const docx = new File([readFileSync(new URL('../../examples/template-resume.docx', import.meta.url))], 'mine.docx')
    const template = await client.POST(
      '/templates',
      fileBody({ file: docx.name, name: 'Mine', docType: 'resume' }, docx),
    )
    const { data: made } = await client.POST('/applications/{id}/exports', {
      ...its,
      body: { docType: 'resume', format: 'docx', templateId: template.data?.id ?? '' },
    })
    const { data: bytes } = await client.GET('/exports/{id}/file', {
      params: { path: { id: made?.id ?? '' } },
      parseAs: 'arrayBuffer',
    })
    const read = await readDocument(new Uint8Array(bytes ?? new ArrayBuffer()))
    assert.ok(read.text?.includes('Pelican Freight Systems'))

    const { data: dashboard } = await client.GET('/dashboard')
    assert.equal(dashboard?.byStatus.completed, 1)
    const gone = await client.DELETE('/users/{id}', {
      params: { path: { id: 'me' } },
      body: { password: account.password },
    })
    assert.equal(gone.response.status, 202)
    assert.equal((await client.GET('/dashboard')).error?.type, '/problems/unauthenticated')
  })
})
