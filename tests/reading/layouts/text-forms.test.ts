import assert from 'node:assert/strict'
import { jobs, languages, parsed, skills, studies } from '../../documents/parsed-fields.ts'

/** Forms, tables and mails as plain text, through the real reading and parsing. */

const text = (content: string) => parsed(new TextEncoder().encode(content))
const certificates = (resume: Awaited<ReturnType<typeof text>>) =>
  resume.certificates?.map(({ name, issuer, date }) => [name, issuer, date])

describe('forms, tables and mails as plain text', () => {
  it('the resume below a mail, its headings in the stars of e-mail', async () => {
    const resume = await text(`Sehr geehrter Herr Brandl,

anbei finden Sie meine Unterlagen.

Mit freundlichen Grüßen
Ronja Feldkamp

--
Ronja Feldkamp
Tel. 0521 555 0133 / ronja@feldkamp.example

*Berufserfahrung*

März 2019 bis heute: Buchhalterin
Lippische Druckhaus GmbH (Bielefeld)

  * Betreuung der Kreditoren.

Mai 2014 bis Februar 2019: Buchhalterin
Hofgut Sennetal (Oerlinghausen)

  * Erstellung der Monatsabschlüsse.

*Schule und Ausbildung*

August 2011 bis April 2014: Ausbildung Industriekauffrau mit Zusatzstoff
Berufskolleg Senne
`)
    assert.deepEqual([resume.basics?.name, resume.basics?.phone], ['Ronja Feldkamp', '0521 555 0133'])
    assert.equal(resume.basics?.summary, undefined)
    assert.deepEqual(jobs(resume), [
      ['Buchhalterin', 'Lippische Druckhaus GmbH', '2019-03', undefined],
      ['Buchhalterin', 'Hofgut Sennetal', '2014-05', '2019-02'],
    ])
    assert.deepEqual(
      resume.work?.map(({ location }) => location),
      ['Bielefeld', 'Oerlinghausen'],
    )
    assert.deepEqual(
      resume.education?.map(({ institution }) => institution),
      ['Berufskolleg Senne'],
    )
  })

  it('labels with tabs and colons, no blank line anywhere, grades and a declaration', async () => {
    const resume = await text(`RESUME
MEENAKSHI SUNDARAM
Mobile:	+91 98450 55512
Email:	meena@sundaram.example
WORK EXPERIENCE:
Company	:	Kaveri Insurance Ltd., Chennai
Designation	:	Claims Manager
Duration	:	Jan 2019 to Till Date
Roles & Responsibilities:
	➢	Settled 1,200 claims a year.
Company	:	Nilgiri Motors, Coimbatore
Designation	:	Claims Officer
Duration	:	Jun 2014 to Dec 2018
Roles & Responsibilities:
	➢	Checked the garages.
EDUCATIONAL QUALIFICATION:
B.Com. in Banking	Tamarai College	2011 - 2014	78.5%
TECHNICAL SKILLS:
Office	:	Excel, Tally
LANGUAGES KNOWN:
Tamil (Native), English (Fluent)
DECLARATION:
I hereby declare that all of this is true.
(Meenakshi Sundaram)
`)
    assert.deepEqual(jobs(resume), [
      ['Claims Manager', 'Kaveri Insurance Ltd.', '2019-01', undefined],
      ['Claims Officer', 'Nilgiri Motors', '2014-06', '2018-12'],
    ])
    assert.deepEqual(
      resume.work?.map(({ highlights }) => highlights),
      [['Settled 1,200 claims a year.'], ['Checked the garages.']],
    )
    assert.deepEqual(
      resume.education?.map(({ institution, score, startDate, endDate }) => [institution, score, startDate, endDate]),
      [['Tamarai College', '78.5%', '2011', '2014']],
    )
    assert.deepEqual(skills(resume), ['Excel', 'Tally'])
    assert.deepEqual(languages(resume), [
      ['Tamil', 'Native'],
      ['English', 'Fluent'],
    ])
  })

  it('Japanese headings behind squares, enrolments of two lines, and 以上 at the end', async () => {
    const resume = await text(`職務経歴書

氏名：田中 さくら
現住所：愛知県名古屋市
国：日本
メール：sakura@tanaka.example

■職務経歴
2018年4月～現在 株式会社ひまわり商事（名古屋市）
役職：経理部 主任
・月次決算を担当。

2012年10月～2018年3月 東山食品株式会社（岐阜市）
役職：経理担当
・伝票の入力を担当。

■学歴
2008年4月 青葉台大学 商学部 入学
2012年3月 青葉台大学 商学部 卒業

■資格・免許
2011年6月 日商簿記検定1級 取得

■スキル
会計：弥生会計、Excel

以上
`)
    assert.deepEqual(resume.basics?.location, { city: '名古屋市', region: '愛知県', countryCode: 'JP' })
    assert.deepEqual(jobs(resume), [
      ['経理部 主任', '株式会社ひまわり商事', '2018-04', undefined],
      ['経理担当', '東山食品株式会社', '2012-10', '2018-03'],
    ])
    assert.deepEqual(studies(resume), [[undefined, '商学部', '青葉台大学', '2008-04', '2012-03']])
    assert.deepEqual(certificates(resume), [['日商簿記検定1級', undefined, '2011-06']])
    assert.deepEqual(skills(resume), ['弥生会計', 'Excel'])
  })

  it('a Markdown table, dates in emphasis, and studies that are all list items', async () => {
    const resume = await text(`# Dana R. Whitlock

dana@whitlock.example

## Experience

### Librarian @ Prairie County Library
*March 2019 – Present, Tulsa, Oklahoma*

* Catalogued 4,000 books.

## Education

- **Cimarron State College** — Bachelor of Arts in History (2011–2015)
- **University of West Osage** — Master of Science in Library Science (2015–2017)

## Certifications

| Certificate | Issued by | Date |
|---|---|---|
| School Librarian | Board of Libraries | May 2018 |
| First Aid | Red Lantern | March 2022 |
`)
    assert.deepEqual(jobs(resume), [['Librarian', 'Prairie County Library', '2019-03', undefined]])
    assert.deepEqual(studies(resume), [
      ['Bachelor of Arts', 'History', 'Cimarron State College', '2011', '2015'],
      ['Master of Science', 'Library Science', 'University of West Osage', '2015', '2017'],
    ])
    assert.deepEqual(certificates(resume), [
      ['School Librarian', 'Board of Libraries', '2018-05'],
      ['First Aid', 'Red Lantern', '2022-03'],
    ])
  })
})
