import assert from 'node:assert/strict'
import { madePdf } from './made-files.ts'
import { jobs, parsed, skills } from './parsed-fields.ts'

/** What only the place and the drawing of text tell, through the real reading and parsing. */

const highlights = async (source: string) => (await parsed(madePdf(source))).work?.map((job) => job.highlights)

describe('marks and margins of PDF', function () {
  this.timeout(20_000)

  it('bullets that are drawn instead of written, as browsers print them', async () => {
    const item = (text: string) =>
      `#block(inset: (left: 14pt), spacing: 0.65em)[#place(dx: -8pt, dy: 2.2pt, circle(radius: 1.6pt, fill: black))${text}]`
    assert.deepEqual(
      await highlights(`#set page(margin: 2cm, width: 12cm)
#text(size: 20pt)[Nadia Okafor]
== Experience
*Planner*, Brightwater Ltd #h(1fr) 2019 – 2022
${item('Planned the purchase of packaging for three plants in two countries.')}
${item('Introduced safety stocks.')}
${item('Cut stock by a fifth.')}`),
      [
        [
          'Planned the purchase of packaging for three plants in two countries.',
          'Introduced safety stocks.',
          'Cut stock by a fifth.',
        ],
      ],
    )
  })

  it('dates in a narrow margin that is set to the right, close to the text and broken over two lines', async () => {
    const entry = (a: string, b: string) =>
      `#grid(columns: (22mm, 1fr), column-gutter: 7pt, align(right)[${a}], [${b}])`
    const resume = await parsed(
      madePdf(`#set page(margin: 2cm)
#text(size: 20pt)[Rhys Vaughan]
#pad(left: 22mm + 7pt)[== Experience]
${entry('01/2020 – \\ present', '*Principal Engineer*, Severn Reach Ltd \\ Built the new flood walls. \\ Lead a team of nine engineers and technicians, and check the calculations of offices.')}
${entry('04/2015 – \\ 12/2019', '*Senior Engineer*, Penhallow Ltd \\ Worked on the drainage. \\ Designed drainage for 17 sites.')}
#pad(left: 22mm + 7pt)[== Skills]
${entry('Modelling', 'HEC-RAS, TUFLOW')}
${entry('Drafting \\ and GIS', 'AutoCAD, QGIS')}`),
    )
    assert.deepEqual(jobs(resume), [
      ['Principal Engineer', 'Severn Reach Ltd', '2020-01', undefined],
      ['Senior Engineer', 'Penhallow Ltd', '2015-04', '2019-12'],
    ])
    assert.deepEqual(skills(resume), ['HEC-RAS', 'TUFLOW', 'AutoCAD', 'QGIS'])
  })

  it('a name with the number of the page at the foot of each page', async () => {
    const resume = await parsed(
      madePdf(`#set page(height: 8cm, margin: 1.5cm, footer: context [#h(1fr) #text(size: 8pt)[Lebenslauf Ida Voss, Seite #counter(page).display() von 2]])
#text(size: 20pt)[Ida Voss]
== Berufserfahrung
*Planerin*, Nordwerk GmbH #h(1fr) 2019 – 2022
- Planung von zwei Werken.
#pagebreak()
*Technikerin*, Südwerk GmbH #h(1fr) 2015 – 2019
- Wartung der Anlagen.`),
    )
    assert.deepEqual(
      resume.work?.map((job) => job.highlights),
      [['Planung von zwei Werken.'], ['Wartung der Anlagen.']],
    )
  })

  it('words of a language without small-letter compounds, broken at the end of ragged lines', async () => {
    assert.deepEqual(
      await highlights(`#set page(margin: 2cm)
#text(size: 20pt)[Ida Voss]
== Berufserfahrung
*Planerin*, Nordwerk GmbH #h(1fr) 2019 – 2022
- Fachliche Führung von 23 Mitarbeiterinnen und Mitarbeitern aus den sechs großen Abtei- \\ lungen des Werks.`),
      [['Fachliche Führung von 23 Mitarbeiterinnen und Mitarbeitern aus den sechs großen Abteilungen des Werks.']],
    )
  })

  it('lists of skills side by side under titles of their own', async () => {
    const resume = await parsed(
      madePdf(`#set page(margin: 2cm)
#text(size: 20pt)[Ida Voss]
== Skills
#grid(columns: (1fr, 1fr, 1fr), [*Pharmacy* \\ – Reviews of drugs \\ – Compounding], [*Programs* \\ – Word \\ – Excel], [*Management* \\ – Rotas \\ – Stock])`),
    )
    assert.deepEqual(skills(resume), ['Reviews of drugs', 'Compounding', 'Word', 'Excel', 'Rotas', 'Stock'])
  })
})
