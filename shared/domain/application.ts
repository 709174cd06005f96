/** The words of an application's life, used by the database, the workflow and the API alike. */

export const STATUSES = [
  'queued',
  'parsing',
  'tailoring',
  'writing_letter',
  'awaiting_approval',
  'exporting',
  'completed',
  'needs_attention',
  'rejected',
  'cancelled',
  'expired',
  'failed',
] as const
export type ApplicationStatus = (typeof STATUSES)[number]

export const TERMINAL_STATUSES = [
  'completed',
  'rejected',
  'cancelled',
  'expired',
  'failed',
] as const satisfies readonly ApplicationStatus[]
export type TerminalStatus = (typeof TERMINAL_STATUSES)[number]
/** In these an application waits for its person. */
export const WAITING_STATUSES = ['awaiting_approval', 'needs_attention'] as const satisfies readonly ApplicationStatus[]

/** Whether nothing more will happen to an application in this status. */
export function isTerminal(status: ApplicationStatus): status is TerminalStatus {
  return TERMINAL_STATUSES.some((terminal) => terminal === status)
}

/** The person's own tracker; no workflow touches it. */
export const STAGES = ['saved', 'applied', 'interviewing', 'offer', 'closed'] as const
export type Stage = (typeof STAGES)[number]

export const STEPS = ['parseResume', 'tailorResume', 'writeCoverLetter', 'exportDocuments'] as const
export type StepName = (typeof STEPS)[number]

export const STEP_STATUS = {
  parseResume: 'parsing',
  tailorResume: 'tailoring',
  writeCoverLetter: 'writing_letter',
  exportDocuments: 'exporting',
} as const satisfies Record<StepName, ApplicationStatus>

/** What ends a wait for approval. `expire` is the timer's. */
export const DECISION_KINDS = ['approve', 'requestChanges', 'reject', 'cancel', 'expire', 'retry'] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** The decisions about a draft, of which one wins per round. */
export type DraftDecision = Exclude<DecisionKind, 'retry'>

/** The terminal status that a closing decision leads to. */
export const CLOSING_STATUS = { reject: 'rejected', cancel: 'cancelled', expire: 'expired' } as const satisfies Partial<
  Record<DecisionKind, ApplicationStatus>
>
export type ClosingDecision = keyof typeof CLOSING_STATUS

export const EXPORT_FORMATS = ['docx', 'pdf'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]
export const DOC_TYPES = ['resume', 'cover_letter'] as const
export type DocType = (typeof DOC_TYPES)[number]

/** How documents look; each design has a resume and a letter, in both formats. */
export const DESIGNS = ['classic', 'modern', 'compact'] as const
export type Design = (typeof DESIGNS)[number]
export const DEFAULT_DESIGN: Design = 'classic'

export const PAGE_SIZES = ['a4', 'us-letter'] as const
export type PageSize = (typeof PAGE_SIZES)[number]

/** Why an application needs a person, each with what to do about it. */
export const ATTENTION_REASONS = {
  model_key_refused: 'The language model refused the key. Check OPENAI_API_KEY, then retry.',
  model_not_found:
    'The language-model server does not know the model or address. Check OPENAI_MODEL and OPENAI_BASE_URL, then retry.',
  model_no_endpoint:
    'No provider behind the language-model server takes this request. Choose another OPENAI_MODEL or allow more providers there, then retry.',
  model_refused_request: 'The language-model server rejected the request. Look at its log, then retry.',
  model_unavailable: 'The language model could not be reached or was overloaded. Retry when it is back.',
  model_overloaded:
    'The language model was overloaded, still loading or at its rate limit for longer than a step waits (STEP_PATIENCE_MS). Retry later.',
  model_timed_out:
    'The language model did not answer in time. Raise OPENAI_TIMEOUT_MS or choose a faster model, then retry.',
  model_context_too_long:
    'The resume and the posting are longer than the context of the language model. Raise the context of its server (docs/models.md), choose a model with a longer one, or shorten them, then retry.',
  model_forbidden:
    'The provider of the language model does not serve this account, region or content. Check the account there or choose another provider, then retry.',
  model_worker_missing:
    'No worker of the language model took the call up. Start one for the task queue in LLM_TASK_QUEUE, then retry.',
  model_quota_exhausted: 'The account at the language-model provider has no quota left. Top it up, then retry.',
  model_reply_unusable: 'The language model gave no usable reply. Retry, or choose another model.',
  model_thought_only:
    'The language model spent all its tokens on thinking and gave no answer. Lower its reasoning effort or raise its token limit (OPENAI_EXTRA_BODY), or choose another model, then retry.',
  model_declined: 'The language model declined to answer. Change the instructions or choose another model, then retry.',
  budget_exhausted: 'The cap on language-model calls, tokens or cost is reached. Raise it, then retry.',
  resume_unreadable:
    'Nothing that looks like a resume was found in the file. Upload another file or the text, and start a new application.',
  reading_cancelled: 'The reading of the resume was cancelled. Have it read again.',
  reading_in_doubt:
    'The resume may have been read wrong. Look at what was read beside its source (GET /resumes/{id}/versions/{version_id}), correct it there, then retry; retry alone says that it is right as it is.',
  text_not_printable:
    'The documents have letters that our PDF fonts lack. Retry: the draft goes back to the review with your edits; change the words that it lists as unprintable, then approve again.',
  export_incomplete:
    'An exported file did not contain every approved line, so it was withheld. Retry: the draft goes back to the review with your edits; change lines with unusual characters, then approve again.',
  /** Of applications from before an approval kept its content. */
  draft_changed:
    'The draft was not the one that had been approved, so nothing was exported. Retry: the draft goes back to the review with your edits; change what you do not want in it, then approve again.',
  step_kept_failing:
    'A step has kept failing for a long time, mostly because the database or the files could not be reached. The history shows the last error; retry when it is mended.',
  step_timed_out: 'A step took longer than its limit. Retry; if it happens again, raise OPENAI_TIMEOUT_MS.',
  internal: 'Something failed that should not have. The history shows the error; retry when it is mended.',
} as const
export type AttentionReason = keyof typeof ATTENTION_REASONS

/** What became of a workflow that ended without its application, which is `failed` then; `closed` where nobody looked how. */
export const WORKFLOW_ENDINGS = [
  'workflow_completed',
  'workflow_terminated',
  'workflow_failed',
  'workflow_timed_out',
  'workflow_cancelled',
  'workflow_unknown',
  'workflow_closed',
] as const
export type WorkflowEnding = (typeof WORKFLOW_ENDINGS)[number]
/** Why an application went to a status that nobody asked for. */
export type StatusReason = AttentionReason | WorkflowEnding | 'reopened'
