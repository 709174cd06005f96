import assert from 'node:assert/strict'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { type Review, testDrafts } from '../support/drafts.ts'
import { ScriptedModel, TRUE_PARAGRAPH } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

const LIE = 'I have used OpenTelemetry in production for three years.'
const CLOSING = 'I would be glad to talk with you.'
const MINE = 'I wrote 99 of these myself.'

describe('the sentences of a letter', function () {
  this.timeout(20_000)
  const services = testServices()
  const model = new ScriptedModel()
  const start = testDrafts(services, testApi(services), model)
  after(() => closeReaders())

  const letter = {
    paragraphs: [
      { text: `${TRUE_PARAGRAPH} ${LIE}`, evidence: ['w1.h1'] },
      { text: CLOSING, evidence: [] },
    ],
  }
  const begin = async () => {
    model.next.write_cover_letter = [letter, letter]
    return start()
  }
  const sentences = ({ coverLetter }: Review) =>
    coverLetter.paragraphs.flatMap((one) => one.sentences.map(({ id, text, status }) => [id, text, status]))

  it('are checked one by one: what is blocked is left out, and the model is asked once more about it, in words', async () => {
    const before = model.asked('write_cover_letter')
    const { review } = await begin()
    const seen = await review()
    assert.deepEqual(sentences(seen), [
      ['p1.s1', TRUE_PARAGRAPH, 'proposed'],
      ['p1.s2', LIE, 'blocked'],
      ['p2.s1', CLOSING, 'proposed'],
    ])
    assert.deepEqual(seen.letter.paragraphs, [TRUE_PARAGRAPH, CLOSING])
    assert.deepEqual(
      seen.coverLetter.paragraphs.map(({ text, status }) => [text, status]),
      [
        [TRUE_PARAGRAPH, 'proposed'],
        [CLOSING, 'proposed'],
      ],
    )
    assert.equal(model.asked('write_cover_letter'), before + 2)
    const again = model.requests.at(-1)?.input
    assert.ok(again && 'findings' in again)
    assert.deepEqual(
      again.findings?.map(({ sentence }) => sentence),
      [LIE],
    )
    assert.match(again.findings?.[0]?.problem ?? '', /OpenTelemetry|three years/)
  })

  it('count from the better of both letters', async () => {
    const better = 'At Pelican Freight Systems I wrote Go.'
    model.next.write_cover_letter = [
      letter,
      {
        paragraphs: [
          { text: `${LIE} ${better}`, evidence: ['w1.h1'] },
          { text: LIE, evidence: [] },
        ],
      },
    ]
    const { review } = await start()
    assert.deepEqual((await review()).letter.paragraphs, [`${TRUE_PARAGRAPH} ${better}`, CLOSING])
  })

  it('are refused, written anew, made one’s own and given back, each by its id', async () => {
    const { review, edit } = await begin()
    const before = await review()
    const edited = await edit({
      sentences: [
        { id: 'p1.s1', decision: 'reject' },
        { id: 'p1.s2', decision: 'confirm' },
        { id: 'p2.s1', decision: 'edit', text: MINE },
      ],
    })
    assert.deepEqual(edited.letter.paragraphs, [LIE, MINE])
    assert.deepEqual(
      sentences(edited).map(([, , status]) => status),
      ['rejected', 'edited', 'edited'],
    )
    const [first, second] = edited.coverLetter.paragraphs
    assert.ok(first?.sentences[1]?.findings.length, 'what was blocked keeps its findings as advice')
    assert.deepEqual(
      second?.findings.map(({ code }) => code),
      ['number'],
    )
    const reverted = await edit({
      sentences: before.coverLetter.paragraphs
        .flatMap((one) => one.sentences)
        .map(({ id }) => ({ id, decision: 'revert' })),
    })
    assert.deepEqual([reverted.coverLetter, reverted.draft.hash], [before.coverLetter, before.draft.hash])
  })

  it('come back all together where a paragraph was written in their place and is taken back, or go all together', async () => {
    const { review, edit } = await begin()
    const before = await review()
    const own = { coverLetter: { paragraphs: [{ id: 'p1', text: MINE }] } }
    const edited = await edit(own)
    const id = edited.coverLetter.paragraphs[0]?.sentences[0]?.id
    assert.equal(edited.coverLetter.paragraphs[0]?.sentences.length, 1)
    const reverted = await edit({ sentences: [{ id, decision: 'revert' }] })
    assert.deepEqual(reverted.coverLetter, before.coverLetter)
    await edit(own)
    const rejected = await edit({ sentences: [{ id, decision: 'reject' }] })
    assert.deepEqual(
      sentences(rejected).map(([, , status]) => status),
      ['rejected', 'rejected', 'proposed'],
    )
    assert.deepEqual(rejected.letter.paragraphs, [CLOSING])
  })

  it('cannot be accepted while they are blocked, and each mistake is named', async () => {
    const { review, patch } = await begin()
    const { etag } = await review()
    const answer = await patch(
      {
        sentences: [
          { id: 'p1.s2', decision: 'accept' },
          { id: 'p9.s9', decision: 'reject' },
          { id: 'p2.s1', decision: 'edit' },
          { id: 'p2.s1', decision: 'accept' },
        ],
      },
      etag,
    )
    const { errors } = answer.body as unknown as { errors: { pointer: string }[] }
    assert.deepEqual(
      [answer.status, errors.map(({ pointer }) => pointer)],
      [422, ['/sentences/0/decision', '/sentences/1/id', '/sentences/2/text', '/sentences/3/id']],
    )
  })

  it('stay in later rounds under their ids, also beside sentences of the new letter', async () => {
    const { review, edit, again } = await begin()
    await edit({ sentences: [{ id: 'p1.s2', decision: 'edit', text: MINE }] })
    const other = 'At Pelican Freight Systems I wrote Go.'
    model.next.write_cover_letter = [
      {
        paragraphs: [
          { text: other, evidence: ['w1.h1'] },
          { text: CLOSING, evidence: [] },
        ],
      },
    ]
    await again(2)
    assert.deepEqual(sentences(await review()), [
      ['p1.s1', other, 'proposed'],
      ['p1.s2', MINE, 'edited'],
      ['p2.s1', CLOSING, 'proposed'],
    ])
  })

  it('leave a letter whose opening is blocked with one from a template, and the review says what is missing', async () => {
    const open = {
      paragraphs: [
        { text: LIE, evidence: [] },
        { text: TRUE_PARAGRAPH, evidence: ['w1.h1'] },
      ],
    }
    model.next.write_cover_letter = [open, open]
    const { review, post, edit } = await start()
    const seen = await review()
    assert.match(seen.letter.paragraphs[0] ?? '', /^I am applying for the position/)
    assert.deepEqual(
      seen.warnings.map(({ code }) => code),
      [],
    )
    const alone = await edit({ coverLetter: { paragraphs: [{ id: 'p2', text: '' }] } })
    const gaps = ['letter_without_opening', 'letter_without_story', 'letter_without_closing']
    assert.deepEqual(
      alone.warnings.map(({ code }) => code),
      gaps,
    )
    const approved = await post('approve', { draftHash: alone.draft.hash })
    const { warnings } = approved.body as unknown as Review
    assert.deepEqual([approved.status, warnings.map(({ code }) => code)], [202, gaps])
  })
})
