import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { seedCrowd } from '../../scripts/bench/api/crowd.ts'
import { testApi } from '../support/api.ts'
import { documentedOperations, formsOf, isPublic } from '../support/openapi-requests.ts'
import { idsOf, type Owner, requestOf, testOwners } from '../support/owners.ts'
import { testServices } from '../support/services.ts'
import { hearStatements, type Statement } from '../support/statements.ts'

/** A stream, which goes on, and the zip of everything, which reads table by table (tests/api/account-export.test.ts). */
const ENDLESS = ['streamEvents', 'exportUser']
const template = readFileSync(new URL('../../examples/template-resume.docx', import.meta.url))
const reads = documentedOperations
  .filter((operation) => operation.method === 'GET' && !isPublic(operation) && !ENDLESS.includes(operation.operationId))
  .flatMap((operation) => formsOf(operation))
  .map((form) => ({ form, name: [form.operation.operationId, ...form.slots.map(({ of }) => of)].join(' by ') }))

describe('reads', function () {
  this.timeout(120_000)
  const services = testServices({ temporal: true })
  const api = testApi(services)
  const { owner, send } = testOwners(services, api)
  let statements: Statement[] = []
  let few = new Map<string, Statement[]>()
  let many = new Map<string, Statement[]>()

  before('somebody with one of each thing, then with many, among others who have as much', async () => {
    await hearStatements(services.database, (statement) => statements.push(statement))
    const person = await owner()
    await services.database.em.fork().execute(`update users set role = 'admin' where id = ?`, [person.ids.user])
    few = await readAll(person)
    await moreFiles(person)
    await seedCrowd(services.database, { people: 40, copiesEach: 12 })
    const em = services.database.em.fork()
    await em.execute(`update applications set status = 'awaiting_approval' where id <> ?`, [person.ids.application])
    await em.execute('analyze')
    many = await readAll(person)
  })

  async function readAll(person: Owner): Promise<Map<string, Statement[]>> {
    const all = new Map<string, Statement[]>()
    for (const { form, name } of reads) {
      statements = []
      const { status, text } = await send(requestOf(form, person, idsOf(person)), person.token)
      assert.equal(status, 200, `${name} answered ${text.slice(0, 200)}`)
      all.set(name, statements)
    }
    statements = []
    return all
  }

  async function moreFiles({ token, ids }: Owner): Promise<void> {
    const form = (parts: Record<string, string | File>): FormData => {
      const data = new FormData()
      for (const [name, part] of Object.entries(parts)) data.set(name, part)
      return data
    }
    for (let n = 0; n < 4; n++) {
      const bodies = {
        '/webhooks': { url: `https://1.1.1.1/${n}` },
        '/templates': form({ name: `Template ${n}`, file: new File([template], 'mine.docx') }),
        '/attachments': form({ applicationId: ids.application ?? '', file: new File([`note ${n}`], 'note.txt') }),
      }
      for (const [path, body] of Object.entries(bodies))
        assert.equal((await api.request('POST', path, { token, body })).status, 201)
    }
  }

  for (const { name } of reads) {
    it(`${name}: sends as many statements for many rows as for few`, () => {
      // Those sent side by side come in any order.
      const texts = (all: Map<string, Statement[]>) => (all.get(name) ?? []).map(shapeOf).sort()
      assert.ok(texts(few).length > 0)
      assert.deepEqual(texts(many), texts(few))
    })

    it(`${name}: finds its rows through an index, and a page of them in its order`, async () => {
      const plans = await Promise.all(
        (many.get(name) ?? [])
          .filter(({ text }) => /^\s*(select|with)\b/i.test(text))
          .map(async (statement) => ({ ...statement, plan: await planOf(statement) })),
      )
      assert.ok(plans.length > 0)
      for (const { text, plan } of plans) {
        assert.doesNotMatch(plan, /Seq Scan/, text)
        // Reading a whole index and throwing rows away is no better.
        for (const [node] of plan.matchAll(/Index (?:Only )?Scan[^>]*/g))
          assert.ok(
            node.includes('Index Cond:') || !/Filter: (?!\(deleted_at IS NULL\))/.test(node),
            `${text}\n${plan}`,
          )
        if (/order by \S*\bid\b/.test(text) && !/ or /.test(text))
          assert.doesNotMatch(plan, /Sort Key/, `${text}\n${plan}`)
      }
    })
  }

  /** How PostgreSQL would go about it where it can avoid reading whole tables and sorting. */
  async function planOf({ text, values }: Statement): Promise<string> {
    const pool = await services.database.em.getConnection().getNativeClient()
    const client = await pool.connect()
    try {
      await client.query('begin')
      // What is named in one way or another is found by two indexes, and sorted.
      const inOrder = / or /.test(text) ? [] : ['bitmapscan', 'sort', 'incremental_sort']
      for (const way of ['seqscan', ...inOrder]) await client.query(`set local enable_${way} = off`)
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
})

/** A statement without its values: a list of any length is one. */
function shapeOf({ text }: Statement): string {
  return text.replace(/'[^']*'/g, '?').replace(/\(\?(, \?)*\)/g, '(?)')
}
