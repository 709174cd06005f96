import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { MockActivityEnvironment } from '@temporalio/testing'
import { DefaultLogger } from '@temporalio/worker'
import { getDocumentProxy } from 'unpdf'
import { Application, DocumentExport } from '#shared/database/entities/index.ts'
import { openFileStore } from '#shared/files/open-file-store.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { createActivities } from '../../activities/index.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { seedApplication } from '../support/seed.ts'
import { testServices } from '../support/services.ts'

/** A failure is expected here, and judged by the test. */
const logger = new DefaultLogger('ERROR', () => {})

describe('exporting', function () {
  this.timeout(30_000)
  const services = testServices()

  /** The steps up to the files, with whatever was chosen at the start; the thrown failure's type, or null. */
  async function exported(chosen: Partial<Application['options']>, name?: string) {
    const { config, database } = services
    const files = openFileStore(config.FILES_URL)
    const steps = createActivities({ config, database, files, model: new ScriptedModel(), rules: createRulesModel() })
    const { applicationId } = await seedApplication(database, name === undefined ? {} : { name })
    const em = database.em.fork()
    const application = await em.findOneOrFail(Application, { id: applicationId })
    application.options = { ...application.options, ...chosen }
    await em.flush()
    const run = <T>(work: () => Promise<T>): Promise<T> => new MockActivityEnvironment({}, { logger }).run(work)
    await run(() => steps.parseResume({ applicationId }))
    await run(() => steps.tailorResume({ applicationId, round: 1 }))
    await run(() => steps.writeCoverLetter({ applicationId, round: 1 }))
    const wake = { kind: 'approve', early: false } as const
    const answer = await run(() => steps.exportDocuments({ applicationId, round: 1, wake })).then(
      ({ followed, because }) => ({ followed, because, failure: null }),
      (error: unknown) => ({ failure: error instanceof Error && 'type' in error ? error.type : error }),
    )
    const rows = await database.em.fork().find(DocumentExport, { applicationId, status: 'ready' })
    return { files, rows, followed: undefined, because: undefined, ...answer }
  }

  it('uses the design and the paper that were chosen', async () => {
    const { files, rows } = await exported({ design: 'modern', pageSize: 'a4' })
    assert.deepEqual(
      rows.map(({ design }) => design),
      ['modern', 'modern', 'modern', 'modern'],
    )
    const pdf = rows.find(({ format, docType }) => format === 'pdf' && docType === 'resume')
    const bytes = await buffer(await files.stream(pdf?.fileUrl ?? ''))
    const page = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1)
    // The sample lives in Oregon, where it would be US Letter.
    assert.deepEqual(page.view.slice(2).map(Math.round), [595, 842])
  })

  it('leaves a draft in the review where a PDF cannot show a script, and never prints boxes', async () => {
    const { rows, failure, followed, because } = await exported({ exports: ['pdf'] }, 'สมชาย ใจดี')
    assert.deepEqual([failure, followed, because], [null, null, 'unprintable'])
    assert.deepEqual(rows, [])
    const asDocx = await exported({ exports: ['docx'] }, 'สมชาย ใจดี')
    assert.deepEqual([asDocx.failure, asDocx.rows.length], [null, 2])
  })
})
