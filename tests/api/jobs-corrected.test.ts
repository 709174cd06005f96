import assert from 'node:assert/strict'
import { AuditEntry } from '#shared/database/entities/index.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { type Review, testDrafts } from '../support/drafts.ts'
import { ScriptedModel, TRUE_PARAGRAPH } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

type Job = {
  title: string
  company: string
  contact: string
  requirements: { id: string; text: string; kind: string; span: [number, number] | null; saidBy: string | null }[]
  noRequirementsBecause: string | null
  text: string
}
type Around = { greeting: string; addressee: string; closing: string; date: string | null; edited: string[] }

const around = (review: unknown): Around => (review as { coverLetter: Around }).coverLetter

describe('what was read of a posting', function () {
  this.timeout(30_000)
  const services = testServices()
  const api = testApi(services)
  const model = new ScriptedModel()
  const start = testDrafts(services, api, model)
  after(() => closeReaders())

  const sentencesOf = ({ coverLetter }: Review) => coverLetter.paragraphs.flatMap(({ sentences }) => sentences)
  const namesWarned = ({ warnings }: Review) =>
    warnings.filter(({ code }) => code.startsWith('letter_names')).map(({ code, node }) => ({ code, node }))

  const correct = async (token: string, jobId: string, body: unknown) => {
    const seen = await api.request<Job>('GET', `/jobs/${jobId}`, { token })
    const headers = { 'if-match': seen.headers.get('etag') ?? '' }
    return api.request<Job>('PATCH', `/jobs/${jobId}`, { token, body, headers })
  }

  it('names no company that the posting does not, and each requirement by its place in it', async () => {
    const { token } = await api.person()
    const text = 'Registered Nurse - Night Shift\n\nRequirements\n- Two years of nursing\n- A clean driving licence'
    const { body } = await api.request<Job>('POST', '/jobs', { token, body: { text } })
    assert.deepEqual([body.title, body.company, body.contact], ['Registered Nurse - Night Shift', '', ''])
    assert.deepEqual(
      body.requirements.map(({ span, saidBy }) => [text.slice(...(span ?? [0, 0])), saidBy]),
      [
        ['Two years of nursing', 'Requirements'],
        ['A clean driving licence', 'Requirements'],
      ],
    )
    const none = await api.request<Job>('POST', '/jobs', { token, body: { text: 'Come and pitch tents with us.' } })
    assert.deepEqual(none.body.requirements, [])
    assert.match(none.body.noRequirementsBecause ?? '', /asks for anything/)
  })

  it('is corrected with If-Match and audit, and waiting drafts take it in, but not over what the person wrote', async () => {
    const { token, jobId, review, edit } = await start()
    const blind = await api.request('PATCH', `/jobs/${jobId}`, { token, body: { company: 'X' } })
    assert.equal(blind.status, 428)
    const first = await review()
    const corrected = await correct(token, jobId, { company: 'Marrow Ltd', contact: 'Morag Sinclair' })
    assert.equal(corrected.status, 200, JSON.stringify(corrected.body))
    const next = await review()
    assert.deepEqual(
      [around(next).greeting, around(next).addressee],
      ['Dear Morag Sinclair,', 'Morag Sinclair\nMarrow Ltd'],
    )
    assert.notEqual(next.draft.hash, first.draft.hash)
    assert.notEqual(next.etag, first.etag)
    await edit({ greeting: 'Dear Ms Sinclair,', date: '2027-06-01' })
    await correct(token, jobId, { contact: 'Petra Dunlop' })
    const last = await review()
    assert.deepEqual(
      [around(last).greeting, around(last).addressee, around(last).edited],
      ['Dear Ms Sinclair,', 'Petra Dunlop\nMarrow Ltd', ['greeting', 'date']],
    )
    const em = services.database.em.fork()
    assert.equal(await em.count(AuditEntry, { entityId: jobId, action: 'job.corrected' }), 2)
  })

  it('is named in the letter as corrected where a template names it, and else warned of at its sentence', async () => {
    const [title, company] = ['Senior Backend Engineer', 'Marrow & Vale Logistics']
    const letter = {
      paragraphs: [
        { text: `I am applying for the position of ${title} at ${company}. ${TRUE_PARAGRAPH}`, evidence: ['w1.h1'] },
        { text: 'I would be glad to talk with you.', evidence: [] },
      ],
    }
    model.next.write_cover_letter = [letter]
    const { token, jobId, review, edit } = await start()
    const before = await review()
    assert.equal(sentencesOf(before)[0]?.status, 'proposed')
    const own = `I have wanted to work at ${company} for years.`
    await edit({ sentences: [{ id: sentencesOf(before).at(-1)?.id, decision: 'edit', text: own }] })
    await correct(token, jobId, { title: 'Principal Rigger', company: 'Sheaf & Co' })
    const after = await review()
    assert.equal(sentencesOf(after)[0]?.text, 'I am applying for the position of Principal Rigger at Sheaf & Co.')
    assert.equal(sentencesOf(after).at(-1)?.text, own)
    const warned = { code: 'letter_names_earlier_company', node: sentencesOf(after).at(-1)?.id }
    assert.deepEqual(namesWarned(after), [warned])
    assert.deepEqual(namesWarned(before), [])
    await correct(token, jobId, { title, company })
    assert.deepEqual(namesWarned(await review()), [])
  })

  it('has requirements that are corrected by id, and the match follows', async () => {
    const { token, jobId, review } = await start()
    const { body } = await api.request<Job>('GET', `/jobs/${jobId}`, { token })
    const [kept] = body.requirements
    const unknown = await correct(token, jobId, { requirements: [{ id: 'r99', text: 'Go', kind: 'must' }] })
    assert.equal(unknown.status, 422)
    const requirements = [
      { id: kept?.id, text: kept?.text, kind: 'nice' },
      { text: 'PostgreSQL', kind: 'must' },
    ]
    const answer = await correct(token, jobId, { requirements })
    assert.deepEqual(
      answer.body.requirements.map(({ text, kind }) => [text, kind]),
      [
        [kept?.text, 'nice'],
        ['PostgreSQL', 'must'],
      ],
    )
    assert.equal((await review()).match.requirements.length, 2)
    await correct(token, jobId, { requirements: [] })
    const none: Review['match'] & { reason?: string | null } = (await review()).match
    assert.equal(none.score, null)
    assert.match(none.reason ?? '', /No requirements found/)
  })

  it('leaves greeting, addressee, closing and date that were written to the person in every later round', async () => {
    const { edit, again, review } = await start()
    const before = await review()
    const own = { greeting: 'Hello Morag,', addressee: '', closing: 'Yours,\nAda', date: 'Midsummer 2027' }
    const edited = await edit(own)
    assert.notEqual(edited.draft.hash, before.draft.hash)
    await again(2)
    const { greeting, addressee, closing, date } = around(await review())
    assert.deepEqual({ greeting, addressee, closing, date }, own)
    const back = await edit({ greeting: null, addressee: null, closing: null, date: null })
    assert.deepEqual(around(back).edited, [])
    assert.equal(around(back).date, null)
  })

  it('comes from a file as well, and the bytes of one as text are refused', async () => {
    const { token } = await api.person()
    const text = 'Piano Technician\n\nRequirements\n- Five years at a bench\n'
    const form = new FormData()
    form.set('file', new Blob([text], { type: 'text/plain' }), 'posting.txt')
    const answer = await api.request<Job>('POST', '/jobs', { token, body: form })
    assert.equal(answer.status, 201, JSON.stringify(answer.body))
    assert.deepEqual([answer.body.title, answer.body.requirements.length], ['Piano Technician', 1])
    for (const wrong of ['%PDF-1.7 endobj stream', 'hi'])
      assert.equal((await api.request('POST', '/jobs', { token, body: { text: wrong } })).status, 422)
  })
})
