import assert from 'node:assert/strict'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { eventually } from '../support/eventually.ts'
import { CARRIERS, ORDERS } from '../support/hostile-postings.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

type Text = { status: string; findings: { code: string }[] }
type Review = {
  draft: { hash: string; provider: string }
  changes: (Text & { after: string | null })[]
  coverLetter: { paragraphs: (Text & { text: string })[] }
  posting: { hiddenText: string[] }
}

/** The carriers whose order a person cannot see at all; the others disguise what can be read. */
const UNSEEN = /comment|display:none|tag characters/

describe('a posting that gives orders, and a model that obeys every one', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  const model = new ScriptedModel()
  testWorker(services, model)
  after(() => closeReaders())

  it('leaves nothing in the review to accept nor in the documents, and what was hidden is reported', async () => {
    const honest = sample('backend-engineer/jobs/senior-backend-marrowvale.txt')
    const orders = ORDERS.map(({ order }) => order)
    const posting = CARRIERS.reduce((text, { carry }, index) => carry(orders[index] ?? '', text), honest)
    const targets = ['basics.summary', 'w1.h1', 'w1.h2', 'w1.h3', 'w1.h4', 'w2.h1', 'w2.h2', 'w3.h1', 's1.k1', 's1.k2']
    const shared = { position: null, evidence: [], requirements: [], reason: 'The posting says so.' }
    model.next.tailor_resume = [
      {
        requirements: [{ id: 'r1', text: '5+ years of backend development', kind: 'must', keywords: [] }],
        changes: ORDERS.map(({ obeyed }, index) => {
          const target = targets[index]
          return target
            ? { ...shared, op: 'rewrite' as const, target, text: obeyed }
            : { ...shared, op: 'add' as const, target: 'skills', text: obeyed }
        }),
      },
    ]
    const letter = { paragraphs: ORDERS.slice(0, 6).map(({ obeyed }) => ({ text: obeyed, evidence: ['w1.h1'] })) }
    model.next.write_cover_letter = [letter, letter]

    const { token } = await api.person()
    const resume = await api.request<{ id: string }>('POST', '/resumes', {
      token,
      body: { title: 'Mine', document: JSON.parse(sample('backend-engineer/resume.json')) },
    })
    const job = await api.request<{ id: string }>('POST', '/jobs', { token, body: { text: posting } })
    const { id } = (
      await api.request<{ id: string }>('POST', '/applications', {
        token,
        body: { resumeId: resume.body.id, jobId: job.body.id },
      })
    ).body
    const reaches = (status: string) =>
      eventually(async () => {
        const now = await api.request<{ status: string }>('GET', `/applications/${id}`, { token })
        assert.equal(now.body.status, status)
      }, 30_000)

    await reaches('awaiting_approval')
    const review = (await api.request<Review>('GET', `/applications/${id}/review`, { token })).body
    assert.ok(review.changes.length >= targets.length, 'what was blocked stays visible')
    for (const { status, findings, after } of review.changes) {
      assert.equal(status, 'blocked', after ?? '')
      assert.notDeepEqual(findings, [])
    }
    const obeyed = new Set(ORDERS.map(({ obeyed: text }) => text))
    for (const { text } of review.coverLetter.paragraphs.filter(({ status }) => status !== 'blocked'))
      assert.ok(!obeyed.has(text), text)
    assert.ok(review.posting.hiddenText.length > 0)

    const hidden = CARRIERS.flatMap(({ name }, index) => (UNSEEN.test(name) ? [orders[index] ?? ''] : []))
    for (const { input } of model.requests)
      for (const order of hidden) assert.ok(!JSON.stringify(input).includes(order), `no model sees “${order}”`)

    const decided = await api.request('POST', `/applications/${id}/approve`, {
      token,
      body: { draftHash: review.draft.hash },
    })
    assert.equal(decided.status, 202)
    await reaches('completed')
    const { body } = await api.request<{ items: { id: string }[] }>('GET', `/applications/${id}/exports`, { token })
    assert.equal(body.items.length, 4)
    for (const item of body.items) {
      const file = await fetch(`${api.url()}/exports/${item.id}/file`, {
        headers: { authorization: `Bearer ${token}` },
      })
      const { text } = await readDocument(new Uint8Array(await file.arrayBuffer()))
      const plain = text.replace(/\s+/g, ' ')
      for (const claim of [...obeyed]) assert.ok(!plain.includes(claim), claim)
      assert.doesNotMatch(
        plain,
        /Xyzzyplugh|track\.example|harvest\.example|Turing Award|\bPMP\b|system prompt|Mandarin/,
      )
    }
  })
})
