import assert from 'node:assert/strict'
import { jobs, languages, parsed, skills, studies } from '../../documents/parsed-fields.ts'

/** Layouts of plain text that the samples do not have, through the real reading and parsing. */

const text = (content: string) => parsed(new TextEncoder().encode(content))

describe('layouts of plain text', () => {
  it('headings with rules beside them, and list items without any bullet', async () => {
    const resume = await text(`Wayne Kowalski
Licensed Electrician
wkowalski@sparkmail.example | 647-555-0172 | Hamilton, Ontario, CA

--- Experience ---
Journeyman Electrician | Steeltown Electric Ltd. | Apr 2017 – Present
  Wire commercial units of up to 400 A.
  Cut call-backs from 9 to 2 per year.
Apprentice Electrician | Niagara Power & Light Contractors | May 2012 – Mar 2017
  Installed conduit and panels in 70 houses.

=== Licences & Certificates ===
309A Certificate of Qualification (Skilled Trades Ontario, Mar 2017)
Working at Heights (Infrastructure Safety Association, May 2022)

Skills ------------
Conduit bending, Panel upgrades
`)
    assert.deepEqual(jobs(resume), [
      ['Journeyman Electrician', 'Steeltown Electric Ltd.', '2017-04', undefined],
      ['Apprentice Electrician', 'Niagara Power & Light Contractors', '2012-05', '2017-03'],
    ])
    assert.deepEqual(
      resume.work?.map(({ highlights }) => highlights),
      [
        ['Wire commercial units of up to 400 A.', 'Cut call-backs from 9 to 2 per year.'],
        ['Installed conduit and panels in 70 houses.'],
      ],
    )
    assert.deepEqual(
      resume.certificates?.map(({ name, issuer, date }) => [name, issuer, date]),
      [
        ['309A Certificate of Qualification', 'Skilled Trades Ontario', '2017-03'],
        ['Working at Heights', 'Infrastructure Safety Association', '2022-05'],
      ],
    )
    assert.deepEqual(skills(resume), ['Conduit bending', 'Panel upgrades'])
  })

  it('letter-spaced capitals, and towns that no list knows beside one that it does', async () => {
    const resume = await text(`S I O B H A N   M C A L L I S T E R
siobhan@mail.example

P R O F E S S I O N A L   E X P E R I E N C E

Staff Nurse
Royal Lagan Hospital, Belfast
February 2019 – Present
• Lead a bay of 8 beds.

Staff Nurse
St Columb's Children's Hospital, Ballymagorry
September 2016 – January 2019
• Cared for children after surgery.

K E Y   S K I L L S
IV cannulation, Safeguarding
`)
    assert.equal(resume.basics?.name, 'SIOBHAN MCALLISTER')
    assert.deepEqual(
      resume.work?.map(({ name, location }) => [name, location]),
      [
        ['Royal Lagan Hospital', 'Belfast'],
        ["St Columb's Children's Hospital", 'Ballymagorry'],
      ],
    )
    assert.deepEqual(skills(resume), ['IV cannulation', 'Safeguarding'])
  })

  it('Arabic', async () => {
    const resume = await text(`ليلى الحداد
محاسبة قانونية
البريد الإلكتروني: layla@bareed.example
الهاتف: +962 6 555 0127
العنوان: عمّان، الأردن

الخبرات العملية
مديرة مالية | شركة الأفق للتجارة | فبراير 2019 – حتى الآن
- أدير فريقاً من 5 محاسبين.
محاسبة | مجموعة النخيل | 06/2014 – 01/2019
- إعداد التقارير المالية الشهرية.

المؤهلات العلمية
بكالوريوس، المحاسبة | جامعة الأردن الأهلية | 2010 – 2014

المهارات
التدقيق، إعداد الميزانيات، Excel

اللغات
العربية (اللغة الأم)، الإنجليزية (جيد جداً)
`)
    assert.equal(resume.basics?.name, 'ليلى الحداد')
    assert.equal(resume.basics?.email, 'layla@bareed.example')
    assert.deepEqual(resume.basics?.location, { city: 'عمّان', countryCode: 'JO' })
    assert.deepEqual(jobs(resume), [
      ['مديرة مالية', 'شركة الأفق للتجارة', '2019-02', undefined],
      ['محاسبة', 'مجموعة النخيل', '2014-06', '2019-01'],
    ])
    assert.deepEqual(studies(resume), [['بكالوريوس', 'المحاسبة', 'جامعة الأردن الأهلية', '2010', '2014']])
    assert.deepEqual(skills(resume), ['التدقيق', 'إعداد الميزانيات', 'Excel'])
    assert.deepEqual(languages(resume), [
      ['العربية', 'اللغة الأم'],
      ['الإنجليزية', 'جيد جداً'],
    ])
  })

  it('letter-spaced Markdown headings, a country broken over two lines, and a table of languages', async () => {
    const resume = await text(`# Tomasz Brennan
t.brennan@post.example · 07700 900 345 · Doncaster, South Yorkshire, United
Kingdom

## L A N G U A G E   S K I L L S
English	Native
Polish	spoken at home

## C A R E E R   H I S T O R Y
**Delivery Driver** – Parcelwing, Sheffield (06/2015 to 10/2018)
* Delivered about 120 parcels a day.
`)
    assert.deepEqual(resume.basics?.location, { city: 'Doncaster', region: 'South Yorkshire', countryCode: 'GB' })
    assert.deepEqual(languages(resume), [
      ['English', 'Native'],
      ['Polish', 'spoken at home'],
    ])
    assert.deepEqual(jobs(resume), [['Delivery Driver', 'Parcelwing', '2015-06', '2018-10']])
  })

  it('Greek in capitals without accents and Polish with markdown', async () => {
    const greek = await text(`Ελένη Παπαδοπούλου
eleni@mail.example · Αθήνα, Ελλάδα

ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ
Προϊσταμένη Λογιστηρίου
Αιγαίο Εμπορική Α.Ε.
Μάρτιος 2018 – Σήμερα
- Συντονίζω ομάδα 6 λογιστών.

ΓΛΩΣΣΕΣ
Ελληνικά: Μητρική
`)
    assert.deepEqual(jobs(greek), [['Προϊσταμένη Λογιστηρίου', 'Αιγαίο Εμπορική Α.Ε.', '2018-03', undefined]])
    assert.deepEqual(languages(greek), [['Ελληνικά', 'Μητρική']])
    const polish = await text(`# Anna Zając
anna@poczta.example
## Doświadczenie zawodowe
**Analityk danych** – Bank Podhalański S.A. (lipiec 2017 – obecnie)
* Przygotowywałam raporty.
## Kursy i szkolenia
Kurs Data Science, Akademia Kodu, 05.2019
`)
    assert.deepEqual(jobs(polish), [['Analityk danych', 'Bank Podhalański S.A.', '2017-07', undefined]])
    assert.equal(polish.certificates?.[0]?.name, 'Kurs Data Science')
  })
})
