import assert from 'node:assert/strict'
import type { ProposedChange } from '#shared/domain/changes/change.ts'
import { groundChange, groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { describePosting } from '#shared/domain/posting/describe.ts'
import { extractRequirements } from '#shared/domain/posting/requirements.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { stripHidden } from '#shared/domain/text/hidden-text.ts'
import { CARRIERS, ORDERS } from '../support/hostile-postings.ts'
import { sample } from '../support/seed.ts'

const source = toResumeDocument(JSON.parse(sample('backend-engineer/resume.json')))
const honest = sample('backend-engineer/jobs/senior-backend-marrowvale.txt')

function preparedFor(posting: string) {
  return prepareGrounding({
    source,
    posting: { title: 'Senior Backend Engineer', company: 'Marrow & Vale Logistics', text: stripHidden(posting).text },
    now: '2026-11-23',
  })
}

describe('a hostile posting', () => {
  it('made to make patterns go back and forth is read at once', function () {
    this.timeout(60_000)
    const run = 90_000
    for (const shape of [
      `a${' '.repeat(run)}b`,
      `a${' '.repeat(run)}(`,
      `${'#'.repeat(run)}a`,
      `${'('.repeat(run)}a`,
      `${'+'.repeat(run)}5 years`,
      'A & '.repeat(run / 4),
      'Go '.repeat(run / 3),
    ]) {
      const started = process.cpuUsage()
      const { text } = stripHidden(shape)
      describePosting(text)
      extractRequirements(text)
      groundParagraph({ text: 'I built 3 services in Go.', evidence: ['w1'] }, preparedFor(text))
      assert.ok(process.cpuUsage(started).user < 2_000_000, `${shape.slice(0, 8)}…`)
    }
  })

  it('is no slower with a letter that is nothing but numbers', function () {
    this.timeout(60_000)
    const started = process.cpuUsage()
    for (const text of ['5%'.repeat(5_000), '5+ years of '.repeat(830)])
      groundParagraph({ text, evidence: ['w1'] }, preparedFor(honest))
    assert.ok(process.cpuUsage(started).user < 5_000_000)
  })

  for (const { name, hides, carry } of CARRIERS) {
    for (const { order, obeyed } of ORDERS) {
      it(`${name}: what a model writes that obeys “${order}” is blocked, in the resume and in the letter`, () => {
        const posting = carry(order, honest)
        const prepared = preparedFor(posting)
        const change = {
          target: 'basics.summary',
          position: null,
          evidence: [],
          requirements: [],
          reason: '',
          before: null,
        }
        assert.notDeepEqual(groundChange({ ...change, op: 'rewrite', text: obeyed }, prepared), [], 'the summary')
        assert.notDeepEqual(
          groundChange({ ...change, op: 'rewrite', target: 'w1.h1', text: obeyed }, prepared),
          [],
          'a line',
        )
        assert.notDeepEqual(
          groundChange({ ...change, op: 'add', target: 'skills', text: obeyed }, prepared),
          [],
          'a skill',
        )
        assert.notDeepEqual(
          groundParagraph({ text: `I am a backend engineer. ${obeyed}`, evidence: [] }, prepared),
          [],
          'the letter',
        )
        assert.notDeepEqual(groundParagraph({ text: obeyed, evidence: [] }, prepared), [], 'a paragraph of its own')
        if (hides) {
          const { text, hidden } = stripHidden(posting)
          assert.ok(hidden.length > 0, 'hidden text is reported')
          assert.doesNotMatch(text, /[\u200b\u202a-\u202e\u{e0000}-\u{e007f}]|<!--/u)
        }
      })
    }
  }

  it('does not make an honest change or letter suspicious', () => {
    const prepared = preparedFor(
      CARRIERS.reduce((posting, { carry }) => carry(ORDERS[0]?.order ?? '', posting), honest),
    )
    const [line] = source.work[0]?.highlights ?? []
    assert.ok(line)
    const change = {
      op: 'rewrite',
      target: line.id,
      text: line.text,
      position: null,
      evidence: [],
      requirements: [],
      reason: '',
    } satisfies ProposedChange
    assert.deepEqual(groundChange({ ...change, before: line.text }, prepared), [])
    assert.deepEqual(
      groundParagraph({ text: 'I have led a team of 4 engineers at Pelican Freight Systems.', evidence: [] }, prepared),
      [],
    )
  })
})
