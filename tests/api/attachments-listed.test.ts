import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { testServices } from '../support/services.ts'

type Attachment = { id: string; fileName: string }
type Page = { items: Attachment[]; next: string | null }

describe('attachments and titles', () => {
  const services = testServices()
  const api = testApi(services)

  it('are listed, all or those of one thing, in pages, and go when they are deleted', async () => {
    const { token, applicationId, resumeId } = await applicant(api)
    const attach = async (owner: Record<string, string>, name: string) => {
      const form = new FormData()
      for (const [key, value] of Object.entries(owner)) form.set(key, value)
      form.set('file', new File([`note ${name}`], name))
      return (await api.request<Attachment>('POST', '/attachments', { token, body: form })).body.id
    }
    const one = await attach({ applicationId }, 'one.txt')
    const two = await attach({ resumeId }, 'two.txt')
    const list = async (query = '') => (await api.request<Page>('GET', `/attachments${query}`, { token })).body
    const idsIn = async (query = '') => (await list(query)).items.map(({ id }) => id)
    assert.deepEqual(await idsIn(), [two, one])
    assert.deepEqual(await idsIn(`?applicationId=${applicationId}`), [one])
    assert.deepEqual(await idsIn(`?resumeId=${resumeId}`), [two])
    const first = await list('?limit=1')
    assert.deepEqual(await idsIn(`?limit=1&cursor=${first.next}`), [one])
    assert.equal((await api.request('DELETE', `/attachments/${one}`, { token })).status, 204)
    assert.deepEqual(await idsIn(), [two])
    assert.equal((await api.request('GET', `/attachments/${one}/file`, { token })).status, 404)
    assert.equal((await api.request('DELETE', `/attachments/${one}`, { token })).status, 404)
  })

  it('of resumes are changed, unless somebody else did so meanwhile', async () => {
    const { token, resumeId } = await applicant(api)
    const path = `/resumes/${resumeId}`
    const etag = (await api.request('GET', path, { token })).headers.get('etag') ?? ''
    const rename = (title: string, headers: Record<string, string>) =>
      api.request('PATCH', path, { token, body: { title }, headers })
    const renamed = await rename('Backend, short', { 'if-match': etag })
    assert.deepEqual([renamed.status, renamed.body.title], [200, 'Backend, short'])
    assert.equal((await rename('Another', { 'if-match': etag })).status, 412)
    assert.equal((await rename(' ', {})).status, 422)
    assert.equal((await api.request('GET', path, { token })).body.title, 'Backend, short')
  })
})
