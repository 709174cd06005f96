import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { operations } from '../../api/routes/index.ts'
import { testApi } from '../support/api.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

describe('ownership', () => {
  const api = testApi(testServices())
  const ids: Record<string, string> = {}
  let stranger = ''

  before(async () => {
    const { token, id } = await api.person()
    stranger = (await api.person()).token
    const resume = await api.request<{ id: string; latestVersion: { id: string } }>('POST', '/resumes', {
      token,
      body: { title: 'Mine', document: JSON.parse(sample('backend-engineer/resume.json')) },
    })
    const job = await api.request<{ id: string }>('POST', '/jobs', { token, body: { text: 'Backend engineer wanted' } })
    const application = await api.request<{ id: string }>('POST', '/applications', {
      token,
      body: { resumeId: resume.body.id, jobId: job.body.id },
    })
    const form = new FormData()
    form.set('applicationId', application.body.id)
    form.set('file', new Blob(['a note']), 'note.txt')
    const attachment = await api.request<{ id: string }>('POST', '/attachments', { token, body: form })
    assert.equal(attachment.status, 201)
    const template = new FormData()
    template.set('name', 'Mine')
    template.set('docType', 'resume')
    template.set('file', new Blob([readFileSync(new URL('../../examples/template-resume.docx', import.meta.url))]))
    const added = await api.request<{ id: string }>('POST', '/templates', { token, body: template })
    assert.equal(added.status, 201)
    const webhook = await api.request<{ id: string }>('POST', '/webhooks', { token, body: { url: 'https://1.1.1.1/' } })
    assert.equal(webhook.status, 201)
    Object.assign(ids, {
      webhook: webhook.body.id,
      template: added.body.id,
      attachment: attachment.body.id,
      user: id,
      resume: resume.body.id,
      version: resume.body.latestVersion.id,
      job: job.body.id,
      application: application.body.id,
    })
    assert.equal(application.status, 201)
  })

  const BODIES: Record<string, unknown> = {
    updateUser: { email: 'stranger@example.com', currentPassword: 'correct horse battery' },
    setUserDisabled: { disabled: true },
    deleteUser: { password: 'correct horse battery' },
    putProfile: {},
    changePassword: { currentPassword: 'correct horse battery', newPassword: 'another horse battery' },
    createResumeVersion: { document: { basics: { name: 'X' } } },
    updateApplication: { stage: 'applied' },
    editReview: {},
    createExport: { docType: 'resume', format: 'pdf' },
    approveApplication: { draftHash: 'x' },
    requestChanges: { draftHash: 'x', feedback: 'x' },
    rejectApplication: { draftHash: 'x' },
    retryApplication: { attention: 1 },
    previewTemplate: { resumeId: '01890000-0000-7000-8000-000000000000' },
  }
  const idFor = (path: string): string => {
    const resource = path.split('/')[1] ?? ''
    return (
      {
        users: 'user',
        profiles: 'user',
        resumes: 'resume',
        jobs: 'job',
        applications: 'application',
        audit: 'application',
        exports: 'application',
        attachments: 'attachment',
        webhooks: 'webhook',
        templates: 'template',
      }[resource] ?? 'user'
    )
  }

  for (const operation of operations.filter(({ access, params }) => access !== 'public' && params)) {
    const call = (token?: string) => {
      const path = operation.path
        .replace(':version_id', ids.version ?? '')
        .replace(/:\w+/, ids[idFor(operation.path)] ?? '')
      const body = BODIES[operation.operationId]
      return api.request(operation.method.toUpperCase(), path, {
        token,
        ...(body !== undefined && { body }),
        headers: { 'if-match': '"1-1-x"' },
      })
    }
    const isAdmins = operation.access === 'admin'
    it(`${operation.method.toUpperCase()} ${operation.path} is a ${isAdmins ? 403 : 404} for somebody else and a 401 for nobody`, async () => {
      const answer = await call(stranger)
      assert.deepEqual(
        [answer.status, answer.body.type],
        isAdmins ? [403, '/problems/forbidden'] : [404, '/problems/not-found'],
      )
      assert.equal((await call()).status, 401)
    })
  }

  it('lists show only one’s own', async () => {
    for (const path of ['/resumes', '/jobs', '/applications']) {
      const answer = await api.request<{ items: unknown[] }>('GET', path, { token: stranger })
      assert.deepEqual([path, answer.status, answer.body.items.length], [path, 200, 0])
    }
    const foreign = await api.request('POST', '/applications', {
      token: stranger,
      body: { resumeId: ids.resume, jobId: ids.job },
    })
    assert.equal(foreign.status, 404)
  })
})
