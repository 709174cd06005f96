import assert from 'node:assert/strict'
import { Decision, StatementRow } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import { proposal, reply, testDrafts } from '../support/drafts.ts'
import { ScriptedModel, TRUE_REWRITE } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

const TIMES = 6
const ASKED = TRUE_REWRITE.replace(/\.$/, ', always under budget.')
const TRACING = 'At Pelican Freight Systems I set up OpenTelemetry tracing.'
const LINE = 'Set up OpenTelemetry tracing.'

/** Requests that are really sent at once, in turns of order, to real PostgreSQL. */
describe('what a person states while something is decided', function () {
  this.timeout(90_000)
  const services = testServices()
  const model = new ScriptedModel()
  const api = testApi(services)
  const start = testDrafts(services, api, model)
  type Person = Awaited<ReturnType<typeof start>>

  const stated = ({ resumeId }: Person) => services.database.em.fork().find(StatementRow, { resumeId })
  /** What was approved, as it will be exported; empty where nothing was. */
  const approved = async ({ applicationId }: Person) =>
    JSON.stringify(
      (await services.database.em.fork().findOne(Decision, { applicationId, kind: 'approve' }))?.content ?? '',
    )
  const atOnce = async (time: number, first: () => Promise<{ status: number }>, second: typeof first) => {
    const calls = time % 2 ? [second(), first()] : [first(), second()]
    const statuses = (await Promise.all(calls)).map(({ status }) => status)
    return time % 2 ? statuses.reverse() : statuses
  }
  /** A draft in which the check asks about one change. */
  const asked = async () => {
    model.next.tailor_resume = [reply(proposal('rewrite', 'w1.h1', ASKED))]
    const person = await start()
    const { changes, draft, etag } = await person.review()
    assert.equal(changes[0]?.status, 'unconfirmed')
    return { person, hash: draft.hash, etag, decisions: [{ changeId: changes[0]?.id, decision: 'confirm' }] }
  }

  it('is confirmed or the draft is approved without it, never both', async () => {
    for (let time = 0; time < TIMES; time++) {
      const { person, hash, etag, decisions } = await asked()
      const [confirm, approve] = await atOnce(
        time,
        () => person.patch({ decisions }, etag),
        () => person.post('approve', { draftHash: hash }),
      )
      const isConfirmed = confirm === 200
      assert.deepEqual([confirm, approve], isConfirmed ? [200, 409] : [409, 202])
      assert.equal((await stated(person)).length, isConfirmed ? 1 : 0)
      assert.ok(!(await approved(person)).includes('under budget'))
    }
  })

  it('is confirmed or another round is begun, and a round knows what was stated before it', async () => {
    for (let time = 0; time < TIMES; time++) {
      const { person, hash, etag, decisions } = await asked()
      const [confirm, again] = await atOnce(
        time,
        () => person.patch({ decisions }, etag),
        () => person.post('request-changes', { draftHash: hash, feedback: 'More.' }),
      )
      assert.deepEqual([confirm, again], confirm === 200 ? [200, 409] : [409, 202])
      assert.equal((await stated(person)).length, confirm === 200 ? 1 : 0)
    }
  })

  it('is an answer before the approval, or refused after it, and changes nothing of what is approved', async () => {
    for (let time = 0; time < TIMES; time++) {
      const person = await start()
      const { draft } = await person.review()
      const answers = [{ questionId: 'r2', text: TRACING }]
      const [answer, approve] = await atOnce(
        time,
        () => person.post('answers', { answers }),
        () => person.post('approve', { draftHash: draft.hash }),
      )
      assert.equal(approve, 202)
      assert.ok(answer === 201 || answer === 409, String(answer))
      assert.equal((await stated(person)).length, answer === 201 ? 1 : 0)
      assert.ok(!(await approved(person)).includes('tracing'))
    }
  })

  it('is answered once, however often it is sent at once', async () => {
    for (let time = 0; time < TIMES; time++) {
      const person = await start()
      const send = () => person.post('answers', { answers: [{ questionId: 'r2', text: TRACING }] })
      const statuses = (await Promise.all([send(), send(), send()])).map(({ status }) => status)
      assert.deepEqual(statuses.sort(), [201, 422, 422])
      assert.equal((await stated(person)).length, 1)
    }
  })

  it('is taken back before the approval of what stands on it, which is then stale, or not at all', async () => {
    for (let time = 0; time < TIMES; time++) {
      const person = await start()
      const path = `/resumes/${person.resumeId}/statements`
      const { token } = person
      const { id } = (await api.request<{ id: string }>('POST', path, { token, body: { text: TRACING } })).body
      model.next.tailor_resume = [reply({ ...proposal('rewrite', 'w1.h3', LINE), evidence: [id] })]
      await person.again(2)
      const { draft, changes } = await person.review()
      assert.equal(changes[0]?.status, 'proposed')
      const [remove, approve] = await atOnce(
        time,
        () => api.request('DELETE', `${path}/${id}`, { token }),
        () => person.post('approve', { draftHash: draft.hash }),
      )
      assert.deepEqual([remove, approve], remove === 204 ? [204, 409] : [409, 202])
      assert.equal((await approved(person)).includes(LINE), remove !== 204)
    }
  })
})
