import assert from 'node:assert/strict'
import { groundChange, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { LANGUAGES } from '#shared/domain/languages/tags.ts'
import { matchRequirements } from '#shared/domain/matching/match.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { evidenceOf } from '#shared/domain/review/evidence.ts'
import { askQuestions, MAX_QUESTIONS } from '#shared/domain/review/questions.ts'
import { factOfChange, factOfSentence, findPlaceNamed } from '#shared/domain/review/stated-fact.ts'
import { surfaceSkills } from '#shared/domain/tailoring/surface-skills.ts'
import { sample } from '../support/seed.ts'

const resume = toResumeDocument(JSON.parse(sample('backend-engineer/resume.json')))
const NOW = '2026-11-23'
const state = (text: string, about: string | null = null) => [{ id: 'f1', text, about }]
const line = (target: string, text: string) => ({
  op: 'rewrite' as const,
  target,
  text,
  position: null,
  evidence: ['f1'],
  requirements: [],
  reason: '',
  before: null,
})
const findingsOf = (statements: ReturnType<typeof state>, target: string, text: string) =>
  groundChange(
    line(target, text),
    prepareGrounding({ source: evidenceOf(resume, statements), posting: null, now: NOW }),
  ).map(({ code }) => code)

describe('what a person states as evidence', () => {
  const TRAINED = 'Trained 14 colleagues in Pulumi.'

  it('bears what it says in the entry that it is about, and in no other', () => {
    assert.notDeepEqual(findingsOf([], 'w1.h1', TRAINED), [])
    assert.deepEqual(findingsOf(state(TRAINED, 'w1'), 'w1.h1', TRAINED), [])
    assert.notDeepEqual(findingsOf(state(TRAINED, 'w1'), 'w2.h1', TRAINED), [])
  })

  it('belongs nowhere once its entry is gone, and to no employer where it is about none', () => {
    assert.notDeepEqual(findingsOf(state(TRAINED, 'w99'), 'w1.h1', TRAINED), [])
    assert.deepEqual(findingsOf(state('Uses Pulumi.'), 'basics.summary', 'Uses Pulumi.'), [])
  })

  it('shows nothing of what it denies', () => {
    const texts = [
      'I have never used Pulumi.',
      'Ich habe noch nie mit Pulumi gearbeitet.',
      'I use Docker, but I have not used Pulumi.',
    ]
    for (const text of texts) {
      const requirements = [{ id: 'r1', text: 'Experience with Pulumi', kind: 'must' as const, keywords: [] }]
      const { requirements: matched } = matchRequirements(requirements, evidenceOf(resume, state(text)), NOW)
      assert.equal(matched[0]?.status, 'gap', text)
    }
  })

  it('leaves the resume as it is', () => {
    const before = structuredClone(resume)
    evidenceOf(resume, [...state(TRAINED, 'w1'), ...state('Uses Pulumi.'), ...state('x', 'e1'), ...state('x', 's1')])
    assert.deepEqual(resume, before)
    assert.equal(evidenceOf(resume, []), resume)
  })

  it('is shown as a skill by the offline rules, with the statement as evidence', () => {
    const requirements = [{ id: 'r1', text: 'Experience with MongoDB', kind: 'must' as const, keywords: [] }]
    const [added] = surfaceSkills(resume, requirements, state('I ran MongoDB for all of our services.', 'w1'))
    assert.deepEqual([added?.text, added?.evidence], ['MongoDB', ['f1']])
  })

  it('is about the entry that a change stands in, or that a sentence names', () => {
    const unconfirmed = [{ code: 'unconfirmed' as const, text: '', span: [0, 0] as [number, number], message: '' }]
    const blocked = [
      { ...unconfirmed[0], code: 'number' as const, text: '', span: [0, 0] as [number, number], message: '' },
    ]
    assert.deepEqual(factOfChange({ text: 'A.', target: 'w2.h1', findings: unconfirmed }, resume), {
      text: 'A.',
      about: 'w2',
    })
    assert.deepEqual(factOfChange({ text: 'A.', target: 'basics.summary', findings: unconfirmed }, resume), {
      text: 'A.',
      about: null,
    })
    for (const findings of [[], blocked, [...unconfirmed, ...blocked]])
      assert.equal(factOfChange({ text: 'A.', target: 'w2.h1', findings }, resume), null)
    const named = `At ${resume.work[1]?.name} I did it.`
    assert.equal(findPlaceNamed(named, resume), 'w2')
    assert.equal(findPlaceNamed(`${named} And at ${resume.work[0]?.name}.`, resume), null)
    assert.equal(factOfSentence({ text: 'I did it.', evidence: ['w1.h1', 'w1.h2'] }, resume).about, 'w1')
    assert.equal(factOfSentence({ text: 'I did it.', evidence: ['w1.h1', 'w2.h1'] }, resume).about, null)
  })
})

describe('questions', () => {
  const gap = (id: string, text: string, kind: 'must' | 'nice' = 'must', status: 'gap' | 'partial' = 'gap') => ({
    id,
    text,
    kind,
    status,
    evidence: [],
  })
  const ask = (requirements: ReturnType<typeof gap>[], more: Partial<Parameters<typeof askQuestions>[0]> = {}) =>
    askQuestions({ match: { score: 0, requirements }, language: 'en', answered: [], dismissed: [], ...more })

  it('are asked of gaps alone, what must be first, at most six', () => {
    const many = Array.from({ length: 9 }, (_, index) => gap(`n${index}`, `On-call duty ${index}`, 'nice'))
    const asked = ask([...many, gap('m', 'Pulumi'), gap('p', 'Docker', 'must', 'partial')])
    assert.deepEqual([asked.length, asked[0]?.id, asked.some(({ id }) => id === 'p')], [MAX_QUESTIONS, 'm', false])
  })

  it('are not asked of what a sentence cannot say: degrees, languages, years', () => {
    assert.deepEqual(
      ask([
        gap('a', 'Master’s degree in physics'),
        gap('b', 'Fluent Polish'),
        gap('c', '12 years of experience in Rust'),
      ]),
      [],
    )
  })

  it('are not asked again once answered or dismissed', () => {
    assert.deepEqual(ask([gap('a', 'Pulumi')], { answered: ['pulumi'] }), [])
    assert.deepEqual(ask([gap('a', 'Pulumi')], { dismissed: ['a'] }), [])
  })

  it('are asked in every language that we know words of, and in English elsewhere', () => {
    const texts = LANGUAGES.map((language) => ask([gap('a', 'Pulumi.')], { language })[0]?.text ?? '')
    for (const text of texts) assert.match(text, /Pulumi(?!\.)/)
    assert.equal(new Set(texts).size, LANGUAGES.length)
    assert.equal(ask([gap('a', 'Pulumi')], { language: 'xx' })[0]?.text, texts[0])
  })

  it('do not repeat a whole posting', () => {
    assert.ok((ask([gap('a', 'Pulumi '.repeat(90))])[0]?.text.length ?? 999) < 260)
  })
})
