import assert from 'node:assert/strict'
import { findDates } from '#shared/domain/text/dates.ts'
import { takeHeadDate } from '#shared/domain/text/head-dates.ts'

/** What a text says: start, end, and whether it goes on. */
function read(text: string): string {
  const dates = findDates(text)
  if (!dates) return 'none'
  return [dates.start ?? '', dates.end ?? '', dates.present ? 'goes on' : ''].filter(Boolean).join(' ')
}

describe('dates in a resume', () => {
  const cases: Record<string, string> = {
    'Apr 2021 – Present': '2021-04 goes on',
    'September 2015 – January 2019': '2015-09 2019-01',
    '09/2014 - 07/2022': '2014-09 2022-07',
    '10.2013 – Present': '2013-10 goes on',
    '2013-10 to 2014-06': '2013-10 2014-06',
    '2019–21': '2019 2021',
    '2019 -': '2019 goes on',
    'May – Aug 2023': '2023-05 2023-08',
    '04/19 – 05/21': '2019-04 2021-05',
    "Dec '19 – Jan ’21": '2019-12 2021-01',
    'Sept. 2019': '2019-09',
    '1 September 2020': '2020-09-01',
    'April 3rd, 2020': '2020-04-03',
    '01.04.2021 – 31.12.2022': '2021-04-01 2022-12-31',
    '13/04/2020': '2020-04-13',
    '04/05/2020': '2020',
    'Summer 2019': '2019',
    'seit 04/2019': '2019-04 goes on',
    'März 2018 bis heute': '2018-03 goes on',
    'octubre de 2019 – actualidad': '2019-10 goes on',
    'depuis septembre 2021': '2021-09 goes on',
    'juin 2019 à août 2020': '2019-06 2020-08',
    'março de 2020 – presente': '2020-03 goes on',
    'gennaio 2018 – oggi': '2018-01 goes on',
    'maart 2017 – heden': '2017-03 goes on',
    'leden 2015 – prosinec 2017': '2015-01 2017-12',
    'styczeń 2019 – obecnie': '2019-01 goes on',
    'январь 2018 – настоящее время': '2018-01 goes on',
    '2021年4月 – 現在': '2021-04 goes on',
    '２０２１年４月': '2021-04',
    'II 2018 – XI 2020': '2018-02 2020-11',
    'de 2012 à 2014': '2012 2014',
    'between May 2010 and June 2012': '2010-05 2012-06',
    'od 02.2018 do dziś': '2018-02 goes on',
    'a team of 12': 'none',
    '$2,300 of 1,900 items': 'none',
  }
  for (const [text, expected] of Object.entries(cases))
    it(`${text}: ${expected}`, () => assert.equal(read(text), expected))

  it('are taken out of a head line, with what held them', () => {
    assert.equal(takeHeadDate('Nurse | Moor Hospital | Feb 2019 – Present')?.rest, 'Nurse | Moor Hospital')
    assert.equal(takeHeadDate('Manager @ Oat Foods (Sep 2020 – Present)')?.rest, 'Manager @ Oat Foods')
    assert.equal(takeHeadDate('09/2022 - Present\tAnalyst, Vale Buses')?.rest, 'Analyst, Vale Buses')
  })

  it('are taken out together with how long they lasted', () => {
    assert.equal(takeHeadDate('May 2019 – Jun 2021 (2 years 2 months)')?.rest, '')
    assert.equal(takeHeadDate('Analyst\t2019 – 2021 · 2 yrs')?.rest, 'Analyst')
  })

  it('stand apart at the beginning of a line where they have a month', () => {
    assert.equal(takeHeadDate('11.2017 First Aid, Red Lantern')?.rest, 'First Aid, Red Lantern')
    assert.equal(takeHeadDate('2017 Prize for Design, Red Lantern'), null)
  })

  it('in a sentence are no dates of an entry', () => {
    for (const text of [
      'Part-time from October 2013.',
      'Processed 3 million refunds in 2020 for 14 shops and was thanked.',
    ]) {
      assert.equal(takeHeadDate(text), null)
    }
  })
})
