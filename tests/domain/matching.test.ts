import assert from 'node:assert/strict'
import { listEvidenceNodes } from '#shared/domain/matching/evidence.ts'
import { matchRequirements } from '#shared/domain/matching/match.ts'
import { extractRequirements } from '#shared/domain/posting/requirements.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { sampleJobs } from '../support/sample-jobs.ts'

const NOW = '2026-11-23'
const ENGINEER: JsonResume = {
  basics: { name: 'A', label: 'Backend developer' },
  work: [
    {
      name: 'Larkspur',
      position: 'Backend developer',
      startDate: '2022-01',
      highlights: ['Ran services on K8s with Postgres.', 'Grew revenue by $200,000 a year.'],
    },
    { name: 'Elm', position: 'Backend developer', startDate: '2020-01', endDate: '2021-12', highlights: ['Wrote Go.'] },
  ],
  languages: [{ language: 'German', fluency: 'B2' }],
}
const resume = toResumeDocument(ENGINEER)
const judged = (text: string, kind: 'must' | 'nice' = 'must') => {
  const [only] = matchRequirements([{ id: 'r1', text, kind, keywords: [] }], resume, NOW).requirements
  assert.ok(only)
  return only
}

describe('what a posting asks for', () => {
  for (const { person, name, text, truth } of sampleJobs()) {
    it(`is found whole, with its weight and in its own words: ${person}, ${name}`, () => {
      const found = extractRequirements(text).map(({ kind, text }) => `${kind} ${text}`)
      const wanted = [...truth.must.map((one) => `must ${one}`), ...truth.nice.map((one) => `nice ${one}`)]
      assert.deepEqual(found.sort(), wanted.sort())
    })
  }

  it('is taken from its sentences where it has no lists', () => {
    const found = extractRequirements('We sell bicycles. You must know PostgreSQL. A knowledge of Go would be a plus.')
    assert.ok(found.some(({ text, kind }) => /PostgreSQL/.test(text) && kind === 'must'))
    assert.ok(!found.some(({ text }) => /bicycles/.test(text)))
  })

  it('is nothing in a text that asks for nothing', () => assert.deepEqual(extractRequirements(''), []))
})

describe('what of it a resume shows', () => {
  const jobs = sampleJobs().map((job) => ({
    ...job,
    report: matchRequirements(extractRequirements(job.text), job.resume, NOW),
  }))

  for (const { person, name, resume: own, truth, report } of jobs) {
    it(`never counts as met what the person lacks, and names nodes that exist: ${person}, ${name}`, () => {
      const ids = new Set(listEvidenceNodes(own).map(({ id }) => id))
      for (const { text, status, evidence } of report.requirements) {
        if (truth.gaps.includes(text)) assert.notEqual(status, 'met', text)
        assert.equal(evidence.length > 0, status !== 'gap', text)
        for (const id of evidence) assert.ok(ids.has(id), id)
      }
    })
  }

  it('tells gaps from strengths in at least 94 of 100 requirements of the samples', () => {
    const all = jobs.flatMap(({ truth, report }) =>
      report.requirements.map(({ text, status }) => truth.gaps.includes(text) === (status === 'gap')),
    )
    assert.equal(all.length, 108)
    assert.ok(all.filter((agrees) => agrees).length >= 0.94 * all.length)
  })

  it('scores the posting that suits a person above the one that does not', () => {
    for (const [person, of] of Map.groupBy(jobs, ({ person }) => person)) {
      const [worse, better] = of.toSorted((a, b) => b.truth.gaps.length - a.truth.gaps.length)
      assert.ok(worse && better && (worse.report.score ?? 0) < (better.report.score ?? 0), person)
    }
  })

  it('knows a thing by its other names', () => {
    assert.equal(judged('Kubernetes').status, 'met')
    assert.deepEqual(judged('PostgreSQL').evidence, ['w1.h1'])
  })

  it('does not see a named thing that the resume does not name', () => {
    assert.equal(judged('Production Rust').status, 'gap')
    assert.deepEqual(judged('Production Rust').evidence, [])
  })

  it('counts the years that the dates support, and no more', () => {
    assert.equal(judged('5+ years as a backend developer').status, 'met')
    assert.notEqual(judged('8+ years as a backend developer').status, 'met')
  })

  it('wants a bar cleared by a figure of the same kind', () => {
    assert.equal(judged('Grew revenue by $100,000 or more').status, 'met')
    assert.notEqual(judged('Grew revenue by $900,000 or more').status, 'met')
  })

  it('wants a language at its level', () => {
    assert.equal(judged('German (B1 or better)').status, 'met')
    assert.notEqual(judged('German (C1 or better)').status, 'met')
    assert.equal(judged('Fluent Dutch').status, 'gap')
  })

  it('lets a must weigh more than a wish, and gives no score where nothing is asked', () => {
    const asked = (must: string, nice: string) => [
      { id: 'r1', text: must, kind: 'must' as const, keywords: [] },
      { id: 'r2', text: nice, kind: 'nice' as const, keywords: [] },
    ]
    const [hasMust, hasNice] = [asked('Kubernetes', 'Rust'), asked('Rust', 'Kubernetes')].map(
      (requirements) => matchRequirements(requirements, resume, NOW).score,
    )
    assert.deepEqual([hasMust, hasNice], [75, 25])
    assert.equal(matchRequirements([], resume, NOW).score, null)
  })
})
