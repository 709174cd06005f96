import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Attachment, AuditEntry } from '#shared/database/entities/index.ts'
import { attachmentOf } from '../../api/http/content-disposition.ts'
import { safeFileName } from '../../api/http/file-name.ts'
import { testApi } from '../support/api.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

const DOCX = readFileSync(new URL('../samples/icu-nurse/resume.docx', import.meta.url))
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
type Created = { id: string; mimeType: string; fileName: string; sizeBytes: number; fileUrl: string }

describe('attachments', function () {
  this.timeout(30_000)
  const services = testServices({
    environment: { ATTACHMENTS_MAX_PER_USER: '5', ATTACHMENTS_MAX_BYTES_PER_USER: '1000000' },
  })
  const api = testApi(services)

  /** A person with a resume and an application. */
  async function person() {
    const { token } = await api.person()
    const resume = await api.request<{ id: string }>('POST', '/resumes', {
      token,
      body: { title: 'Mine', document: JSON.parse(sample('backend-engineer/resume.json')) },
    })
    const job = await api.request<{ id: string }>('POST', '/jobs', { token, body: { text: 'Backend engineer wanted' } })
    const application = await api.request<{ id: string }>('POST', '/applications', {
      token,
      body: { resumeId: resume.body.id, jobId: job.body.id },
    })
    return { token, resumeId: resume.body.id, applicationId: application.body.id }
  }
  function attach(token: string, fields: Record<string, string>, bytes: Uint8Array | string, name = 'note.txt') {
    const form = new FormData()
    for (const [field, value] of Object.entries(fields)) form.set(field, value)
    form.set('file', new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]), name)
    return api.request<Created & Record<string, unknown>>('POST', '/attachments', { token, body: form })
  }
  async function download(token: string, id: string, headers: Record<string, string> = {}) {
    const response = await fetch(`${api.url()}/attachments/${id}/file`, {
      headers: { authorization: `Bearer ${token}`, ...headers },
    })
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
  }

  it('are kept as they came, told by their content, audited, and come back as downloads', async () => {
    const { token, applicationId } = await person()
    const { status, body } = await attach(token, { applicationId }, DOCX, 'reference.txt')
    assert.equal(status, 201, JSON.stringify(body))
    assert.match(body.mimeType, /wordprocessingml/)
    assert.deepEqual((await api.request('GET', `/attachments/${body.id}`, { token })).body, body)
    const file = await download(token, body.id)
    assert.deepEqual([file.status, file.bytes], [200, DOCX])
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(file.headers.get('content-disposition'), 'attachment; filename="reference.txt"')
    assert.equal(file.headers.get('content-type'), body.mimeType)
    assert.match(file.headers.get('content-security-policy') ?? '', /sandbox/)
    const em = services.database.em.fork()
    const audit = await em.findOneOrFail(AuditEntry, { entityId: body.id })
    assert.deepEqual([audit.action, audit.applicationId], ['attachment.created', applicationId])
    assert.doesNotMatch(JSON.stringify(audit.diffJson), /reference/)
  })

  it('belong to an application or a resume of one’s own, to exactly one', async () => {
    const { token, applicationId, resumeId } = await person()
    const other = await person()
    assert.equal((await attach(token, { resumeId }, 'a note')).status, 201)
    assert.equal((await attach(token, { applicationId: other.applicationId }, 'a note')).status, 404)
    assert.equal((await attach(token, { resumeId: other.resumeId }, 'a note')).status, 404)
    for (const fields of [{}, { applicationId, resumeId }, { applicationId: 'x' }] as Record<string, string>[]) {
      const answer = await attach(token, fields, 'a note')
      assert.deepEqual([answer.status, answer.body.type], [422, '/problems/validation'])
    }
    const noFile = await api.request('POST', '/attachments', { token, body: { applicationId } })
    assert.equal(noFile.status, 415)
  })

  it('are gone with the application that they belong to', async () => {
    const { token, applicationId } = await person()
    const { body } = await attach(token, { applicationId }, 'a note')
    assert.equal((await api.request('DELETE', `/applications/${applicationId}`, { token })).status, 204)
    assert.equal((await api.request('GET', `/attachments/${body.id}`, { token })).status, 404)
    assert.equal((await download(token, body.id)).status, 404)
    assert.equal((await attach(token, { applicationId }, 'another')).status, 404)
  })

  const refused: Record<string, Uint8Array | string> = {
    'a program': Buffer.concat([Buffer.from('7f454c460201010000', 'hex'), Buffer.alloc(100)]),
    'an archive': Buffer.from('504b0506000000000000000000000000000000000000', 'hex'),
    'a page with a picture’s name': Buffer.from('\u0000<script>alert(1)</script>'),
    'an SVG picture': '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    nothing: '',
  }
  for (const [what, bytes] of Object.entries(refused)) {
    it(`refuse ${what}`, async () => {
      const { token, applicationId } = await person()
      const answer = await attach(token, { applicationId }, bytes, 'picture.png')
      assert.deepEqual([answer.status, answer.body.type], [415, '/problems/unsupported-media-type'])
    })
  }

  it('never serve a page as a page', async () => {
    const { token, applicationId } = await person()
    const { body } = await attach(token, { applicationId }, '<html><script>alert(1)</script>', 'page.html')
    const { headers } = await download(token, body.id)
    assert.match(headers.get('content-type') ?? '', /^text\/plain/)
    assert.match(headers.get('content-disposition') ?? '', /^attachment/)
  })

  it('have a limit of number and of size, also when several come at once', async () => {
    const { token, applicationId } = await person()
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => attach(token, { applicationId }, `note number ${n}`)),
    )
    const statuses = answers.map(({ status }) => status).sort()
    assert.deepEqual(statuses, [201, 201, 201, 201, 201, 409, 409, 409])
    assert.equal(await services.database.em.fork().count(Attachment, { applicationId }), 5)

    const second = await person()
    const large = await attach(second.token, second, 'x'.repeat(1_000_001))
    assert.equal(large.status, 422) // both owners at once
    const { resumeId } = second
    assert.equal((await attach(second.token, { resumeId }, 'x'.repeat(999_990))).status, 201)
    const more = await attach(second.token, { resumeId }, 'x'.repeat(100))
    assert.deepEqual([more.status, more.body.type], [409, '/problems/limit-reached'])
  })

  it('come in parts when parts are asked for', async () => {
    const { token, applicationId } = await person()
    const { body } = await attach(token, { applicationId }, PNG, 'dot.png')
    const size = PNG.byteLength
    const cases: [range: string, status: number, start: number, end: number][] = [
      ['bytes=0-9', 206, 0, 10],
      ['bytes=10-', 206, 10, size],
      ['bytes=-5', 206, size - 5, size],
      [`bytes=${size - 1}-${size + 100}`, 206, size - 1, size],
      ['bytes=0-1,5-6', 200, 0, size],
      ['lines=1-2', 200, 0, size],
      ['nonsense', 200, 0, size],
    ]
    for (const [range, status, start, end] of cases) {
      const part = await download(token, body.id, { range })
      assert.deepEqual([range, part.status, part.bytes], [range, status, PNG.subarray(start, end)])
      if (status === 206) assert.equal(part.headers.get('content-range'), `bytes ${start}-${end - 1}/${size}`)
    }
    const beyond = await download(token, body.id, { range: `bytes=${size}-` })
    assert.deepEqual([beyond.status, beyond.headers.get('content-range')], [416, `bytes */${size}`])
    const changed = await download(token, body.id, { range: 'bytes=0-9', 'if-range': '"another"' })
    assert.deepEqual([changed.status, changed.bytes.byteLength], [200, size])
  })

  it('are not sent again to whoever has them, and only a GET has parts', async () => {
    const { token, applicationId } = await person()
    const { body } = await attach(token, { applicationId }, PNG, 'dot.png')
    const etag = (await download(token, body.id)).headers.get('etag') ?? ''
    const had = await download(token, body.id, { 'if-none-match': etag, range: 'bytes=0-9' })
    assert.deepEqual([had.status, had.bytes.byteLength, had.headers.get('etag')], [304, 0, etag])
    assert.equal((await download(token, body.id, { 'if-none-match': '"another"' })).status, 200)
    const headers = { range: 'bytes=0-9' }
    const head = await api.request('HEAD', `/attachments/${body.id}/file`, { token, headers })
    assert.deepEqual([head.status, head.headers.get('content-length')], [200, String(PNG.byteLength)])
  })

  it('keep their names in any script, without folders and without anything that could be taken for a header', async () => {
    const names: Record<string, string> = {
      'Zeugnis Müller.txt': 'Zeugnis Müller.txt',
      '推薦状.txt': '推薦状.txt',
      '../../etc/passwd': 'passwd',
      'C:\\Users\\me\\note.txt': 'note.txt',
      'a"; filename=evil.exe; x=".txt': 'a; filename=evil.exe; x=.txt',
      'cod\u202ettxt.exe': 'codttxt.exe',
      'a\r\nset-cookie: x=1.txt': 'aset-cookie x=1.txt',
      '...': 'file',
      [`${'x'.repeat(400)}.txt`]: `${'x'.repeat(150)}.txt`,
      [`${'書'.repeat(400)}.txt`]: `${'書'.repeat(76)}.txt`,
      'CON.txt': '_CON.txt',
      'com1.tar.gz': '_com1.tar.gz',
      'nul ': '_nul',
      'Console.txt': 'Console.txt',
    }
    for (const [given, kept] of Object.entries(names)) assert.equal(safeFileName(given), kept)
    const { token, applicationId } = await person()
    for (const name of ['推薦状 "x".txt', '../../a; filename=evil.exe']) {
      const { body } = await attach(token, { applicationId }, 'a note', name)
      const { headers } = await download(token, body.id)
      const disposition = headers.get('content-disposition') ?? ''
      assert.match(disposition, /^attachment; filename="[^"\\/]*"(; filename\*=UTF-8''[\w%.~-]+)?$/)
      assert.equal(headers.get('set-cookie'), null)
    }
  })

  it('have safe names whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
        const name = safeFileName(given)
        assert.ok(name.length > 0 && !/[/\\\p{Cc}\p{Cf}"]/u.test(name) && !/^\.|[. ]$/.test(name), name)
        assert.ok(Buffer.byteLength(name) <= 255 && safeFileName(name) === name, name)
        assert.match(attachmentOf(name), /^attachment; filename="[^"\\/%]*"(; filename\*=UTF-8''[\w%.~-]+)?$/)
      }),
    )
  })
})
