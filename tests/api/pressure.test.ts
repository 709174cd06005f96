import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { FileStoreUnavailable } from '#shared/files/file-store.ts'
import { LocalFileStore } from '#shared/files/local.ts'
import { testApi } from '../support/api.ts'
import { temporaryFolder } from '../support/servers.ts'
import { testServices } from '../support/services.ts'

/** What PostgreSQL says when it has too little of something, or others come first; raised by PostgreSQL itself. */
const STRAINED = {
  '53000': 'too little of something',
  '53100': 'a full disk',
  '53200': 'no memory',
  '53300': 'too many connections',
  '57P03': 'not ready yet',
  '57014': 'a statement that took too long',
  '55P03': 'a lock that was not had',
  '25006': 'a database that is read-only for now',
  '40001': 'a serialization failure, again and again',
  '40P01': 'a deadlock, again and again',
}

describe('an installation under pressure', function () {
  this.timeout(30_000)
  const services = testServices()
  const api = testApi(services)
  const posting = { text: 'Backend engineer wanted' }

  /** Lets the next `times` postings fail with this code when they are added. A sequence counts, for it is never rolled back. */
  async function failNext(code: string, times: number): Promise<void> {
    const em = services.database.em.fork()
    await em.execute('create sequence if not exists failed_postings')
    await em.execute('alter sequence failed_postings restart')
    await em.execute(`create or replace function fail_posting() returns trigger language plpgsql as $$
      begin
        if nextval('failed_postings') <= ${times} then raise exception 'no' using errcode = '${code}'; end if;
        return new;
      end $$`)
    await em.execute(`create or replace trigger fail_posting before insert on job_postings
      for each row execute function fail_posting()`)
  }

  for (const [code, what] of Object.entries(STRAINED))
    it(`answers 503 and when to try again: ${what} (${code})`, async () => {
      const { token } = await api.person()
      await failNext(code, 1_000)
      const { status, body, headers } = await api.request('POST', '/jobs', { token, body: posting })
      assert.deepEqual([status, body.type], [503, '/problems/unavailable'])
      assert.ok(Number(headers.get('retry-after')) > 0)
    })

  for (const code of ['40001', '40P01'])
    for (const key of [undefined, 'a-key'])
      it(`does again what others made fail (${code}${key ? ', with an Idempotency-Key' : ''})`, async () => {
        const { token } = await api.person()
        await failNext(code, 3)
        const headers: Record<string, string> = key ? { 'idempotency-key': key } : {}
        assert.equal((await api.request('POST', '/jobs', { token, body: posting, headers })).status, 201)
        const { body } = await api.request<{ items: unknown[] }>('GET', '/jobs', { token })
        assert.equal(body.items.length, 1)
      })

  it('answers 503 while files cannot be written, and keeps nothing', async () => {
    const { token } = await api.person()
    const bytes = 'A note.'
    // Where the folder of its first two digits should be, there is a file.
    const { key } = await new LocalFileStore(pathToFileURL(await temporaryFolder())).put(Buffer.from(bytes), 'txt')
    const folder = fileURLToPath(services.config.FILES_URL)
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, key.slice(0, 2)), '')
    const form = new FormData()
    form.set('file', new Blob([bytes]), 'resume.txt')
    const { status, body, headers } = await api.request('POST', '/resumes', { token, body: form })
    assert.deepEqual([status, body.type, headers.get('retry-after')], [503, '/problems/unavailable', '30'])
    assert.deepEqual((await api.request<{ items: unknown[] }>('GET', '/resumes', { token })).body.items, [])
  })

  it('tells a disk that is as good as full, before and when it is', async function () {
    const url = pathToFileURL(await temporaryFolder())
    await new LocalFileStore(url).check()
    const full = { name: 'FileStoreUnavailable', code: 'ENOSPC' }
    await assert.rejects(new LocalFileStore(url, { minFreeBytes: Number.MAX_SAFE_INTEGER }).check(), full)

    // A disk of its own, where the system lets us have one.
    const folder = await temporaryFolder()
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0) return this.skip()
    try {
      const store = new LocalFileStore(pathToFileURL(folder))
      await assert.rejects(store.check(), full)
      await assert.rejects(store.put(Buffer.alloc(200_000, 1), 'txt'), (error) => {
        assert.ok(error instanceof FileStoreUnavailable)
        return error.code === 'ENOSPC'
      })
      await store.put(Buffer.from('A note.'), 'txt')
    } finally {
      spawnSync('umount', [folder])
    }
  })
})
