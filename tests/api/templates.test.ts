import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import PizZip from 'pizzip'
import { readDocument } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { testDrafts } from '../support/drafts.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { sample } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

const EXAMPLES = { resume: 'template-resume.docx', cover_letter: 'template-letter.docx' } as const
const example = (docType: keyof typeof EXAMPLES = 'resume') =>
  readFileSync(new URL(`../../examples/${EXAMPLES[docType]}`, import.meta.url))

/** The example with its parts changed. */
function altered(change: (zip: PizZip) => void): Buffer {
  const zip = new PizZip(example())
  change(zip)
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const part = (zip: PizZip, path: string): string => zip.file(path)?.asText() ?? ''
const body = (change: (xml: string) => string) =>
  altered((zip) => zip.file('word/document.xml', change(part(zip, 'word/document.xml'))))
const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const atTop = (...paragraphs: string[]) =>
  body((xml) => xml.replace('<w:body>', `<w:body>${paragraphs.map(paragraph).join('')}`))

type Answer = { id: string; type?: string; errors?: { detail: string }[] }

describe('templates of one’s own', function () {
  this.timeout(60_000)
  const services = testServices()
  const api = testApi(services)
  let token = ''
  before(async () => {
    token = (await api.person()).token
  })

  function upload(bytes: Uint8Array, docType: string | null = 'resume', as = token) {
    const form = new FormData()
    if (docType) form.set('name', 'Mine')
    if (docType) form.set('docType', docType)
    form.set('file', new Blob([new Uint8Array(bytes)]), 'mine.docx')
    return api.request<Answer>('POST', '/templates', { token: as, body: form })
  }
  async function preview(id: string, of: Record<string, string>, as = token, headers: Record<string, string> = {}) {
    const response = await fetch(`${api.url()}/templates/${id}/preview`, {
      method: 'POST',
      headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json', ...headers },
      body: JSON.stringify(of),
    })
    return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
  }
  async function addResume(
    change: (resume: { basics: Record<string, unknown>; work: Record<string, unknown>[] }) => void,
  ) {
    const document = JSON.parse(sample('backend-engineer/resume.json'))
    change(document)
    const { body } = await api.request<{ id: string }>('POST', '/resumes', { token, body: { title: 'x', document } })
    return body.id
  }

  it('are checked, listed, shown with one’s own data, and deleted', async () => {
    const added = await upload(example())
    assert.equal(added.status, 201, JSON.stringify(added.body))
    const resumeId = await addResume(() => {})
    const shown = await preview(added.body.id, { resumeId }, token, { 'idempotency-key': 'one' })
    assert.equal(shown.status, 200)
    assert.match(shown.headers.get('content-disposition') ?? '', /^attachment; filename="?preview\.docx"?$/)
    const { text } = await readDocument(shown.bytes)
    const resume = JSON.parse(sample('backend-engineer/resume.json'))
    assert.ok(text.startsWith(resume.basics.name))
    for (const { highlights } of resume.work) for (const line of highlights) assert.ok(text.includes(line), line)
    assert.doesNotMatch(text, /[{}]/)

    const list = () => api.request<{ items: Answer[] }>('GET', '/templates', { token })
    assert.deepEqual((await list()).body.items, [added.body])
    assert.equal((await api.request('DELETE', `/templates/${added.body.id}`, { token })).status, 204)
    assert.deepEqual((await list()).body.items, [])
    assert.equal((await preview(added.body.id, { resumeId })).status, 404)
    const audit = await api.request<{ items: { action: string }[] }>('GET', `/audit/${added.body.id}`, { token })
    assert.deepEqual(
      audit.body.items.map(({ action }) => action),
      ['template.deleted', 'template.created'],
    )
  })

  it('show a letter from the draft of an application', async () => {
    const drafted = await testDrafts(services, api, new ScriptedModel())()
    const added = await upload(example('cover_letter'), 'cover_letter', drafted.token)
    assert.equal(added.status, 201, JSON.stringify(added.body))
    const shown = await preview(added.body.id, { applicationId: drafted.applicationId }, drafted.token)
    assert.equal(shown.status, 200)
    const { coverLetter } = await drafted.review()
    const { text } = await readDocument(shown.bytes)
    for (const line of coverLetter.paragraphs.filter(({ status }) => status !== 'blocked').map((one) => one.text))
      assert.ok(text.includes(line), line)
    assert.equal((await preview(added.body.id, { resumeId: drafted.resumeId }, drafted.token)).status, 409)
  })

  it('never take what stands in a resume for a tag or an expression', async () => {
    const { body: added } = await upload(example())
    const values = ['{#x}', '{{name}}', '{@raw}', '{/sections}', '{name', '{=[[ ]]=}', '{1+1}', '<w:p/> & "x"', '$&$1']
    const resumeId = await addResume((resume) => {
      resume.basics.label = values.join(' ')
      const [first] = resume.work
      if (first) first.highlights = values
    })
    const shown = await preview(added.id, { resumeId })
    assert.equal(shown.status, 200)
    const { text } = await readDocument(shown.bytes)
    assert.ok(text.includes(values.join(' ')))
    for (const value of values) assert.ok(text.includes(`• ${value}`), value)
  })

  const wrong: [what: string, bytes: () => Buffer, details: RegExp][] = [
    [
      'a tag that is not closed',
      () => atTop('Hello', 'Dear {name'),
      /paragraph 2: "Dear \{name": \{name\}: .*unclosed/,
    ],
    [
      'a tag that is not known',
      () => atTop('I am {nam}'),
      /paragraph 1: "I am \{nam\}": \{nam\}: There is no such tag/,
    ],
    ['a loop that is not closed', () => atTop('{#rows}'), /\{rows\}: .*unclosed/],
    ['a loop that is not opened', () => atTop('{/rows}'), /\{rows\}: .*unopened/],
    [
      'a loop closed by another',
      () => atTop('{#sections}', '{/entries}'),
      /\{entries\}: .*unopened[\s\S]*\{sections\}: .*unclosed/,
    ],
    ['a tag in the wrong loop', () => atTop('{head}'), /\{head\}: There is no such tag here/],
    ['a list shown as a text', () => atTop('{sections}'), /\{sections\}: This is a list/],
    [
      'a list within itself',
      () => atTop('{#sections}{#sections}{title}{/sections}{/sections}'),
      /does not belong here/,
    ],
    ['an expression', () => atTop('{name.toUpperCase()}'), /\{name\.toUpperCase\(\)\}: There is no such tag/],
    ['a filter', () => atTop('{name | upper}'), /There is no such tag/],
    ['raw XML', () => atTop('{@name}'), /This kind of tag is not known/],
    [
      'an inherited name',
      () => atTop('{constructor}', '{__proto__}', '{toString}'),
      /\{constructor\}: There is no such/,
    ],
    ['a flag shown as a text', () => atTop('{#sections}{#rows}{keep}{/rows}{/sections}'), /can only be asked for/],
    ['double braces', () => atTop('{{name}}'), /duplicate/],
    [
      'no place for the lists',
      () => body((xml) => xml.replaceAll('{#bullets}', '').replaceAll('{/bullets}', '')),
      /does not show \{text\} of \{#sections\} \{#entries\} \{#bullets\}/,
    ],
    ['too many tags', () => atTop('{name}'.repeat(301)), /more than 300 tags/],
    ['braces without end', () => atTop('{'.repeat(900_000)), /more than 300 tags/],
    ['macros', () => altered((zip) => zip.file('word/vbaProject.bin', 'x')), /macros/],
    ['a document type', () => body((xml) => xml.replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>')), /document type/],
    [
      'a picture from elsewhere',
      () =>
        altered((zip) =>
          zip.file(
            'word/_rels/document.xml.rels',
            part(zip, 'word/_rels/document.xml.rels').replace(
              '</Relationships>',
              '<Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="http://127.0.0.1/x.png" TargetMode="External"/></Relationships>',
            ),
          ),
        ),
      /loads parts from elsewhere/,
    ],
    [
      'a field that loads something',
      () => body((xml) => xml.replace('<w:body>', '<w:body><w:p><w:fldSimple w:instr="INCLUDETEXT x"/></w:p>')),
      /word\/document\.xml: The field "INCLUDETEXT" is not taken/,
    ],
    [
      'a tag that no reader sees',
      () => body((xml) => xml.replace('<w:t xml:space="preserve">{contact}', '<w:rPr><w:vanish/></w:rPr>$&')),
      /paragraph \d+: "\{contact\}": \{contact\}: What was approved has to be seen, but this tag is marked as hidden/,
    ],
    [
      'a megabyte that unpacks to a lot',
      () => altered((zip) => zip.file('word/media/x.png', Buffer.alloc(60_000_000))),
      /far more/,
    ],
    ['a text that goes on for megabytes', () => atTop('x'.repeat(3_000_000)), /too long/],
    [
      'too many parts',
      () =>
        altered((zip) => {
          for (let n = 0; n < 300; n++) zip.file(`word/media/${n}.png`, 'x')
        }),
      /far more/,
    ],
    ['no DOCX in it', () => Buffer.from('a resume'), /no DOCX/],
    [
      'an archive of something else',
      () => {
        const zip = new PizZip()
        zip.file('x.txt', 'x')
        return zip.generate({ type: 'nodebuffer' })
      },
      /no DOCX/,
    ],
    ['half a file', () => example().subarray(0, 2_000), /no DOCX, or it is damaged/],
    ['more bytes than allowed', () => Buffer.alloc(2 * 1024 * 1024 + 1), /larger than 2 MB/],
  ]
  for (const [what, bytes, details] of wrong) {
    it(`are refused with ${what}, saying what and where`, async () => {
      const answer = await upload(bytes())
      assert.deepEqual([answer.status, answer.body.type], [422, '/problems/template-invalid'])
      assert.match(answer.body.errors?.map(({ detail }) => detail).join('\n') ?? '', details)
      const list = await api.request<{ items: { name: string }[] }>('GET', '/templates', { token })
      assert.ok(list.body.items.length <= 1)
    })
  }

  it('that would take minutes keep nobody waiting, and are refused', async () => {
    const conditions = atTop(...Array(280).fill('{#label}'), ...Array(30_000).fill('x'), ...Array(280).fill('{/label}'))
    let open = true
    const answered = upload(conditions).finally(() => {
      open = false
    })
    let slowestMs = 0
    while (open) {
      const started = performance.now()
      await api.request('GET', '/healthz')
      slowestMs = Math.max(slowestMs, performance.now() - started)
    }
    const { status, body: answer } = await answered
    assert.deepEqual([status, answer.type], [422, '/problems/template-invalid'])
    assert.match(JSON.stringify(answer.errors), /too complicated/)
    assert.ok(slowestMs < 5_000, `${slowestMs} ms`)
  })

  it('that repeat a long text for each line are refused when they are filled in', async () => {
    const added = await upload(body((xml) => xml.replace('{#bullets}', `{#bullets}${'x'.repeat(1_500_000)}`)))
    assert.equal(added.status, 201, JSON.stringify(added.body))
    const resumeId = await addResume(({ work }) => {
      for (const job of work) job.highlights = Array.from({ length: 90 }, (_, n) => `Did ${n} things`)
    })
    const response = await preview(added.body.id, { resumeId })
    assert.equal(response.status, 422)
    assert.match(new TextDecoder().decode(response.bytes), /template-invalid.*too (?:long|complicated)/)
  })

  it('may use conditions, flags, headers of pages and tags of the lists around', async () => {
    const bytes = body((xml) =>
      xml
        .replace(
          '<w:body>',
          `<w:body>${paragraph('{^label}no label{/label}{#label}{label}{/label} {title} {language}')}`,
        )
        .replace('{head}', '{name}: {head}{#first} (first){/first}'),
    )
    const added = await upload(bytes)
    assert.equal(added.status, 201, JSON.stringify(added.body))
  })

  it('are named after their file and told by their tags where nothing is said', async () => {
    const kinds = { resume: example(), cover_letter: example('cover_letter') }
    for (const [docType, bytes] of Object.entries(kinds)) {
      const { status, body } = await upload(bytes, null)
      assert.equal(status, 201, JSON.stringify(body))
      const list = await api.request<{ items: object[] }>('GET', '/templates?limit=1', { token })
      assert.partialDeepStrictEqual(list.body.items[0], { id: body.id, name: 'mine', docType })
    }
    const wrong = await upload(example(), 'cover_letter')
    assert.deepEqual([wrong.status, wrong.body.type], [409, '/problems/conflict'])
  })

  it('need a kind that there is, and a preview exactly one thing to show', async () => {
    assert.equal((await upload(example(), 'invoice')).status, 422)
    const { body: added } = await upload(example())
    assert.equal((await preview(added.id, {})).status, 422)
    const foreign = (await api.person()).token
    const resumeId = await addResume(() => {})
    assert.equal((await preview(added.id, { resumeId }, foreign)).status, 404)
    const { body: theirs } = await upload(example(), 'resume', foreign)
    assert.equal((await preview(theirs.id, { resumeId }, foreign)).status, 404)
  })
})
