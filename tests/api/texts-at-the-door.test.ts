import assert from 'node:assert/strict'
import { testApi } from '../support/api.ts'
import { resumeJson } from '../support/drafts.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

/** A page on which an icon font's glyphs stand for NUL, for half a character and for a control character. */
function pdfWithIcons(): Uint8Array<ArrayBuffer> {
  const content =
    'BT /F1 12 Tf 72 720 Td (\\001 Ada Lovelace) Tj 0 -20 Td (\\002\\003 ada@example.com) Tj 0 -20 Td (\\001) Tj ET'
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Icons def /CMapType 2 def
1 begincodespacerange <00> <FF> endcodespacerange 3 beginbfchar <01> <0000> <02> <D83D> <03> <0007> endbfchar
1 beginbfrange <20> <7E> <0020> endbfrange endcmap CMapName currentdict /CMap defineresource pop end end`
  const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>',
    stream(content),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>',
    stream(map),
  ]
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Size 7 >>\n%%EOF`)
}

const ODD = 'a\u202eb\ufeff \u0007c \uf0e0 e\u0301\u{e0041}'
const CLEAN = 'ab c é'

describe('a text at each door', function () {
  this.timeout(30_000)
  const services = testServices()
  const api = testApi(services)
  let token = ''
  before(async () => {
    token = (await api.person()).token
  })
  const request = <T = Record<string, unknown>>(method: string, path: string, body: unknown) =>
    api.request<T>(method, path, { token, body })
  const upload = (file: Uint8Array<ArrayBuffer> | string, name: string) => {
    const form = new FormData()
    form.set('file', new Blob([file]), name)
    return request<{ id: string; title: string; latestVersion: { id: string; warnings: string[] } }>(
      'POST',
      '/resumes',
      form,
    )
  }

  it('is read from a PDF whose icons are no letters', async () => {
    const { status, body } = await upload(pdfWithIcons(), 'cv.pdf')
    assert.equal(status, 201, JSON.stringify(body))
    const version = await request<{ text: string }>(
      'GET',
      `/resumes/${body.id}/versions/${body.latestVersion.id}`,
      undefined,
    )
    assert.deepEqual(version.body.text.trim().split(/\s*\n\s*/), ['Ada Lovelace', 'ada@example.com'])
  })

  it('is cut between characters, and a file’s name is one too', async () => {
    const name = `${'x'.repeat(199)}\u{1f3b5}.txt`
    const { status, body } = await upload(sample('backend-engineer/resume.txt'), name)
    assert.deepEqual([status, body.title.length], [201, 199], JSON.stringify(body))
    const job = `${'\u{1f3b5}'.repeat(49_990)} engineer wanted ${'\u{1f3b5}'.repeat(10)}`.slice(0, 100_000)
    assert.equal((await request('POST', '/jobs', { text: job })).status, 201)
  })

  it('is cleaned in a document, a JSON file, a version, a profile and a posting', async () => {
    const document = { ...resumeJson(), languages: [{ language: ODD, fluency: ODD }], interests: [{ keywords: [ODD] }] }
    const given = await request<{ id: string; latestVersion: { id: string; warnings: string[] } }>('POST', '/resumes', {
      title: ODD,
      document,
    })
    const { id } = given.body
    const file = await upload(JSON.stringify(document), 'cv.json')
    const next = await request<{ id: string; warnings: string[] }>('POST', `/resumes/${id}/versions`, { document })
    const versions = [
      [id, given.body.latestVersion],
      [file.body.id, file.body.latestVersion],
      [id, next.body],
    ] as const
    for (const [resumeId, version] of versions) {
      assert.match(version.warnings.join(), /^3 icons were left out/)
      const { body } = await request<{ document: Record<string, object[]> }>(
        'GET',
        `/resumes/${resumeId}/versions/${version.id}`,
        undefined,
      )
      assert.deepEqual(body.document.languages, [{ id: 'l1', language: CLEAN, fluency: CLEAN }])
      assert.deepEqual(body.document.interests, [{ id: 'i1', keywords: [{ id: 'i1.k1', text: CLEAN }] }])
    }
    const profile = await request('PUT', '/profiles/me', {
      fullName: ODD,
      location: { city: ODD },
      links: [{ url: ODD }],
    })
    assert.deepEqual(profile.body.fullName, CLEAN)
    assert.deepEqual([profile.body.location, profile.body.links], [{ city: CLEAN }, [{ url: CLEAN }]])
    const job = await request('POST', '/jobs', { text: 'Engineer wanted for odd jobs', title: ODD, company: ODD })
    assert.deepEqual([job.body.title, job.body.company], [CLEAN, CLEAN])
  })

  it('stays as it is where each of its characters counts', async () => {
    const password = 'corre\u0301ct horse\u200b battery \ufeff'
    const email = `odd-${Date.now()}@example.com`
    assert.equal((await request('POST', '/users', { email, password })).status, 201)
    const signIn = (given: string) => request('POST', '/auth/login', { email, password: given })
    assert.equal((await signIn(password)).status, 200)
    assert.equal((await signIn(password.replace('\u200b', ''))).status, 401)
  })
})
