import assert from 'node:assert/strict'
import { closeAssessors } from '#shared/applications/drafts/assess-fairly.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { type ResumeJson, testDrafts } from '../support/drafts.ts'
import { ScriptedModel, TRUE_PARAGRAPH } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { assertUnhindered, timesOf } from '../support/waits.ts'

/** Measures the other person, as fair.test.ts does. */
describe('what one person writes', function () {
  this.timeout(60_000)
  const services = testServices()
  const api = testApi(services)
  const model = new ScriptedModel()
  const start = testDrafts(services, api, model)
  after(() => {
    closeReaders()
    closeAssessors()
  })

  /** A letter of so many paragraphs; what says the same again would be left out of it. */
  const letterOf = (count: number) => ({
    paragraphs: Array.from({ length: count }, (_, index) => ({
      text: `${TRUE_PARAGRAPH} ${'I look forward to it. '.repeat(index)}`.trim(),
      evidence: ['w1.h1'],
    })),
  })

  /** Some 100 KB: more than a life has. */
  function enlarge(resume: ResumeJson): void {
    const [job] = resume.work
    assert.ok(job)
    for (let n = 0; n < 20; n++)
      resume.work.push({
        ...job,
        highlights: job.highlights.flatMap((line) => [1, 2, 3, 4].map((m) => `${line} ${n}${m}`)),
      })
  }

  it('keeps nobody waiting, whatever it is and however large the resume that it is held against', async () => {
    model.next.write_cover_letter = [letterOf(4)]
    const { review, patch, saveResume } = await start()
    await saveResume(enlarge)
    const { etag, coverLetter } = await review()
    const other = (await api.person()).token
    const look = async () => assert.equal((await api.request('GET', '/jobs', { token: other })).status, 200)
    await look()
    const quiet = await timesOf(20, look)

    const text = 'led and managed and directed 7% of Ab Cd, '.repeat(72).slice(0, 3_000).trim()
    const paragraphs = coverLetter.paragraphs.map(({ id }) => ({ id, text }))
    let open = true
    const edits = Promise.all(Array.from({ length: 10 }, () => patch({ coverLetter: { paragraphs } }, etag))).finally(
      () => {
        open = false
      },
    )
    const busy: number[] = []
    while (open) busy.push(...(await timesOf(1, look)))
    assert.ok(busy.length > 5, `${busy.length} answers`)
    assertUnhindered(quiet, busy)
    const statuses = (await edits).map(({ status }) => status)
    assert.deepEqual(
      [statuses.filter((status) => status === 200).length, statuses.filter((status) => status === 412).length],
      [1, 9],
    )
  })

  it('is refused where no honest letter is as long', async () => {
    const { review, patch } = await start()
    const { etag, coverLetter, changes } = await review()
    const edit = (text: string) =>
      patch({ coverLetter: { paragraphs: [{ id: coverLetter.paragraphs[0]?.id, text }] } }, etag)
    assert.equal((await edit('a '.repeat(1_600))).status, 422)
    const change = { changeId: changes[0]?.id, decision: 'edit', text: 'a '.repeat(1_600) }
    assert.equal((await patch({ decisions: [change] }, etag)).status, 422)
    assert.equal((await edit('a '.repeat(1_400))).status, 200)
  })

  it('is refused where all of it together is more than a letter holds', async () => {
    model.next.write_cover_letter = [letterOf(5)]
    const { review, patch } = await start()
    const { etag, coverLetter } = await review()
    const paragraphs = coverLetter.paragraphs.map(({ id }) => ({ id, text: 'I am glad. '.repeat(250).trim() }))
    const answer = await patch({ coverLetter: { paragraphs } }, etag)
    assert.equal(answer.status, 422)
    assert.match(JSON.stringify(answer.body), /makes a letter of more than 12000 characters/)
  })
})
