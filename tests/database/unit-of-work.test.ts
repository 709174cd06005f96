import assert from 'node:assert/strict'
import fc from 'fast-check'
import { applyPatch } from 'rfc6902'
import { uuidv7 } from '#shared/database/entities/id.ts'
import { AuditEntry, DomainEvent } from '#shared/database/entities/index.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { testServices } from '../support/services.ts'

describe('one transaction', function () {
  this.timeout(30_000)
  const services = testServices()
  const system = { type: 'system' } as const

  it('keeps what changed, and what happened, word for word, whatever the words are', async () => {
    // PostgreSQL's JSON has no NUL, and half a surrogate pair is no text.
    const words = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          `it's`,
          'a \\ b',
          '\\\\',
          '?',
          '??',
          '\\?',
          '$1',
          `'; drop table users; --`,
          '{"a":[1]}',
          '\n\t',
        ),
      )
      .filter((text) => !text.includes('\0'))
    await fc.assert(
      fc.asyncProperty(words, words, async (before, after) => {
        const id = uuidv7()
        await unitOfWork(services.database, system, async (unit) => {
          const about = { entityType: 'profile', entityId: id, ownerId: id, action: 'profile.edited' } as const
          unit.audit({ ...about, before: { text: before }, after: { text: after, list: [before, after] } })
          unit.emitForUser(id, 'ResumeUploaded', { resumeId: before, versionId: after, format: before + after })
        })
        const em = services.database.em.fork()
        const { diffJson } = await em.findOneOrFail(AuditEntry, { entityId: id })
        const state = { text: before }
        assert.deepEqual(applyPatch(state, diffJson).filter(Boolean), [])
        assert.deepEqual(state, { text: after, list: [before, after] })
        const { payloadJson } = await em.findOneOrFail(DomainEvent, { userId: id })
        assert.deepEqual(payloadJson, { resumeId: before, versionId: after, format: before + after })
      }),
      { numRuns: 60 },
    )
  })

  it('writes each audit row and each event once, in their order, however often it is flushed, and none when it fails', async () => {
    const id = uuidv7()
    const about = { entityType: 'profile', entityId: id, ownerId: id } as const
    await unitOfWork(services.database, system, async (unit) => {
      for (const action of ['one', 'two', 'three']) {
        unit.audit({ ...about, action })
        unit.emitForUser(id, 'ResumeUploaded', { resumeId: id, versionId: id, format: action })
        if (action === 'two') await unit.flush()
      }
      await unit.flush()
    })
    const failing = unitOfWork(services.database, system, async (unit) => {
      unit.audit({ ...about, action: 'four' })
      unit.emitForUser(id, 'ResumeUploaded', { resumeId: id, versionId: id, format: 'four' })
      await unit.flush()
      throw new Error('the work failed')
    })
    await assert.rejects(failing, /the work failed/)
    const em = services.database.em.fork()
    const entries = await em.find(AuditEntry, { entityId: id }, { orderBy: { id: 'asc' } })
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['one', 'two', 'three'],
    )
    const events = await em.find(DomainEvent, { userId: id }, { orderBy: { id: 'asc' } })
    assert.deepEqual(
      events.map(({ payloadJson }) => 'format' in payloadJson && payloadJson.format),
      ['one', 'two', 'three'],
    )
  })
})
