import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { testApi } from '../support/api.ts'
import { testServices } from '../support/services.ts'

type Resume = { id: string; formatType: string; latestVersion: { id: string; warnings: string[] } }
type Version = { document: { work?: { name?: string }[] } | null; text: string | null }

const file = (name: string) => readFileSync(new URL(`../reading/files/given/${name}`, import.meta.url))
const OLD_JSON = JSON.stringify({
  basics: { name: 'Ada Roe' },
  work: [{ company: 'Kestrel', endDate: 'Present', x: 1 }],
})
const PAGE = '<html><body><h1>Ada Roe</h1><p>Planner in Bergen, of lorries</p><p hidden>secret</p></body></html>'

describe('kinds of files that people send', function () {
  this.timeout(30_000)
  const services = testServices()
  const api = testApi(services)
  let token = ''
  before(async () => {
    token = (await api.person()).token
  })
  const upload = <T>(content: string | Uint8Array<ArrayBuffer>, name: string) => {
    const body = new FormData()
    body.set('file', new Blob([content]), name)
    return api.request<T>('POST', '/resumes', { token, body })
  }

  for (const [name, content, format, warnings] of [
    ['cv.odt', file('writer.odt'), 'odt', []],
    ['cv.rtf', file('writer.rtf'), 'rtf', []],
    ['cv.md', '# Ada Roe\n\nPlanner\n\n## Skills\n\n- SAP\n- Excel\n', 'markdown', []],
    ['cv.html', PAGE, 'html', [/^Text that the page hides was left out\.$/]],
    ['cv.xml', file('europass-candidate.xml'), 'europass', [/^CandidateProfile\.Net/, /^CandidatePerson\.BirthDate/]],
    [
      'cv.json',
      OLD_JSON,
      'json',
      [/^work\[0\]\.company: was read as `name`/, /^work\[0\]\.x: is no/, /^work\[0\]\.endDate: says/],
    ],
    ['cv.txt', 'Ada Roe\nPlanner\n\uf0e0 ada@example.com\n', 'text', [/^One icon was left out/]],
  ] as const)
    it(`${name} is kept as ${format}, and what was left out of it is told`, async () => {
      const { status, body } = await upload<Resume>(content, name)
      assert.equal(status, 201, JSON.stringify(body))
      assert.equal(body.formatType, format)
      const told = body.latestVersion.warnings
      assert.equal(told.length, warnings.length, told.join('\n'))
      for (const warning of warnings)
        assert.ok(
          told.some((given) => warning.test(given)),
          String(warning),
        )
      const { body: version } = await api.request<Version>(
        'GET',
        `/resumes/${body.id}/versions/${body.latestVersion.id}`,
        { token },
      )
      assert.equal(version.document !== null, format === 'json' || format === 'europass')
      assert.ok((version.text ?? '').length > 10)
    })

  for (const [name, content, code] of [
    ['cv.tex', '\\documentclass{article}\n\\begin{document}\nAda Roe\n\\end{document}\n', 'latex_source'],
    [
      'cv.yaml',
      'cv:\n  name: Ada Roe\n  sections:\n    work:\n      - company: Kestrel\n        position: Clerk\n',
      'yaml_source',
    ],
    ['cv.xml', '<?xml version="1.0"?><resume><name>Ada Roe</name></resume>', 'xml_source'],
  ] as const)
    it(`${name} is refused with a problem of its own, and nothing is kept`, async () => {
      const { status, body } = await upload<{ type: string; detail: string }>(content, name)
      assert.deepEqual([status, body.type], [422, `/problems/unreadable-document/${code}`])
      assert.match(body.detail, /PDF/)
    })

  it('is strict with the body of a request, where a program can mend what it sends', async () => {
    const document: unknown = JSON.parse(OLD_JSON)
    const { status } = await api.request('POST', '/resumes', { token, body: { title: 'Mine', document } })
    assert.equal(status, 422)
  })
})
