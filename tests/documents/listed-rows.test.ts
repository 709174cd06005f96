import assert from 'node:assert/strict'
import { listExpectedLines } from '#shared/documents/expected-lines.ts'
import { findMissingLines } from '#shared/documents/read-back.ts'
import { renderDocument } from '#shared/documents/render/render.ts'
import type { RenderRequest } from '#shared/documents/render/request.ts'
import { DESIGNS, EXPORT_FORMATS, PAGE_SIZES } from '#shared/domain/application.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { JsonResume } from '#shared/domain/resume/json-resume.ts'
import { parsed } from './parsed-fields.ts'

const SKILLS =
  'TypeScript|JavaScript|Node.js|React|Next.js|GraphQL|PostgreSQL|Redis|Kafka|Docker|Kubernetes|Terraform|AWS|Google Cloud|CI/CD|GitHub Actions|Prometheus|Grafana|OpenTelemetry|Linux|Bash|Python|FastAPI|Go|gRPC|C++|C#|.NET|Machine learning|Data modelling|Incident management|Stakeholder management|Technical writing|Mentoring'.split(
    '|',
  )
const named = (names: readonly string[]) => names.map((name) => ({ name }))
const person = { name: 'Anna Nowak', email: 'anna.nowak@example.com' }
const lines = (resume: JsonResume, language = 'en') =>
  listExpectedLines({ docType: 'resume', format: 'pdf', resume: toResumeDocument(resume), language })

function requests(json: JsonResume): RenderRequest[] {
  const resume = toResumeDocument(json)
  return DESIGNS.flatMap((design) =>
    EXPORT_FORMATS.flatMap((format) =>
      PAGE_SIZES.map(
        (pageSize): RenderRequest => ({ docType: 'resume', format, resume, language: 'en', design, pageSize }),
      ),
    ),
  )
}

describe('what a section lists', function () {
  this.timeout(60_000)

  it('34 skills without groups are one flowing line, and are read again as they were, in every design, format and paper', async () => {
    assert.equal(SKILLS.length, 34)
    const json: JsonResume = { basics: person, skills: named(SKILLS), languages: [{ language: 'Polish' }] }
    assert.ok(lines(json).includes(SKILLS.join(', ')))
    for (const request of requests(json)) {
      const { bytes } = await renderDocument(request)
      assert.deepEqual(await findMissingLines(bytes, request.format, listExpectedLines(request)), [])
      const { design, format, pageSize } = request
      assert.deepEqual((await parsed(bytes)).skills, named(SKILLS), `${design} ${format} ${pageSize}`)
    }
  })

  it('a skill that is missing in the line is noticed', async () => {
    for (const request of requests({ basics: person, skills: named(SKILLS) })) {
      const { bytes } = await renderDocument(request)
      const more = requests({ basics: person, skills: named([...SKILLS, 'Rust']) })[0] as RenderRequest
      assert.equal((await findMissingLines(bytes, request.format, listExpectedLines(more))).length, 1)
    }
  })

  it('groups keep their names, and skills without one stand before them, so that each is read back in its place', async () => {
    const json: JsonResume = {
      basics: person,
      skills: [
        { name: 'Web', level: 'expert', keywords: ['HTML', 'CSS'] },
        { name: 'Leadership' },
        { name: 'Tools', keywords: ['Figma', 'Jira'] },
        { name: 'Budgeting' },
      ],
    }
    assert.deepEqual(lines(json).slice(-5), [
      'Leadership, Budgeting',
      'Web (expert)',
      'HTML, CSS',
      'Tools',
      'Figma, Jira',
    ])
    for (const request of requests(json))
      assert.deepEqual((await parsed((await renderDocument(request)).bytes)).skills, [
        { name: 'Leadership' },
        { name: 'Budgeting' },
        { name: 'Web (expert)', keywords: ['HTML', 'CSS'] },
        { name: 'Tools', keywords: ['Figma', 'Jira'] },
      ])
  })

  it('interests are one line too', async () => {
    const json: JsonResume = { basics: person, interests: named(['Chess', 'Bread baking', 'Trail running']) }
    assert.equal(lines(json).at(-1), 'Chess, Bread baking, Trail running')
    for (const request of requests(json))
      assert.deepEqual((await parsed((await renderDocument(request)).bytes)).interests, json.interests)
  })

  it('how well a skill is known stands with it', () => {
    const skills = [{ name: 'Python', level: 'advanced' }, { level: 'basic' }, { name: 'SQL' }]
    assert.equal(lines({ skills }).at(-1), 'Python (advanced), basic, SQL')
  })

  it('names that have commas of their own are told apart by dots; commas in brackets need none', () => {
    assert.equal(lines({ skills: named(['Hiring, firing', 'Coaching']) }).at(-1), 'Hiring, firing · Coaching')
    assert.equal(lines({ skills: named(['Excel (pivots, macros)', 'Word']) }).at(-1), 'Excel (pivots, macros), Word')
  })
})

describe('a span of time', () => {
  const spans: Record<string, [string | undefined, string | undefined, string]> = {
    'one year is that year': ['2022', '2022', '2022'],
    'one month is that month': ['2022-03', '2022-03', 'Mar 2022'],
    'two days of a month are that month': ['2022-03-01', '2022-03-15', 'Mar 2022'],
    'two months are both': ['2022-03', '2022-04', 'Mar 2022 – Apr 2022'],
    'two years are both': ['2021', '2022', '2021 – 2022'],
    'what has no end goes on': ['2022', undefined, '2022 – Present'],
    'what has no beginning is its end': [undefined, '2022', '2022'],
  }
  for (const [what, [startDate, endDate, printed]] of Object.entries(spans))
    it(`${what}: in jobs, schools, projects and volunteering`, () => {
      const dates = { ...(startDate && { startDate }), ...(endDate && { endDate }) }
      const sections: JsonResume[] = [
        { work: [{ position: 'Engineer', ...dates }] },
        { education: [{ institution: 'Leeds', ...dates }] },
        { projects: [{ name: 'Robot', ...dates }] },
        { volunteer: [{ position: 'Mentor', ...dates }] },
      ]
      for (const section of sections) assert.equal(lines(section).at(-1), printed)
    })

  it('of one year or month is read again from our own documents as it was', async () => {
    const work = [
      { position: 'Engineer', name: 'Acme Ltd', startDate: '2022', endDate: '2022', highlights: ['Built a dam.'] },
      { position: 'Intern', name: 'Brook Ltd', startDate: '2021-03', endDate: '2021-03', highlights: ['Drew plans.'] },
    ]
    for (const request of requests({ basics: person, work }))
      assert.deepEqual((await parsed((await renderDocument(request)).bytes)).work, work)
  })
})
