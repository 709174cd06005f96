import assert from 'node:assert/strict'
import type { Finding, FindingCode } from '#shared/domain/changes/change.ts'
import { groundChange, groundParagraph, prepareGrounding } from '#shared/domain/grounding/ground.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'

const source = toResumeDocument({
  basics: {
    name: 'Kim Example',
    label: 'Logistics Coordinator',
    summary: 'I plan routes and I look after the people who drive them.',
  },
  work: [
    {
      name: 'Pelican Freight',
      position: 'Deputy Depot Manager',
      startDate: '2019-01',
      highlights: [
        'Scheduled 12 people across 3 depots.',
        'Helped design the weekly route plan for the northern depots.',
        'Counted the pallets weekly.',
        'Shipped 400 parcels per week from the northern depot.',
        'Inspected 128 of 150 vans before winter.',
      ],
    },
    {
      name: 'Copperleaf Payments',
      position: 'Junior Buyer',
      startDate: '2015-03',
      endDate: '2018-12',
      highlights: ['Cut packaging waste by 30% with Contoso Analytics.', 'Lowered delays from 9 days to 4 days.'],
    },
  ],
  education: [
    { institution: 'Harborview', studyType: 'BSc', area: 'Geography', startDate: '2011-09', endDate: '2014-06' },
    { institution: 'Northgate', studyType: 'MBA', area: 'Operations', startDate: '2025-09' },
  ],
  languages: [
    { language: 'English', fluency: 'Native' },
    { language: 'French', fluency: 'B1' },
    { language: 'Dutch', fluency: 'A1' },
  ],
  skills: [{ name: 'Planning', keywords: ['Excel', 'Route planning'] }],
  awards: [{ title: 'Depot of the Year', summary: 'Regional finalist', date: '2021' }],
})
const prepared = prepareGrounding({ source, posting: null, now: '2026-11-30' })

type Told = [code: FindingCode, quoted: string, message: string]

function tells(findings: Finding[], [code, quoted, message]: Told): void {
  const found = findings.filter((finding) => finding.code === code && finding.text === quoted)
  assert.deepEqual(
    found.map((finding) => finding.message),
    [message],
    JSON.stringify(findings),
  )
}

const LINES: [target: string, text: string, ...Told][] = [
  ['w1.h1', 'Scheduled 27 people across 3 depots.', 'number', '27', 'Your resume says “12 people”, not “27”.'],
  [
    'w1.h1',
    'Scheduled more than 12 people across 3 depots.',
    'number',
    '12',
    'Your resume says “12 people”, and “12” is told as more.',
  ],
  [
    'w1.h3',
    'Counted the pallets daily.',
    'number',
    'daily',
    'Your resume says “Counted the pallets weekly”, not “daily”.',
  ],
  [
    'w1.h5',
    'Inspected all 150 vans before winter.',
    'number',
    '150',
    'Your resume says “128 of 150”: “150” is the whole, and yours was a part of it.',
  ],
  [
    'w1.h1',
    'Scheduled 12 people and cut waste by 30%.',
    'misattribution',
    '30%',
    '“30%” is what your resume tells of Copperleaf Payments, not of Pelican Freight.',
  ],
  [
    'w1.h1',
    'At Copperleaf Payments, scheduled 12 people.',
    'misattribution',
    'Copperleaf Payments',
    '“Copperleaf Payments” is another employer of yours; this is about Pelican Freight.',
  ],
  [
    'w2.h2',
    'Changed delays from 4 days to 9 days.',
    'misattribution',
    '4 days to 9 days',
    'Your resume says “9 days to 4 days”: “4 days to 9 days” goes the other way round.',
  ],
  [
    'w2.h2',
    'Lowered delays by 9 days.',
    'misattribution',
    '9 days',
    'Your resume says “9 days to 4 days”: “9 days” is where it began or ended, not by how much it changed.',
  ],
  [
    'w1.h1',
    'Scheduled 12 people across all of Europe-wide logistics.',
    'scope',
    'Europe-wide',
    'Your resume does not say “Europe-wide”; without these words the rest may be true.',
  ],
  [
    'w1.h2',
    'Designed the weekly route plan for the northern depots.',
    'scope',
    'Designed',
    'Your resume says “Helped design the weekly route plan for the northern depots”, and “Designed” makes it your own work.',
  ],
]

