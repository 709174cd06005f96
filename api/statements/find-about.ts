import type { EntityManager } from '@mikro-orm/postgresql'
import { type Resume, ResumeVersion } from '#shared/database/entities/index.ts'
import { locate } from '#shared/domain/changes/apply.ts'
import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import { findPlaceNamed } from '#shared/domain/review/stated-fact.ts'
import { invalidFields } from '../http/problem.ts'

/** The document of a resume's latest version; null where it was not read yet. */
export async function latestDocument(em: EntityManager, resume: Resume): Promise<ResumeDocument | null> {
  const version = await em.findOne(ResumeVersion, { id: resume.latestVersionId ?? '' })
  return version?.rawJson ?? null
}

/**
 * The entry that a statement is about: the one that was named, else the one whose employer, school or project the text names. Throws a
 * `validation` problem at `pointer` where the resume has no such entry.
 */
export function findAbout(
  document: ResumeDocument | null,
  { text, about }: { text: string; about?: string | null },
  pointer: string,
): string | null {
  if (about === undefined) return document ? findPlaceNamed(text, document) : null
  if (about === null || (document && locate(document, about)?.kind === 'entry')) return about
  throw invalidFields([{ pointer, detail: 'is no entry of the resume’s latest version' }])
}
