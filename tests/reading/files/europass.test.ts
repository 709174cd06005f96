import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { extract } from '#shared/reading/read-file/extract.ts'
import { madePdf } from '../../documents/made-files.ts'

const file = (name: string) => readFileSync(fileURLToPath(new URL(`given/${name}`, import.meta.url)))
const candidate = file('europass-candidate.xml')

/** A PDF with a file attached to it, as its last revision. */
function withAttached(pdf: Uint8Array, attached: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1')
  const [, root = ''] = /\/Root (\d+) 0 R/.exec(text) ?? []
  const [, size = '0'] = /\/Size (\d+)/.exec(text) ?? []
  const [, catalog = ''] = new RegExp(`(?:^|\\n)${root} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`).exec(text) ?? []
  const startXref = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '0'
  const [first, second] = [Number(size), Number(size) + 1]
  const content = Buffer.from(attached).toString('latin1')
  const objects = [
    [Number(root), `<<${catalog}/Names << /EmbeddedFiles << /Names [(cv.xml) ${second} 0 R] >> >> >>`],
    [first, `<< /Type /EmbeddedFile /Length ${attached.length} >>\nstream\n${content}\nendstream`],
    [second, `<< /Type /Filespec /F (cv.xml) /UF (cv.xml) /EF << /F ${first} 0 R >> >>`],
  ] as const
  let body = text.endsWith('\n') ? text : `${text}\n`
  const rows = objects.map(([number, object]) => {
    const at = body.length
    body += `${number} 0 obj\n${object}\nendobj\n`
    return `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  })
  const xref = body.length
  body += `xref\n${rows.join('')}trailer\n<< /Root ${root} 0 R /Size ${second + 1} /Prev ${startXref} >>\nstartxref\n${xref}\n%%EOF`
  return Buffer.from(body, 'latin1')
}

describe('Europass data', () => {
  it('of today is read into the fields of a resume, and what has no place there is told', async () => {
    const { format, document, notes } = await extract(candidate, DEFAULT_LIMITS)
    assert.equal(format, 'europass')
    assert.equal(document?.basics?.name, 'Giulia Conti')
    assert.equal(document?.basics?.phone, '+39 3335550100')
    assert.deepEqual(document?.work, [
      {
        name: 'Liceo Galvani',
        position: 'Maths teacher',
        location: 'Bologna, IT',
        startDate: '2016-09-01',
        summary: 'Taught.',
        highlights: ['Five classes', 'Olympiad'],
      },
    ])
    assert.equal(document?.education?.[0]?.studyType, 'Master in Mathematics')
    assert.deepEqual(document?.languages, [
      { language: 'Italian', fluency: 'Native speaker' },
      { language: 'English', fluency: 'understanding listening C1, writing production B2' },
    ])
    assert.deepEqual(document?.skills, [
      { name: 'Office', keywords: ['Excel', 'GeoGebra'] },
      { name: 'Public speaking' },
    ])
    assert.deepEqual(
      notes.map((note) => note.split(':')[0]),
      ['CandidateProfile.NetworksAndMemberships', 'CandidatePerson.BirthDate'],
    )
    assert.doesNotMatch(notes.join(), /UMI|1990/)
  })

  it('of the older form is read too', async () => {
    const { document, notes } = await extract(file('europass-skills-passport.xml'), DEFAULT_LIMITS)
    assert.deepEqual(document?.work, [
      {
        name: 'Elektro s.r.o.',
        position: 'Electrician',
        location: 'Brno, Czech Republic',
        startDate: '2010-03-01',
        highlights: ['Wired'],
      },
    ])
    assert.deepEqual(document?.education?.[0]?.endDate, '2004-06')
    assert.deepEqual(document?.languages, [
      { language: 'Czech', fluency: 'Native speaker' },
      { language: 'German', fluency: 'B1' },
    ])
    assert.deepEqual(document?.awards, [{ title: 'Best 2012' }])
    assert.match(notes.join('\n'), /^AchievementList\[1\]: has no place/m)
    assert.match(notes.join('\n'), /^Identification\.Demographics: has no place/m)
  })

  it('attached to a PDF gives its fields, where the pages name the same person', async () => {
    const read = await extract(withAttached(madePdf('= Giulia Conti\nMaths teacher'), candidate), DEFAULT_LIMITS)
    assert.deepEqual([read.format, read.document?.work?.[0]?.name], ['pdf', 'Liceo Galvani'])
    assert.match(read.text, /Giulia Conti/)
    assert.match(read.notes[0] ?? '', /^The fields were taken from the Europass data/)
    const other = await extract(withAttached(madePdf('= Ada Roe\nPlanner'), candidate), DEFAULT_LIMITS)
    assert.equal(other.document, null)
  })
})
