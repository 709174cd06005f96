import assert from 'node:assert/strict'
import { madePdf } from '../../documents/made-files.ts'
import { jobs, languages, parsed, skills, studies } from '../../documents/parsed-fields.ts'

/** Columns, margins and tables of PDF that the samples do not have, through the real reading and parsing. */
describe('columns of PDF', function () {
  this.timeout(20_000)

  it('three short columns below the jobs, each with one or two lines', async () => {
    const resume = await parsed(
      madePdf(`#text(size: 20pt)[Elif Karaca] \\
elif\\@karaca.example
#v(8pt) #text(size: 13pt, weight: "bold")[Experience]

*Mobile Engineer* #h(1fr) 02/2020 – Present \\
Marmara Payments
- Build the app used by 2 million people in four countries every single month.
#v(8pt)
#grid(columns: (1fr, 1fr, 1fr), gutter: 6mm,
[#text(size: 13pt, weight: "bold")[Skills] \\ Kotlin \\ Swift \\ Firebase],
[#text(size: 13pt, weight: "bold")[Languages] \\ Turkish (Native)],
[#text(size: 13pt, weight: "bold")[Certifications] \\ Android Developer, Google, 2021])`),
    )
    assert.deepEqual(skills(resume), ['Kotlin', 'Swift', 'Firebase'])
    assert.deepEqual(languages(resume), [['Turkish', 'Native']])
    assert.equal(resume.certificates?.[0]?.name, 'Android Developer')
  })

  it('dates in a narrow margin that go on in the next row, below headings that stand alone', async () => {
    const entry = (date: string, body: string) => `#grid(columns: (3cm, 1fr), gutter: 2mm, [${date}], [${body}])\n`
    const resume = await parsed(
      madePdf(`#set text(size: 11pt)
#text(size: 20pt)[Helena Vasquez] \\
helena\\@coastal.example

#text(size: 13pt, weight: "bold")[Experience]
${entry('September 2020 to present', '*Associate Professor* \\ Puget Coast University \\ • Leads a lab of 3 postdocs.')}
${entry('July 2011 to August 2014', '*Postdoctoral Fellow* \\ Monterey Kelp Institute \\ • Ran 220 dives.')}
#text(size: 13pt, weight: "bold")[Education]
${entry('September 2006 to May 2011', '*PhD, Marine Biology* \\ University of Cape Sable')}`),
    )
    assert.deepEqual(jobs(resume), [
      ['Associate Professor', 'Puget Coast University', '2020-09', undefined],
      ['Postdoctoral Fellow', 'Monterey Kelp Institute', '2011-07', '2014-08'],
    ])
    assert.deepEqual(studies(resume), [['PhD', 'Marine Biology', 'University of Cape Sable', '2006-09', '2011-05']])
  })

  it('a head in bold that goes on below, and list items whose bullets stand at the margin', async () => {
    const resume = await parsed(
      madePdf(`#set page(width: 11cm, margin: 1.5cm)
#text(size: 20pt)[Wayne Kowalski] \\
wayne\\@kowalski.example

#text(size: 13pt, weight: "bold")[Experience]

*Journeyman Electrician at Steeltown Electric Contractors Ltd.* (Apr 2017 – Present)
- Wire commercial units of up to 400 A and pull the permits for thirty jobs.
*Apprentice, Niagara Power* \\
May 2012 – Mar 2017
- Installed conduit and panels in 70 houses.`),
    )
    assert.deepEqual(jobs(resume), [
      ['Journeyman Electrician', 'Steeltown Electric Contractors Ltd.', '2017-04', undefined],
      ['Apprentice', 'Niagara Power', '2012-05', '2017-03'],
    ])
    assert.deepEqual(
      resume.work?.map(({ highlights }) => highlights?.length),
      [1, 1],
    )
  })

  it('a table of languages and levels at the end, whose cells are as long on both sides', async () => {
    const resume = await parsed(
      madePdf(`#text(size: 20pt)[Ravi Chandran] \\
ravi\\@ops.example

#text(size: 13pt)[SKILLS]

Docker, Kubernetes

#text(size: 13pt)[LANGUAGES]
#grid(columns: (4cm, 1fr), row-gutter: 6pt, [*English*], [Fluent], [*Tamil*], [Native], [*Hindi*], [Conversational])`),
    )
    assert.deepEqual(languages(resume), [
      ['English', 'Fluent'],
      ['Tamil', 'Native'],
      ['Hindi', 'Conversational'],
    ])
  })
})
