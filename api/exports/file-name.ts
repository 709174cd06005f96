import type { EntityManager } from '@mikro-orm/postgresql'
import { type Kysely, sql } from 'kysely'
import { type Tables, tablesOf } from '#shared/database/tables.ts'
import type { DocType, ExportFormat } from '#shared/domain/application.ts'
import { findFamilyName } from '#shared/domain/resume/family-name.ts'
import { chooseWords } from '#shared/domain/resume/heading-words.ts'
import { safeFileName } from '../http/file-name.ts'

/** What the name of a document is made of. */
export type ExportToName = {
  docType: DocType
  format: ExportFormat
  personName: string | null
  company: string | null
  /** A BCP 47 tag: that of the document. */
  language: string
}

const MAX_PART_CHARACTERS = 60

/**
 * The name of a document's file, as whoever receives it should see it: `Kowalczyk-Reyes - Resume - Blue Meridian.pdf`. What is not
 * known is left out.
 */
export function nameExport({ docType, format, personName, company, language }: ExportToName): string {
  const words = chooseWords(language)
  const kind = docType === 'resume' ? words.resume : words.coverLetter
  const parts = [findFamilyName(personName ?? '', language), kind, company ?? '']
  return safeFileName(`${parts.map(toPart).filter(Boolean).join(' - ')}.${format}`)
}

/** "AC/DC" is one name, not a folder and a file. */
function toPart(text: string): string {
  return [...text.replaceAll(/[/\\|:]+/g, '-').replaceAll(/\p{C}/gu, '')]
    .slice(0, MAX_PART_CHARACTERS)
    .join('')
    .replace(/[.\s]+$/, '')
    .trim()
}

/** Documents with what their names are made of, each by its id. */
export function selectExportsToName(db: Kysely<Tables>) {
  return db
    .selectFrom('applications')
    .innerJoin('document_exports', 'document_exports.application_id', 'applications.id')
    .innerJoin('job_postings', 'job_postings.id', 'applications.job_id')
    .innerJoin('resume_versions', 'resume_versions.id', 'document_exports.source_version_id')
    .select(({ ref }) => [
      'document_exports.id',
      'document_exports.doc_type as docType',
      'document_exports.format',
      sql<string | null>`${ref('resume_versions.raw_json')}->'basics'->>'name'`.as('personName'),
      sql<string | null>`${ref('job_postings.metadata')}->>'company'`.as('company'),
      sql<string>`${ref('applications.options')}->>'language'`.as('language'),
    ])
}

/** The names of these documents' files, by their ids. */
export async function loadFileNames(em: EntityManager, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await selectExportsToName(tablesOf(em)).where('document_exports.id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, nameExport(row)]))
}
