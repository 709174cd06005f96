import assert from 'node:assert/strict'
import fc from 'fast-check'
import { redactText } from '#shared/database/audit-text.ts'
import { differenceBetween } from '#shared/database/difference.ts'
import { AuditEntry } from '#shared/database/entities/index.ts'
import { testApi } from '../support/api.ts'
import { resumeJson, testDrafts } from '../support/drafts.ts'
import { ScriptedModel } from '../support/scripted-model.ts'
import { testServices } from '../support/services.ts'

const WORDS = 'Zwetschgenknödel'
type Page = { items: { action: string; entityId: string; diff: { op: string; path: string; value?: unknown }[] }[] }

describe('what a person wrote, in the audit log', function () {
  this.timeout(30_000)
  const services = testServices({ environment: { OUTBOUND_ALLOWED_NETWORKS: '127.0.0.2/32' } })
  const api = testApi(services)
  const start = testDrafts(services, api, new ScriptedModel())

  it('is shown to its owner, and to no administrator', async () => {
    const boss = await api.person()
    await services.database.em.execute("update users set role = 'admin' where id = ?", [boss.id])
    const person = await start()
    const { token, edit, review, resumeId, applicationId } = person
    const ask = async (method: string, path: string, body: unknown): Promise<void> => {
      const { status } = await api.request(method, path, { token, body })
      assert.ok(status < 300, `${method} ${path} ${status}`)
    }
    const { changes, coverLetter } = await review()
    await edit({
      decisions: [{ changeId: changes[0]?.id, decision: 'edit', text: `${WORDS} one.` }],
      coverLetter: { paragraphs: coverLetter.paragraphs.map(({ id }) => ({ id, text: `${WORDS} two.` })) },
    })
    await ask('PUT', '/profiles/me', {
      fullName: WORDS,
      contact: { phone: WORDS, email: WORDS },
      location: { city: WORDS },
      links: [{ network: WORDS, url: WORDS }],
      preferences: { [WORDS]: WORDS, [`a/${WORDS}`]: 1 },
    })
    const document = resumeJson()
    document.basics.summary = WORDS
    document.work[0]?.highlights.push(WORDS)
    await ask('POST', '/resumes', { title: WORDS, document })
    await ask('POST', `/resumes/${resumeId}/versions`, { document })
    await ask('POST', '/jobs', { title: WORDS, company: WORDS, text: `${WORDS} wanted` })
    await ask('POST', '/webhooks', { url: `http://127.0.0.2/${encodeURIComponent(WORDS)}` })
    await ask('PATCH', `/applications/${applicationId}`, { stage: 'applied' })
    await ask('PUT', '/users/me', { email: 'zwetschgen@example.com', currentPassword: person.password })

    const entries = await services.database.em.fork().find(AuditEntry, { ownerId: person.id })
    const told: string[] = []
    for (const id of new Set(entries.map(({ entityId }) => entityId))) {
      const pageOf = async (reader: string) =>
        (await api.request<Page>('GET', `/audit/${id}?limit=100`, { token: reader })).body.items
      const own = await pageOf(token)
      const seen = (await pageOf(boss.token)).filter(({ action }) => !action.startsWith('admin.'))
      told.push(
        ...own
          .filter((entry) => JSON.stringify(entry).toLowerCase().includes('zwetschgen'))
          .map(({ action }) => action),
      )
      assert.ok(!JSON.stringify(seen).toLowerCase().includes('zwetschgen'), JSON.stringify(seen))
      const shapeOf = (items: Page['items']) => items.map(({ action, diff }) => [action, diff.map(({ op }) => op)])
      assert.deepEqual(shapeOf(seen), shapeOf(own))
      const open = (items: Page['items'], path: string) =>
        items.flatMap(({ diff }) => diff.filter((one) => one.path === path).map(({ value }) => value))
      for (const path of [
        '/status',
        '/stage',
        '/draftHash',
        '/resumeId',
        '/round',
        '/blocked',
        '/contentHash',
        '/sourceType',
      ])
        assert.deepEqual(open(seen, path), open(own, path))
    }
    assert.deepEqual([...new Set(told)].sort(), [
      'profile.saved',
      'resume.created',
      'resume.edited',
      'review.edited',
      'user.email-changed',
    ])
    const events = await api.request('GET', `/events?userId=${person.id}&limit=100`, { token: boss.token })
    assert.ok(!JSON.stringify(events.body).toLowerCase().includes('zwetschgen'))
  })

  it('is never let through, whatever is compared', () => {
    const words = fc.string({ minLength: 3 }).map((text) => `${WORDS} ${text}`)
    const state = fc.dictionary(
      fc.constantFrom('basics', 'work', 'title', 'changes', 'letter', 'email'),
      fc.oneof(
        words,
        fc.array(words),
        fc.array(fc.record({ id: fc.uuid(), text: words, status: fc.constant('accepted') })),
      ),
    )
    fc.assert(
      fc.property(state, state, (before, after) => {
        const operations = differenceBetween(before, after)
        const redacted = redactText(operations)
        assert.ok(!JSON.stringify(redacted).includes(WORDS))
        assert.deepEqual(
          redacted.map(({ op, path }) => [op, path]),
          operations.map(({ op, path }) => [op, path]),
        )
      }),
      { numRuns: 100 },
    )
  })
})
