import { uuidv7 } from '#shared/database/entities/id.ts'
import { Template } from '#shared/database/entities/index.ts'
import { lockAccount } from '#shared/database/lock-account.ts'
import type { Database } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { judgeTemplate } from '#shared/documents/own-templates/template-process.ts'
import type { DocType } from '#shared/domain/application.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import { keepFile } from '#shared/files/retention.ts'
import { sayDocType } from '../applications/in-words.ts'
import { Problem } from '../http/problem.ts'

const MAX_TEMPLATES = 50

/**
 * The template as it will be kept, and its kind. Throws problems `template-invalid` with each wrong tag and where it
 * stands, and `conflict` where the template is one of the other kind.
 */
export async function checkTemplate(
  personId: string,
  bytes: Uint8Array,
  wantedType?: DocType,
): Promise<{ bytes: Uint8Array; docType: DocType }> {
  const template = await judgeTemplate(personId, bytes, wantedType)
  if (wantedType && wantedType !== template.docType)
    throw new Problem(
      'conflict',
      `The tags of this template make ${sayDocType(template.docType)}: send docType ${template.docType}, or none.`,
    )
  return template
}

/** Keeps a template that was checked. Throws problem `limit-reached`. */
export function createTemplate(
  { database, files }: { database: Database; files: FileStore },
  userId: string,
  { name, docType, bytes }: { name: string; docType: DocType; bytes: Uint8Array },
): Promise<Template> {
  return unitOfWork(database, { type: 'user', id: userId }, async (unit) => {
    await lockAccount(unit.em, userId, 'alone')
    if ((await unit.em.count(Template, { userId, deletedAt: null })) >= MAX_TEMPLATES)
      throw new Problem('limit-reached', `There is room for ${MAX_TEMPLATES} templates; delete one first.`)
    const { key, contentHash } = await keepFile(unit.em, files, bytes, 'docx')
    const sizeBytes = bytes.byteLength
    const id = uuidv7()
    const template = unit.em.create(Template, { id, userId, name, docType, fileUrl: key, contentHash, sizeBytes })
    unit.audit({
      entityType: 'template',
      entityId: id,
      ownerId: userId,
      action: 'template.created',
      after: { docType, contentHash, sizeBytes },
    })
    return template
  })
}
