import type { Activities } from '#shared/temporal/activities.ts'
import {
  activitySchemas,
  anyWakeSchema,
  attentionReasonSchema,
  draftDecisionSchema,
  earlierWakeSchema,
  ignoredBecauseSchema,
  signalledKindSchema,
  wakeSchema,
} from '#shared/temporal/activity-schemas.ts'
import { stepSchema } from '#shared/temporal/message-schemas.ts'
import { type ContractDocument, type Message, toContractDocument } from './document.ts'
import { APPLICATION_ID, DECISION_ID, READING_ID, VERSION_ID } from './example-ids.ts'

type Examples = {
  [Name in keyof Activities]: {
    input: Parameters<Activities[Name]>[0][]
    result: Awaited<ReturnType<Activities[Name]>>[]
  }
}

const applicationId = APPLICATION_ID
const delivered = { source: 'decision', decisionId: DECISION_ID, seenRound: 1 } as const

const EXAMPLES: Examples = {
  parseResume: {
    input: [{ applicationId }, { readingId: READING_ID }],
    result: [{ resumeVersionId: VERSION_ID, warnings: 0 }],
  },
  tailorResume: {
    input: [
      { applicationId, round: 1 },
      { applicationId, round: 2, wake: { ...delivered, kind: 'requestChanges' } },
    ],
    result: [
      { followed: null, proposed: 7, blocked: 1 },
      { followed: 'requestChanges', proposed: 4, blocked: 0 },
    ],
  },
  writeCoverLetter: { input: [{ applicationId, round: 1 }], result: [{ proposed: 4, blocked: 0 }] },
  exportDocuments: {
    input: [{ applicationId, round: 1, wake: { ...delivered, kind: 'approve' } }],
    result: [
      { followed: 'approve', files: 4 },
      { followed: null, because: 'look_again', files: 0 },
    ],
  },
  closeApplication: {
    input: [
      { applicationId, round: 1, wake: { source: 'timer', kind: 'expire' } },
      { applicationId, round: 1, wake: { source: 'operator', kind: 'reject', seenRound: null } },
    ],
    result: [{ followed: 'expire', round: 1 }],
  },
  recordAttention: {
    input: [{ applicationId, step: 'tailorResume', reason: 'model_worker_missing', answered: 0 }],
    result: [{ attention: 1 }],
  },
  sendReminder: { input: [{ applicationId, round: 1 }], result: [{ sent: true }] },
  recordReadingFailure: { input: [{ readingId: READING_ID, reason: 'resume_unreadable' }], result: [] },
}

function messagesOf(name: keyof Activities): Message[] {
  const { input, result } = activitySchemas[name]
  const title = name.charAt(0).toUpperCase() + name.slice(1)
  const messages = [
    {
      name: `${title}Input`,
      schema: input,
      about: `What the activity \`${name}\` takes.`,
      examples: EXAMPLES[name].input,
    },
  ]
  // One that answers nothing has no message to describe.
  if (EXAMPLES[name].result.length === 0) return messages
  const about = `What the activity \`${name}\` answers.`
  return [...messages, { name: `${title}Result`, schema: result, about, examples: EXAMPLES[name].result }]
}

const NAMES: readonly (keyof Activities)[] = [
  'parseResume',
  'tailorResume',
  'writeCoverLetter',
  'exportDocuments',
  'closeApplication',
  'recordAttention',
  'sendReminder',
  'recordReadingFailure',
]

/** The messages of the activities. */
export function activityContracts(): ContractDocument {
  const title = 'Activities of the workflows `application` and `reading`'
  const description =
    'Each takes one object and finds its own result when it runs twice. Failures have the type of an attention reason, `ApplicationGone`, `ResumeGone` or `internal`.'
  return toContractDocument({ name: 'activities', title, description }, NAMES.flatMap(messagesOf), {
    Wake: wakeSchema,
    EarlierWake: earlierWakeSchema,
    AnyWake: anyWakeSchema,
    DraftDecision: draftDecisionSchema,
    SignalledKind: signalledKindSchema,
    IgnoredBecause: ignoredBecauseSchema,
    AttentionReason: attentionReasonSchema,
    StepName: stepSchema,
  })
}
