import assert from 'node:assert/strict'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { basics, doubtsAbout, named, RESUME, TEXT, withFirstJob } from './support.ts'

describe('doubts about the source', () => {
  it('doubts a span of time that is no entry’s, and the lines of its head with it', () => {
    const resume = { ...RESUME, work: [RESUME.work[0]] } as JsonResume
    const [doubt] = doubtsAbout(resume, TEXT).filter(({ code, node }) => code === 'line_unplaced' && node === null)
    const lines = doubt?.spans.map(({ line }) => TEXT.split('\n').filter(Boolean)[line])
    assert.ok(lines?.includes('Stock Clerk, Value Stores'), String(lines))
  })

  it('doubts no span of time inside a sentence of an entry', () => {
    const sentence = 'Subtitled 16 films for the festival between 2016 and 2018.'
    const text = TEXT.replace('Planned 40 lorries a day', sentence)
    assert.deepEqual(named(doubtsAbout(withFirstJob({ highlights: [sentence] }), text)), [])
  })

  it('doubts an entry beside whose head words were left over, and none for a label, a place or a length of time', () => {
    const left = TEXT.replace('May 2019 - Present', 'Haulage Northern Division\tMay 2019 - Present')
    assert.ok(named(doubtsAbout(RESUME, left)).includes('line_unplaced w1.-'))
    const plain = TEXT.replace('May 2019 - Present', 'Dates: May 2019 - Present (6 years 2 months), Berlin')
    assert.deepEqual(named(doubtsAbout(RESUME, plain)), [])
  })

  it('doubts a line that was put in no field', () => {
    const text = TEXT.replace('Education\n', 'Ran a relief convoy of nine lorries\n\nEducation\n')
    assert.ok(named(doubtsAbout(RESUME, text)).includes('line_unplaced -.-'))
  })

  it('doubts a line of an entry that looks like the head of another', () => {
    const head = 'Senior Engineer, Acme, 2019 – 2021'
    const text = TEXT.replace('- Planned 40 lorries a day', `- Planned 40 lorries a day\n- ${head}`)
    const resume = withFirstJob({ highlights: ['Planned 40 lorries a day', head] })
    assert.deepEqual(named(doubtsAbout(resume, text), 'perhaps_an_entry'), ['perhaps_an_entry w1.h2.-'])
  })

  it('doubts a line between the items of a list that is none itself', () => {
    const text = `Projects\nCampus Market\n- Built a shop\nCard Fraud\n- Designed a pipeline\n`
    const projects = [{ name: 'Campus Market', highlights: ['Built a shop', 'Card Fraud', 'Designed a pipeline'] }]
    assert.deepEqual(named(doubtsAbout({ basics, projects }, text), 'perhaps_an_entry'), ['perhaps_an_entry p1.h2.-'])
  })

  it('doubts a heading that no list knows, by the look that it shares with the others', () => {
    const text = TEXT.replace('Experience', 'EXPERIENCE')
      .replace('Education', 'EDUCATION')
      .concat('\nWAYFINDING\n\nRan the winter map walks\n')
    assert.ok(named(doubtsAbout(RESUME, text)).includes('heading_unknown -.-'))
    const known = TEXT.replace('Experience', 'EXPERIENCE').replace('Education', 'EDUCATION')
    assert.deepEqual(named(doubtsAbout(RESUME, known)), [])
  })

  it('doubts everything below headings that stand together without anything under them', () => {
    const text = `Summary\nExperience\nEducation\nSkills\n${TEXT.replace('Experience\n', '').replace('Education\n', '')}`
    const found = doubtsAbout(RESUME, text).filter(({ code }) => code === 'outside_sections')
    assert.deepEqual(
      found.map(({ node }) => node),
      [null, 'w1', 'w2', 'e1'],
    )
    assert.equal(found[0]?.serious, true)
  })

  it('doubts, seriously, a resume without a job whose text has spans of time', () => {
    const found = doubtsAbout({ basics }, TEXT).filter(({ code }) => code === 'jobs_missing')
    assert.deepEqual(
      found.map(({ serious }) => serious),
      [true],
    )
  })

  it('lets a resume without a job be where each span of time is that of a course of study', () => {
    const text = 'Ola Berg\nola.berg@example.com\n\nEducation\n\nCalder State University\nBSc Biology\n2011 - 2014\n'
    assert.deepEqual(named(doubtsAbout({ basics, education: RESUME.education }, text)), [])
  })

  it('doubts once for a section that its wrapped lines were read as several', () => {
    const halves = ['Built the booking service that is used by forty hotels in', 'Norway and kept it running']
    const text = TEXT.replace('- Planned 40 lorries a day', halves.map((half) => `- ${half}`).join('\n'))
    assert.deepEqual(named(doubtsAbout(withFirstJob({ highlights: halves }), text)), ['lines_torn work.highlights'])
  })

  it('doubts a summary with a span of time in it, and none with a year', () => {
    const about = (summary: string) =>
      named(
        doubtsAbout(
          { ...RESUME, basics: { ...basics, summary } },
          TEXT.replace('\n\nExperience', `\n\n${summary}\n\nExperience`),
        ),
        'summary_looks_wrong',
      )
    assert.deepEqual(about('Engineer. Acme Ltd 2012 - 2014 Lead Engineer.'), ['summary_looks_wrong basics.summary'])
    assert.deepEqual(about('Sworn interpreter for German since 2017.'), [])
  })

  it('doubts a name that is a heading, a place, a post or the document’s own title', () => {
    for (const name of ['Experience', 'Senior Product Designer', 'Ola Berg’s CV', '(503) 555-0142', 'Paris, France']) {
      const text = TEXT.replace('Ola Berg', name)
      assert.deepEqual(
        named(doubtsAbout({ ...RESUME, basics: { ...basics, name } }, text), 'name_looks_wrong'),
        ['name_looks_wrong basics.name'],
        name,
      )
    }
    assert.deepEqual(named(doubtsAbout({ ...RESUME, basics: { email: basics.email } }, TEXT), 'name_missing').length, 1)
  })

  it('doubts a country that the text does not name', () => {
    const resume = { ...RESUME, basics: { ...basics, location: { city: 'Dayton', countryCode: 'CA' } } }
    const text = (place: string) => TEXT.replace('\n\nExperience', `\n${place}\n\nExperience`)
    assert.deepEqual(named(doubtsAbout(resume, text('Dayton')), 'not_in_text'), [
      'not_in_text basics.location.countryCode',
    ])
    assert.deepEqual(named(doubtsAbout(resume, text('Dayton, Canada')), 'not_in_text'), [])
  })

  it('doubts a level, a date or a sentence as a skill, and a level as a language', () => {
    const names = ['SQL', 'Expert', '2019', 'I have used these tools every single day for years.']
    const text = `${TEXT}\nSkills\n${names.join('\n')}\n\nLanguages\nEnglish\nNative\n`
    const skills = names.map((name) => ({ name }))
    const languages = [{ language: 'English' }, { language: 'Native' }]
    assert.deepEqual(
      named(doubtsAbout({ ...RESUME, skills, languages }, text), 'skill_looks_wrong', 'language_looks_wrong'),
      [
        'skill_looks_wrong s2.name',
        'skill_looks_wrong s3.name',
        'skill_looks_wrong s4.name',
        'language_looks_wrong l2.language',
      ],
    )
  })
})
