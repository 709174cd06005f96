import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { backUp } from '#shared/backup/back-up.ts'
import { type Manifest, manifestSchema } from '#shared/backup/manifest.ts'
import { checkBackup, RestoreRefused, restore } from '#shared/backup/restore.ts'
import { migrate } from '#shared/database/migrate.ts'
import { openDatabase } from '#shared/database/orm.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { closeReaders } from '#shared/reading/read-file/read-document.ts'
import { testApi } from '../support/api.ts'
import { applicant } from '../support/drafts.ts'
import { eventually } from '../support/eventually.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { dropDatabase, emptyDatabase, temporaryFolder } from '../support/servers.ts'
import { testServices } from '../support/services.ts'
import { testWorker } from '../support/worker.ts'

describe('backup and restore', function () {
  this.timeout(120_000)
  const services = testServices({ temporal: true })
  const api = testApi(services, { dispatcher: true })
  testWorker(services, new ScriptedModel())
  after(() => closeReaders())

  let files: FileStore
  let folder: string
  let manifest: Manifest
  before('an application with its documents', async () => {
    const one = await applicant(api)
    const status = async () =>
      (await api.request<{ status: string }>('GET', `/applications/${one.applicationId}`, { token: one.token })).body
        .status
    await eventually(async () => assert.equal(await status(), 'awaiting_approval'), 60_000)
    const { draft } = await one.review()
    assert.equal((await one.post('approve', { draftHash: draft.hash })).status, 202)
    await eventually(async () => assert.equal(await status(), 'completed'), 60_000)
    files = openFileStore(services.config.FILES_URL)
    folder = await temporaryFolder()
    manifest = await backUp(services.config.DATABASE_URL, files, folder)
  })

  const newStore = async () => openFileStore(pathToFileURL(await temporaryFolder()).href)
  const restoreFrom = async (from: string, databaseUrl: string, store?: FileStore) =>
    restore(databaseUrl, store ?? (await newStore()), await checkBackup(from))
  /** Every table with its rows as text, in an order of its own. */
  async function contentOf(databaseUrl: string): Promise<Map<string, string[]>> {
    const database = await openDatabase({ DATABASE_URL: databaseUrl, DATABASE_POOL_SIZE: 1 })
    const content = new Map<string, string[]>()
    for (const { name } of manifest.tables) {
      const rows = await database.em
        .fork()
        .execute<{ row: string }[]>(`select t::text as row from "${name}" t order by 1`)
      content.set(
        name,
        rows.map(({ row }) => row),
      )
    }
    await database.close(true)
    return content
  }

  it('bring back every row of every table and every file', async () => {
    const url = await emptyDatabase()
    const store = await newStore()
    await restoreFrom(folder, url, store)
    const [was, is] = [await contentOf(services.config.DATABASE_URL), await contentOf(url)]
    for (const table of ['users', 'resume_versions', 'changes', 'decisions', 'document_exports', 'audit_log'])
      assert.ok((was.get(table)?.length ?? 0) > 0, table)
    for (const { name, rows } of manifest.tables) assert.equal(is.get(name)?.length, rows, name)
    // What goes on running may still publish events and end leases; people's data is the same to the letter.
    for (const table of [
      'users',
      'resumes',
      'resume_versions',
      'changes',
      'change_sets',
      'cover_letters',
      'decisions',
      'document_exports',
      'audit_log',
    ])
      assert.deepEqual(is.get(table), was.get(table), table)
    assert.ok(manifest.files.length >= 4)
    for (const key of manifest.files) assert.deepEqual(await store.get(key), await files.get(key))
    const database = await openDatabase({ DATABASE_URL: url, DATABASE_POOL_SIZE: 2 })
    assert.deepEqual(await migrate(database), [])
    await assert.rejects(database.em.fork().execute('delete from audit_log'), /insert-only/)
    await database.close(true)
    await dropDatabase(url)
  })

  it('refuse a database that is not empty', async () => {
    await assert.rejects(restoreFrom(folder, services.config.DATABASE_URL), RestoreRefused)
  })

  it('refuse a folder that is not empty', async () => {
    await assert.rejects(backUp(services.config.DATABASE_URL, files, folder), /not empty/)
  })

  it('say which file a row names that the store does not have', async () => {
    const { missingFiles, files: kept } = await backUp(
      services.config.DATABASE_URL,
      await newStore(),
      await temporaryFolder(),
    )
    assert.deepEqual([missingFiles, kept], [manifest.files, []])
  })

  const damages: [what: string, damage: (folder: string) => Promise<unknown>, told: RegExp][] = [
    ['a table that was changed', (at) => appendFile(join(at, 'database', 'users.copy'), 'x'), /users\.copy is damaged/],
    ['a table that is gone', (at) => rm(join(at, 'database', 'job_postings.copy')), /job_postings\.copy is damaged/],
    ['a file that was changed', (at) => writeFile(join(at, 'files', manifest.files[0] ?? ''), 'other'), /is damaged/],
    ['no manifest', (at) => rm(join(at, 'manifest.json')), /manifest\.json is missing/],
    [
      'a manifest that is cut off',
      (at) => writeFile(join(at, 'manifest.json'), '{"format": 1'),
      /manifest\.json is damaged/,
    ],
    [
      'the migrations of a newer version',
      async (at) => {
        const path = join(at, 'manifest.json')
        const given = manifestSchema.parse(JSON.parse(await readFile(path, 'utf8')))
        await writeFile(path, JSON.stringify({ ...given, migrations: [...given.migrations, 'Migration2099_later'] }))
      },
      /another version/,
    ],
  ]
  for (const [what, damage, told] of damages)
    it(`refuse ${what}, and change nothing`, async () => {
      const copy = await temporaryFolder()
      await backUp(services.config.DATABASE_URL, files, copy)
      await damage(copy)
      const url = await emptyDatabase()
      await assert.rejects(restoreFrom(copy, url), told)
      const database = await openDatabase({ DATABASE_URL: url, DATABASE_POOL_SIZE: 1 })
      const tables = await database.em
        .fork()
        .execute(
          `select table_name from information_schema.tables where table_schema = 'public' and table_name <> 'migrations'`,
        )
      assert.deepEqual(tables, [])
      await database.close(true)
      await dropDatabase(url)
    })

  it('are made by the clock, the newest are kept, and what was cut off goes', async () => {
    const backups = await temporaryFolder()
    const named = (day: string) => `2026-11-${day}T03-00-00-000Z`
    for (const day of ['01', '02']) {
      await mkdir(join(backups, named(day)))
      await writeFile(join(backups, named(day), 'manifest.json'), '{}')
    }
    await mkdir(join(backups, named('03')))
    await mkdir(join(backups, 'notes'))
    assert.equal(await scheduled(backups, '--check').ended, 1, 'the newest whole one is too old')

    const running = scheduled(backups, '--keep', '2')
    await eventually(() => assert.match(running.said(), /rows of \d+ tables and 4 files are in /), 20_000)
    await eventually(async () => assert.equal((await readdir(backups)).length, 3))
    const [kept, made = '', notes] = (await readdir(backups)).sort()
    assert.deepEqual([kept, notes], [named('02'), 'notes'])
    assert.ok((await readdir(join(backups, made))).includes('manifest.json'))
    assert.equal((await stat(join(backups, made))).mode & 0o077, 0)
    assert.equal(await scheduled(backups, '--check').ended, 0)
    running.stop()
    assert.equal(await running.ended, 0)
  })

  function scheduled(folder: string, ...options: string[]) {
    const program = fileURLToPath(new URL('../../scripts/scheduled-backup.ts', import.meta.url))
    const child = spawn(process.execPath, [program, '--folder', folder, ...options], {
      env: { PATH: process.env.PATH, ...services.environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
    const ended = once(child, 'exit').then(([code]) => code as number | null)
    return { ended, said: () => said, stop: () => child.kill() }
  }
})
