import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { checkParse, describeDropped } from '#shared/reading/document/check-parse.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import { sample } from '../../support/seed.ts'

const FILE = `Noor Winterbourne
Backend Engineer · noor@example.com · +31 6 5550 1234 · Rotterdam, Netherlands · linkedin.com/in/noor

Experience
Larkspur Ferries, Backend Engineer            March 2019 – present
• Designed a ticketing API in Go that handles 1,200 requests per second on Kuber-
  netes, and cut cloud costs by 30 %.
Django Bakers                                  2015 – 2018
Skills: C++, SQL`
const LINKS = ['https://github.com/noorw']

const parse: JsonResume = {
  basics: {
    name: 'Noor Winterbourne',
    label: 'Backend Engineer',
    email: 'noor@example.com',
    phone: '+31655501234',
    location: { city: 'Rotterdam', countryCode: 'NL' },
    profiles: [{ network: 'LinkedIn', username: 'noor', url: 'https://www.linkedin.com/in/noor/' }],
  },
  work: [
    {
      name: 'Larkspur Ferries',
      position: 'Backend engineer',
      startDate: '2019-03',
      highlights: [
        'Designed a ticketing API in Go that handles 1,200 requests per second on Kubernetes, and cut cloud costs by 30%.',
      ],
    },
    { name: 'Django Bakers', startDate: '2015', endDate: '2018' },
  ],
  skills: [{ keywords: ['C++', 'SQL', 'Go'] }],
}

describe('a model’s parse held against the file', () => {
  const check = (given: JsonResume) => checkParse(given, FILE, LINKS)
  const paths = (given: JsonResume) => check(given).dropped.map(({ path, reason }) => `${path} ${reason}`)

  it('passes what the file says, whatever the hyphens, line breaks, letter case and way of writing', () => {
    const { resume, dropped, unlike } = check(parse)
    assert.deepEqual(dropped, [])
    assert.deepEqual(resume, parse)
    assert.equal(unlike, false)
  })

  const invented: [what: string, given: JsonResume, path: string][] = [
    ['an employer', { work: [{ name: 'Zarquon Industries', position: 'Backend Engineer' }] }, 'work[0].name'],
    ['a better title', { work: [{ position: 'Senior Backend Engineer' }] }, 'work[0].position'],
    ['a skill', { skills: [{ keywords: ['SQL', 'Terraform'] }] }, 'skills[0].keywords[1]'],
    ['a part of a word', { skills: [{ keywords: ['SQL', 'Jan'] }] }, 'skills[0].keywords[1]'],
    ['C out of C++', { skills: [{ keywords: ['C'] }] }, 'skills[0].keywords[0]'],
    ['another number', { work: [{ highlights: ['Cut cloud costs by 40%'] }] }, 'work[0].highlights[0]'],
    [
      'words taken from all over',
      { basics: { summary: 'Backend engineer designed Django on Rotterdam' } },
      'basics.summary',
    ],
    ['a name for a group', { skills: [{ name: 'Programming languages', keywords: ['Go'] }] }, 'skills[0].name'],
    ['a country', { basics: { location: { city: 'Rotterdam', countryCode: 'DE' } } }, 'basics.location.countryCode'],
    ['an address', { basics: { profiles: [{ url: 'https://github.com/other' }] } }, 'basics.profiles[0].url'],
    ['a date', { work: [{ name: 'Larkspur Ferries', endDate: '2024-02' }] }, 'work[0].endDate'],
  ]
  for (const [what, given, path] of invented) {
    it(`leaves out ${what}, and says where`, () => {
      assert.deepEqual(paths(given), [`${path} not_in_file`])
      assert.ok(!JSON.stringify(describeDropped(check(given).dropped)).match(/Zarquon|Terraform|40%/))
    })
  }

  it('keeps of a date what the file gives', () => {
    const { resume, dropped } = check({ work: [{ name: 'Django Bakers', startDate: '2015-06', endDate: '2018' }] })
    assert.equal(resume.work?.[0]?.startDate, '2015')
    assert.deepEqual(dropped, [{ path: 'work[0].startDate', reason: 'less_in_file' }])
  })

  it('takes an address from behind a link', () => {
    assert.deepEqual(paths({ basics: { profiles: [{ url: 'https://github.com/noorw' }] } }), [])
  })

  it('leaves no empty entry behind', () => {
    assert.deepEqual(check({ work: [{ name: 'Zarquon' }], basics: { name: 'Noor Winterbourne' } }).resume, {
      basics: { name: 'Noor Winterbourne' },
    })
  })

  it('says so when most of it is about something else', () => {
    assert.equal(check({ basics: { name: 'Ada Lovelace' }, work: [{ name: 'Analytical Engines' }] }).unlike, true)
  })

  it('drops nothing of what the offline parser reads out of the samples', () => {
    for (const person of [
      'backend-engineer',
      'czech-translator',
      'icu-nurse',
      'marketing-manager',
      'teacher-to-data',
    ]) {
      const text = sample(`${person}/resume.txt`)
      const { dropped } = checkParse(readResumeText({ text }).resume, text)
      assert.deepEqual(dropped, [], person)
    }
  })

  it('finds any words of a text in that text, in any Unicode form and letter case', () => {
    const words = fc.array(fc.stringMatching(/^[a-zäöüßéñ0-9]{1,12}$/), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(words, words, words, fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'), (before, said, after, form) => {
        const text = [...before, ...said, ...after].join(' ').toUpperCase()
        const { dropped } = checkParse({ basics: { summary: said.join('\n').normalize(form) } }, text)
        assert.deepEqual(dropped, [])
      }),
    )
  })
})
