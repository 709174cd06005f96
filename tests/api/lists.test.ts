import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { testDrafts } from '../support/drafts.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

type Item = {
  id: string
  jobTitle: string
  company: string
  resumeTitle: string
  status: string
  waitingSince: string | null
  decision: { kind: string; state: string } | null
  counts: { blocked: number; unconfirmed: number; questions: number }
}
type Page<T> = { items: T[]; next: string | null; total?: number }

describe('lists', function () {
  this.timeout(30_000)
  const services = testServices()
  const api = testApi(services)
  const start = testDrafts(services, api, new ScriptedModel())

  /** Somebody with an application for each of these companies, made in this order. */
  async function applyTo(...companies: string[]) {
    const { token } = await api.person()
    const made = async (path: string, body: unknown) =>
      (await api.request<{ id: string }>('POST', path, { token, body })).body.id
    const resumeId = await made('/resumes', {
      title: 'Backend, 2026',
      text: 'Grace Moreau\nEngineer at Pelican Freight',
    })
    const ids: string[] = []
    for (const [index, company] of companies.entries()) {
      const text = 'We look for somebody who knows Go and PostgreSQL.'
      const jobId = await made('/jobs', { text, title: `Engineer ${index}`, company, location: 'Gdańsk' })
      ids.push(await made('/applications', { resumeId, jobId }))
    }
    const list = async (query = '', of = 'applications') =>
      (await api.request<Page<Item>>('GET', `/${of}${query}`, { token })).body
    const companiesOf = async (query: string) => (await list(query)).items.map(({ company }) => company)
    return { token, ids, list, companiesOf }
  }

  it('of applications say what each is for, and page through every order without a gap', async () => {
    const { ids, list, companiesOf, token } = await applyTo('Marrow & Vale', 'Ardent', 'zebra', 'Ardent')
    const [first] = (await list('?sort=oldest')).items
    assert.deepEqual(
      [first?.jobTitle, first?.company, first?.resumeTitle, first?.waitingSince, first?.decision],
      ['Engineer 0', 'Marrow & Vale', 'Backend, 2026', null, null],
    )
    await api.request('PATCH', `/applications/${ids[1]}`, { token, body: { stage: 'applied' } })
    const expected = {
      newest: [3, 2, 1, 0],
      oldest: [0, 1, 2, 3],
      updated: [1, 3, 2, 0],
      company: [1, 3, 0, 2],
      waiting: [0, 1, 2, 3],
    }
    for (const [sort, order] of Object.entries(expected)) {
      const seen: string[] = []
      let next: string | null = null
      do {
        const page: Page<Item> = await list(`?sort=${sort}&limit=1${next ? `&cursor=${next}` : ''}`)
        assert.equal(page.items.length, 1)
        seen.push(...page.items.map(({ id }) => id))
        next = page.next
      } while (next)
      assert.deepEqual(
        seen,
        order.map((index) => ids[index]),
        sort,
      )
    }
    assert.deepEqual(await companiesOf('?sort=company'), ['Ardent', 'Ardent', 'Marrow & Vale', 'zebra'])
  })

  it('of applications find words of posting and resume, in any case, all of which must be there', async () => {
    const { companiesOf } = await applyTo('Marrow & Vale', '100% Ardent', 'under_score')
    assert.deepEqual(await companiesOf('?q=marrow'), ['Marrow & Vale'])
    assert.deepEqual(await companiesOf('?q=vale%20ENGINEER%20backend'), ['Marrow & Vale'])
    assert.deepEqual(await companiesOf('?q=marrow%20ardent'), [])
    // Signs of LIKE stand for themselves.
    assert.deepEqual(await companiesOf('?q=%25'), ['100% Ardent'])
    assert.deepEqual(await companiesOf('?q=r_s'), ['under_score'])
    assert.equal((await companiesOf('?q=2026')).length, 3)
  })

  it('of applications take several values of a filter, and count all that they find where that is asked for', async () => {
    const { ids, list, token } = await applyTo('A', 'B', 'C')
    await api.request('PATCH', `/applications/${ids[0]}`, { token, body: { stage: 'applied' } })
    await api.request('PATCH', `/applications/${ids[1]}`, { token, body: { stage: 'offer' } })
    const some = await list('?stage=applied&stage=offer&total=true&limit=1')
    assert.deepEqual([some.total, some.items.length], [2, 1])
    assert.deepEqual([(await list('?stage=saved&total=true')).total, (await list()).total], [1, undefined])
    const wrong = await api.request('GET', '/applications?stage=applied&stage=nowhere', { token })
    assert.equal(wrong.status, 422)
  })

  it('of applications say what waits, since when, what is blocked, and what is being decided', async () => {
    const person = await start()
    const find = async () =>
      (await api.request<Page<Item>>('GET', '/applications', { token: person.token })).body.items[0]
    const waiting = await find()
    assert.equal(waiting?.status, 'awaiting_approval')
    assert.ok(Date.now() - Date.parse(waiting?.waitingSince ?? '') < 60_000)
    const review = await person.review()
    const proposals = [...review.changes, ...review.coverLetter.paragraphs.flatMap(({ sentences }) => sentences)]
    const withStatus = (status: string) => proposals.filter((proposed) => proposed.status === status).length
    assert.ok(withStatus('blocked') > 0)
    const { questions } = review as unknown as { questions: { id: string }[] }
    assert.ok(questions.length > 0)
    const counts = { blocked: withStatus('blocked'), unconfirmed: withStatus('unconfirmed') }
    assert.deepEqual(waiting?.counts, { ...counts, questions: questions.length })
    const dismissed = { answers: [{ questionId: questions[0]?.id, dismiss: true }] }
    assert.equal((await person.post('answers', dismissed)).status, 201)
    assert.deepEqual((await find())?.counts, { ...counts, questions: questions.length - 1 })
    await person.post('reject', { draftHash: review.draft.hash })
    assert.deepEqual((await find())?.decision, { kind: 'reject', state: 'recorded' })
    const alone = await api.request<Item>('GET', person.path, { token: person.token })
    assert.deepEqual([alone.body.decision, alone.body.counts], [(await find())?.decision, (await find())?.counts])
    await person.signal('reject')
    assert.deepEqual((await find())?.decision, { kind: 'reject', state: 'settled' })
  })

  it('of postings and resumes are searched and counted, and postings come with their texts where these are asked for', async () => {
    const { list } = await applyTo('Marrow & Vale', 'Ardent')
    const jobs = await list('?q=ardent%20gda&total=true', 'jobs')
    assert.deepEqual([jobs.items.map(({ company }) => company), jobs.total], [['Ardent'], 1])
    const [whole] = (await list('?texts=true', 'jobs')).items
    assert.ok(whole && 'text' in whole && 'page' in whole)
    const [brief] = jobs.items
    assert.ok(brief && !('text' in brief) && !('page' in brief) && 'requirements' in brief)
    assert.equal((await list('?q=backend&total=true', 'resumes')).total, 1)
    assert.deepEqual((await list('?q=frontend', 'resumes')).items, [])
  })
})
