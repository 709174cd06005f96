import assert from 'node:assert/strict'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { proposal, reply, testDrafts } from '../support/drafts.ts'
import {
  FALSE_PARAGRAPH,
  FALSE_REWRITE,
  ScriptedModel,
  TRUE_PARAGRAPH,
  TRUE_REWRITE,
} from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

const INVENTED = 'Led 99 engineers at Initech.'

describe('the review', function () {
  this.timeout(20_000)
  const services = testServices()
  const model = new ScriptedModel()
  const start = testDrafts(services, testApi(services), model)
  after(() => closeReaders())

  it('says of every change what was there, what comes, from what, for what and what is wrong', async () => {
    const { review } = await start()
    const { changes, match, letter, resume } = await review()
    const [rewrite, invention] = changes
    assert.ok(rewrite?.before?.includes('booking API'))
    assert.deepEqual(
      [rewrite?.target, rewrite?.after, rewrite?.evidence, rewrite?.requirements, rewrite?.findings],
      ['w1.h1', TRUE_REWRITE, ['w1.h1'], ['r1'], []],
    )
    assert.deepEqual([invention?.status, invention?.findings.map(({ code }) => code)], ['blocked', ['number']])
    assert.deepEqual(
      match.requirements.map(({ id, status }) => [id, status]),
      [
        ['r1', 'met'],
        ['r2', 'gap'],
      ],
    )
    const lines = resume.work.flatMap(({ highlights }) => highlights.map(({ text }) => text))
    assert.deepEqual([lines.includes(TRUE_REWRITE), lines.includes(FALSE_REWRITE)], [true, false])
    assert.deepEqual(letter.paragraphs, [TRUE_PARAGRAPH])
  })

  it('gives a person’s own words the same findings, as advice, and exports them as they are', async () => {
    const { review, edit } = await start()
    const [rewrite] = (await review()).changes
    const edited = await edit({
      decisions: [{ changeId: rewrite?.id, decision: 'edit', text: INVENTED }],
      coverLetter: { paragraphs: [{ id: 'p1', text: INVENTED }] },
    })
    const [change] = edited.changes
    assert.deepEqual([change?.status, change?.after], ['edited', INVENTED])
    assert.ok(change?.findings.some(({ code }) => code === 'number'))
    assert.equal(edited.resume.work[0]?.highlights[0]?.text, INVENTED)
    const [paragraph] = edited.coverLetter.paragraphs
    assert.equal(paragraph?.status, 'edited')
    assert.ok(paragraph?.findings.some(({ code }) => code === 'number'))
    assert.deepEqual(edited.letter.paragraphs, [INVENTED])
    const { etag, ...shown } = await review()
    assert.deepEqual(shown, edited)
  })

  it('lets every decision and edit be taken back, to exactly the draft that was proposed', async () => {
    const { review, edit } = await start()
    const before = await review()
    const [rewrite, invention, hide] = before.changes
    const changed = await edit({
      decisions: [
        { changeId: rewrite?.id, decision: 'reject' },
        { changeId: invention?.id, decision: 'edit', text: INVENTED },
        { changeId: hide?.id, decision: 'accept' },
      ],
      coverLetter: {
        paragraphs: [
          { id: 'p1', text: 'Mine.' },
          { id: 'p2', text: '' },
        ],
      },
    })
    assert.notEqual(changed.draft.hash, before.draft.hash)
    assert.equal(changed.coverLetter.paragraphs.length, 1)
    const reverted = await edit({
      decisions: before.changes.map(({ id }) => ({ changeId: id, decision: 'revert' })),
      coverLetter: { paragraphs: before.coverLetter.paragraphs.map(({ id }) => ({ id, text: null })) },
    })
    assert.deepEqual(reverted.changes, before.changes)
    assert.deepEqual(reverted.coverLetter, before.coverLetter)
    assert.equal(reverted.draft.hash, before.draft.hash)
  })

  it('keeps a person’s words when everything is accepted, and never accepts what is blocked', async () => {
    const { review, edit, patch } = await start()
    const { changes } = await review()
    await edit({ decisions: [{ changeId: changes[0]?.id, decision: 'edit', text: 'Mine.' }] })
    const accepted = await edit({ decisions: [{ changeId: changes[0]?.id, decision: 'accept' }] })
    assert.deepEqual([accepted.changes[0]?.status, accepted.changes[0]?.after], ['edited', 'Mine.'])
    const { etag, draft } = await review()
    const all = changes.map(({ id }) => ({ changeId: id, decision: 'accept' }))
    const refused = await patch({ decisions: all }, etag)
    assert.equal(refused.status, 422)
    assert.equal((await review()).draft.hash, draft.hash)
  })

  it('does not hide a job in which the person rewrote a line, once they did', async () => {
    model.next.tailor_resume = [
      reply(proposal('rewrite', 'w1.h1', TRUE_REWRITE), proposal('hide', 'w1'), proposal('hide', 'w1.h3')),
    ]
    const { review, edit } = await start()
    const [rewrite, hide, other] = (await review()).changes
    assert.deepEqual([hide?.status, other?.status], ['proposed', 'proposed'])
    assert.equal((await review()).resume.work[0]?.id, 'w2')
    const edited = await edit({ decisions: [{ changeId: rewrite?.id, decision: 'edit', text: 'Mine.' }] })
    assert.equal(edited.resume.work[0]?.highlights[0]?.text, 'Mine.')
    assert.deepEqual(
      edited.changes.map(({ status, findings }) => [status, findings.map(({ code }) => code)]),
      [
        ['edited', ['unconfirmed']],
        ['blocked', ['protected']],
        ['proposed', []],
      ],
    )
    const reverted = await edit({ decisions: [{ changeId: rewrite?.id, decision: 'revert' }] })
    assert.equal(reverted.changes[1]?.status, 'proposed')
  })

  it('needs the ETag that was seen: without it 428, with an old one 412 and the new one, for the second of two windows', async () => {
    const { review, patch } = await start()
    const { etag, changes } = await review()
    const reject = { decisions: [{ changeId: changes[0]?.id, decision: 'reject' }] }
    const accept = { decisions: [{ changeId: changes[0]?.id, decision: 'accept' }] }
    assert.equal((await patch(reject)).status, 428)
    const first = await patch(reject, etag)
    assert.equal(first.status, 200)
    const second = await patch(accept, etag)
    assert.deepEqual([second.status, second.headers.get('etag')], [412, first.headers.get('etag')])
    assert.equal((await review()).changes[0]?.status, 'rejected')
    assert.equal((await patch(accept, first.headers.get('etag') ?? '')).status, 200)
  })

  it('names every mistake in an edit and does nothing of it', async () => {
    const { review, patch } = await start()
    const { etag, changes, draft } = await review()
    const [rewrite, , hide] = changes
    const answer = await patch(
      {
        decisions: [
          { changeId: rewrite?.id, decision: 'reject' },
          { changeId: rewrite?.id, decision: 'accept' },
          { changeId: hide?.id, decision: 'edit', text: 'x' },
        ],
      },
      etag,
    )
    const { errors } = answer.body as unknown as { errors: { pointer: string }[] }
    assert.deepEqual(
      [answer.status, errors.map(({ pointer }) => pointer)],
      [422, ['/decisions/1/changeId', '/decisions/2/decision']],
    )
    const letter = await patch(
      {
        decisions: [{ changeId: rewrite?.id, decision: 'reject' }],
        coverLetter: { paragraphs: [{ id: 'p9', text: 'x' }] },
      },
      etag,
    )
    assert.equal(letter.status, 422)
    const conflict = await patch({ conflicts: [{ target: 'w1.h1', choose: 'yours' }] }, etag)
    assert.equal(conflict.status, 422)
    assert.equal((await review()).draft.hash, draft.hash)
  })

  it('takes a paragraph out, and never puts a blocked one in its place', async () => {
    const { edit } = await start()
    const edited = await edit({ coverLetter: { paragraphs: [{ id: 'p1', text: '' }] } })
    assert.deepEqual(edited.letter.paragraphs, [])
    assert.deepEqual(
      edited.coverLetter.paragraphs.map(({ text, status, sentences }) => [text, status, sentences[0]?.text]),
      [['', 'blocked', FALSE_PARAGRAPH]],
    )
  })
})
