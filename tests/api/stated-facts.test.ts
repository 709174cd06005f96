import assert from 'node:assert/strict'
import { wrap } from '@mikro-orm/postgresql'
import { ChangeRow, CoverLetterVersion } from '#shared/database/entities/index.ts'
import type { Finding } from '#shared/domain/changes/change.ts'
import { composeParagraph, readParagraph } from '#shared/domain/letter.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { type Applicant, proposal, reply, testDrafts } from '../support/drafts.ts'
import { ScriptedModel, TRUE_PARAGRAPH } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

type Statement = { id: string; text: string; about: string | null; source: string; applicationId: string | null }
type Page = { items: Statement[] }
type Asked = { questions: { id: string; requirement: string; text: string }[] }

const TRACING = 'At Pelican Freight Systems I set up OpenTelemetry tracing.'
const LINE = 'Set up OpenTelemetry tracing.'
const ASKED: Finding = { code: 'unconfirmed', text: 'peak', span: [0, 4], message: 'Is it so?' }

describe('what a person states beside their resume', function () {
  this.timeout(30_000)
  const services = testServices()
  const model = new ScriptedModel()
  const api = testApi(services)
  const start = testDrafts(services, api, model)
  after(() => closeReaders())

  const of = ({ token, resumeId }: Applicant) => ({
    add: (body: object) => api.request<Statement>('POST', `/resumes/${resumeId}/statements`, { token, body }),
    list: async () => (await api.request<Page>('GET', `/resumes/${resumeId}/statements`, { token })).body.items,
    change: (id: string, body: object) =>
      api.request<Statement>('PATCH', `/resumes/${resumeId}/statements/${id}`, { token, body }),
    remove: (id: string) => api.request('DELETE', `/resumes/${resumeId}/statements/${id}`, { token }),
  })
  /** What grounding answers to words that say more than the evidence bears, put where it would stand. */
  const askAboutFirstChange = async ({ applicationId }: Applicant) => {
    const em = services.database.em.fork()
    const row = await em.findOneOrFail(
      ChangeRow,
      { applicationId, target: 'w1.h1' },
      { orderBy: { createdAt: 'desc' } },
    )
    Object.assign(row, { status: 'unconfirmed', findings: [ASKED] })
    await em.flush()
    return row.id
  }

  it('is added, listed, changed and taken back, by its owner alone', async () => {
    const person = await start()
    const { add, list, change, remove } = of(person)
    const added = await add({ text: `  ${TRACING} ` })
    assert.deepEqual(
      [added.status, added.body.text, added.body.about, added.body.source, added.body.applicationId],
      [201, TRACING, 'w1', 'added', null],
    )
    const { id } = added.body
    const other = of(await start())
    assert.deepEqual([(await other.change(id, { text: 'x' })).status, (await other.remove(id)).status], [404, 404])
    assert.equal(
      (await api.request('GET', `/resumes/${person.resumeId}/statements`, { token: (await api.person()).token }))
        .status,
      404,
    )
    assert.equal((await add({ text: 'x', about: 'w99' })).status, 422)
    assert.equal((await change(id, { about: null, text: 'Otherwise.' })).status, 200)
    assert.deepEqual(
      (await list()).map(({ text, about }) => [text, about]),
      [['Otherwise.', null]],
    )
    assert.equal((await remove(id)).status, 204)
    assert.deepEqual(await list(), [])
  })

  it('is evidence and part of what the model sees from the next round on, and changes no draft that waits', async () => {
    const person = await start()
    const before = await person.review()
    const { id } = (await of(person).add({ text: TRACING })).body
    const { etag: _, ...same } = await person.review()
    assert.deepEqual({ ...same, etag: before.etag }, before)
    assert.equal(before.match.requirements.find((one) => one.id === 'r2')?.status, 'gap')
    model.next.tailor_resume = [reply({ ...proposal('rewrite', 'w1.h3', LINE), evidence: [id] })]
    await person.again(2)
    const request = model.requests.findLast(({ task }) => task === 'tailor_resume')?.input
    assert.deepEqual(request && 'protected' in request && request.resume.statements, [
      { id, text: TRACING, about: 'w1' },
    ])
    const next = await person.review()
    assert.deepEqual(
      next.changes.map(({ after, status, evidence }) => [after, status, evidence]),
      [[LINE, 'proposed', [id]]],
    )
    assert.equal(next.match.requirements.find((one) => one.id === 'r2')?.status, 'met')
    assert.ok(!JSON.stringify(next.resume).includes(TRACING), 'a statement by itself stands in no document')
  })

  it('bears nothing any more once it is taken back, or says something else', async () => {
    for (const end of ['removed', 'changed'] as const) {
      const person = await start()
      const { add, remove, change } = of(person)
      const { id } = (await add({ text: TRACING })).body
      model.next.tailor_resume = [reply({ ...proposal('rewrite', 'w1.h3', LINE), evidence: [id] })]
      await person.again(2)
      const { draft, changes } = await person.review()
      assert.equal(changes[0]?.status, 'proposed')
      const answer = await (end === 'removed' ? remove(id) : change(id, { text: 'I like tea.' }))
      assert.ok(answer.status < 300)
      const now = await person.review()
      assert.equal(now.changes[0]?.status, 'blocked', end)
      assert.ok(!JSON.stringify(now.resume).includes(LINE))
      const stale = await person.post('approve', { draftHash: draft.hash })
      assert.equal(stale.status, 409)
    }
  })

  it('cannot change while a decision is being carried out', async () => {
    const person = await start()
    const { add, change, remove, list } = of(person)
    const { id } = (await add({ text: TRACING })).body
    const { draft } = await person.review()
    assert.equal((await person.post('approve', { draftHash: draft.hash })).status, 202)
    for (const answer of [await add({ text: 'x' }), await change(id, { text: 'x' }), await remove(id)])
      assert.equal(answer.status, 409)
    assert.deepEqual(
      (await list()).map(({ text }) => text),
      [TRACING],
    )
  })

  it('comes of what was unconfirmed and they confirm: shown before, kept once, protected in later rounds', async () => {
    const person = await start()
    const { list } = of(person)
    const changeId = await askAboutFirstChange(person)
    const asked = await person.review()
    const shown = asked.changes[0]
    assert.deepEqual([shown?.status, shown?.statement], ['unconfirmed', { text: shown?.after, about: 'w1' }])
    assert.ok(!JSON.stringify(asked.resume).includes(shown?.after ?? ''), 'what is asked stands in no draft')
    const refused = await person.patch({ decisions: [{ changeId, decision: 'accept' }] }, asked.etag)
    assert.equal(refused.status, 422)
    assert.deepEqual(await list(), [])

    const confirmed = await person.edit({ decisions: [{ changeId, decision: 'confirm' }] })
    assert.equal(confirmed.changes[0]?.status, 'confirmed')
    assert.ok(JSON.stringify(confirmed.resume).includes(shown?.after ?? ''))
    const kept = (await list()).map(({ text, about, source, applicationId }) => [text, about, source, applicationId])
    assert.deepEqual(kept, [[shown?.after, 'w1', 'confirmed', person.applicationId]])

    model.next.tailor_resume = [reply(proposal('rewrite', 'w1.h1', 'Wrote Go.'))]
    await person.again(2)
    const request = model.requests.findLast(({ task }) => task === 'tailor_resume')?.input
    assert.deepEqual(request && 'protected' in request && request.protected, ['w1.h1'])
    assert.deepEqual(
      (await person.review()).changes.map(({ status, findings }) => [status, findings.map(({ code }) => code)]),
      [
        ['confirmed', []],
        ['blocked', ['protected']],
      ],
    )
    assert.equal((await list()).length, 1)
    const [statement] = await list()
    assert.equal((await of(person).remove(statement?.id ?? '')).status, 204)
    assert.notEqual((await person.review()).changes[0]?.status, 'confirmed', 'what they took back is a proposal again')
  })

  it('is taken back with the confirmation that it came of', async () => {
    const person = await start()
    const changeId = await askAboutFirstChange(person)
    await person.edit({ decisions: [{ changeId, decision: 'confirm' }] })
    assert.equal((await of(person).list()).length, 1)
    await person.edit({ decisions: [{ changeId, decision: 'edit', text: 'Mine.' }] })
    assert.deepEqual(await of(person).list(), [])
  })

  it('never comes of what is blocked: confirming that makes it their own words, as typing it would', async () => {
    const person = await start()
    const { changes } = await person.review()
    const blocked = changes.find(({ status }) => status === 'blocked')
    const confirmed = await person.edit({
      decisions: [{ changeId: blocked?.id, decision: 'confirm' }],
      sentences: [{ id: 'p2.s1', decision: 'confirm' }],
    })
    const own = confirmed.changes.find(({ id }) => id === blocked?.id)
    assert.deepEqual([own?.status, own?.after], ['edited', blocked?.after])
    assert.ok(own?.findings.length, 'with advice')
    assert.equal(confirmed.coverLetter.paragraphs[1]?.sentences[0]?.status, 'edited')
    assert.deepEqual(await of(person).list(), [])
  })

  it('comes of a sentence of the letter too, about the place that it names', async () => {
    const person = await start()
    const em = services.database.em.fork()
    const {
      id: _,
      createdAt: __,
      ...letter
    } = wrap(await em.findOneOrFail(CoverLetterVersion, { applicationId: person.applicationId })).toObject()
    const asks = { status: 'unconfirmed' as const, findings: [ASKED], statement: { text: TRUE_PARAGRAPH, about: 'w1' } }
    const paragraphs = letter.paragraphs.map(readParagraph).map(({ id, sentences }) =>
      composeParagraph(
        id,
        sentences.map((one) => (one.text === TRUE_PARAGRAPH ? { ...one, ...asks } : one)),
      ),
    )
    em.create(CoverLetterVersion, { ...letter, paragraphs, number: letter.number + 1 })
    await em.flush()
    const asked = await person.review()
    const [sentence] = asked.coverLetter.paragraphs[0]?.sentences ?? []
    assert.deepEqual([sentence?.status, sentence?.statement?.about], ['unconfirmed', 'w1'])
    const confirmed = await person.edit({ sentences: [{ id: sentence?.id, decision: 'confirm' }] })
    assert.equal(confirmed.coverLetter.paragraphs[0]?.sentences[0]?.status, 'confirmed')
    assert.deepEqual(
      (await of(person).list()).map(({ text, about }) => [text, about]),
      [[TRUE_PARAGRAPH, 'w1']],
    )
    await person.edit({ sentences: [{ id: sentence?.id, decision: 'reject' }] })
    assert.deepEqual(await of(person).list(), [])
  })

  describe('and is asked', () => {
    const answer = ({ token, applicationId }: Applicant, answers: object[]) =>
      api.request<Asked & { statements: Statement[] }>('POST', `/applications/${applicationId}/answers`, {
        token,
        body: { answers },
      })

    it('about gaps, in the language of the application; answers are statements that the next round uses', async () => {
      const person = await start()
      const { questions } = (await person.review()) as unknown as Asked
      assert.deepEqual(
        questions.map(({ id, text }) => [id, text]),
        [['r2', 'The posting asks for: “Experience with OpenTelemetry”. Have you done this, and where?']],
      )
      const { draft } = await person.review()
      const answered = await answer(person, [{ questionId: 'r2', text: TRACING }])
      assert.deepEqual([answered.status, answered.body.questions], [201, []])
      assert.deepEqual(
        answered.body.statements.map(({ text, about, source, applicationId }) => [text, about, source, applicationId]),
        [[TRACING, 'w1', 'answered', person.applicationId]],
      )
      const now = await person.review()
      assert.deepEqual([now.draft.hash, (now as unknown as Asked).questions], [draft.hash, []])
      assert.equal((await answer(person, [{ questionId: 'r2', text: 'Again.' }])).status, 422)
      await person.again(2)
      assert.equal((await person.review()).match.requirements.find((one) => one.id === 'r2')?.status, 'met')
    })

    it('no more about what they dismissed, in later rounds either', async () => {
      const person = await start()
      const dismissed = await answer(person, [{ questionId: 'r2', dismiss: true }])
      assert.deepEqual([dismissed.status, dismissed.body], [201, { statements: [], questions: [] }])
      await person.again(2)
      const next = (await person.review()) as unknown as Asked
      assert.deepEqual(next.questions, [])
    })

    it('as long as nothing is decided', async () => {
      const person = await start()
      const { draft } = await person.review()
      await person.post('approve', { draftHash: draft.hash })
      assert.equal((await answer(person, [{ questionId: 'r2', text: TRACING }])).status, 409)
      assert.deepEqual(await of(person).list(), [])
    })
  })
})
