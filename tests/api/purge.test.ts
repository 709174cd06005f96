import assert from 'node:assert/strict'
import { DocumentExport, LlmCall, ResumeVersion, User } from '#shared/database/entities/index.ts'
import { purgeOnce } from '#shared/deletion/purger.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { keepFile, type ReleasedFile, releaseFiles, removeReleased } from '#shared/files/retention.ts'
import { testApi } from '../support/api.ts'
import { testDrafts } from '../support/drafts.ts'
import { wholeDatabase, wholeFileStore } from '../support/everything-kept.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { seedApplication } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

describe('the purge', function () {
  this.timeout(60_000)
  const services = testServices({ temporal: true })
  const api = testApi(services)
  const start = testDrafts(services, api, new ScriptedModel())
  const files = () => openFileStore(services.config.FILES_URL)
  const purge = (store: FileStore = files()) =>
    purgeOnce({ database: services.database, temporal: services.temporal, files: store })

  async function closed() {
    const person = await start()
    const { draft } = await person.review()
    await person.post('approve', { draftHash: draft.hash })
    await person.signal('approve')
    await start()
    const { body } = await api.request<{ id: string }>('GET', '/users/me', { token: person.token })
    const answer = await api.request('DELETE', '/users/me', {
      token: person.token,
      body: { password: 'correct horse battery' },
    })
    assert.equal(answer.status, 202)
    return body.id
  }

  it('goes on where it stopped, however often it is broken off, and a further one does nothing', async () => {
    const id = await closed()
    const store = files()
    let calls = 0
    const breaking = new Proxy(store, {
      get(target, name) {
        if (name !== 'remove') return Reflect.get(target, name)
        return async (key: string) => {
          calls += 1
          if (calls % 2 === 1) throw new Error('killed before the file was removed')
          await target.remove(key)
          if (calls % 4 === 0) throw new Error('killed after it')
        }
      },
    })
    for (let pass = 0; pass < 40; pass++) await purge(breaking).catch(() => undefined)
    assert.ok(calls > 8, String(calls))
    const database = await wholeDatabase(services)
    const left = database.split('\n').filter((row) => row.includes(id) || row.startsWith('file_removals'))
    assert.deepEqual([...new Set(left.map((row) => row.split(' ')[0]))], ['audit_log'])
    const kept = [...(await wholeFileStore(services)).keys()]
    assert.deepEqual(kept, [])
    await purge()
    assert.equal(await wholeDatabase(services), database)
  })

  it('by several processes at once is the same as by one', async () => {
    const ids = [await closed(), await closed()]
    await Promise.all(Array.from({ length: 6 }, () => purge()))
    await purge()
    assert.equal(await services.database.em.fork().count(User, { id: { $in: ids } }), 0)
    assert.deepEqual([...(await wholeFileStore(services)).keys()], [])
  })

  it('removes an application that was begun while its account was being closed', async () => {
    const { userId } = await seedApplication(services.database)
    await services.database.em.fork().nativeUpdate(User, { id: userId }, { deletedAt: new Date() })
    await purge()
    await purge()
    const rows = (await wholeDatabase(services)).split('\n').filter((row) => row.includes(userId))
    assert.ok(rows.length > 0 && rows.every((row) => row.startsWith('audit_log')))
  })

  it('keeps a file that somebody else has too, also when they add it at the very moment', async () => {
    const bytes = Buffer.from('the same words of two people')
    const transaction = <T>(work: Parameters<typeof services.database.em.transactional<T>>[0]) =>
      services.database.em.fork().transactional(work)
    const remove = (key: string) =>
      transaction(async (em) => {
        const [release] = await em.execute<ReleasedFile[]>('select id, key from file_removals where key = ?', [key])
        if (release) await removeReleased(em, files(), release)
      })
    for (let round = 0; round < 30; round++) {
      const one = await seedApplication(services.database)
      const key = await transaction(async (em) => (await keepFile(em, files(), bytes, 'txt')).key)
      await transaction((em) => releaseFiles(em, [key]))
      const adds = transaction(async (em) => {
        const kept = await keepFile(em, files(), bytes, 'txt')
        const version = await em.findOneOrFail(ResumeVersion, { resumeId: one.resumeId })
        em.create(DocumentExport, {
          applicationId: one.applicationId,
          docType: 'resume',
          format: 'docx',
          design: 'classic',
          pageSize: null,
          templateId: null,
          fileUrl: kept.key,
          contentHash: kept.contentHash,
          sizeBytes: bytes.length,
          mimeType: 'text/plain',
          sourceVersionId: version.id,
          draftHash: String(round),
          status: 'ready',
        })
      })
      await Promise.all([adds, remove(key)])
      assert.deepEqual(await files().get(key), bytes)
      await transaction(async (em) => {
        await em.nativeDelete(DocumentExport, { applicationId: one.applicationId })
        await releaseFiles(em, [key])
      })
      await remove(key)
    }
    assert.equal((await wholeFileStore(services)).size, 0)
  })

  it('is the only way past the insert-only rule, and only for what was deleted', async () => {
    const { applicationId, userId } = await seedApplication(services.database)
    const other = await seedApplication(services.database)
    await services.database.em.fork().nativeUpdate(User, { id: other.userId }, { deletedAt: new Date() })
    const attempt = (statement: string, params: unknown[]) =>
      services.database.em.fork().transactional(async (em) => {
        await em.execute("select set_config('app.purge', 'on', true)")
        await em.execute(statement, params)
      })
    const call = `insert into llm_calls select gen_random_uuid(), ?, ?, 'x', 'x', ?, 1, 'x', 'x', 'x', '{"a":1}', 1, 1, 1, 1, now()`
    await attempt(call, [userId, applicationId, 1])
    await attempt(call, [other.userId, other.applicationId, 2])
    for (const [statement, ...params] of [
      ['delete from resume_versions where resume_id in (select id from resumes where user_id = ?)', userId],
      ['update resume_versions set content_hash = ?', 'x'],
      ['delete from audit_log where owner_id = ?', other.userId],
      ["update audit_log set action = 'x', diff_json = '[]' where owner_id = ?", userId],
      ['delete from llm_calls where user_id = ?', userId],
      ['update llm_calls set cost_usd = 0 where user_id = ?', userId],
    ])
      await assert.rejects(attempt(statement ?? '', params), /insert-only/, statement)
    const em = services.database.em.fork()
    assert.equal(await em.count(LlmCall, { userId }), 1)
    await attempt('delete from llm_calls where user_id = ?', [other.userId])
    assert.equal(await em.count(LlmCall, { userId: other.userId }), 0)
  })

  it('forgets answers that are not repeated any more', async () => {
    const { token, id } = await api.person()
    const body = { text: 'Engineer wanted' }
    await api.request('POST', '/jobs', { token, body, headers: { 'idempotency-key': 'old' } })
    await api.request('POST', '/jobs', { token, body, headers: { 'idempotency-key': 'new' } })
    const em = services.database.em.fork()
    await em.execute(
      `update idempotency_keys set created_at = now() - interval '25 hours' where scope = ? and key = 'old'`,
      [id],
    )
    await purge()
    const left = await em.execute<{ key: string }[]>('select key from idempotency_keys where scope = ?', [id])
    assert.deepEqual(
      left.map(({ key }) => key),
      ['new'],
    )
  })
})
