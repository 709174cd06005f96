import type { ApplicationStatus, DecisionKind, DocType } from '#shared/domain/application.ts'

const STATUSES = {
  queued: 'queued',
  parsing: 'reading the resume',
  tailoring: 'tailoring the resume',
  writing_letter: 'writing the letter',
  awaiting_approval: 'waiting for approval',
  exporting: 'making the documents',
  completed: 'completed',
  needs_attention: 'stopped, because it needs you',
  rejected: 'rejected',
  cancelled: 'cancelled',
  expired: 'expired',
  failed: 'failed',
} as const satisfies Record<ApplicationStatus, string>

const DECISIONS = {
  approve: 'an approval',
  requestChanges: 'a request for changes',
  reject: 'a rejection',
  cancel: 'a cancellation',
  expire: 'the end of the time for it',
  retry: 'a retry',
} as const satisfies Record<DecisionKind, string>

const DOCUMENTS = { resume: 'a resume', cover_letter: 'a cover letter' } as const satisfies Record<DocType, string>

/** A status as a sentence for people says it: "It is waiting for approval." */
export function sayStatus(status: ApplicationStatus): string {
  return STATUSES[status]
}

/** A decision as a sentence for people says it, with its article. */
export function sayDecision(kind: DecisionKind): string {
  return DECISIONS[kind]
}

/** A kind of document as a sentence for people says it, with its article. */
export function sayDocType(docType: DocType): string {
  return DOCUMENTS[docType]
}
