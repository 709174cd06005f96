import assert from 'node:assert/strict'
import { UnreadableDocument } from '#shared/reading/files/errors.ts'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { extract } from '#shared/reading/read-file/extract.ts'

const read = (text: string, fileName = 'resume.json') =>
  extract(new TextEncoder().encode(text), DEFAULT_LIMITS, fileName)
const readValue = (value: object) => read(JSON.stringify(value))
const code = (text: string, fileName?: string) =>
  read(text, fileName).then(
    ({ format }) => `read as ${format}`,
    (error: unknown) => (error instanceof UnreadableDocument ? error.code : assert.fail(String(error))),
  )

/** A job as it is written, and as it must be read. */
async function work(given: object) {
  const { document, notes } = await readValue({ basics: { name: 'Ada Roe' }, work: [given] })
  return { job: document?.work?.[0], notes }
}

describe('JSON Resume as people write it', () => {
  it('of 1.0.0 is read without any note, null and empty values being nothing', async () => {
    const { document, notes } = await readValue({
      $schema: 'https://x.example',
      basics: { name: 'Ada Roe', email: '', location: null },
      work: [{ name: 'Kestrel', startDate: '2019-04', endDate: '', highlights: null }],
      awards: [],
      skills: null,
    })
    assert.deepEqual(document, { basics: { name: 'Ada Roe' }, work: [{ name: 'Kestrel', startDate: '2019-04' }] })
    assert.deepEqual(notes, [])
  })

  it('of an older version is read by the names of today, and each is told once', async () => {
    const { document, notes } = await readValue({
      bio: { firstName: 'Ada', lastName: 'Roe', picture: 'https://a.example/a.png', website: 'https://a.example' },
      work: [{ company: 'Kestrel', website: 'https://k.example' }, { company: 'Finch' }],
      education: [{ institution: 'Bergen School', gpa: 'B' }],
      hobbies: [{ name: 'Chess' }],
      awards: [{ title: 'Prize', awardDate: '2014-11' }],
    })
    assert.deepEqual(document, {
      basics: { name: 'Ada Roe', image: 'https://a.example/a.png', url: 'https://a.example' },
      work: [{ name: 'Kestrel', url: 'https://k.example' }, { name: 'Finch' }],
      education: [{ institution: 'Bergen School', score: 'B' }],
      interests: [{ name: 'Chess' }],
      awards: [{ title: 'Prize', date: '2014-11' }],
    })
    const company = notes.filter((note) => note.includes('company'))
    assert.deepEqual(company, ['work[].company (2 times): was read as `name`, as JSON Resume 1.0.0 calls it.'])
  })

  it('has parts of a name, a place as one text and profiles by their networks', async () => {
    const { document } = await readValue({
      basics: { name: 'Ada Roe', location: 'Bergen, Norway', profiles: { github: 'ada', blog: 'https://a.example' } },
    })
    assert.deepEqual(document?.basics, {
      name: 'Ada Roe',
      location: { city: 'Bergen', countryCode: 'NO' },
      profiles: [
        { network: 'github', username: 'ada' },
        { network: 'blog', url: 'https://a.example' },
      ],
    })
  })

  it('keeps a field that has no place out, and says which', async () => {
    const { job, notes } = await work({ name: 'Kestrel', keywords: ['SQL'], 'Ada’s own field, in words': 'x' })
    assert.deepEqual(job, { name: 'Kestrel' })
    assert.deepEqual(notes, [
      'work[0].keywords: is no field of JSON Resume 1.0.0; it was left out.',
      'work[0].(another name): is no field of JSON Resume 1.0.0; it was left out.',
    ])
  })

  it('has dates in any form', async () => {
    const forms: [given: unknown, date: string][] = [
      ['2019/04', '2019-04'],
      ['04/2019', '2019-04'],
      ['April 2019', '2019-04'],
      ['04.2019', '2019-04'],
      ['2019-04-01T00:00:00.000Z', '2019-04-01'],
      [2019, '2019'],
      [{ year: 2019, month: 4 }, '2019-04'],
    ]
    for (const [startDate, date] of forms) {
      const { job, notes } = await work({ name: 'Kestrel', startDate })
      assert.deepEqual(job, { name: 'Kestrel', startDate: date })
      assert.equal(notes.length, 1)
    }
  })

  it('leaves out a date that is none', async () => {
    const { job, notes } = await work({ name: 'Kestrel', startDate: 'spring', endDate: '2022-08' })
    assert.deepEqual(job, { name: 'Kestrel', endDate: '2022-08' })
    assert.match(notes.join(), /^work\[0\]\.startDate: is no date/)
  })

  for (const word of ['Present', 'current', 'heute', 'aujourd’hui', 'ongoing'])
    it(`has no end where it says “${word}”`, async () => {
      const { job } = await work({ name: 'Kestrel', startDate: '2019-04', endDate: word })
      assert.deepEqual(job, { name: 'Kestrel', startDate: '2019-04' })
    })

  it('has no end where another field says that it goes on', async () => {
    const { job, notes } = await work({ name: 'Kestrel', startDate: '2019', endDate: '2024-05', isCurrent: true })
    assert.deepEqual(job, { name: 'Kestrel', startDate: '2019' })
    assert.deepEqual(notes, ['work[0]: is said to go on; its end was left out.'])
  })

  it('has both dates in one field', async () => {
    assert.deepEqual((await work({ name: 'Kestrel', period: 'Jan 2019 – Mar 2020' })).job, {
      name: 'Kestrel',
      startDate: '2019-01',
      endDate: '2020-03',
    })
  })

  it('has a text where a list belongs, and a list or an object where a text belongs', async () => {
    const { job } = await work({
      name: { name: 'Kestrel', url: 'https://k.example' },
      url: { label: 'k', href: 'https://k.example' },
      location: { city: 'Malmö', countryCode: 'SE' },
      summary: ['One.', 'Two.'],
      highlights: '- Planned lorries\n- Cut empty runs',
    })
    assert.deepEqual(job, {
      name: 'Kestrel',
      url: 'https://k.example',
      location: 'Malmö, SE',
      summary: 'One.\nTwo.',
      highlights: ['Planned lorries', 'Cut empty runs'],
    })
  })

  it('has one entry, a text or an object of names where the list of a section belongs', async () => {
    const { document } = await readValue({
      work: { name: 'Kestrel' },
      skills: { Tools: ['SAP', 'Excel'], Trade: 'customs, tariffs' },
      interests: 'Chess, Go',
      languages: { English: 'C1' },
      projects: ['Rail atlas'],
    })
    assert.deepEqual(document, {
      work: [{ name: 'Kestrel' }],
      skills: [
        { name: 'Tools', keywords: ['SAP', 'Excel'] },
        { name: 'Trade', keywords: ['customs', 'tariffs'] },
      ],
      interests: [{ name: 'Chess' }, { name: 'Go' }],
      languages: [{ language: 'English', fluency: 'C1' }],
      projects: [{ name: 'Rail atlas' }],
    })
  })

  it('is read where a version of a resume was downloaded with its node ids', async () => {
    const { job, notes } = await work({ id: 'w1', name: 'Kestrel', highlights: [{ id: 'w1.h1', text: 'Planned' }] })
    assert.deepEqual(job, { name: 'Kestrel', highlights: ['Planned'] })
    assert.deepEqual(notes, [])
  })

  it('is read with comments, commas too many and other quotes, and says that it has mistakes', async () => {
    const { document, notes } = await read(
      "// mine\n{ basics: {'name': 'Ada Roe',}, /* jobs */ work: [{name: 'Kestrel'},], }",
    )
    assert.deepEqual(document, { basics: { name: 'Ada Roe' }, work: [{ name: 'Kestrel' }] })
    assert.match(notes.join(), /^The JSON has mistakes/)
  })

  it('is never half a resume: a file that was cut off is damaged, wherever it was cut', async () => {
    const whole = JSON.stringify(
      { basics: { name: 'Ada Roe' }, work: [{ name: 'Kestrel' }, { name: 'Finch' }] },
      null,
      1,
    )
    for (let end = whole.length - 2; end > 20; end -= 3)
      assert.equal(await code(whole.slice(0, end), 'cv.txt'), 'corrupt')
  })

  it('is refused where nothing is left of it', async () => {
    for (const text of [
      '{}',
      '[]',
      '{"basics":{}}',
      '{"name":"left-pad","version":"1.0.0"}',
      '{"basics":{"name":null}}',
    ])
      assert.equal(await code(text), 'not_json_resume')
  })

  it('is cut to what a resume may hold, and says where', async () => {
    const { document, notes } = await readValue({
      basics: { name: 'Ada Roe', image: `data:image/png;base64,${'A'.repeat(500_000)}`, summary: 'y'.repeat(12_000) },
      skills: Array.from({ length: 300 }, (_, index) => `skill ${index}`),
    })
    assert.equal(document?.basics?.image, undefined)
    assert.equal(document?.basics?.summary?.length, 10_000)
    assert.equal(document?.skills?.length, 200)
    assert.equal(notes.length, 3)
  })

  it('is not what a plain text is that begins with a bracket', async () => {
    assert.equal(await code('[Ada Roe]\nada@example.com\nWork: Kestrel {2019}', 'cv.txt'), 'read as text')
    assert.equal(await code('{Ada Roe: planner}\nada@example.com\n', 'cv.txt'), 'read as text')
  })
})
