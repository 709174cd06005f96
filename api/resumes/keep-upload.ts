import type { EntityManager } from '@mikro-orm/postgresql'
import type { ResumeVersion, StoredFile } from '#shared/database/entities/index.ts'
import { toResumeDocument } from '#shared/domain/resume/convert.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { describeIconsIn } from '#shared/domain/text/clean.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { keepFile } from '#shared/files/retention.ts'
import type { GivenResume } from './read-given-resume.ts'

type Uploaded = Pick<
  ResumeVersion,
  'sourceType' | 'rawJson' | 'textBlob' | 'layout' | 'files' | 'contentHash' | 'warnings'
>

/** Keeps what was given as it came, and says what a version holds of it. `before` is whose ids its document takes over. */
export async function keepUpload(
  em: EntityManager,
  files: FileStore,
  given: GivenResume,
  before?: ResumeDocument,
): Promise<Uploaded> {
  return {
    sourceType: 'upload',
    rawJson: given.document && toResumeDocument(given.document, before),
    textBlob: given.text,
    layout: given.layout,
    files: await keepOriginal(em, files, given.original),
    contentHash: given.contentHash,
    warnings: [...given.notes, ...describeIconsIn(given.document)],
  }
}

/** Keeps a file as it came. */
async function keepOriginal(
  em: EntityManager,
  files: FileStore,
  original: GivenResume['original'],
): Promise<StoredFile[]> {
  if (!original) return []
  const { bytes, extension, ...file } = original
  const { key } = await keepFile(em, files, bytes, extension)
  return [{ key, ...file }]
}
