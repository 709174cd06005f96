import assert from 'node:assert/strict'
import { jobs, parsed, skills, studies } from '../../documents/parsed-fields.ts'

/** Columns of spaces, hanging lines and rows of items in plain text, through the real reading and parsing. */

const text = (content: string) => parsed(new TextEncoder().encode(content))
const certificates = (resume: Awaited<ReturnType<typeof text>>) =>
  resume.certificates?.map(({ name, issuer, date }) => [name, issuer, date])

describe('columns and hanging lines of plain text', () => {
  it('cells beside a column of dates that are wrapped in their column', async () => {
    const resume = await text(`Yann Kerbrat
yann@kerbrat.example

EXPÉRIENCE

Depuis mars 2020        Chargé de production, Syndicat des forêts du Pays
                        d’Argoat, Rennes
                        • Suivi de 41 chantiers et de leurs budgets avec les
                          communes du syndicat.
sept. 2016-févr. 2020   Assistant de production, Coopérative du bois de la
                        Vilaine, Redon
                        • Planification des coupes.

FORMATION

2012-2014               Master Gestion forestière et territoires de montagne,
                        Université de Haute-Bretagne

CERTIFICATIONS

juin 2021               Gestion durable, Institut du Bois
nov. 2019               Sécurité en forêt et en montagne, Centre de formation
                        des bûcherons
`)
    assert.deepEqual(jobs(resume), [
      ['Chargé de production', 'Syndicat des forêts du Pays d’Argoat', '2020-03', undefined],
      ['Assistant de production', 'Coopérative du bois de la Vilaine', '2016-09', '2020-02'],
    ])
    assert.deepEqual(
      resume.education?.map(({ institution }) => institution),
      ['Université de Haute-Bretagne'],
    )
    assert.deepEqual(certificates(resume), [
      ['Gestion durable', 'Institut du Bois', '2021-06'],
      ['Sécurité en forêt et en montagne', 'Centre de formation des bûcherons', '2019-11'],
    ])
  })

  it('hanging lines, a remark below a short item, items beside each other and places behind two commas', async () => {
    const resume = await text(`Chidi Balogun
Ikeja, Lagos, Nigeria
chidi@balogun.example

======================================================================
CORE COMPETENCIES
======================================================================
+ Budgets                      + Tax returns
+ Treasury & cash management   + Payroll

======================================================================
WORK EXPERIENCE
======================================================================
MANGROVE FOODS PLC, Ikeja, Lagos
Finance Manager (05/2019 - Till date)
  > Oversee the financial reporting of three factories and one trading
    subsidiary in Cotonou, and prepare the budgets of all of these for
    the board of directors.
  > Negotiated a commercial-paper facility at 140 basis points below the
    previous overdraft rate.
----------------------------------------------------------------------
ODUYA MICROFINANCE BANK (COMMUNITY LENDERS), Uyo, Akwa Ibom
Accounts Officer (11/2013 - 04/2019)
  > Prepared the daily cash position and the monthly returns of the bank
    for six branches.

======================================================================
CERTIFICATIONS
======================================================================
  > Certified Treasury Dealer
    Market Association, 06/2020

======================================================================
PAPERS
======================================================================
"Dredged silt as embankment fill and three winters of it in numbers".
  Journal of Estuary Engineering, September 2022.
`)
    assert.deepEqual(skills(resume), ['Budgets', 'Tax returns', 'Treasury & cash management', 'Payroll'])
    assert.deepEqual(
      jobs(resume).map(([position, name]) => [position, name?.toLowerCase()]),
      [
        ['Finance Manager', 'mangrove foods plc'],
        ['Accounts Officer', 'oduya microfinance bank (community lenders)'],
      ],
    )
    assert.deepEqual(certificates(resume), [['Certified Treasury Dealer', 'Market Association', '2020-06']])
    assert.deepEqual(
      resume.publications?.map(({ publisher, releaseDate }) => [publisher, releaseDate]),
      [['Journal of Estuary Engineering', '2022-09']],
    )
  })

  it('2007-11 as four years, where another span of the same form can be no month', async () => {
    const resume = await text(`Amaia Goñi
amaia@goni.example

EXPERIENCIA
~~~~~~~~~~~
2015-19  Huerta del Ebro (Tudela) // Coordinadora de almacén
   -> Coordiné el traslado de la nave.

FORMACIÓN
~~~~~~~~~
2013-14  Universidad de la Ribera // Máster en Logística
2007-11  Universidad de Sierra Alta // Grado en Ingeniería
`)
    assert.deepEqual(jobs(resume), [['Coordinadora de almacén', 'Huerta del Ebro', '2015', '2019']])
    assert.deepEqual(
      studies(resume).map(([, , school, start, end]) => [school, start, end]),
      [
        ['Universidad de la Ribera', '2013', '2014'],
        ['Universidad de Sierra Alta', '2007', '2011'],
      ],
    )
  })

  it('lines that begin with a month are entries of their own, even where one fills its line', async () => {
    const resume = await text(`Ewa Lis
ewa@lis.example

Podsumowanie
------------
Pielęgniarka z dziesięcioletnim stażem w szpitalach i w przychodniach, od
sześciu lat na stanowisku kierowniczym; lubię pracę z ludźmi i ich uczyć
nowych rzeczy każdego dnia.

Kursy i specjalizacje
---------------------
11.2017 Specjalizacja z pielęgniarstwa, Ośrodek Kształcenia Pielęgniarek
03.2021 Wykonywanie szczepień, Instytut Szczepień
`)
    assert.deepEqual(certificates(resume), [
      ['Specjalizacja z pielęgniarstwa', 'Ośrodek Kształcenia Pielęgniarek', '2017-11'],
      ['Wykonywanie szczepień', 'Instytut Szczepień', '2021-03'],
    ])
  })
})
