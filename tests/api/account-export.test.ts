import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { AuditEntry, DocumentExport, User } from '#shared/database/entities/index.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { testApi } from '../support/api.ts'
import { testDrafts } from '../support/drafts.ts'
import { wholeDatabase } from '../support/everything-kept.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'
import { unzip } from '../support/unzip.ts'

describe('the export of everything that one has here', function () {
  this.timeout(60_000)
  const services = testServices()
  const api = testApi(services)
  const start = testDrafts(services, api, new ScriptedModel())

  async function download(token: string, id = 'me') {
    const response = await fetch(`${api.url()}/users/${id}/export`, { headers: { authorization: `Bearer ${token}` } })
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
  }
  async function somebody() {
    const person = await start()
    const { token, applicationId } = person
    const { draft } = await person.review()
    await person.post('approve', { draftHash: draft.hash })
    await person.signal('approve')
    for (const name of ['note.txt', '../../etc/passwd', 'note.txt']) {
      const form = new FormData()
      form.set('applicationId', applicationId)
      form.set('file', new Blob([`A note called ${name}`]), name)
      assert.equal((await api.request('POST', '/attachments', { token, body: form })).status, 201)
    }
    const stated = { token, body: { text: 'I was on call.' } }
    assert.equal((await api.request('POST', `/resumes/${person.resumeId}/statements`, stated)).status, 201)
    const template = new FormData()
    template.set('name', 'Mine')
    template.set('docType', 'resume')
    template.set('file', new Blob([readFileSync(new URL('../../examples/template-resume.docx', import.meta.url))]))
    assert.equal((await api.request('POST', '/templates', { token, body: template })).status, 201)
    const webhook = await api.request<{ secret: string }>('POST', '/webhooks', {
      token,
      body: { url: 'https://1.1.1.1/', eventTypes: [] },
    })
    const { body } = await api.request<{ id: string }>('GET', '/users/me', { token })
    return { ...person, id: body.id, webhookSecret: webhook.body.secret }
  }

  it('has every record and every file of theirs, byte for byte, and says what is in it', async () => {
    const person = await somebody()
    const { status, headers, bytes } = await download(person.token)
    assert.deepEqual([status, headers.get('content-type')], [200, 'application/zip'])
    assert.match(headers.get('content-disposition') ?? '', /^attachment; filename="?job-applications-[\d-]{10}\.zip"?$/)
    const entries = await unzip(bytes)
    const records = (name: string): Record<string, unknown>[] =>
      JSON.parse(entries.get(`${name}.json`)?.toString() ?? '')
    assert.equal(records('account')[0]?.id, person.id)
    assert.deepEqual(
      records('applications').map(({ id, status }) => [id, status]),
      [[person.applicationId, 'completed']],
    )
    for (const [name, count] of [
      ['resume-versions', 3],
      ['job-postings', 1],
      ['decisions', 1],
      ['change-sets', 1],
      ['changes', 3],
      ['cover-letters', 1],
      ['documents', 4],
      ['attachments', 3],
      ['templates', 1],
      ['webhooks', 1],
      ['model-calls', 3],
      ['statements', 1],
      ['sessions', 1],
    ] as const)
      assert.equal(records(name).length, count, name)
    assert.ok(records('audit').length > 10 && records('events').length > 10)
    const readme = entries.get('README.txt')?.toString() ?? ''
    for (const path of entries.keys()) {
      assert.ok(!path.includes('..') && !path.startsWith('/'), path)
      if (!path.includes('/') && path !== 'README.txt') assert.ok(readme.includes(path), `${path} is not explained`)
    }
    const store = openFileStore(services.config.FILES_URL)
    for (const row of await services.database.em.fork().find(DocumentExport, { applicationId: person.applicationId })) {
      const path = [...entries.keys()].find((path) => path.startsWith(`files/documents/${row.id}/`)) ?? ''
      const kind = row.docType === 'resume' ? 'Resume' : 'Cover letter'
      assert.match(path, new RegExp(`/\\p{L}+ - ${kind} - [^/]+\\.${row.format}$`, 'u'))
      assert.ok(entries.get(path)?.equals(await store.get(row.fileUrl ?? '')), path)
    }
    const notes = [...entries].filter(([path]) => path.startsWith('files/attachments/'))
    assert.deepEqual(
      notes.map(([path]) => path.replace(/^.*\//, '')),
      ['note.txt', 'passwd', 'note.txt'],
    )
    assert.equal(entries.get('missing-files.txt')?.toString(), 'None.\n')
    const audit = await services.database.em
      .fork()
      .findOneOrFail(AuditEntry, { action: 'user.exported', entityId: person.id })
    assert.equal(audit.actorId, person.id)
  })

  it('leaves out secrets and other people', async () => {
    const [person, other, boss] = [await somebody(), await somebody(), await api.person()]
    const em = services.database.em.fork()
    await em.nativeUpdate(User, { id: boss.id }, { role: 'admin' })
    for (const disabled of [true, false])
      await api.request('PUT', `/users/${person.id}/disabled`, { token: boss.token, body: { disabled } })
    const { email } = await em.findOneOrFail(User, { id: person.id })
    const signedIn = await api.request<{ accessToken: string }>('POST', '/auth/login', {
      body: { email, password: 'correct horse battery' },
    })
    const entries = await unzip((await download(signedIn.body.accessToken)).bytes)
    const text = [...entries.values()].join('\n')
    const hashes = await em.execute<{ secret: string }[]>(
      'select password_hash as secret from users union select token_hash from refresh_tokens union select secret from webhooks',
    )
    assert.ok(hashes.length >= 6)
    for (const { secret } of hashes) assert.ok(!text.includes(secret))
    assert.ok(!text.includes(person.webhookSecret))
    for (const id of [other.id, other.applicationId, other.resumeId, boss.id]) assert.ok(!text.includes(id))
    assert.equal((await download(other.token, person.id)).status, 404)
    assert.equal((await download(boss.token, person.id)).status, 403)
  })

  it('has every table that knows a person, so that a new one is not forgotten', async () => {
    const person = await somebody()
    const text = [...(await unzip((await download(person.token)).bytes)).values()].join('\n')
    const rows = (await wholeDatabase(services)).split('\n').filter((row) => row.includes(person.id))
    const tables = [...new Set(rows.map((row) => row.split(' ')[0] ?? ''))].filter(
      (table) => table !== 'idempotency_keys',
    )
    const em = services.database.em.fork()
    for (const table of tables) {
      const [row] = await em.execute<{ id: string }[]>(
        `select coalesce(to_jsonb(t)->>'id', to_jsonb(t)->>'user_id') as id from ${table} t where t::text like ? limit 1`,
        [`%${person.id}%`],
      )
      assert.ok(row && text.includes(row.id), `${table} is not in the export`)
    }
  })

  it('goes on past a page of records, and names a file that the store has lost', async () => {
    const person = await somebody()
    const em = services.database.em.fork()
    await em.execute(
      `insert into domain_events (id, user_id, event_type, payload_json, created_at)
        select gen_random_uuid(), ?, 'ReviewEdited', '{}', now() from generate_series(1, 250)`,
      [person.id],
    )
    const lost = await em.findOneOrFail(DocumentExport, {
      applicationId: person.applicationId,
      format: 'pdf',
      docType: 'resume',
    })
    await openFileStore(services.config.FILES_URL).remove(lost.fileUrl ?? '')
    const entries = await unzip((await download(person.token)).bytes)
    const [stored] = await em.execute<{ n: string }[]>('select count(*) as n from domain_events where user_id = ?', [
      person.id,
    ])
    const events: { id: string }[] = JSON.parse(entries.get('events.json')?.toString() ?? '')
    assert.equal(new Set(events.map(({ id }) => id)).size, Number(stored?.n))
    const missing = entries.get('missing-files.txt')?.toString() ?? ''
    assert.match(missing, new RegExp(`^files/documents/${lost.id}/\\w+ - Resume - [^/]+\\.pdf\n$`))
  })
})
