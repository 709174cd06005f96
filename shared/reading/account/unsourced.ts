import type { ResumeDocument } from '#shared/domain/resume/document.ts'
import type { Account } from '../reading.ts'
import { listValues } from './values.ts'

/** A value of the document, as in `MappedValue`. */
type Unsourced = { node: string; field: string | null }

/** The values of a document for which the source has no words: invented, or changed beyond recognition. */
export function findUnsourced(document: ResumeDocument, account: Account): Unsourced[] {
  const key = (node: string, field: string | null) => `${node}/${field ?? ''}`
  const mapped = new Set(account.map.map(({ node, field }) => key(node, field)))
  return listValues(document)
    .filter(({ node, field }) => !mapped.has(key(node, field)))
    .map(({ node, field }) => ({ node, field }))
}
