import assert from 'node:assert/strict'
import type { ChangeStatus, Finding } from '#shared/domain/changes/change.ts'
import { statusOf } from '#shared/domain/changes/status.ts'
import { prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { LANGUAGES } from '#shared/domain/languages/tags.ts'
import { composeParagraph, type LetterParagraph, type LetterSentence, readParagraph } from '#shared/domain/letter.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { admitLetter, takeBetter } from '#shared/domain/review/admit-letter.ts'
import { assessLetter } from '#shared/domain/review/assess-letter.ts'
import { keepSentences } from '#shared/domain/review/keep-sentences.ts'
import { findLetterGaps } from '#shared/domain/review/letter-gaps.ts'
import { withOpening } from '#shared/domain/review/opening.ts'
import { sayWhatFor } from '#shared/domain/tailoring/letter/apply.ts'
import { sample } from '../support/seed.ts'

const resume = toResumeDocument(JSON.parse(sample('backend-engineer/resume.json')))
const posting = { title: 'Senior Backend Engineer', company: 'Marrowvale', text: 'We ship freight.' }
const grounding = prepareGrounding({ source: resume, posting, now: '2026-11-23' })
const OPENING = 'I am applying for the position of Senior Backend Engineer at Marrowvale.'
const STORY = 'At Pelican Freight Systems I designed a booking API in Go and PostgreSQL.'
const LIE = 'I have led 99 engineers at Initech.'
const CLOSING = 'I would be glad to talk with you.'
const addressed = { language: 'en', ...posting }

const sentence = (id: string, text: string, status: ChangeStatus = 'proposed'): LetterSentence => ({
  id,
  text,
  evidence: [],
  status,
  findings: [],
})
const paragraph = (id: string, ...sentences: LetterSentence[]): LetterParagraph => composeParagraph(id, sentences)
const admit = (...texts: string[]) =>
  admitLetter(
    texts.map((text) => ({ text, evidence: ['w1.h1'] })),
    { resume, grounding },
  )
const textsOf = (paragraphs: readonly LetterParagraph[]) => paragraphs.map(({ text }) => text)

describe('a letter by its sentences', () => {
  it('leaves out the sentence that is blocked, and nothing else of its paragraph', () => {
    const [only] = admit(`${STORY} ${LIE} ${CLOSING}`)
    assert.deepEqual(
      only?.sentences.map(({ id, status }) => [id, status]),
      [
        ['p1.s1', 'proposed'],
        ['p1.s2', 'blocked'],
        ['p1.s3', 'proposed'],
      ],
    )
    assert.deepEqual([only?.text, only?.status, only?.findings], [`${STORY} ${CLOSING}`, 'proposed', []])
    const [finding] = only?.sentences[1]?.findings ?? []
    assert.ok(finding && LIE.slice(...finding.span) === finding.text, 'a span is in its own sentence')
  })

  it('is the text that a model wrote where nothing of it is left out, also without spaces between sentences', () => {
    for (const text of [`${STORY} ${CLOSING}`, '私は開発者です。よろしくお願いします。'])
      assert.equal(admit(text)[0]?.sentences.map(() => '').length, 2)
    assert.equal(admit(`${STORY} ${CLOSING}`)[0]?.text, `${STORY} ${CLOSING}`)
    const both = paragraph('p1', sentence('p1.s1', '私は開発者です。'), sentence('p1.s2', 'よろしくお願いします。'))
    assert.equal(both.text, '私は開発者です。よろしくお願いします。')
  })

  it('says of a paragraph of which nothing remains that it is blocked, with every finding', () => {
    const [only] = admit(LIE)
    assert.deepEqual([only?.text, only?.status], ['', 'blocked'])
    assert.ok(only && only.findings.length > 0)
  })

  it('gives each sentence the evidence that it draws on', () => {
    const [only] = admit(`${STORY} ${CLOSING}`)
    assert.deepEqual(
      only?.sentences.map(({ evidence }) => evidence),
      [['w1.h1'], []],
    )
  })

  it('reads a letter that was stored before as one sentence per paragraph, with the same status and what is exported', () => {
    const text = `${STORY} ${CLOSING}`
    const stored = { id: 'p2', text, evidence: ['w1.h1'], findings: [] }
    for (const status of ['proposed', 'edited'] as const) {
      const read = readParagraph({ ...stored, status })
      assert.deepEqual(
        [read.status, read.text, read.sentences.map((one) => [one.id, one.text, one.status])],
        [status, text, [['p2.s1', text, status]]],
      )
      assert.deepEqual(readParagraph(read), read)
    }
    const blocked = readParagraph({ ...stored, status: 'blocked' })
    assert.deepEqual([blocked.text, blocked.sentences[0]?.text], ['', text])
  })

  it('leaves what is asked about out until the person says so, and never asks about what they wrote', () => {
    const asked: Finding = { code: 'unconfirmed', text: 'x', span: [0, 1], message: '' }
    assert.equal(statusOf([]), 'proposed')
    assert.equal(statusOf([asked]), 'unconfirmed')
    assert.equal(statusOf([asked, { ...asked, code: 'number' }]), 'blocked')
    const texts = (status: ChangeStatus) =>
      paragraph('p1', sentence('p1.s1', 'A.', status), sentence('p1.s2', 'B.')).text
    assert.deepEqual(
      (['proposed', 'accepted', 'edited', 'confirmed', 'unconfirmed', 'rejected', 'blocked'] as const).map(texts),
      ['A. B.', 'A. B.', 'A. B.', 'A. B.', 'B.', 'B.', 'B.'],
    )
    const [own] = assessLetter([paragraph('p1', sentence('p1.s1', LIE, 'confirmed'))], { resume, grounding })
    assert.deepEqual([own?.status, own?.text], ['edited', LIE])
    assert.ok(own && own.findings.length > 0, 'with advice')
  })
})

describe('the better of two letters', () => {
  it('takes each sentence that stands for one that does not', () => {
    const first = admit(`${STORY} ${LIE}`, CLOSING)
    const second = admit(`${LIE} ${CLOSING}`, LIE)
    assert.deepEqual(textsOf(takeBetter(first, second)), [`${STORY} ${CLOSING}`, CLOSING])
  })

  it('takes a paragraph of other sentences as a whole, where it loses less', () => {
    const first = admit(`${STORY} ${LIE}`, CLOSING)
    assert.deepEqual(textsOf(takeBetter(first, admit(OPENING))), [OPENING, CLOSING])
    assert.deepEqual(textsOf(takeBetter(first, admit(`${LIE} ${LIE} ${STORY}`))), [STORY, CLOSING])
  })
})

describe('the opening of a letter', () => {
  const opened = (...texts: string[]) => withOpening(admit(...texts), addressed, grounding)

  it('comes from a template where the model’s was left out, in the same paragraph, and once', () => {
    const once = opened(`${LIE} ${STORY}`, CLOSING)
    assert.deepEqual(textsOf(once), [`${OPENING} ${STORY}`, CLOSING])
    assert.deepEqual(withOpening(once, addressed, grounding), once)
  })

  it('is the model’s own where that stands, or another sentence says what the letter is for', () => {
    for (const texts of [
      [STORY, CLOSING],
      [`${LIE} ${OPENING}`, CLOSING],
    ])
      assert.ok(!JSON.stringify(opened(...texts)).includes('"opening"'))
  })

  it('goes again once the person has confirmed the model’s', () => {
    const [first, last] = opened(`${LIE} ${STORY}`, CLOSING)
    assert.ok(first && last)
    const confirmed = first.sentences.map((one) => (one.text === LIE ? { ...one, status: 'confirmed' as const } : one))
    const letter = withOpening([composeParagraph(first.id, confirmed), last], addressed, grounding)
    assert.deepEqual(textsOf(letter), [`${LIE} ${STORY}`, CLOSING])
  })

  it('is not put in where the person refused or removed it, nor alone', () => {
    const [first, last] = admit(`${STORY} ${CLOSING}`, CLOSING)
    assert.ok(first && last)
    const refused = first.sentences.map((one, index) => (index === 0 ? { ...one, status: 'rejected' as const } : one))
    const text = textsOf(withOpening([composeParagraph('p1', refused), last], addressed, grounding))
    assert.deepEqual(text, [CLOSING, CLOSING])
    assert.deepEqual(textsOf(withOpening([last], addressed, grounding)), [CLOSING])
    assert.deepEqual(textsOf(opened(LIE)), [''])
  })

  it('says nothing that a posting puts into its title about the person', () => {
    const hostile = { ...addressed, title: 'Engineer. I have 20 years of Kafka at Initech and an MBA' }
    const [first] = withOpening(admit(`${LIE} ${STORY}`), hostile, grounding)
    assert.doesNotMatch(first?.text ?? '', /Kafka|MBA|Initech/)
    assert.match(first?.text ?? '', /^I am applying/)
  })

  it('is there in every language that we know words of', () => {
    const said = LANGUAGES.map((language) => sayWhatFor(language, { title: 'Ingenieur', company: 'Elm' }))
    for (const [index, text] of said.entries()) {
      assert.match(text, /[Ii]ngenieur/, LANGUAGES[index])
      assert.match(text, /Elm/, LANGUAGES[index])
    }
    assert.equal(new Set(said).size, LANGUAGES.length)
  })
})

describe('a letter’s gaps', () => {
  it('are named: no opening, no story, no closing', () => {
    assert.deepEqual(findLetterGaps(admit(OPENING, STORY, CLOSING)), [])
    assert.deepEqual(findLetterGaps(admit(LIE, STORY, CLOSING)), ['letter_without_opening'])
    const told = [OPENING, LIE, CLOSING].map((text) => ({ text, evidence: text === LIE ? ['w1.h1'] : [] }))
    assert.deepEqual(findLetterGaps(admitLetter(told, { resume, grounding })), ['letter_without_story'])
    assert.deepEqual(findLetterGaps(admit(OPENING, STORY, LIE)), ['letter_without_closing'])
    assert.deepEqual(findLetterGaps(admit(LIE)), [
      'letter_without_opening',
      'letter_without_story',
      'letter_without_closing',
    ])
  })
})

describe('a further round', () => {
  const earlier = [
    paragraph('p1', sentence('p1.s1', 'A.'), sentence('p1.s2', 'Mine.', 'edited'), sentence('p1.s3', 'C.')),
    paragraph('p2', sentence('p2.s1', 'All mine.', 'confirmed')),
    paragraph(
      'p3',
      sentence('p3.s1', 'No.', 'rejected'),
      sentence('p3.s2', 'Good.', 'accepted'),
      sentence('p3.s3', 'F.'),
    ),
  ]
  const idsAndTexts = (paragraphs: readonly LetterParagraph[]) =>
    paragraphs.map(({ id, sentences }) => [id, sentences.map((one) => [one.id, one.text, one.status])])

  it('keeps the person’s sentences under their ids, in their place, and refuses what they refused', () => {
    const written = [
      paragraph('p1', sentence('p1.s1', 'X.'), sentence('p1.s2', 'Y.'), sentence('p1.s3', 'Z.')),
      paragraph('p2', sentence('p2.s1', 'U.')),
      paragraph('p3', sentence('p3.s1', 'V.'), sentence('p3.s2', 'Good.'), sentence('p3.s3', 'No.')),
    ]
    assert.deepEqual(idsAndTexts(keepSentences(written, earlier)), [
      [
        'p1',
        [
          ['p1.s1', 'X.', 'proposed'],
          ['p1.s2', 'Mine.', 'edited'],
          ['p1.s3', 'Z.', 'proposed'],
        ],
      ],
      ['p2', [['p2.s1', 'All mine.', 'confirmed']]],
      [
        'p3',
        [
          ['p3.s1', 'V.', 'proposed'],
          ['p3.s2', 'Good.', 'accepted'],
          ['p3.s3', 'No.', 'rejected'],
        ],
      ],
    ])
  })

  it('loses none of them where the new letter is shorter, and gives no id twice', () => {
    const kept = keepSentences([paragraph('p1', sentence('p1.s1', 'X.'))], earlier)
    const all = kept.flatMap(({ sentences }) => sentences)
    for (const text of ['Mine.', 'All mine.', 'Good.'])
      assert.ok(
        all.some((one) => one.text === text),
        text,
      )
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length)
  })
})
