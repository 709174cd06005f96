import assert from 'node:assert/strict'
import { applyPatch, type Operation } from 'rfc6902'
import { ResumeVersion } from '#shared/database/entities/index.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { proposal, type Review, reply, testDrafts } from '../support/drafts.ts'
import { ScriptedModel, TRUE_REWRITE } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

const MINE = 'What I wrote here, about 99 cakes.'
const NEWER = 'What I wrote into my newer resume.'
const line = (review: Review, id: string) =>
  review.resume.work.flatMap(({ highlights }) => highlights).find((node) => node.id === id)?.text
const statuses = (review: Review) =>
  review.changes.map(({ op, target, status, findings }) => [op, target, status, findings.map(({ code }) => code)])

describe('further rounds', function () {
  this.timeout(20_000)
  const services = testServices({ environment: { MAX_ROUNDS: '3' } })
  const model = new ScriptedModel()
  const api = testApi(services)
  const start = testDrafts(services, api, model)
  after(() => closeReaders())

  it('keep what was accepted or written, also from a model that ignores what is protected', async () => {
    const { review, edit, again } = await start()
    const [rewrite, invention, hide] = (await review()).changes
    await edit({
      decisions: [
        { changeId: rewrite?.id, decision: 'accept' },
        { changeId: invention?.id, decision: 'edit', text: MINE },
        { changeId: hide?.id, decision: 'reject' },
      ],
    })
    const disobeying = [
      proposal('rewrite', 'w1.h1', 'Designed a booking API in Go.'),
      proposal('rewrite', 'w1.h2', 'Led four engineers.'),
      proposal('hide', 'w1'),
      proposal('hide', 'w3.h2'),
    ]
    for (const round of [2, 3]) {
      model.next.tailor_resume = [reply(...disobeying)]
      await again(round)
      const request = model.requests.findLast(({ task }) => task === 'tailor_resume')
      assert.deepEqual('protected' in (request?.input ?? {}) && request?.input, {
        ...request?.input,
        protected: ['w1.h1', 'w1.h2'],
      })
      const next = await review()
      assert.deepEqual(statuses(next).slice(0, 5), [
        ['rewrite', 'w1.h1', 'accepted', []],
        ['rewrite', 'w1.h2', 'edited', ['number', 'unconfirmed']],
        ['rewrite', 'w1.h1', 'blocked', ['protected']],
        ['rewrite', 'w1.h2', 'blocked', ['protected']],
        ['hide', 'w1', 'blocked', ['protected']],
      ])
      assert.equal(next.changes.length, 5, 'what was refused is not proposed again')
      assert.deepEqual([line(next, 'w1.h1'), line(next, 'w1.h2')], [TRUE_REWRITE, MINE])
    }
  })

  it('leave every earlier round readable exactly as it was decided', async () => {
    const { review, edit, again, saveResume } = await start()
    const [rewrite] = (await review()).changes
    await edit({ decisions: [{ changeId: rewrite?.id, decision: 'edit', text: MINE }] })
    const { etag: _first, ...decided } = await review()
    await again(2)
    await saveResume((resume) => {
      resume.work[0]?.highlights.splice(0, 1, NEWER)
    })
    const [kept] = (await review()).changes
    await edit({ decisions: [{ changeId: kept?.id, decision: 'reject' }] })
    const { etag: _later, ...earlier } = await review('?round=1')
    // What it cost goes on; and what ended the round was decided after it was looked at.
    assert.deepEqual({ ...earlier, usage: null, decisions: null }, { ...decided, usage: null, decisions: null })
    assert.partialDeepStrictEqual(earlier, { decisions: [{ kind: 'requestChanges', source: 'api', outcome: 'won' }] })
  })

  it('are a 404 when there was none of that number yet, and a 422 when no round can have that number', async () => {
    const { applicationId, token } = await start()
    const numbers = [
      [2, 404],
      [2 ** 31 - 1, 404],
      [2 ** 31, 422],
      [Number.MAX_SAFE_INTEGER, 422],
    ] as const
    for (const [round, expected] of numbers) {
      const { status } = await api.request('GET', `/applications/${applicationId}/review?round=${round}`, { token })
      assert.equal(status, expected, String(round))
    }
  })

  it('end with a clear answer when there were enough of them', async () => {
    const { review, again, post } = await start()
    await again(2)
    await again(3)
    const { draft } = await review()
    const answer = await post('request-changes', { draftHash: draft.hash, feedback: 'More!' })
    assert.equal(answer.status, 409)
    assert.match(String(answer.body.detail), /3 rounds are the most/)
    assert.equal((await post('approve', { draftHash: draft.hash })).status, 202)
  })
})

