import assert from 'node:assert/strict'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { extract } from '#shared/reading/read-file/extract.ts'
import { madePdf } from '../../documents/made-files.ts'
import { jobs, languages, parsed, skills, studies } from '../../documents/parsed-fields.ts'

/** Layouts that the samples do not have, through the real reading and parsing. */

describe('layouts of PDF', function () {
  this.timeout(20_000)

  it('a sidebar on the right, with contact data, beside jobs that go over the page', async () => {
    const resume = await parsed(
      madePdf(`#set page(margin: 1.5cm, height: 15cm)
#grid(columns: (65%, 35%), gutter: 8mm, [
#text(size: 22pt, weight: "bold")[Marta Kowalczyk-Reyes] \\
#text(size: 12pt)[Product Designer]
#v(4mm)
#text(size: 13pt, weight: "bold")[Work Experience]

*Senior Product Designer* \\
Bluefin Mobility, Rotterdam #h(1fr) 03/2020 – Present
- Redesigned the ticketing flow for 1.2 million riders and cut support calls by 35%.
- Lead a guild of 6 designers across 3 countries with weekly critiques and shared libraries.

*Product Designer* \\
Harbour Labs #h(1fr) 06/2016 – 02/2020
- Built a design system of 84 components used by 11 teams in the whole company and its partners.
- Ran 46 usability sessions with people who had never used the product before that very day.
- Introduced accessibility reviews; contrast problems fell from 61 to 4 in two quarters.
- Prepared the onboarding of 9 new designers and wrote the handbook they still use every day.

#text(size: 13pt, weight: "bold")[Education]

*MA Interaction Design* \\
Willem de Kooning Academy #h(1fr) 2012 – 2014
],[
#text(size: 13pt, weight: "bold")[Contact]

marta\\@reyes.example \\
+31 6 5550 1234 \\
Rotterdam, Netherlands \\
#link("https://linkedin.com/in/martakr")[LinkedIn]

#text(size: 13pt, weight: "bold")[Skills]

Figma \\ Sketch \\ User research

#text(size: 13pt, weight: "bold")[Languages]

Polish – native \\ Dutch – B2
])`),
    )
    assert.deepEqual(jobs(resume), [
      ['Senior Product Designer', 'Bluefin Mobility', '2020-03', undefined],
      ['Product Designer', 'Harbour Labs', '2016-06', '2020-02'],
    ])
    assert.deepEqual(
      resume.work?.map(({ highlights }) => highlights?.length),
      [2, 4],
    )
    assert.ok(
      resume.work?.[1]?.highlights?.includes(
        'Ran 46 usability sessions with people who had never used the product before that very day.',
      ),
    )
    assert.deepEqual(resume.basics, {
      name: 'Marta Kowalczyk-Reyes',
      label: 'Product Designer',
      email: 'marta@reyes.example',
      phone: '+31 6 5550 1234',
      location: { city: 'Rotterdam', countryCode: 'NL' },
      profiles: [{ network: 'LinkedIn', username: 'martakr', url: 'https://linkedin.com/in/martakr' }],
    })
    assert.deepEqual(studies(resume), [['MA', 'Interaction Design', 'Willem de Kooning Academy', '2012', '2014']])
    assert.deepEqual(skills(resume), ['Figma', 'Sketch', 'User research'])
    assert.deepEqual(languages(resume), [
      ['Polish', 'native'],
      ['Dutch', 'B2'],
    ])
  })

  it('section titles in the left margin, in French', async () => {
    const resume = await parsed(
      madePdf(`#set page(margin: 2cm)
#align(center)[#text(size: 20pt)[*Dr. Jean-Luc Moreau*] \\ 12 rue des Lilas, 69003 Lyon, France · +33 6 12 34 56 78 · jl.moreau\\@example.fr]
#let row(a, b) = grid(columns: (32mm, 1fr), gutter: 5mm, strong(a), b)
#row([Expérience])[
*Ingénieur de recherche*, Institut Carnot, Lyon #h(1fr) sept. 2018 – aujourd'hui
- Encadrement de 4 doctorants et de 2 techniciens.

*Post-doctorant*, Université de Bâle #h(1fr) janv. 2016 – août 2018
- Publication de 7 articles.
]
#v(3mm)
#row([Compétences])[Spectroscopie RMN, Python, LaTeX]
#v(3mm)
#row([Langues])[Français (langue maternelle), Anglais (courant)]`),
    )
    assert.deepEqual(jobs(resume), [
      ['Ingénieur de recherche', 'Institut Carnot', '2018-09', undefined],
      ['Post-doctorant', 'Université de Bâle', '2016-01', '2018-08'],
    ])
    assert.deepEqual(resume.basics?.location, {
      address: '12 rue des Lilas',
      postalCode: '69003',
      city: 'Lyon',
      countryCode: 'FR',
    })
    assert.deepEqual(skills(resume), ['Spectroscopie RMN', 'Python', 'LaTeX'])
    assert.deepEqual(languages(resume), [
      ['Français', 'langue maternelle'],
      ['Anglais', 'courant'],
    ])
  })

  it('a German table of dates and stations', async () => {
    const resume = await parsed(
      madePdf(`#set page(margin: 2cm)
#text(size: 18pt)[Lebenslauf]

#let r(a, b) = grid(columns: (40mm, 1fr), gutter: 4mm, a, b)
== Persönliche Daten
#r([Name], [Anneliese Überschär])
#r([Anschrift], [Gartenstraße 14, 50674 Köln])
#r([Telefon], [+49 221 5550 147])
#r([Geburtsdatum], [14.03.1988])
== Berufserfahrung
#r([seit 05/2019], [*Projektleiterin Anlagenbau* \\ Rheinwerk Technik GmbH, Köln
- Leitung von 5 Projekten mit einem Budget von 3,4 Mio. Euro])
#r([08/2014 – 04/2019], [*Konstruktionsingenieurin* \\ Falkenstein Maschinenbau AG
- Entwicklung von 12 Baugruppen in CATIA])
== Ausbildung
#r([10/2008 – 07/2014], [*Diplom-Ingenieurin Maschinenbau* \\ RWTH Aachen, Note: 1,7])
== Sprachen
#r([Deutsch], [Muttersprache])
#r([Englisch], [verhandlungssicher])`),
    )
    assert.equal(resume.basics?.name, 'Anneliese Überschär')
    assert.deepEqual(resume.basics?.location, { address: 'Gartenstraße 14', postalCode: '50674', city: 'Köln' })
    assert.deepEqual(jobs(resume), [
      ['Projektleiterin Anlagenbau', 'Rheinwerk Technik GmbH', '2019-05', undefined],
      ['Konstruktionsingenieurin', 'Falkenstein Maschinenbau AG', '2014-08', '2019-04'],
    ])
    assert.equal(resume.education?.[0]?.score, '1,7')
    assert.deepEqual(languages(resume), [
      ['Deutsch', 'Muttersprache'],
      ['Englisch', 'verhandlungssicher'],
    ])
  })

  it('employer and place above position and dates, both at the right margin', async () => {
    const resume = await parsed(
      madePdf(`#set page(margin: 2cm)
#align(center)[#text(size: 20pt)[PRIYA RAMANATHAN] \\ priya.r\\@example.in | (512) 555-0117 | Austin, TX | github.com/priyar]
#text(size: 12pt)[*EDUCATION*]

*University of Texas at Austin* #h(1fr) Austin, TX \\
#emph[Master of Science in Computer Science; GPA: 3.9/4.0] #h(1fr) #emph[Aug. 2018 – May 2020]

#text(size: 12pt)[*EXPERIENCE*]

*Northwind Analytics* #h(1fr) Austin, TX \\
#emph[Machine Learning Engineer] #h(1fr) #emph[Jul. 2020 – Present]
- Trained ranking models on 2 billion events.
*Zenith Telecom* #h(1fr) Bengaluru, India \\
#emph[Software Engineer] #h(1fr) #emph[Jul. 2017 – Jul. 2018]
- Wrote a billing parser in Java.

#text(size: 12pt)[*TECHNICAL SKILLS*]

*Languages*: Python, Java \\
*Frameworks*: PyTorch, Spark`),
    )
    assert.deepEqual(jobs(resume), [
      ['Machine Learning Engineer', 'Northwind Analytics', '2020-07', undefined],
      ['Software Engineer', 'Zenith Telecom', '2017-07', '2018-07'],
    ])
    assert.deepEqual(studies(resume), [
      ['Master of Science', 'Computer Science', 'University of Texas at Austin', '2018-08', '2020-05'],
    ])
    assert.deepEqual(
      resume.skills?.map(({ name }) => name),
      ['Languages', 'Frameworks'],
    )
    assert.deepEqual(resume.basics?.location, { city: 'Austin', region: 'TX' })
  })

  it('two equal columns below a line that spans them, in Czech', async () => {
    const resume = await parsed(
      madePdf(`#set page(margin: 1.5cm)
#text(size: 24pt)[*Tomáš Dvořák*] #h(1fr) tomas\\@dvorak.example · 601 555 222 · Praha
#columns(2, gutter: 10mm)[
== Pracovní zkušenosti
*Vedoucí skladu*, Logistika Sever s.r.o. \\ leden 2018 – dosud
- Řídím 14 lidí na dvou směnách a odpovídám za zásoby v hodnotě 60 milionů korun.

*Skladník*, Balíky Morava a.s. \\ březen 2014 – prosinec 2017
- Obsluha vysokozdvižného vozíku.
#colbreak()
== Dovednosti
SAP WM, Excel
== Jazyky
Čeština (rodilý mluvčí), Němčina (B1)
]`),
    )
    assert.equal(resume.basics?.email, 'tomas@dvorak.example')
    assert.deepEqual(jobs(resume), [
      ['Vedoucí skladu', 'Logistika Sever s.r.o.', '2018-01', undefined],
      ['Skladník', 'Balíky Morava a.s.', '2014-03', '2017-12'],
    ])
    assert.deepEqual(skills(resume), ['SAP WM', 'Excel'])
  })

  it('justified text with hyphenated words and real compounds', async () => {
    const { text } = await extract(
      madePdf(`#set page(margin: 3cm, width: 15cm)
#set par(justify: true)
#set text(hyphenate: true, lang: "en")
- Responsible for the structural verification of prefabricated reinforced-concrete footbridges, including comprehensive documentation and communication with municipal representatives.
- Coordinated interdisciplinary investigations of deteriorated foundations, recommending proportionate rehabilitation measures that saved 240,000 pounds.`),
      DEFAULT_LIMITS,
    )
    assert.match(text, /prefabricated reinforced-concrete footbridges/)
    assert.match(text, /of deteriorated foundations, recommending/)
  })

  it('page numbers and repeated page heads are no part of a job', async () => {
    const resume = await parsed(
      madePdf(`#set page(height: 9cm, margin: 2cm, header: [Resume of Ola Berg], footer: context align(center)[Page #counter(page).display()])
= Ola Berg
ola\\@berg.example
== Experience
*Baker*, Fjord Bakery #h(1fr) 2015 – 2020
#for i in range(8) [- Baked loaf number #i for the morning and the evening.
]
== Skills
Sourdough, Pastry`),
    )
    assert.equal(resume.work?.[0]?.highlights?.length, 8)
    assert.ok(
      resume.work?.[0]?.highlights?.every((text) =>
        /^Baked loaf number \d for the morning and the evening\.$/.test(text),
      ),
    )
    assert.deepEqual(skills(resume), ['Sourdough', 'Pastry'])
  })
})
