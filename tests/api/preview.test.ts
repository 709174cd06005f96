import assert from 'node:assert/strict'
import { extractText } from 'unpdf'
import { closeReaders, readDocument } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { applicant, testDrafts } from '../support/drafts.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { unzip } from '../support/unzip.ts'

describe('the preview of a draft', function () {
  this.timeout(60_000)
  const services = testServices()
  const api = testApi(services)
  const start = testDrafts(services, api, new ScriptedModel())
  after(() => closeReaders())

  const preview = async (person: { path: string; token: string }, body: unknown) => {
    const response = await fetch(`${api.url()}${person.path}/preview`, {
      method: 'POST',
      headers: { authorization: `Bearer ${person.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) }
  }

  it('says what would be exported, marked as a draft, in each format and of each type, and is kept nowhere', async () => {
    const person = await start()
    const { draft } = await person.review()
    for (const docType of ['resume', 'cover_letter'])
      for (const format of ['pdf', 'docx']) {
        const { status, headers, bytes } = await preview(person, { docType, format, design: 'modern', pageSize: 'a4' })
        assert.deepEqual([status, headers.get('draft-hash')], [200, draft.hash])
        assert.match(headers.get('content-disposition') ?? '', /filename="Draft - .*\.(pdf|docx)"/)
        const { text } = await readDocument(bytes.slice())
        assert.match(
          text.replaceAll(/\s+/g, ' '),
          docType === 'resume' ? /booking API in Go and Postgres/ : /Pelican Freight/,
        )
        if (format === 'pdf') assert.match((await extractText(bytes, { mergePages: true })).text, /DRAFT/)
        else
          assert.match(
            String((await unzip(Buffer.from(bytes))).get('word/document.xml')),
            /<v:textpath [^>]*string="DRAFT"/,
          )
      }
    const { body } = await api.request<{ items: unknown[] }>('GET', `${person.path}/exports`, { token: person.token })
    assert.deepEqual(body.items, [])
  })

  it('is refused where there is no draft yet', async () => {
    const person = await applicant(api)
    assert.equal((await preview(person, { docType: 'resume', format: 'pdf' })).status, 409)
  })
})
