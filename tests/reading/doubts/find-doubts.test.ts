import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { cloneResume, type ResumeDocument } from '#shared/domain/resume/document.ts'
import { findDoubts } from '#shared/reading/doubts/find-doubts.ts'
import { findReasonsForDoubt, MIN_COVERAGE } from '#shared/reading/doubts/find-reasons.ts'
import { linesFromText } from '#shared/reading/lines/text-lines.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { SAMPLE_PEOPLE } from '../../support/sample-jobs.ts'
import { basics, doubtsAbout, RESUME, readingOf, TEXT, withFirstJob } from './support.ts'

describe('finding doubts', () => {
  for (const person of SAMPLE_PEOPLE)
    it(`reads the sample ${person} without any doubt`, () => {
      const text = readFileSync(`tests/samples/${person}/resume.txt`, 'utf8')
      const { resume } = readResumeText({ text, lines: linesFromText(text) })
      assert.deepEqual(doubtsAbout(resume, text), [])
    })

  it('gives a doubt about the same words the same id, though the nodes have others', () => {
    const { document, lines, account } = readingOf(withFirstJob({ position: 'Portland, OR' }), TEXT)
    const renamed: ResumeDocument = cloneResume(document)
    for (const job of renamed.work) job.id = `w7${job.id.slice(1)}`
    const again = { ...account, map: account.map.map((value) => ({ ...value, node: value.node.replace(/^w/, 'w7') })) }
    const ids = (found: ReturnType<typeof findDoubts>) => found.map(({ id }) => id)
    const before = findDoubts({ document, lines, account })
    assert.ok(before.length > 0)
    assert.deepEqual(ids(findDoubts({ document: renamed, lines, account: again })), ids(before))
  })

  it('gives other words another id', () => {
    const idOf = (position: string) =>
      doubtsAbout(withFirstJob({ position }), TEXT).find(({ code }) => code === 'title_looks_wrong')?.id
    assert.notEqual(idOf('Portland, OR'), idOf('Berlin, Germany'))
  })

  it('says no word of the resume in an id or a reason', () => {
    const found = doubtsAbout(withFirstJob({ position: 'Portland, OR', name: 'Senior Accountant' }), TEXT)
    assert.ok(found.length > 1)
    const said = found.map(({ id, reason }) => `${id} ${reason}`).join(' ')
    assert.doesNotMatch(said, /portland|senior|accountant|elmfield|freight|calder/i)
  })
})

describe('a reading in doubt', () => {
  const none: ReadonlySet<string> = new Set()

  it('is not one that was read right', () => {
    assert.deepEqual(findReasonsForDoubt(readingOf(RESUME, TEXT), none), [])
  })

  it('is one without a job though there are dates, until the person says that it is right', () => {
    const reading = readingOf({ basics, education: RESUME.education }, TEXT)
    const reasons = findReasonsForDoubt(reading, none)
    assert.ok(reasons.some(({ code }) => code === 'no_job_though_dates'))
    assert.deepEqual(findReasonsForDoubt(reading, new Set(reasons.flatMap(({ ids }) => ids))), [])
  })

  it('is one of which a title or an employer is doubted, until the person says that it is right', () => {
    const reading = readingOf(withFirstJob({ position: 'Portland, OR' }), TEXT)
    const reasons = findReasonsForDoubt(reading, none)
    assert.ok(reasons.some(({ code }) => code === 'employer_or_title_doubted'))
    assert.deepEqual(findReasonsForDoubt(reading, new Set(reasons.flatMap(({ ids }) => ids))), [])
  })

  it('is one of which less than the bound stands in the document, but not a text of a few words', () => {
    const about = (wordsRead: number, wordsPlaced: number) => {
      const reading = readingOf(RESUME, TEXT)
      const account = { ...reading.account, coverage: { wordsRead, wordsPlaced } }
      return findReasonsForDoubt({ ...reading, account }, none).map(({ code }) => code)
    }
    assert.deepEqual(about(1_000, 1_000 * MIN_COVERAGE - 1), ['coverage_low'])
    assert.deepEqual(about(1_000, 1_000 * MIN_COVERAGE), [])
    assert.deepEqual(about(10, 5), [])
  })
})
