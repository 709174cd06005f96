import assert from 'node:assert/strict'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { basics, doubtsAbout, named, RESUME, TEXT, withFirstJob } from './support.ts'

describe('doubts about entries', () => {
  it('has none about a resume that was read right', () => {
    assert.deepEqual(named(doubtsAbout(RESUME, TEXT)), [])
  })

  const titles: [what: string, title: string][] = [
    ['a place', 'Portland, OR'],
    ['a date', 'May 2019 - Present'],
    ['a sentence', 'I planned the lorries of the north every day.'],
    ['a length of time', '3 years 2 months'],
    ['an address', 'ola.berg@example.com'],
    ['the heading of a section', 'Education'],
    ['a degree', 'BSc Biology'],
    ['a title with its employer', 'Planner at Elmfield Freight'],
    ['a title that is cut off', 'Planner,'],
  ]
  for (const [what, title] of titles)
    it(`doubts ${what} as a title, seriously`, () => {
      const text = TEXT.replace('Planner, Elmfield Freight', `${title}\nElmfield Freight`)
      const found = doubtsAbout(withFirstJob({ position: title }), text).filter(
        ({ code }) => code === 'title_looks_wrong',
      )
      assert.deepEqual(
        found.map(({ node, field, serious }) => [node, field, serious]),
        [['w1', 'position', true]],
      )
    })

  const employers: [what: string, employer: string][] = [
    ['a place', 'Berlin, Germany'],
    ['a date', '2019'],
    ['a sentence', 'Moved the whole fleet of forty lorries to the new depot.'],
    ['a degree', 'Bachelor of Arts'],
    ['an employer with a remark', 'Elmfield Freight (1,200 people)'],
    ['an employer with a word of the date in it', 'Elmfield Freight 2019'],
  ]
  it('doubts an employer with its place in it, for which no application waits', () => {
    const employer = 'Elmfield Freight, Dayton, OH'
    const text = TEXT.replace('Planner, Elmfield Freight', `Planner\n${employer}`)
    const found = doubtsAbout(withFirstJob({ name: employer }), text)
    assert.deepEqual(
      found.map(({ node, code, serious }) => [node, code, serious]),
      [['w1', 'employer_looks_wrong', false]],
    )
  })

  for (const [what, employer] of employers)
    it(`doubts ${what} as an employer, seriously`, () => {
      const text = TEXT.replace('Planner, Elmfield Freight', `Planner\n${employer}`)
      const found = doubtsAbout(withFirstJob({ name: employer }), text).filter(
        ({ code }) => code === 'employer_looks_wrong',
      )
      assert.deepEqual(
        found.map(({ node, field, serious }) => [node, field, serious]),
        [['w1', 'name', true]],
      )
    })

  it('doubts a job whose title and employer changed places', () => {
    const text = TEXT.replace('Planner, Elmfield Freight', 'Senior Engineer, Elmfield Systems GmbH')
    const resume = withFirstJob({ name: 'Senior Engineer', position: 'Elmfield Systems GmbH' })
    assert.deepEqual(named(doubtsAbout(resume, text), 'employer_looks_wrong', 'title_looks_wrong'), [
      'employer_looks_wrong w1.name',
      'title_looks_wrong w1.position',
    ])
  })

  it('doubts no title or employer that is written as others are not', () => {
    for (const [position, name] of [
      ['Chargée de communication', 'Musée des Canaux'],
      ['Management Analyst, GS-0343-12', 'Bureau of Inland Waters'],
      ['Happiness Hero', 'Quolt'],
      ['Staff Nurse, Intensive Care Unit', 'St Oswin’s General Infirmary'],
      ['Controller', 'Lakeshore Provisions, Inc.'],
    ] as const) {
      const text = TEXT.replace('Planner, Elmfield Freight', `${position}\t${name}`)
      assert.deepEqual(named(doubtsAbout(withFirstJob({ position, name }), text)), [], `${position} / ${name}`)
    }
  })

  it('doubts a job without an employer, a title or dates, and seriously unless only the dates are missing', () => {
    const work: JsonResume['work'] = [
      { position: 'Planner', startDate: '2019-05' },
      { name: 'Value Stores', startDate: '2015-01', endDate: '2019-04' },
      { name: 'Kestrel Ltd', position: 'Driver' },
    ]
    const found = doubtsAbout({ basics, work }, TEXT)
    assert.deepEqual(named(found, 'employer_missing', 'title_missing', 'dates_missing'), [
      'employer_missing w1.name',
      'title_missing w2.position',
      'dates_missing w3.startDate',
    ])
    const serious = found.filter(({ serious }) => serious).map(({ code }) => code)
    assert.ok(serious.includes('employer_missing') && serious.includes('title_missing'))
    assert.ok(!serious.includes('dates_missing'))
  })

  it('doubts a date that nobody wrote, and none that is written in another way', () => {
    assert.deepEqual(named(doubtsAbout(withFirstJob({ startDate: '2016-02' }), TEXT), 'date_not_written'), [
      'date_not_written w1.startDate',
    ])
    assert.deepEqual(named(doubtsAbout(RESUME, TEXT.replace('May 2019 - Present', '05/2019 – today'))), [])
  })

  it('doubts a span that ends before it begins, and one of which only a part was read', () => {
    const job = (dates: object) =>
      ({ ...RESUME, work: [RESUME.work[0], { ...RESUME.work[1], ...dates }] }) as JsonResume
    assert.ok(
      named(doubtsAbout(job({ startDate: '2019-04', endDate: '2015-01' }), TEXT)).includes('dates_odd w2.startDate'),
    )
    assert.ok(named(doubtsAbout(job({ endDate: undefined }), TEXT)).includes('dates_odd w2.endDate'))
  })

  it('doubts the employer of the entry above where it heads no group of roles, and not where it does', () => {
    const text = `Experience\n\nProduct Owner\nMaplewood Health\nFeb 2023 – Present\n\nCareer Break\nMar 2021 – Jan 2023\n`
    const work = [
      { position: 'Product Owner', name: 'Maplewood Health', startDate: '2023-02' },
      { position: 'Career Break', name: 'Maplewood Health', startDate: '2021-03', endDate: '2023-01' },
    ]
    assert.deepEqual(named(doubtsAbout({ basics, work }, text), 'employer_changes_in_group'), [
      'employer_changes_in_group w2.name',
    ])
    const group = text.replace('Product Owner\nMaplewood Health', 'Maplewood Health\nProduct Owner')
    assert.deepEqual(named(doubtsAbout({ basics, work }, group), 'employer_changes_in_group'), [])
  })

  it('doubts two entries of which each has what the other lacks', () => {
    const work = [
      { name: 'Elmfield Freight', startDate: '2019-05' },
      { position: 'Planner', name: '', highlights: ['Planned 40 lorries a day'] },
    ]
    assert.deepEqual(named(doubtsAbout({ basics, work }, TEXT), 'perhaps_one_entry'), [
      'perhaps_one_entry w1.-',
      'perhaps_one_entry w2.-',
    ])
  })

  it('doubts a value that the text does not say', () => {
    assert.deepEqual(named(doubtsAbout(withFirstJob({ name: 'Globex' }), TEXT), 'not_in_text'), ['not_in_text w1.name'])
  })

  it('doubts the only entry whose employer and title stand the other way round', () => {
    const text = `Experience\n\nQuolt\tHappiness Hero\n2018 – 2020\n\nZephyrine\tBrand Guru\n2016 – 2018\n\nBloomdesk\tTea Sommelier\n2014 – 2016\n`
    const work = [
      { name: 'Quolt', position: 'Happiness Hero', startDate: '2018', endDate: '2020' },
      { name: 'Zephyrine', position: 'Brand Guru', startDate: '2016', endDate: '2018' },
      { name: 'Tea Sommelier', position: 'Bloomdesk', startDate: '2014', endDate: '2016' },
    ]
    assert.deepEqual(named(doubtsAbout({ basics, work }, text), 'employer_looks_wrong'), [
      'employer_looks_wrong w3.name',
    ])
  })

  const studies: [what: string, study: NonNullable<JsonResume['education']>[number], code: string][] = [
    [
      'a degree as a school',
      { institution: 'BSc Biology', studyType: undefined, area: 'Calder State University' },
      'employer_looks_wrong e1.institution',
    ],
    ['a school with a grade', { institution: 'Calder State University, 2:1' }, 'employer_looks_wrong e1.institution'],
    ['a subject with a grade', { area: 'Biology 2:1' }, 'title_looks_wrong e1.area'],
    ['a date as a school', { institution: '2011 - 2014' }, 'employer_looks_wrong e1.institution'],
  ]
  for (const [what, study, doubt] of studies)
    it(`doubts ${what}, but not seriously`, () => {
      const education = [{ ...RESUME.education[0], ...study }]
      const found = doubtsAbout({ ...RESUME, education }, TEXT)
      assert.ok(named(found).includes(doubt), named(found).join(', '))
      assert.deepEqual(
        found.filter(({ serious }) => serious),
        [],
      )
    })
})
