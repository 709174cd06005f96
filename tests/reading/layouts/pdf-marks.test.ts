import assert from 'node:assert/strict'
import { madePdf } from '../../documents/made-files.ts'
import { jobs, languages, parsed, skills } from '../../documents/parsed-fields.ts'

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

  it('a sidebar whose lists happen to stand on the lines of the lists beside it', async () => {
    const resume = await parsed(
      madePdf(`#set page(margin: 2cm)
#text(size: 20pt)[Ida Voss]
#grid(columns: (45mm, 1fr), gutter: 8mm, [
*CONTACT* \\ ida\\@voss.example \\ Leeds, UK \\ *SKILLS* \\ *Languages*
- Python
- SQL
*Platforms*
- Airflow
- Kafka
], [
*PROFILE* \\ Builds pipelines. \\ *EXPERIENCE* \\ *Data Engineer*, Northgrid plc \\ 2019 – 2022
- Moved the nightly jobs.
- Designed a feed of readings.
*Analyst*, Pennine Ltd \\ 2015 – 2019
- Built a dashboard.
- Wrote a model.
])`),
    )
    assert.deepEqual(
      resume.work?.map((job) => job.highlights),
      [
        ['Moved the nightly jobs.', 'Designed a feed of readings.'],
        ['Built a dashboard.', 'Wrote a model.'],
      ],
    )
    assert.deepEqual(skills(resume), ['Python', 'SQL', 'Airflow', 'Kafka'])
  })

  it('letter-spaced headings of which some pairs of letters were drawn without a space', async () => {
    const resume = await parsed(
      madePdf(`#set page(margin: 2cm)
#text(size: 20pt)[Ida Voss]

#text(size: 12pt)[*P R O F I LO*]

Acquisti e logistica da undici anni.

#text(size: 12pt)[*E S P E R I E N Z A P R O F E SS I O N A L E*]

*Buyer*, Officine Savena S.r.l. #h(1fr) 2014 – 2019`),
    )
    assert.deepEqual(jobs(resume), [['Buyer', 'Officine Savena S.r.l.', '2014', '2019']])
  })

  it('a year that wraps away from its month', async () => {
    const resume = await parsed(
      madePdf(`#set page(margin: 2cm, width: 12.2cm)
#text(size: 20pt)[Ida Voss]
== Certifications
Certified Supply Expert (Trade Board, May 2017)

Certified Planner (Trade Board, June 2019)`),
    )
    assert.deepEqual(
      resume.certificates?.map(({ name, issuer, date }) => [name, issuer, date]),
      [
        ['Certified Supply Expert', 'Trade Board', '2017-05'],
        ['Certified Planner', 'Trade Board', '2019-06'],
      ],
    )
  })

  it('labels that end where nothing but them does, beside lists that begin further in', async () => {
    const entry = (a: string, b: string) =>
      `#grid(columns: (34mm, 1fr), column-gutter: 9pt, align(right)[${a}], [${b}])`
    const resume = await parsed(
      madePdf(`#set page(margin: 2cm)
#text(size: 20pt)[Torvald Ek]
== Arbetslivserfarenhet
${entry('maj 2018 – nuvarande', '*Drifttekniker*, Mälarkraft AB\n- Ansvarar för två block.\n- Minskade stoppen.')}
${entry('augusti 2012 – april 2018', '*Mekaniker*, Dalälvens AB\n- Renoverade lager.')}
== Kompetenser
${entry('Teknik', 'Hydraulik, PLC')}
${entry('System', 'Maximo, SAP')}
== Språk
${entry('Svenska', 'modersmål')}
${entry('Engelska', 'B2')}`),
    )
    assert.deepEqual(jobs(resume), [
      ['Drifttekniker', 'Mälarkraft AB', '2018-05', undefined],
      ['Mekaniker', 'Dalälvens AB', '2012-08', '2018-04'],
    ])
    assert.deepEqual(skills(resume), ['Hydraulik', 'PLC', 'Maximo', 'SAP'])
    assert.deepEqual(languages(resume), [
      ['Svenska', 'modersmål'],
      ['Engelska', 'B2'],
    ])
  })

  it('an item that begins beside its label and goes on below its own text', async () => {
    assert.deepEqual(
      await highlights(`#set page(margin: 2cm, width: 14cm)
#text(size: 20pt)[Nadia Okafor]
== Experience
#text(weight: "bold")[Planner] #h(1fr) 2019 – 2022 \\
Brightwater Ltd
#grid(columns: (32mm, 1fr), row-gutter: 0.65em, [Responsibilities], [#par(hanging-indent: 9pt)[• Planned the purchase of packaging for three plants in two countries and sold the rest of it.]], [], [#par(hanging-indent: 9pt)[• Introduced safety stocks.]])`),
      [
        [
          'Planned the purchase of packaging for three plants in two countries and sold the rest of it.',
          'Introduced safety stocks.',
        ],
      ],
    )
  })
})
