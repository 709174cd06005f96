import assert from 'node:assert/strict'
import { applyChanges, locate } from '#shared/domain/changes/apply.ts'
import type { ProposedChange } from '#shared/domain/changes/change.ts'
import { groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { listEvidenceNodes } from '#shared/domain/matching/evidence.ts'
import { matchRequirements } from '#shared/domain/matching/match.ts'
import { collectEvidenceKeys } from '#shared/domain/matching/terms.ts'
import { extractRequirements } from '#shared/domain/posting/requirements.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { listNodes, type ResumeDocument } from '#shared/domain/resume/document.ts'
import { admitChanges } from '#shared/domain/review/admit-changes.ts'
import { explainTailoring } from '#shared/domain/tailoring/explain.ts'
import type { ModelInputs } from '#shared/llm/model.ts'
import { readReply } from '#shared/llm/reply.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { type SampleJob, sampleJobs } from '../support/sample-jobs.ts'

const NOW = '2026-11-23'
const rules = createRulesModel(() => NOW)
const input = ({ resume, text, truth }: SampleJob): ModelInputs['tailor_resume'] => ({
  resume,
  job: { title: truth.title, company: truth.company, text },
  instructions: '',
  language: 'en',
  feedback: '',
  protected: [],
})
const tailored = async (of: ModelInputs['tailor_resume']) => {
  const read = readReply('tailor_resume', await rules.complete({ task: 'tailor_resume', input: of }))
  assert.ok(read.ok)
  return read.value
}
const groundingOf = ({ resume, text, truth }: SampleJob, language?: string) =>
  prepareGrounding({ source: resume, posting: { ...truth, text }, now: NOW, ...(language ? { language } : {}) })
/** Every line of a resume by its id, but for the skills that were added. */
const linesOf = (resume: ResumeDocument) => new Map(listEvidenceNodes(resume).map(({ id, text }) => [id, text]))

describe('the offline provider, person by person and posting by posting', () => {
  for (const job of sampleJobs()) {
    const { person, name, resume } = job
    it(`only orders, hides and lists shown skills, and every change is admitted: ${person}, ${name}`, async () => {
      const { changes } = await tailored(input(job))
      const admitted = admitChanges(changes, {
        base: resume,
        newest: resume,
        kept: [],
        statements: [],
        refused: [],
        grounding: groundingOf(job),
      })
      assert.deepEqual(admitted.notes, [])
      assert.equal(admitted.changes.length, changes.length)
      for (const change of admitted.changes) {
        assert.notEqual(change.op, 'rewrite')
        assert.deepEqual([change.status, change.findings], ['proposed', []])
        if (change.op === 'add') assertShown(change, resume)
      }
      const result = applyChanges(
        resume,
        admitted.changes.map((change, index) => ({ ...change, id: `c${index}` })),
      )
      const before = linesOf(resume)
      const added = new Set(changes.filter(({ op }) => op === 'add').map(({ text }) => text))
      for (const [id, text] of linesOf(result)) assert.ok(before.get(id) === text || added.has(text), id)
    })

    for (const language of ['en', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'pl', 'sv']) {
      it(`writes a letter without an unsupported word: ${person}, ${name}, ${language}`, async () => {
        const requirements = extractRequirements(job.text)
        const { protected: _, ...asked } = input(job)
        const raw = await rules.complete({
          task: 'write_cover_letter',
          input: { ...asked, language, requirements },
        })
        const read = readReply('write_cover_letter', raw)
        assert.ok(read.ok && read.value.paragraphs.length >= 2)
        const grounding = groundingOf(job, language)
        for (const paragraph of read.value.paragraphs) {
          assert.deepEqual(groundParagraph(paragraph, grounding), [])
          for (const id of paragraph.evidence) assert.ok(locate(resume, id), id)
        }
      })
    }
  }
})

/** An added skill stands in each of the lines that it names as evidence, and not among the skills. */
function assertShown({ text, evidence }: ProposedChange, resume: ResumeDocument): void {
  const lines = linesOf(resume)
  assert.ok(text && evidence.length > 0)
  const keys = [...collectEvidenceKeys(text)]
  for (const id of evidence) {
    const shown = collectEvidenceKeys(lines.get(id) ?? '')
    assert.ok(
      keys.some((key) => shown.has(key)),
      `${text}: ${id}`,
    )
  }
  const listed = resume.skills.flatMap((group) => listNodes(group, 'keywords').map((node) => node.text.toLowerCase()))
  assert.ok(!listed.includes(text.toLowerCase()))
}

describe('the offline provider', () => {
  const resume = toResumeDocument({
    basics: { name: 'A' },
    work: [
      {
        name: 'Larkspur',
        position: 'Developer',
        startDate: '2020-01',
        highlights: [
          'Answered the telephone.',
          'Watered the plants.',
          'Sorted the post.',
          'Ordered the paper.',
          'Kept the calendar.',
          'Tidied the store.',
          'Moved the database to PostgreSQL.',
          'Deployed with Kubernetes.',
        ],
      },
    ],
    skills: [{ name: 'Tools', keywords: ['Excel', 'PostgreSQL'] }],
  })
  const text = 'Requirements\n- PostgreSQL\n- Kubernetes\n- Rust'
  const ask = (more: Partial<ModelInputs['tailor_resume']> = {}) =>
    tailored({
      resume,
      job: { title: 'Developer', company: 'Elm', text },
      instructions: '',
      language: 'en',
      feedback: '',
      protected: [],
      ...more,
    })
  const targets = (changes: readonly ProposedChange[], op: string) =>
    changes.filter((change) => change.op === op).map(({ target }) => target)

  it('brings forward what the posting asks for, and says which requirement that serves', async () => {
    const { requirements, changes } = await ask()
    const moved = changes.filter(({ op }) => op === 'move')
    assert.ok(moved.some(({ target }) => target === 'w1.h7') && moved.some(({ target }) => target === 'w1.h8'))
    const known = new Set(requirements.map(({ id }) => id))
    for (const { requirements: served } of moved) assert.ok(served.length > 0 && served.every((id) => known.has(id)))
  })

  it('lists a skill that a line shows, and never one that is only asked for', async () => {
    const added = (await ask()).changes.filter(({ target }) => target === 'skills')
    assert.deepEqual(
      added.map(({ text, evidence }) => [text, evidence]),
      [['Kubernetes', ['w1.h8']]],
    )
  })

  it('hides only lines that say nothing to the posting, and only where a job has many', async () => {
    const hidden = targets((await ask()).changes, 'hide')
    assert.equal(hidden.length, 2)
    assert.ok(!hidden.includes('w1.h7') && !hidden.includes('w1.h8'))
    const short = structuredClone(resume)
    for (const entry of short.work) entry.highlights = entry.highlights?.slice(4) ?? []
    assert.deepEqual(targets((await ask({ resume: short })).changes, 'hide'), [])
  })

  it('leaves alone what the person decided', async () => {
    const { changes } = await ask({ protected: ['w1.h7', 'w1.h6', 's1.k2'] })
    assert.ok(!changes.some(({ target }) => ['w1.h7', 'w1.h6', 's1.k2'].includes(target)))
  })

  it('leaves out what the person does not want mentioned, and says what it cannot do', async () => {
    const instructions = 'Leave out the plants. Make it rhyme.'
    const { requirements, changes } = await ask({ instructions })
    assert.ok(targets(changes, 'hide').includes('w1.h2'))
    const notes = explainTailoring({ resume, requirements, instructions, feedback: '', changes })
    assert.match(notes.join('\n'), /cannot follow instructions/)
  })

  it('gives a reason where it proposes nothing', () => {
    const asked = { resume, instructions: '', feedback: '', changes: [] }
    assert.match(explainTailoring({ ...asked, requirements: [] })[0] ?? '', /no requirement was found/)
    const [requirement] = extractRequirements(text)
    assert.ok(requirement)
    assert.match(explainTailoring({ ...asked, requirements: [requirement] })[0] ?? '', /already stands first/)
    assert.deepEqual(explainTailoring({ ...asked, requirements: [], changes: ['one'] }), [])
  })

  it('proposes a summary from the person’s own words where there is none', async () => {
    const [added] = (await ask()).changes.filter(({ target }) => target === 'basics.summary')
    assert.equal(added?.text, 'Developer. Moved the database to PostgreSQL.')
    assert.deepEqual(added?.evidence, ['w1', 'w1.h7'])
    const own = structuredClone(resume)
    own.basics.summary = 'A developer.'
    assert.deepEqual(targets((await ask({ resume: own })).changes, 'add'), ['skills'])
  })

  it('never hides a line that the match report names as evidence', async () => {
    const { requirements, changes } = await ask()
    const shown = new Set(matchRequirements(requirements, resume, NOW).requirements.flatMap(({ evidence }) => evidence))
    assert.ok(shown.size > 0)
    for (const target of targets(changes, 'hide')) assert.ok(!shown.has(target), target)
  })

  it('uses the requirements that were drawn up before', async () => {
    const stored = [{ id: 'x7', text: 'Excel', kind: 'must' as const, keywords: ['Excel'] }]
    const { requirements } = await ask({ job: { title: 'Developer', company: 'Elm', text, requirements: stored } })
    assert.deepEqual(requirements, stored)
  })

  it('gives the same answer to the same question', async () => assert.deepEqual(await ask(), await ask()))
})