const SENTENCES: [text: string, ...Told][] = [
  [
    'At Copperleaf Payments I cut packaging waste by 45%.',
    'number',
    '45%',
    'Your resume says “30% with Contoso Analytics”, not “45%”.',
  ],
  [
    'I have worked at Pelican Freight for fifteen years.',
    'number',
    'fifteen years',
    'The dates in your resume come to 7 years and 11 months at Pelican Freight, not “fifteen years”.',
  ],
  [
    'I shipped 400 parcels per day at Pelican Freight.',
    'number',
    '400',
    'Your resume says “400 parcels per week”, which is not per the same time as “400” here.',
  ],
  [
    'I have been at Pelican Freight since 2012.',
    'date',
    '2012',
    'Your resume has from 2019-01 on at Pelican Freight, not “2012”.',
  ],
  ['I worked for Deloitte.', 'organisation', 'Deloitte', '“Deloitte” does not appear in your resume.'],
  [
    'I was depot manager at Pelican Freight.',
    'title',
    'manager',
    'Your resume says “Deputy Depot Manager” at Pelican Freight, not “manager”.',
  ],
  [
    'I was director of logistics at Pelican Freight.',
    'title',
    'director',
    'Your resume says “Deputy Depot Manager” at Pelican Freight, not “director of logistics”.',
  ],
  [
    'I hold a doctorate in geography.',
    'credential',
    'doctorate',
    'Your resume says “BSc, Geography”, not “doctorate”.',
  ],
  [
    'I hold a bachelor of science in chemistry.',
    'credential',
    'bachelor',
    'Your resume says “BSc, Geography”: “bachelor” is in another field than that.',
  ],
  ['I am PMP certified.', 'credential', 'PMP', 'Your resume shows no certificate, licence or registration “PMP”.'],
  ['I use Kafka every day.', 'skill', 'Kafka', '“Kafka” does not appear in your resume.'],
  ['I speak fluent French.', 'language', 'French', 'Your resume says “B1” for French, not “fluent”.'],
  ['I speak Dutch.', 'language', 'Dutch', 'Your resume says “A1” for Dutch, which is less than to speak it.'],
  ['I speak fluent Welsh.', 'language', 'Welsh', 'Your resume lists English, French, and Dutch, not “Welsh”.'],
]

describe('what a finding tells a person', () => {
  for (const [target, text, ...told] of LINES)
    it(`of a line: ${told[0]}, “${text}”`, () => {
      const change = {
        op: 'rewrite',
        target,
        text,
        position: null,
        evidence: [],
        requirements: [],
        reason: '',
      } as const
      const before =
        source.work.flatMap(({ highlights }) => highlights ?? []).find(({ id }) => id === target)?.text ?? null
      tells(groundChange({ ...change, evidence: [], requirements: [], before }, prepared), told)
    })
  for (const [text, ...told] of SENTENCES)
    it(`of a letter: ${told[0]}, “${text}”`, () => tells(groundParagraph({ text, evidence: [] }, prepared), told))

  it('quotes nothing but the text at fault and the resume', () => {
    const resume = JSON.stringify(source)
    const findings = SENTENCES.map(([text]) => ({ text, found: groundParagraph({ text, evidence: [] }, prepared) }))
    for (const { text, found } of findings)
      for (const { message } of found)
        for (const [, quoted = ''] of message.matchAll(/“([^”]+)”/g))
          assert.ok(
            quoted.split(', ').every((part) => text.includes(part) || resume.includes(part)),
            `${quoted} in: ${message}`,
          )
  })
})
