import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { Attachment, DocumentExport, ResumeVersion, Template } from '#shared/database/entities/index.ts'
import { purgeOnce } from '#shared/deletion/purger.ts'
import { sweepOnce } from '#shared/deletion/sweep-files.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { keepFile } from '#shared/files/retention.ts'
import { type S3Server, startS3Server } from '../support/s3-server.ts'
import { seedApplication } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

const LATER = () => new Date(Date.now() + 60_000)

describe('the sweep of the files', () => {
  const services = testServices()
  const sweep = async (files: FileStore, before: Date): Promise<void> => {
    const { database, temporal } = services
    await sweepOnce({ database, files }, before)
    await purgeOnce({ database, temporal, files })
  }
  const listed = async (files: FileStore): Promise<string[]> => {
    const keys = []
    for await (const { key } of files.list()) keys.push(key)
    return keys.sort()
  }
  const put = async (files: FileStore): Promise<string> => (await files.put(randomBytes(30), 'docx')).key

  /** One file of each kind of row that names files. */
  async function filesWithRows(files: FileStore): Promise<string[]> {
    const { userId, resumeId, applicationId } = await seedApplication(services.database)
    const [exported, attached, template, uploaded] = [
      await put(files),
      await put(files),
      await put(files),
      await put(files),
    ]
    const stored = { contentHash: 'x', sizeBytes: 30, mimeType: 'application/octet-stream' }
    const em = services.database.em.fork()
    const version = await em.findOneOrFail(ResumeVersion, { resumeId })
    em.create(Attachment, { userId, applicationId, resumeId: null, fileUrl: attached, fileName: 'a.docx', ...stored })
    em.create(Template, {
      userId,
      name: 'Mine',
      docType: 'resume',
      fileUrl: template,
      contentHash: 'x',
      sizeBytes: 30,
      deletedAt: null,
    })
    em.create(DocumentExport, {
      applicationId,
      docType: 'resume',
      format: 'docx',
      design: 'classic',
      pageSize: null,
      templateId: null,
      fileUrl: exported,
      sourceVersionId: version.id,
      draftHash: 'x',
      status: 'ready',
      ...stored,
    })
    await em.flush()
    await em.execute(
      `insert into resume_versions select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), 'number', 2,
          'files', jsonb_build_array(jsonb_build_object('key', ?::text))))).* from resume_versions v where id = ?`,
      [uploaded, version.id],
    )
    return [exported, attached, template, uploaded].sort()
  }

  function promises(open: () => FileStore): void {
    it('removes what no row names, and nothing that a row names', async () => {
      const files = open()
      const kept = await filesWithRows(files)
      await put(files)
      await put(files)
      await sweep(files, LATER())
      assert.deepEqual(await listed(files), kept)
      await sweep(files, LATER())
      assert.deepEqual(await listed(files), kept)
    })

    it('leaves alone what is young: its row may be about to come', async () => {
      const files = open()
      const key = await put(files)
      await sweep(files, new Date(Date.now() - 60_000))
      assert.ok((await listed(files)).includes(key))
    })

    it('leaves a file whose row comes after it was found to have none', async () => {
      const files = open()
      const bytes = randomBytes(30)
      const { key } = await files.put(bytes, 'docx')
      await sweepOnce({ database: services.database, files }, LATER())
      const { userId, applicationId } = await seedApplication(services.database)
      await services.database.em.fork().transactional(async (em) => {
        const { contentHash } = await keepFile(em, files, bytes, 'docx')
        const row = { fileUrl: key, fileName: 'a.docx', mimeType: 'x', sizeBytes: 30, contentHash }
        em.create(Attachment, { userId, applicationId, resumeId: null, ...row })
      })
      await purgeOnce({ database: services.database, temporal: services.temporal, files })
      assert.deepEqual(await files.get(key), bytes)
    })

    it('ends early when it is told to', async () => {
      const files = open()
      const key = await put(files)
      const { database, temporal } = services
      await sweepOnce({ database, files }, LATER(), AbortSignal.abort())
      await purgeOnce({ database, temporal, files })
      assert.ok((await listed(files)).includes(key))
    })
  }

  describe('in a folder', () => promises(() => openFileStore(services.config.FILES_URL)))

  describe('in S3', () => {
    let s3: S3Server
    const environment = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'] as const
    const outside = environment.map((name) => process.env[name])
    before(async () => {
      s3 = await startS3Server()
      process.env.AWS_ACCESS_KEY_ID = s3.credentials.accessKeyId
      process.env.AWS_SECRET_ACCESS_KEY = s3.credentials.secretAccessKey
    })
    after(async () => {
      environment.forEach((name, index) => {
        if (outside[index] === undefined) delete process.env[name]
        else process.env[name] = outside[index]
      })
      await s3.close()
    })
    promises(() => openFileStore(`s3://documents/prefix?endpoint=${encodeURIComponent(s3.url)}&region=eu-west-1`))
  })
})
