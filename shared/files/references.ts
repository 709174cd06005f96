import { type AliasedRawBuilder, type Expression, expressionBuilder, type Kysely, type SqlBool, sql } from 'kysely'
import type { StoredFile } from '#shared/database/entities/index.ts'
import type { Tables } from '#shared/database/tables.ts'

/** Which rows name files of the store: documents, attachments, templates until they are deleted, and versions of resumes. */

/** Every file that a row names, once, in the order of the keys. */
export function selectNamedFiles(db: Kysely<Tables>) {
  return db
    .selectFrom('attachments')
    .select('file_url as key')
    .union(
      db
        .selectFrom('document_exports')
        .select(({ ref }) => ref('file_url').$notNull().as('key'))
        .where('file_url', 'is not', null),
    )
    .union(db.selectFrom('templates').select('file_url as key').where('deleted_at', 'is', null))
    .union(
      db
        .selectFrom('resume_versions')
        .innerJoinLateral(
          ({ ref }) => rowsOfFiles(ref('resume_versions.files')),
          (join) => join.onTrue(),
        )
        .select('file.key'),
    )
    .orderBy('key')
}

/** Every file that a person gave, with the record that it belongs to: of their resumes, their attachments and their templates. */
export function selectGivenFiles(db: Kysely<Tables>, userId: string) {
  return db
    .selectFrom('resumes')
    .innerJoin('resume_versions', 'resume_versions.resume_id', 'resumes.id')
    .innerJoinLateral(
      ({ ref }) => rowsOfFiles(ref('resume_versions.files')),
      (join) => join.onTrue(),
    )
    .select(({ val }) => [val<GivenFolder>('resumes').as('folder'), 'resume_versions.id', 'file.key', 'file.name'])
    .where('resumes.user_id', '=', userId)
    .unionAll(
      db
        .selectFrom('attachments')
        .select(({ val }) => [
          val<GivenFolder>('attachments').as('folder'),
          'id',
          'file_url as key',
          'file_name as name',
        ])
        .where('user_id', '=', userId),
    )
    .unionAll(
      db
        .selectFrom('templates')
        .select(({ eb, val }) => [
          val<GivenFolder>('templates').as('folder'),
          'id',
          'file_url as key',
          eb('name', '||', '.docx').as('name'),
        ])
        .where('user_id', '=', userId)
        .where('deleted_at', 'is', null),
    )
    .orderBy('folder')
    .orderBy('id')
}
type GivenFolder = 'resumes' | 'attachments' | 'templates'

/** Whether any row names a file, as one condition for each table, so that each looks into its own index. */
export function namedBy(key: Expression<string>): readonly Expression<SqlBool>[] {
  const { exists, selectFrom, lit } = expressionBuilder<Tables>()
  const naming = sql<StoredFile[]>`jsonb_build_array(jsonb_build_object('key', ${key}))`
  return [
    exists(selectFrom('document_exports').select(lit(1).as('one')).where('file_url', '=', key)),
    exists(selectFrom('attachments').select(lit(1).as('one')).where('file_url', '=', key)),
    exists(
      selectFrom('templates').select(lit(1).as('one')).where('file_url', '=', key).where('deleted_at', 'is', null),
    ),
    exists(selectFrom('resume_versions').select(lit(1).as('one')).where('files', '@>', naming)),
  ]
}

/** The files of a resume's version as a table `file` to join. */
export function rowsOfFiles(
  files: Expression<StoredFile[]>,
): AliasedRawBuilder<Pick<StoredFile, 'key' | 'name'>, 'file'> {
  return sql<Pick<StoredFile, 'key' | 'name'>>`jsonb_to_recordset(${files})`.as<'file'>(sql`file(key text, name text)`)
}

/** Given keys as a table `given` to select from: however many they are, they are one value of the statement. */
export function rowsOfKeys(keys: readonly string[]): AliasedRawBuilder<{ key: string }, 'given'> {
  return sql<{ key: string }>`unnest(${keys}::text[])`.as<'given'>(sql`given(key)`)
}
