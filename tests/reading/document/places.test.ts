import assert from 'node:assert/strict'
import { readResumeText } from '#shared/reading/parse-resume.ts'

/** Towns that no list knows are told by where the other jobs of the section have their places. */

type Job = readonly [position: string, name: string, location: string | undefined]

const jobsOf = (...entries: string[]): Job[] => {
  const text = `Ada Lind\nada@lind.example\n\nExperience\n\n${entries.map((entry) => `${entry}\n- Did things.`).join('\n\n')}\n`
  return (readResumeText({ text }).resume.work ?? []).map(({ position = '', name = '', location }) => [
    position,
    name,
    location,
  ])
}

const CASES: readonly [name: string, entries: string[], jobs: Job[]][] = [
  [
    'in brackets behind the employer',
    ['Accountant\nNorth Foods Ltd (Leeds)\n2019 – 2022', 'Accountant\nSouth Foods Ltd (Otley)\n2015 – 2018'],
    [
      ['Accountant', 'North Foods Ltd', 'Leeds'],
      ['Accountant', 'South Foods Ltd', 'Otley'],
    ],
  ],
  [
    'behind two commas',
    [
      'North Foods Ltd, Ikeja, Lagos\nAccountant\n2019 – 2022',
      'South Foods Ltd, Uyo, Akwa Ibom\nAccountant\n2015 – 2018',
    ],
    [
      ['Accountant', 'North Foods Ltd', 'Ikeja, Lagos'],
      ['Accountant', 'South Foods Ltd', 'Uyo, Akwa Ibom'],
    ],
  ],
  [
    'behind the title',
    ['North Foods Ltd\nAccountant, Leeds\n2019 – 2022', 'South Foods Ltd\nAccountant, Otley\n2015 – 2018'],
    [
      ['Accountant', 'North Foods Ltd', 'Leeds'],
      ['Accountant', 'South Foods Ltd', 'Otley'],
    ],
  ],
  [
    'beside the date',
    ['Accountant, North Foods Ltd\nLeeds | 2019 – 2022', 'Accountant, South Foods Ltd\nOtley | 2015 – 2018'],
    [
      ['Accountant', 'North Foods Ltd', 'Leeds'],
      ['Accountant', 'South Foods Ltd', 'Otley'],
    ],
  ],
  [
    'but a title of two words in a line with the date is no place',
    ['North Foods Ltd | Leeds\nAccountant | 2019 – 2022', 'South Foods Ltd | Otley\nAudit Assistant | 2015 – 2018'],
    [
      ['Accountant', 'North Foods Ltd', 'Leeds'],
      ['Audit Assistant', 'South Foods Ltd', 'Otley'],
    ],
  ],
  [
    'and the region that a title is for is no place',
    ['North Foods Ltd\nSales Manager, Scotland\n2019 – 2022'],
    [['Sales Manager, Scotland', 'North Foods Ltd', undefined]],
  ],
]

describe('the place of a job', () => {
  for (const [name, entries, jobs] of CASES) it(name, () => assert.deepEqual(jobsOf(...entries), jobs))
})
