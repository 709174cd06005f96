import type { Database } from '#shared/database/orm.ts'

/** Tables that hold what a person has, in the order in which they refer to each other. */
const TABLES = [
  'users',
  'resumes',
  'resume_versions',
  'job_postings',
  'applications',
  'change_sets',
  'changes',
  'cover_letters',
  'audit_log',
  'domain_events',
  'llm_calls',
] as const

/** What must differ from copy to copy, beside the ids. */
const UNIQUE_TEXT = ['email', 'workflow_id', 'scope']
/** Columns that say whose a row is. */
const OWNERS: Record<string, readonly string[]> = { users: ['id'] }
const OWNER_COLUMNS = ['user_id', 'owner_id', 'actor_id']

/**
 * Fills the database with people like the one in it: everything they have is copied with ids of its own, so that each
 * person ends up with `copiesEach` times as many applications. Indexes and statistics then are those of a used system.
 */
export async function seedCrowd(
  database: Database,
  { people, copiesEach }: { people: number; copiesEach: number },
): Promise<void> {
  const em = database.em.fork()
  await em.transactional(async (inner) => {
    await inner.execute('set constraints all deferred')
    for (const table of TABLES) {
      const columns = await inner.execute<{ name: string; type: string }[]>(
        `select column_name as name, data_type as type from information_schema.columns
          where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'`,
        [table],
      )
      const person = `n / ${copiesEach}`
      const value = ({ name, type }: { name: string; type: string }): string => {
        const isOwner = OWNER_COLUMNS.includes(name) || OWNERS[table]?.includes(name)
        if (isOwner)
          return `case when ${person} = 0 then t."${name}" else md5(t."${name}"::text || '/' || ${person})::uuid end`
        if (type === 'uuid') return `md5(t."${name}"::text || '-' || n)::uuid`
        return UNIQUE_TEXT.includes(name) ? `t."${name}" || '-' || n` : `t."${name}"`
      }
      // A person is one row, however many copies of the rest they have.
      const which = table === 'users' ? `n >= ${copiesEach} and n % ${copiesEach} = 0` : 'true'
      await inner.execute(
        `insert into ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')})
          select ${columns.map(value).join(', ')} from ${table} t, generate_series(1, ${people * copiesEach - 1}) as n where ${which}`,
      )
    }
  })
  await em.execute('vacuum analyze')
}
