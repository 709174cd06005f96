import assert from 'node:assert/strict'
import { findPostingCountry } from '#shared/domain/posting/country.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { choosePrinting } from '#shared/domain/review/printing.ts'

type Place = NonNullable<NonNullable<JsonResume['basics']>['location']>
const printing = (location: Place, language = 'en', postingCountry: string | null = null) =>
  choosePrinting(toResumeDocument({ basics: { location } }), language, postingCountry)

describe('the locale of a letter’s date', () => {
  const locale = (location: Place, language?: string, posting?: string) =>
    printing(location, language, posting ?? null).dateLocale

  it('is the country of the posting, else the person’s own, else the language’s', () => {
    assert.equal(locale({ countryCode: 'US' }, 'en', 'GB'), 'en-GB')
    assert.equal(locale({ countryCode: 'GB' }, 'en', 'US'), 'en-US')
    assert.equal(locale({ countryCode: 'GB' }, 'en'), 'en-GB')
    assert.equal(locale({ region: 'TX' }, 'en'), 'en-US')
    assert.equal(locale({ region: 'Scotland' }, 'en'), 'en-GB')
    assert.equal(locale({ countryCode: 'uk' }, 'en'), 'en-GB')
    assert.equal(locale({}, 'de'), 'de')
    assert.equal(locale({ countryCode: 'CH' }, 'de'), 'de-CH')
  })

  it('is that of a language tag with a region, which the person chose', () => {
    assert.equal(locale({ countryCode: 'GB' }, 'en-US', 'GB'), 'en-US')
    assert.equal(locale({}, 'pt-BR', 'PT'), 'pt-BR')
  })

  it('has the day first in English for a country without a convention of its own, and where no country is known', () => {
    for (const country of ['BR', 'CN', 'MX', 'KR', 'ZZ']) assert.equal(locale({}, 'en', country), 'en-001')
    assert.equal(locale({}, 'en'), 'en-001')
    assert.equal(locale({ countryCode: 'Nowhere' }, 'en'), 'en-001')
  })

  it('is one for every tag that an application may have', () => {
    for (const tag of ['en-ab-cd', 'zh-Hant', 'x1', 'no', 'vi', 'EN-gb', 'sr-Latn-RS'])
      assert.doesNotThrow(() => new Intl.DateTimeFormat(locale({}, tag, 'DE')), tag)
    assert.equal(locale({}, 'zh-Hant', 'TW'), 'zh-Hant-TW')
  })
})

describe('the country in a contact line', () => {
  const country = (countryCode: string, language = 'en') => printing({ countryCode }, language).country

  it('is the name of its code in the document’s language', () => {
    assert.equal(country('GB'), 'United Kingdom')
    assert.equal(country('gb'), 'United Kingdom')
    assert.equal(country('US'), 'United States')
    assert.equal(country('DE', 'de'), 'Deutschland')
    assert.equal(country('GB', 'cs'), 'Spojené království')
    assert.equal(country('CZ', 'vi'), 'Czechia', 'in English where the headings are')
  })

  it('is its short name where the long one would fill the line, if that is no abbreviation', () => {
    assert.equal(country('HK', 'de'), 'Hongkong')
    assert.equal(country('PS', 'en'), 'Palestine')
    assert.equal(country('GB', 'de'), 'Vereinigtes Königreich')
  })

  it('is left as it is where it is no code, or where the person’s own spelling is known', () => {
    for (const code of ['UK', 'Germany', 'ZZ', '']) assert.equal(country(code), null, code)
    const resume = toResumeDocument({ basics: { location: { countryCode: 'GB' } } })
    resume.basics.location = { ...resume.basics.location, country: 'UK' }
    assert.equal(choosePrinting(resume, 'en', null).country, null)
  })
})

describe('the country of a posting', () => {
  const told: Record<string, string | null> = {
    'Engineer - Blue Meridian\nLocation: Leeds, UK\nOur clients are in Lyon, France.': 'GB',
    'Engineer at Blue Meridian, Austin, TX\nJoin us.': 'US',
    'Softwareentwickler (m/w/d)\nStandort: 80331 München, Deutschland': 'DE',
    'Data Scientist\nToronto, ON': 'CA',
    'Developer\n**Location:** Remote (US)': 'US',
    'Head of Growth\nVoltaic Ledger (remote in Canada)': 'CA',
    'Engineer\nAcme\n\nOur office is in San Francisco, CA 94105. Come by.': 'US',
    'Nurse\nAcme\n\nWe are based in Leeds, UK, and look for somebody.': 'GB',
    'Head of IT, HR\nAcme': null,
    'Engineer\nAcme\n\nWe have offices in Berlin, Germany and Paris, France.': null,
    'Engineer\nAcme\n\nWe sell to Poland.': null,
    '': null,
  }
  for (const [text, country] of Object.entries(told))
    it(`${country ?? 'none'}: ${text.replaceAll('\n', ' / ')}`, () => assert.equal(findPostingCountry(text), country))

  it('is looked for in long and strange texts without taking long', () => {
    const started = performance.now()
    for (const text of ['a, '.repeat(30_000), 'Leeds '.repeat(15_000), '('.repeat(90_000), 'Leeds, \n'.repeat(10_000)])
      findPostingCountry(text)
    assert.ok(performance.now() - started < 2_000)
  })
})