describe('a newer resume while a draft waits', function () {
  this.timeout(20_000)
  const services = testServices()
  const api = testApi(services)
  const model = new ScriptedModel()
  const start = testDrafts(services, api, model)
  after(() => closeReaders())

  /** A draft with the person's words in w1.h2, and a newer resume that says something else there and in w2.h1. */
  async function conflicting() {
    const one = await start()
    const { changes, etag } = await one.review()
    const edited = await one.edit({ decisions: [{ changeId: changes[1]?.id, decision: 'edit', text: MINE }] })
    await one.saveResume(({ work }) => {
      work[0]?.highlights.splice(1, 1, NEWER)
      work[1]?.highlights.splice(0, 1, 'Also new.')
    })
    return { ...one, edited, etag }
  }

  it('is merged into it: what only the newer one says is taken over, and what both say is put to the person', async () => {
    const { review, edited } = await conflicting()
    const merged = await review()
    assert.equal(line(merged, 'w2.h1'), 'Also new.')
    assert.equal(line(merged, 'w1.h2'), MINE)
    assert.deepEqual(
      merged.conflicts.map(({ target, yours, theirs }) => [target, yours, theirs]),
      [['w1.h2', MINE, NEWER]],
    )
    assert.ok(merged.conflicts[0]?.base?.includes('monolith'))
    assert.notEqual(merged.draft.hash, edited.draft.hash)
    // The first one to look merges it; everybody after that is shown what is stored.
    assert.deepEqual(await review(), merged)
  })

  it('cannot be approved before every conflict is settled, and is then what was chosen', async () => {
    for (const [choose, expected] of [
      ['yours', MINE],
      ['theirs', NEWER],
    ] as const) {
      const { review, edit, post, edited } = await conflicting()
      const stale = await post('approve', { draftHash: edited.draft.hash })
      const merged = await review()
      assert.deepEqual(
        [stale.status, stale.body.type, stale.body.draftHash],
        [409, '/problems/stale-draft', merged.draft.hash],
      )
      const open = await post('approve', { draftHash: merged.draft.hash })
      assert.deepEqual([open.status, open.body.type, open.body.conflicts], [409, '/problems/open-conflicts', ['w1.h2']])
      const settled = await edit({ conflicts: [{ target: 'w1.h2', choose }] })
      assert.deepEqual([settled.conflicts, line(settled, 'w1.h2')], [[], expected])
      assert.equal((await post('approve', { draftHash: settled.draft.hash })).status, 202)
    }
  })

  it('is settled too by who rewrites the place in sight of both', async () => {
    const { review, edit } = await conflicting()
    const { changes } = await review()
    assert.equal(changes[1]?.before, NEWER)
    const settled = await edit({ decisions: [{ changeId: changes[1]?.id, decision: 'edit', text: 'Both in one.' }] })
    assert.deepEqual([settled.conflicts, line(settled, 'w1.h2')], [[], 'Both in one.'])
  })

  it('asks about an order and about what was hidden as about words, and takes back what stood against it', async () => {
    model.next.tailor_resume = [reply(proposal('move', 'w1.h3'), proposal('hide', 'w3'), proposal('hide', 'w2.h2'))]
    const { review, edit, saveResume } = await start()
    const { changes } = await review()
    await edit({ decisions: changes.map(({ id }) => ({ changeId: id, decision: 'accept' })) })
    await saveResume(({ work }) => {
      work[0]?.highlights.reverse()
      work[2]?.highlights.splice(0, 1, NEWER)
    })
    const merged = await review()
    assert.deepEqual(merged.conflicts.map(({ target }) => target).sort(), ['w1.highlights', 'w3'])
    const choices = merged.conflicts.map(({ target }) => ({ target, choose: 'theirs' }))
    const settled = await edit({ conflicts: choices })
    assert.deepEqual(
      [settled.conflicts, settled.changes.map(({ status }) => status)],
      [[], ['rejected', 'rejected', 'accepted']],
    )
    assert.equal(line(settled, 'w3.h1'), NEWER)
    const order = settled.resume.work[0]?.highlights.map(({ id }) => id)
    assert.deepEqual(order, [...(order ?? [])].sort().reverse())
  })

  it('asks again when a still newer resume says something else there, and not when it says the same', async () => {
    const { review, edit, saveResume } = await conflicting()
    await edit({ conflicts: [{ target: 'w1.h2', choose: 'yours' }] })
    const save = (text: string) =>
      saveResume(({ work }) => {
        work[0]?.highlights.splice(1, 1, text)
      })
    await save(NEWER)
    assert.deepEqual((await review()).conflicts, [])
    await save('Something else again.')
    assert.deepEqual(
      (await review()).conflicts.map(({ theirs }) => theirs),
      ['Something else again.'],
    )
  })

  it('brings back a line that the newer one leaves out, when the person chooses their words', async () => {
    const { review, edit, saveResume, again } = await start()
    const [, second] = (await review()).changes
    await edit({ decisions: [{ changeId: second?.id, decision: 'edit', text: MINE }] })
    await saveResume(({ work }) => {
      work[0]?.highlights.splice(1, 1)
    })
    assert.deepEqual(
      (await review()).conflicts.map(({ target, yours, theirs }) => [target, yours, theirs]),
      [['w1.h2', MINE, null]],
    )
    await edit({ conflicts: [{ target: 'w1.h2', choose: 'yours' }] })
    await again(2)
    const next = await review()
    assert.deepEqual([next.conflicts, line(next, 'w1.h2')], [[], MINE])
  })

  it('is what the application begins with when it was saved before the tailoring: every line may be proposed on', async () => {
    const newer = TRUE_REWRITE.replace('Designed', 'I designed')
    const { review } = await start({
      beforehand: ({ saveResume }) =>
        saveResume(({ work }) => {
          work[0]?.highlights.splice(0, 1, newer)
        }),
    })
    const [rewrite] = (await review()).changes
    assert.deepEqual([rewrite?.before, rewrite?.status], [newer, 'proposed'])
  })

  it('keeps the model away from what the person wrote there, in this round and the next', async () => {
    const { review, saveResume, again } = await start()
    await saveResume(({ work }) => {
      work[0]?.highlights.splice(0, 1, NEWER)
    })
    const merged = await review()
    assert.deepEqual(statuses(merged)[0], ['rewrite', 'w1.h1', 'blocked', ['protected']])
    model.next.tailor_resume = [reply(proposal('rewrite', 'w1.h1', TRUE_REWRITE), proposal('hide', 'w1'))]
    await again(2)
    const next = await review()
    assert.deepEqual(statuses(next), [
      ['rewrite', 'w1.h1', 'blocked', ['protected']],
      ['hide', 'w1', 'blocked', ['protected']],
    ])
    assert.deepEqual([line(merged, 'w1.h1'), line(next, 'w1.h1')], [NEWER, NEWER])
  })

  it('takes its support from the model’s words, also from those that were accepted', async () => {
    const { review, edit, saveResume } = await start()
    const { changes, coverLetter } = await review()
    await edit({ decisions: [{ changeId: changes[0]?.id, decision: 'accept' }] })
    assert.equal(coverLetter.paragraphs[0]?.status, 'proposed')
    await saveResume((resume) => {
      for (const work of resume.work)
        work.highlights = work.highlights.map((text) => (text.includes('1,200') ? text.replace('1,200', '900') : text))
    })
    const merged = await review()
    assert.equal(merged.changes[0]?.status, 'blocked')
    assert.equal(merged.coverLetter.paragraphs[0]?.status, 'blocked')
    assert.ok(!JSON.stringify([merged.resume, merged.letter]).includes('1200'))
  })

  it('leaves a conflict open through another round', async () => {
    const { review, edit, post, again } = await conflicting()
    await again(2)
    const next = await review()
    assert.deepEqual(
      next.conflicts.map(({ target }) => target),
      ['w1.h2'],
    )
    assert.equal((await post('approve', { draftHash: next.draft.hash })).status, 409)
    const settled = await edit({ conflicts: [{ target: 'w1.h2', choose: 'theirs' }] })
    assert.equal((await post('approve', { draftHash: settled.draft.hash })).status, 202)
  })

  it('stands in the audit log as a difference that gives it back, applied to the version before', async () => {
    const { saveResume, token } = await start()
    const first = await saveResume(({ work }) => {
      work.reverse()
    })
    const second = await saveResume(({ work }) => {
      work[0]?.highlights.splice(1, 2, NEWER)
    })
    const { body } = await api.request<{ items: { diff: Operation[] }[] }>('GET', `/audit/${second.body.id}`, { token })
    const em = services.database.em.fork()
    const [before, after] = await Promise.all(
      [first, second].map(({ body: { id } }) => em.findOneOrFail(ResumeVersion, { id })),
    )
    const document: unknown = structuredClone(before?.rawJson)
    const failures = applyPatch(document, body.items[0]?.diff ?? []).filter(Boolean)
    assert.deepEqual([failures, document], [[], after?.rawJson])
  })

  it('may be sent back as the API showed it, node ids and all, and keeps them', async () => {
    const { resumeId, saveResume, token } = await start()
    const first = await saveResume(() => {})
    const path = `/resumes/${resumeId}/versions`
    const shown = await api.request<{ document: ResumeDocument }>('GET', `${path}/${first.body.id}`, { token })
    const { document } = shown.body
    document.work.reverse()
    for (const { highlights = [] } of document.work) for (const node of highlights) node.text = NEWER
    const saved = await api.request<{ id: string }>('POST', path, { token, body: { document } })
    assert.equal(saved.status, 201)
    const after = await api.request<{ document: ResumeDocument }>('GET', `${path}/${saved.body.id}`, { token })
    assert.deepEqual(after.body.document, document)
    const wrong = await api.request('POST', path, { token, body: { document: { work: [{ id: 'w1', salary: 1 }] } } })
    assert.deepEqual(
      [wrong.status, wrong.body.errors],
      [422, [{ pointer: '/document/work/0/salary', detail: 'is not a known field; leave it out' }]],
    )
  })

  it('makes an ETag of before a stale one', async () => {
    const { patch, etag, review } = await conflicting()
    assert.equal((await patch({ decisions: [] }, etag)).status, 412)
    assert.equal((await patch({ decisions: [] }, (await review()).etag)).status, 200)
  })

  it('is merged before an approval sent by hand, which does not overrule an open conflict', async () => {
    const { signal, review, edit } = await conflicting()
    assert.deepEqual(await signal('approve'), { followed: null, because: 'open_conflicts', files: 0 })
    assert.equal((await review()).status, 'awaiting_approval')
    await edit({ conflicts: [{ target: 'w1.h2', choose: 'theirs' }] })
    assert.deepEqual(await signal('approve'), { followed: 'approve', files: 4 })
  })
})
