import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Application } from '#shared/database/entities/index.ts'
import { ModelError } from '#shared/llm/model.ts'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'
import { workflowIdOf } from '#shared/temporal/names.ts'
import { findTemporalCli } from '../../scripts/embedded/temporal-binary.ts'
import { testApi } from '../support/api.ts'
import { assertEventsFitTheirSchemas } from '../support/event-schemas.ts'
import { eventually } from '../support/eventually.ts'
import {
  FALSE_PARAGRAPH,
  FALSE_REWRITE,
  ScriptedModel,
  TRUE_PARAGRAPH,
  TRUE_REWRITE,
} from '../support/scripted-model.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

type Change = {
  id: string
  target: string
  status: string
  after: string | null
  findings: { code: string; text: string }[]
}
type Review = {
  status: string
  round: number
  draft: { hash: string }
  changes: Change[]
  coverLetter: { paragraphs: { id: string; text: string; status: string }[] }
  match: { score: number; requirements: { id: string; status: string }[] }
}
type Shown = {
  id: string
  status: string
  round: number
  draftHash: string
  attention: { number: number; reason: string } | null
}

describe('an application from the resume to the documents', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true, environment: { LLM_STEP_ATTEMPTS: '2' } })
  const api = testApi(services, { dispatcher: true })
  const model = new ScriptedModel()
  testWorker(services, model)
  after(() => closeReaders())

  async function temporalCli(...args: string[]): Promise<void> {
    const cli = await findTemporalCli(() => {})
    await promisify(execFile)(cli, ['workflow', ...args, '--address', services.config.TEMPORAL_ADDRESS])
  }

  async function start(options: { unparsed?: boolean } = {}) {
    const { token } = await api.person()
    const body = options.unparsed
      ? { title: 'Mine', text: `${sample('backend-engineer/resume.txt')}\n${Math.random()}` }
      : { title: 'Mine', document: JSON.parse(sample('backend-engineer/resume.json')) }
    const resume = await api.request<{ id: string }>('POST', '/resumes', { token, body })
    const job = await api.request<{ id: string }>('POST', '/jobs', {
      token,
      body: { text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt') },
    })
    const application = await api.request<Shown>('POST', '/applications', {
      token,
      body: { resumeId: resume.body.id, jobId: job.body.id },
    })
    assert.equal(application.status, 201)
    const id = application.body.id
    const get = async (): Promise<Shown> => (await api.request<Shown>('GET', `/applications/${id}`, { token })).body
    const reaches = (status: string): Promise<Shown> =>
      eventually(async () => {
        const now = await get()
        assert.equal(now.status, status)
        return now
      }, 20_000)
    const review = async () => {
      const answer = await api.request<Review>('GET', `/applications/${id}/review`, { token })
      return { ...answer.body, etag: answer.headers.get('etag') ?? '' }
    }
    const post = (action: string, body?: unknown) =>
      api.request('POST', `/applications/${id}/${action}`, { token, body })
    return { id, token, get, reaches, review, post }
  }

  it('shows what was proposed, blocks what was invented, and exports exactly what was approved', async () => {
    const one = await start({ unparsed: true })
    await one.reaches('awaiting_approval')
    const review = await one.review()
    const [rewrite, invention, hidden] = review.changes
    assert.deepEqual([rewrite?.status, rewrite?.after], ['proposed', TRUE_REWRITE])
    assert.equal(invention?.status, 'blocked')
    assert.deepEqual(
      invention?.findings.map(({ code, text }) => [code, text]),
      [['number', '40']],
    )
    assert.equal(hidden?.status, 'proposed')
    assert.deepEqual(
      review.coverLetter.paragraphs.map(({ status }) => status),
      ['proposed', 'blocked'],
    )
    assert.deepEqual(
      review.match.requirements.map(({ id, status }) => [id, status]),
      [
        ['r1', 'met'],
        ['r2', 'gap'],
      ],
    )

    assert.equal((await one.post('approve', { draftHash: review.draft.hash })).status, 202)
    await one.reaches('completed')
    const { body } = await api.request<{ items: { id: string; docType: string; format: string; draftHash: string }[] }>(
      'GET',
      `/applications/${one.id}/exports`,
      { token: one.token },
    )
    assert.deepEqual(body.items.map(({ docType, format }) => `${docType}.${format}`).sort(), [
      'cover_letter.docx',
      'cover_letter.pdf',
      'resume.docx',
      'resume.pdf',
    ])
    for (const item of body.items) {
      assert.equal(item.draftHash, review.draft.hash)
      const file = await fetch(`${api.url()}/exports/${item.id}/file`, {
        headers: { authorization: `Bearer ${one.token}` },
      })
      assert.match(
        file.headers.get('content-disposition') ?? '',
        /^attachment; filename="\w+ - (Resume|Cover letter) - [^"]+\.(docx|pdf)"$/,
      )
      const { text } = await readDocument(new Uint8Array(await file.arrayBuffer()))
      const plain = text.replace(/\s+/g, ' ')
      const [wanted, unwanted] =
        item.docType === 'resume' ? [TRUE_REWRITE, FALSE_REWRITE] : [TRUE_PARAGRAPH, FALSE_PARAGRAPH]
      assert.ok(plain.includes(wanted), `${item.docType}.${item.format} has the approved text`)
      assert.ok(!plain.includes(unwanted), `${item.docType}.${item.format} has nothing invented`)
    }
  })

  it('keeps text of the resume, posting and letter out of the workflow’s history, events and signals', async () => {
    const one = await start()
    const { draftHash } = await one.reaches('awaiting_approval')
    await one.post('request-changes', { draftHash, feedback: 'Mention Quixotic Zebra please' })
    await eventually(async () => assert.equal((await one.get()).round, 2))
    const second = await one.reaches('awaiting_approval')
    await one.post('approve', { draftHash: second.draftHash })
    await one.reaches('completed')
    const { events } = await services.temporal.workflow.getHandle(workflowIdOf(one.id)).fetchHistory()
    const payloads = bytesIn(events).map((bytes) => Buffer.from(bytes).toString('utf8'))
    const { body } = await api.request('GET', '/events?limit=100', { token: one.token })
    const everything = `${payloads.join('\n')}\n${JSON.stringify(events)}\n${JSON.stringify(body)}`
    assert.ok(payloads.length > 10)
    for (const secret of [
      'Halloran',
      'Pelican',
      'Copperleaf',
      'booking',
      'Marrow',
      'Quixotic',
      'PostgreSQL',
      'ingrid',
    ]) {
      assert.ok(!everything.includes(secret), `${secret} stands in the history or the events`)
    }
  })

  it('keeps the person’s edits and accepted changes through another round, word for word', async () => {
    const one = await start()
    await one.reaches('awaiting_approval')
    const review = await one.review()
    const mine = 'Led four engineers; we split a Django monolith into six services, and I baked 99 cakes.'
    const edit = await api.request<Review>('PATCH', `/applications/${one.id}/review`, {
      token: one.token,
      headers: { 'if-match': review.etag },
      body: {
        decisions: [
          { changeId: review.changes[0]?.id, decision: 'accept' },
          { changeId: review.changes[1]?.id, decision: 'edit', text: mine },
        ],
        coverLetter: { paragraphs: [{ id: 'p2', text: 'My own paragraph about 77 things.' }] },
      },
    })
    assert.equal(edit.status, 200)
    assert.notEqual(edit.body.draft.hash, review.draft.hash)
    await one.post('request-changes', { draftHash: edit.body.draft.hash, feedback: 'Shorter, please.' })
    await eventually(async () => assert.equal((await one.get()).round, 2))
    await one.reaches('awaiting_approval')
    const next = await one.review()
    assert.deepEqual(
      next.changes.filter(({ status }) => status === 'edited').map(({ after }) => after),
      [mine],
    )
    assert.deepEqual(
      next.changes.filter(({ status }) => status === 'accepted').map(({ after }) => after),
      [TRUE_REWRITE],
    )
    assert.ok(
      next.coverLetter.paragraphs.some(
        ({ text, status }) => text === 'My own paragraph about 77 things.' && status === 'edited',
      ),
    )
    const earlier = await api.request<Review>('GET', `/applications/${one.id}/review?round=1`, { token: one.token })
    assert.equal(earlier.body.round, 1)
  })

  it('does not let two windows overwrite each other, nor accept a blocked change, nor approve a stale draft', async () => {
    const one = await start()
    await one.reaches('awaiting_approval')
    const review = await one.review()
    const patch = (body: unknown, etag?: string) =>
      api.request('PATCH', `/applications/${one.id}/review`, {
        token: one.token,
        body,
        headers: etag ? { 'if-match': etag } : {},
      })
    const reject = { decisions: [{ changeId: review.changes[0]?.id, decision: 'reject' }] }
    assert.equal((await patch(reject)).status, 428)
    const blocked = await patch({ decisions: [{ changeId: review.changes[1]?.id, decision: 'accept' }] }, review.etag)
    assert.equal(blocked.status, 422)
    assert.equal((await patch(reject, review.etag)).status, 200)
    assert.equal((await patch(reject, review.etag)).status, 412)
    assert.equal((await one.post('approve', {})).status, 422)
    const stale = await one.post('approve', { draftHash: review.draft.hash })
    const current = (await one.get()).draftHash
    assert.deepEqual([stale.status, stale.body.type, stale.body.draftHash], [409, '/problems/stale-draft', current])
  })

  it('lets one of approve and reject win over REST, and tells the other', async () => {
    const one = await start()
    const { draftHash } = await one.reaches('awaiting_approval')
    const answers = await Promise.all([one.post('approve', { draftHash }), one.post('reject', { draftHash })])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [202, 409])
    await one.reaches(answers[0]?.status === 202 ? 'completed' : 'rejected')
  })

  it('can be approved by the Temporal command line alone', async () => {
    const one = await start()
    await one.reaches('awaiting_approval')
    await temporalCli('signal', '--name', 'approve', '--workflow-id', workflowIdOf(one.id))
    await one.reaches('completed')
    const { body } = await api.request<{ items: { action: string; actorType: string }[] }>(
      'GET',
      `/audit/${one.id}?limit=100`,
      { token: one.token },
    )
    assert.ok(body.items.some(({ action, actorType }) => action === 'decision.approve' && actorType === 'temporal'))
  })

  it('takes an approval from Temporal at the very moment at which the draft can be seen', async () => {
    for (let time = 0; time < 5; time++) {
      const one = await start()
      const workflow = services.temporal.workflow.getHandle(workflowIdOf(one.id))
      const waiting = async () => {
        const found = await services.database.em.fork().findOneOrFail(Application, { id: one.id })
        return found.status === 'awaiting_approval'
      }
      while (!(await waiting())) await setImmediate()
      await workflow.signal('approve')
      await one.reaches('completed')
    }
  })

  it('asks for help when the key is refused, and retry goes on without repeating what is done', async () => {
    model.next.tailor_resume = [new ModelError('unauthorized', 'refused', { retryable: false, status: 401 })]
    const one = await start({ unparsed: true })
    const { attention } = await one.reaches('needs_attention')
    assert.deepEqual([attention?.number, attention?.reason], [1, 'model_key_refused'])
    const parses = model.asked('parse_resume')
    assert.equal((await one.post('retry', { attention: 9 })).status, 409)
    assert.equal((await one.post('retry', { attention: 1 })).status, 202)
    await one.reaches('awaiting_approval')
    assert.equal(model.asked('parse_resume'), parses)
  })

  it('repairs one broken reply, and never pays for a stored one twice', async () => {
    const before = model.requests.length
    model.next.tailor_resume = ['this is no JSON']
    const one = await start()
    await one.reaches('awaiting_approval')
    const mine = model.requests.slice(before)
    assert.deepEqual(
      mine.map(({ task, repair }) => [task, repair !== undefined]),
      [
        ['tailor_resume', false],
        ['tailor_resume', true],
        ['write_cover_letter', false],
        // A paragraph of the first letter is blocked.
        ['write_cover_letter', false],
      ],
    )
  })

  it('writes the letter offline, and says so, when every paragraph is blocked twice', async () => {
    const lie = { paragraphs: [{ text: FALSE_PARAGRAPH, evidence: [] }] }
    model.next.write_cover_letter = [lie, lie]
    const one = await start()
    await one.reaches('awaiting_approval')
    const { body } = await api.request<{
      coverLetter: { provider: string; paragraphs: { status: string }[] }
      notes: string[]
    }>('GET', `/applications/${one.id}/review`, { token: one.token })
    assert.equal(body.coverLetter.provider, 'rules')
    assert.ok(body.coverLetter.paragraphs.some(({ status }) => status === 'proposed'))
    assert.ok(body.notes.some((note) => note.includes('offline rules')))
  })

  it('is cancelled while it waits, and then refuses every decision', async () => {
    const one = await start()
    const { draftHash } = await one.reaches('awaiting_approval')
    assert.equal((await one.post('cancel')).status, 202)
    await one.reaches('cancelled')
    assert.equal((await one.post('approve', { draftHash })).status, 409)
    assert.equal((await one.post('cancel')).status, 409)
  })

  it('tells of each event what its JSON Schema says: on the bus, to webhooks, in lists and streams', async () => {
    const types = await assertEventsFitTheirSchemas(services)
    assert.ok(types.size >= 10, [...types].join(', '))
  })

  it('tells its steps from the workflow’s real history, and streams its events from any number on', async () => {
    const one = await start()
    const { draftHash } = await one.reaches('awaiting_approval')
    await one.post('approve', { draftHash })
    await one.reaches('completed')
    const { body } = await api.request<{
      available: boolean
      webUrl: string
      steps: { name: string; status: string }[]
    }>('GET', `/applications/${one.id}/history`, { token: one.token })
    assert.equal(body.available, true)
    assert.ok(body.webUrl.endsWith(`/workflows/${workflowIdOf(one.id)}`))
    assert.deepEqual(
      body.steps.filter(({ status }) => status === 'completed').map(({ name }) => name),
      ['parseResume', 'tailorResume', 'writeCoverLetter', 'exportDocuments'],
    )

    const stream = async (after: number): Promise<number[]> => {
      const response = await fetch(`${api.url()}/applications/${one.id}/events`, {
        headers: { authorization: `Bearer ${one.token}`, 'last-event-id': String(after) },
      })
      return [...(await response.text()).matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1]))
    }
    const all = await stream(0)
    assert.deepEqual(
      all,
      all.map((_, index) => index + 1),
    )
    assert.deepEqual(await stream(5), all.slice(5))
  })
})

/** Every payload in a history, wherever it stands. */
function bytesIn(value: unknown): Uint8Array[] {
  if (value instanceof Uint8Array) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(bytesIn) : []
}
