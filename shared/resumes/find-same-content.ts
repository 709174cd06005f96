import type { Database } from '#shared/database/orm.ts'
import { prepareStatement } from '#shared/database/prepare-statement.ts'
import { READER_VERSION } from '#shared/reading/reader-version.ts'

type Content = { userId: string; contentHash: string; provider: string }

/**
 * The version as which this reader has read the same content for this person before, in whichever resume of theirs: a reading is
 * used again where the reader's version and the provider are equal.
 */
export async function findParseOfSameContent(database: Database, content: Content): Promise<string | null> {
  const [found] = await selectParse(database.em, { ...content, readerVersion: READER_VERSION })
  return found?.id ?? null
}

const selectParse = prepareStatement<Content & { readerVersion: string }>()((db, value) =>
  db
    .selectFrom('resume_versions as p')
    .innerJoin('resumes as r', 'r.id', 'p.resume_id')
    .innerJoin('readings as d', 'd.version_id', 'p.id')
    .where('p.source_type', '=', 'parsed')
    .where('p.content_hash', '=', value('contentHash'))
    .where('r.user_id', '=', value('userId'))
    .where('r.deleted_at', 'is', null)
    .where('d.reader_version', '=', value('readerVersion'))
    .where('d.provider', '=', value('provider'))
    .orderBy('p.created_at', 'desc')
    .limit(1)
    .select('p.id'),
)
