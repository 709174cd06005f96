import { expressionBuilder, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Tables } from '#shared/database/tables.ts'
import type { Statement } from '#shared/domain/resume/statement.ts'

/** What is stated beside the resume of the application that a statement calls `a`, in order. */
export function selectStatements() {
  const { selectFrom, fn } = expressionBuilder<Tables & { a: Tables['applications'] }, 'a'>()
  const statements = selectFrom('statements as t')
    .whereRef('t.resume_id', '=', 'a.resume_id')
    .select((eb) =>
      eb.fn
        .agg<Statement[]>('json_agg', [
          jsonBuildObject({ id: eb.ref('t.id'), text: eb.ref('t.text'), about: eb.ref('t.about') }),
        ])
        .orderBy('t.id')
        .as('statements'),
    )
  return fn.coalesce(statements, sql<Statement[]>`'[]'::json`)
}

/** What postings asked for and the person has answered beside the resume of the application that a statement calls `a`. */
export function selectAnswered() {
  const { selectFrom, fn } = expressionBuilder<Tables & { a: Tables['applications'] }, 'a'>()
  const answered = selectFrom('statements as t')
    .whereRef('t.resume_id', '=', 'a.resume_id')
    .where('t.requirement', 'is not', null)
    .select((eb) => eb.fn.agg<string[]>('json_agg', [eb.ref('t.requirement')]).as('requirements'))
  return fn.coalesce(answered, sql<string[]>`'[]'::json`)
}
