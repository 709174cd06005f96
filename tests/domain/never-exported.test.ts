import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyChanges } from '#shared/domain/changes/apply.ts'
import { CHANGE_STATUSES, FINDING_CODES, type Finding } from '#shared/domain/changes/change.ts'
import { isExported, isOwn, statusOf } from '#shared/domain/changes/status.ts'
import { prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { composeParagraph } from '#shared/domain/letter.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { admitChanges } from '#shared/domain/review/admit-changes.ts'
import { admitLetter } from '#shared/domain/review/admit-letter.ts'
import { statusWhenConfirmed, whyNotAcceptable } from '#shared/domain/review/decide.ts'
import { factOfChange } from '#shared/domain/review/stated-fact.ts'
import { sample } from '../support/seed.ts'

const resume = toResumeDocument(JSON.parse(sample('backend-engineer/resume.json')))
const posting = {
  title: 'Backend Engineer',
  company: 'Marrowvale',
  text: sample('backend-engineer/jobs/senior-backend-marrowvale.txt'),
}
const grounding = prepareGrounding({ source: resume, posting, now: '2026-11-23' })
const lines = resume.work.flatMap(({ highlights = [] }) => highlights)

/** A word that nobody has: syllables no language puts together like that. */
const word = fc
  .array(fc.constantFrom('zor', 'blax', 'quim', 'vep', 'tund', 'jix', 'grov', 'mibl'), { minLength: 3, maxLength: 4 })
  .map((syllables) => syllables.join(''))
/** One of the resume's own lines with such a word put in between its others. */
const invented = fc.tuple(fc.constantFrom(...lines), fc.nat(), word).map(([{ id, text }, at, added]) => {
  const words = text.split(' ')
  const place = 1 + (at % Math.max(1, words.length - 1))
  return { id, added, text: [...words.slice(0, place), added, ...words.slice(place)].join(' ') }
})
const findings = fc.array(
  fc.constantFrom(...FINDING_CODES).map((code): Finding => ({ code, text: '', span: [0, 0], message: '' })),
  { maxLength: 3 },
)

describe('a word that is in no evidence, in no list and not confirmed', () => {
  it('stands in no resume, wherever a model puts it', () => {
    fc.assert(
      fc.property(invented, ({ id, text, added }) => {
        const proposal = {
          op: 'rewrite' as const,
          target: id,
          text,
          position: null,
          evidence: [id],
          requirements: [],
          reason: '',
        }
        const { changes } = admitChanges([proposal], {
          base: resume,
          newest: resume,
          grounding,
          kept: [],
          refused: [],
          statements: [],
        })
        const tailored = applyChanges(
          resume,
          changes.map((change) => ({ ...change, id: 'c1' })),
        )
        assert.ok(!JSON.stringify(tailored).includes(added), `${changes[0]?.status}: ${text}`)
        const [change] = changes
        assert.ok(change)
        // It does once the person has made it theirs.
        const status = statusWhenConfirmed(change.findings)
        const own = applyChanges(resume, [{ ...change, id: 'c1', status, editedText: text }])
        assert.ok(JSON.stringify(own).includes(added))
      }),
      { numRuns: 150 },
    )
  })

  it('stands in no letter, and takes no other sentence with it', () => {
    const honest = 'At Pelican Freight Systems I designed a booking API in Go and PostgreSQL.'
    fc.assert(
      fc.property(invented, fc.boolean(), ({ text, added, id }, isFirst) => {
        const told = `${text.replace(/\.?$/, '.')}`
        const paragraph = isFirst ? `${told} ${honest}` : `${honest} ${told}`
        const [admitted] = admitLetter([{ text: paragraph, evidence: [id] }], { resume, grounding })
        assert.ok(!admitted?.text.includes(added), told)
        assert.ok(admitted?.text.includes(honest), admitted?.text)
      }),
      { numRuns: 150 },
    )
  })
})

describe('findings and decisions', () => {
  it('let nothing with a finding be exported or accepted, and make a statement of nothing that is blocked', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const status = statusOf(all)
        assert.equal(isExported(status), all.length === 0)
        assert.equal(whyNotAcceptable(all) === null, all.length === 0)
        const isAsked = all.length > 0 && all.every(({ code }) => code === 'unconfirmed')
        assert.equal(statusWhenConfirmed(all) === 'confirmed', isAsked)
        assert.equal(factOfChange({ text: 'A.', target: 'w1.h1', findings: all }, resume) !== null, isAsked)
      }),
    )
  })

  it('compose a paragraph of what is exported, in order, with every span in its text', () => {
    const sentence = fc.record({
      text: fc.constantFrom('One.', 'Two two.', '三。', 'Four four four.'),
      status: fc.constantFrom(...CHANGE_STATUSES),
    })
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (parts) => {
        const sentences = parts.map((part, index) => {
          const finding: Finding = { code: 'number', text: part.text, span: [0, part.text.length], message: '' }
          return { ...part, id: `p1.s${index + 1}`, evidence: [], findings: [finding] }
        })
        const { text, status, findings } = composeParagraph('p1', sentences)
        const left = sentences.filter((one) => isExported(one.status))
        assert.equal(
          text.replaceAll(' ', ''),
          left
            .map((one) => one.text)
            .join('')
            .replaceAll(' ', ''),
        )
        assert.equal(status === 'blocked', left.length === 0)
        assert.equal(status === 'edited', left.length > 0 && left.every((one) => isOwn(one.status)))
        if (left.length > 0) for (const { span, text: quoted } of findings) assert.equal(text.slice(...span), quoted)
      }),
    )
  })
})
