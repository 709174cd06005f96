import assert from 'node:assert/strict'
import type { ReadLine } from '#shared/reading/lines/read-line.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { languages, skills } from '../../documents/parsed-fields.ts'

/** Sections told by the looks of lines, and parts of sections that a label opens. */

const parse = (lines: ReadLine[]) => readResumeText({ text: '', lines }).resume
const small = (text: string): ReadLine => ({ text, size: 9, gap: true })
const body = (text: string, indent = 120, more: Partial<ReadLine> = {}): ReadLine => ({
  text,
  size: 12,
  indent,
  ...more,
})
const heading = (text: string): ReadLine => ({ text, size: 14, gap: true })
const head = [body('Ida Brandt', 0), body('ida@brandt.example', 0)]

describe('sections of a resume', () => {
  it('a table of languages among the skills ends where the lines go back to the margin', () => {
    const resume = parse([
      ...head,
      small('BERUFSERFAHRUNG'),
      body('02/2021 – Heute\tBuchhalterin', 16),
      body('Druckhaus Senne GmbH'),
      small('PERSÖNLICHE FÄHIGKEITEN'),
      body('Sprachen\tSprache\tNiveau', 80),
      body('Deutsch\tMuttersprache', 147),
      body('Englisch\tB2', 147),
      body('Software\tDATEV, Excel', 41, { gap: true }),
    ])
    assert.deepEqual(languages(resume), [
      ['Deutsch', 'Muttersprache'],
      ['Englisch', 'B2'],
    ])
    assert.deepEqual(skills(resume), ['DATEV', 'Excel'])
  })

  it('labels among all the rest open sections of their own', () => {
    const resume = parse([
      ...head,
      small('BERUFSERFAHRUNG'),
      body('02/2021 – Heute\tBuchhalterin', 16),
      body('Druckhaus Senne GmbH'),
      small('ZUSÄTZLICHE INFORMATIONEN'),
      body('Zertifikate\tBilanzbuchhaltung (Kammer Lippe, 05/2019)', 76),
      body('Ersthelferin (Rotes Band, 10/2022)', 143),
      body('Interessen\tRudern, Chor', 86),
    ])
    assert.deepEqual(
      resume.certificates?.map(({ name }) => name),
      ['Bilanzbuchhaltung', 'Ersthelferin'],
    )
    assert.deepEqual(
      resume.interests?.map(({ name }) => name),
      ['Rudern', 'Chor'],
    )
  })

  it('spoken languages in a line among groups of skills, but not languages of programming', () => {
    const resume = parse([
      ...head,
      heading('Compétences et langues'),
      body('Outils : Figma, WordPress', 0),
      body('Langues : Français (langue maternelle), Breton (courant)', 0),
      body('Gestion : Budgets', 0),
      heading('Expérience'),
      body('Graphiste, Atelier du Large, 2019 – 2022', 0),
    ])
    assert.deepEqual(skills(resume), ['Figma', 'WordPress', 'Budgets'])
    assert.deepEqual(languages(resume), [
      ['Français', 'langue maternelle'],
      ['Breton', 'courant'],
    ])
    const programmer = parse([
      ...head,
      heading('Skills'),
      body('Languages', 0, { size: 12, bold: 'all', heading: 2, gap: true }),
      body('Java, Python', 0),
      heading('Experience'),
      body('Tester, Nilgiri Ltd, 2019 – 2022', 0),
    ])
    assert.deepEqual(skills(programmer), ['Java', 'Python'])
    assert.equal(languages(programmer).length, 0)
  })

  it('headings by their size alone, and lists of which one part is known', () => {
    const resume = parse([
      ...head,
      heading('Experience'),
      body('Engineer, Severn Ltd, 2019 – 2022', 0),
      heading('Education'),
      body('MEng in Civil Engineering, Glan University, 2006 – 2011', 0),
      heading('Courses, seminars, further steps'),
      body('11/2016\tBridge Inspector, Institution of Bridges', 0),
      heading('Professional Registrations in Wales'),
      body('05/2021\tChartered Engineer, Council of Engineers', 0),
    ])
    assert.deepEqual(
      resume.certificates?.map(({ name, issuer, date }) => [name, issuer, date]),
      [
        ['Bridge Inspector', 'Institution of Bridges', '2016-11'],
        ['Chartered Engineer', 'Council of Engineers', '2021-05'],
      ],
    )
    assert.equal(resume.education?.length, 1)
  })
})
