import assert from 'node:assert/strict'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import { correctResume } from '#shared/domain/resume/corrections/correct-resume.ts'
import { type Correction, CorrectionRefused } from '#shared/domain/resume/corrections/correction.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { splitIds } from '#shared/domain/resume/given-ids.ts'
import { jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'

const BEFORE = toResumeDocument({
  basics: { name: 'Product Designer', label: 'Jane Tolliver', location: { city: 'Leeds' } },
  work: [
    {
      name: 'Seoul',
      position: 'Maple Pay Inc.',
      startDate: '2019',
      highlights: ['Built the', 'ledger.', 'Senior Engineer', 'Ran it.'],
    },
    { name: 'Oak Market', highlights: ['Sold oak.'] },
    { position: 'Clerk', startDate: '2015', endDate: '2018' },
  ],
  education: [{ institution: 'Enactus', studyType: 'Member', startDate: '2024-08' }],
  skills: [{ name: 'Go', keywords: ['Gin'] }],
})

/** The document as it is saved after these corrections. */
function corrected(...corrections: Correction[]): ResumeDocument {
  const sent = correctResume(BEFORE, corrections)
  const { resume, ids } = splitIds(sent)
  return toResumeDocument(jsonResumeSchema.parse(resume), BEFORE, { given: ids })
}

const texts = (lines: { text: string }[] | undefined) => lines?.map(({ text }) => text)

describe('corrections of what was read', () => {
  it('leave the document that they are made to as it was', () => {
    const copy = structuredClone(BEFORE)
    corrected({ op: 'remove', node: 'w1' })
    assert.deepEqual(BEFORE, copy)
  })

  it('write a field, one within another, and a line; null takes one out', () => {
    const { basics, work } = corrected(
      { op: 'set', node: 'basics', field: 'name', value: 'Jane Tolliver' },
      { op: 'set', node: 'basics', field: 'label', value: null },
      { op: 'set', node: 'basics', field: 'location.region', value: 'Yorkshire' },
      { op: 'set', node: 'w1.h1', value: 'Built the ledger.' },
      { op: 'set', node: 'w1.h2', value: null },
    )
    assert.deepEqual(basics, { name: 'Jane Tolliver', location: { city: 'Leeds', region: 'Yorkshire' } })
    assert.deepEqual(
      work[0]?.highlights?.map(({ id }) => id),
      ['w1.h1', 'w1.h3', 'w1.h4'],
    )
  })

  it('put a text into a field, after running text, into a list, at a line’s end, or into a new entry', () => {
    const { work, projects } = corrected(
      { op: 'place', text: 'Designer', to: { node: 'w2', field: 'position' } },
      { op: 'place', text: 'All day.', to: { node: 'w2', field: 'summary' } },
      { op: 'place', text: 'And night.', to: { node: 'w2', field: 'summary' } },
      { op: 'place', text: 'First.', to: { node: 'w2', list: 'highlights', position: 0 } },
      { op: 'place', text: 'And elm.', to: { node: 'w2.h1', field: 'text' } },
      { op: 'place', text: 'Tower', to: { section: 'projects', field: 'name' } },
    )
    const [, oak] = work
    assert.equal(oak?.position, 'Designer')
    assert.equal(oak?.summary, 'All day. And night.')
    assert.deepEqual(texts(oak?.highlights), ['First.', 'Sold oak. And elm.'])
    assert.equal(oak?.highlights?.[1]?.id, 'w2.h1')
    assert.deepEqual(projects, [{ id: 'p1', name: 'Tower' }])
  })

  it('move an entry to another section, where its fields are called otherwise, and a line to another entry', () => {
    const { education, volunteer, work } = corrected(
      { op: 'move', node: 'w1.h3', to: { node: 'w2', field: 'position' } },
      { op: 'move', node: 'w1.h4', to: { node: 'w2', list: 'highlights', position: 0 } },
      { op: 'move', node: 'w3', to: { section: 'volunteer' } },
    )
    assert.equal(education.length, 1)
    assert.deepEqual(volunteer, [{ id: 'v1', position: 'Clerk', startDate: '2015', endDate: '2018' }])
    assert.equal(work[1]?.position, 'Senior Engineer')
    assert.deepEqual(texts(work[1]?.highlights), ['Ran it.', 'Sold oak.'])
    const member = corrected({ op: 'move', node: 'e1', to: { section: 'volunteer' } })
    assert.deepEqual(member.volunteer, [
      { id: 'v1', organization: 'Enactus', position: 'Member', startDate: '2024-08' },
    ])
  })

  it('join two entries: what the first has stands, what it lacks comes from the second', () => {
    const { work } = corrected({ op: 'join', node: 'w2', other: 'w3' })
    assert.equal(work.length, 2)
    const { name, position, startDate, endDate } = work[1] ?? {}
    assert.deepEqual(
      { name, position, startDate, endDate },
      { name: 'Oak Market', position: 'Clerk', startDate: '2015', endDate: '2018' },
    )
  })

  it('join two lines that were one', () => {
    const { work } = corrected({ op: 'join', node: 'w1.h1', other: 'w1.h2' })
    assert.deepEqual(texts(work[0]?.highlights), ['Built the ledger.', 'Senior Engineer', 'Ran it.'])
  })

  it('split an entry where a line names the next one', () => {
    const { work } = corrected({ op: 'split', node: 'w1', at: 'w1.h3', field: 'position' })
    assert.deepEqual(texts(work[0]?.highlights), ['Built the', 'ledger.'])
    assert.equal(work[1]?.position, 'Senior Engineer')
    assert.deepEqual(texts(work[1]?.highlights), ['Ran it.'])
    assert.equal(work[1]?.id, 'w4')
  })

  it('say which of them does not fit, and why, without words of the resume', () => {
    const fitting: Correction = { op: 'remove', node: 'w3' }
    const misfits: Correction[] = [
      { op: 'set', node: 'w9', field: 'name', value: 'x' },
      { op: 'set', node: 'w1', value: 'x' },
      { op: 'set', node: 'w1.h1', field: 'name', value: 'x' },
      { op: 'set', node: 'w1', field: 'id', value: 'x' },
      { op: 'set', node: 'w1', field: 'highlights', value: 'x' },
      { op: 'move', node: 'w1', to: { node: 'w2', field: 'name' } },
      { op: 'move', node: 'w1.h1', to: { section: 'work' } },
      { op: 'join', node: 'w1', other: 'e1' },
      { op: 'join', node: 'w1', other: 'w1' },
      { op: 'split', node: 'w1', at: 'w2.h1' },
      fitting,
    ]
    for (const misfit of misfits)
      assert.throws(
        () => correctResume(BEFORE, [fitting, misfit]),
        (error) => error instanceof CorrectionRefused && error.index === 1 && !/Maple|Seoul|ledger/.test(error.message),
        JSON.stringify(misfit),
      )
  })
})
