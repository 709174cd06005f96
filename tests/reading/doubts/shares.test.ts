import assert from 'node:assert/strict'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { findReasonsForDoubt } from '#shared/reading/doubts/find-reasons.ts'
import { basics, doubtsAbout, named, RESUME, readingOf, TEXT, withFirstJob } from './support.ts'

type Study = NonNullable<JsonResume['education']>[number]

describe('doubts about how the parts of an entry were shared out', () => {
  const about = (study: Study, text: string) => {
    const education = [study]
    return named(
      doubtsAbout({ basics, education }, `Education\n\n${text}\n`),
      'title_looks_wrong',
      'employer_looks_wrong',
    )
  }

  it('doubts a label of a form as a school, and not the value behind it', () => {
    const text = 'School name:\tCalder State University\nDegree:\tBSc\n\nSchool name:\tElm College\nDegree:\tDiploma'
    assert.ok(
      about({ institution: 'School name', studyType: 'BSc' }, text).includes('employer_looks_wrong e1.institution'),
    )
    assert.deepEqual(
      about({ institution: 'Calder State University', studyType: 'BSc' }, text.replaceAll('Degree:', '')),
      [],
    )
  })

  it('doubts words that with those behind them are a label', () => {
    const study = { institution: 'Calder State University', studyType: 'Expected' }
    assert.ok(about(study, 'Calder State University\nExpected degree: BSc').includes('title_looks_wrong e1.studyType'))
  })

  it('doubts a degree beside which a labelled line was read as something else', () => {
    const text = 'School:\tCalder State University\nDegree:\tBSc\nField:\tBiology'
    const study = { institution: 'Calder State University', studyType: 'BSc', courses: ['Field', 'Biology'] }
    assert.deepEqual(about(study, text), ['title_looks_wrong e1.studyType'])
  })

  it('doubts a subject that stands behind the school, holds a grade, or is how the degree was passed', () => {
    const institution = 'Calder State University'
    const doubted = ['title_looks_wrong e1.area']
    assert.deepEqual(
      about({ institution, studyType: 'BSc', area: 'completed' }, 'BSc, Calder State University (completed)'),
      doubted,
    )
    assert.deepEqual(
      about(
        { institution, studyType: 'BSc', area: 'Biology, 110 e lode' },
        'Calder State University\nBSc Biology, 110 e lode',
      ),
      doubted,
    )
    assert.deepEqual(
      about(
        { institution, studyType: 'BSc', area: 'Upper Second Honours' },
        'Calder State University\nBSc, Upper Second Honours',
      ),
      doubted,
    )
  })

  it('doubts a school in whose name only the last of several pieces is one', () => {
    const study = { institution: 'Maths, Elm College', studyType: 'Diploma', area: 'Biology' }
    assert.deepEqual(about(study, 'Diploma: Biology, Maths, Elm College'), ['employer_looks_wrong e1.institution'])
  })

  it('doubts a school without the place behind it, unless all the schools have one', () => {
    const text = 'BSc Biology, Calder State University, Dayton\n\nDiploma, Elm College'
    const education = [
      { institution: 'Calder State University', studyType: 'BSc', area: 'Biology' },
      { institution: 'Elm College', studyType: 'Diploma' },
    ]
    const doubted = (of: string) => named(doubtsAbout({ basics, education }, `Education\n\n${of}\n`), 'line_unplaced')
    assert.deepEqual(doubted(text), ['line_unplaced e1.institution'])
    assert.deepEqual(doubted(`${text}, Boston`), [])
  })

  it('doubts an employer that is written as a line of text, that is numbered, or has a damaged letter', () => {
    for (const name of ['Patrols and visits', '1. Monthly reports', '\u2ed8葉台商事'])
      assert.ok(
        named(
          doubtsAbout(withFirstJob({ name }), TEXT.replace('Planner, Elmfield Freight', `Planner\n${name}`)),
          'employer_looks_wrong',
        ).includes('employer_looks_wrong w1.name'),
        name,
      )
  })

  it('doubts a span of which one end was taken for both', () => {
    const text = TEXT.replace('May 2019 - Present', '05/2019 – quux')
    const resume = withFirstJob({ startDate: '2019-05', endDate: '2019-05' })
    assert.deepEqual(named(doubtsAbout(resume, text), 'dates_odd'), ['dates_odd w1.startDate'])
  })

  it('doubts what stands below a word that is in no field, as headings are', () => {
    const text = `${TEXT}\nWoodshed\nElm College, Dayton\n`
    const resume = { ...RESUME, certificates: [{ name: 'Elm College', issuer: 'Dayton' }] }
    assert.ok(named(doubtsAbout(resume, text), 'heading_unknown').includes('heading_unknown -.-'))
  })

  it('lets a post be that is called as a degree is', () => {
    const text = TEXT.replace('Planner,', 'Técnico de informática,')
    assert.deepEqual(named(doubtsAbout(withFirstJob({ position: 'Técnico de informática' }), text)), [])
  })
})

describe('a section that was left out as a whole', () => {
  const recordings = Array.from({ length: 4 }, (_, at) => `Song number ${at} of a house, Hollow Records`).join('\n')

  it('puts no reading in doubt where it has no span of time', () => {
    const reading = readingOf(RESUME, `${TEXT}\nRECORDINGS\n${recordings.split('\n').slice(0, 1).join('\n')}\n`)
    assert.deepEqual(findReasonsForDoubt(reading, new Set()), [])
  })

  it('puts it in doubt where it is much of the source', () => {
    const reading = readingOf(RESUME, `${TEXT}\nRECORDINGS\n${recordings}\n${recordings}\n`)
    assert.deepEqual(
      findReasonsForDoubt(reading, new Set()).map(({ code }) => code),
      ['coverage_low'],
    )
  })
})
