import {
  applicationInputSchema,
  applicationResultSchema,
  attentionNamedSchema,
  decisionNamedSchema,
  modelAwaitedSchema,
  progressSchema,
  readingInputSchema,
  statusSchema,
  stepSchema,
} from '#shared/temporal/message-schemas.ts'
import { signalOf } from '#shared/temporal/start-and-signal.ts'
import { type ContractDocument, type Message, toContractDocument } from './document.ts'
import { APPLICATION_ID, DECISION_ID, READING_ID } from './example-ids.ts'

const DAY_MS = 86_400_000
const settings = { reminderAfterMs: 3 * DAY_MS, expiresAfterMs: 21 * DAY_MS, modelTimeoutMs: 180_000 }

const messages: readonly Message[] = [
  {
    name: 'ApplicationInput',
    schema: applicationInputSchema,
    about: 'What the workflow `application` is started with, under the id `application-<applicationId>`.',
    examples: [{ applicationId: APPLICATION_ID, settings }],
  },
  {
    name: 'ApplicationResult',
    schema: applicationResultSchema,
    about: 'What the workflow `application` answers at its end.',
    examples: [{ status: 'completed', rounds: 2 }],
  },
  {
    name: 'ReadingInput',
    schema: readingInputSchema,
    about: 'What the workflow `reading` is started with. It answers nothing.',
    examples: [{ readingId: READING_ID, settings: { modelTimeoutMs: 180_000 } }],
  },
  {
    name: 'DecisionSignal',
    schema: decisionNamedSchema,
    about: 'The argument of the signals `approve`, `requestChanges`, `reject` and `cancel`; it may be left out.',
    examples: [...signalOf({ id: DECISION_ID, kind: 'approve', attention: null }).signalArgs, 2],
  },
  {
    name: 'RetrySignal',
    schema: attentionNamedSchema,
    about: 'The argument of the signal `retry`; it may be left out.',
    examples: [...signalOf({ id: DECISION_ID, kind: 'retry', attention: 1 }).signalArgs, null],
  },
  {
    name: 'ModelAwaitedSignal',
    schema: modelAwaitedSchema,
    about: 'The argument of the signal `modelAwaited`, which an activity sends to its own workflow; it is only shown.',
    examples: [{ step: 'tailorResume', untilMs: 1_790_000_000_000 }],
  },
  {
    name: 'Progress',
    schema: progressSchema,
    about: 'What the query `progress` answers.',
    examples: [
      { status: 'awaiting_approval', round: 1, step: null, attention: null },
      { status: 'needs_attention', round: 1, step: 'tailorResume', attention: 1 },
    ],
  },
]

/** The messages of the workflows. */
export function workflowContracts(): ContractDocument {
  const title = 'Workflows, their signals and their query'
  const description = 'Every argument and result is one JSON value (`json/plain`). They carry ids and counts only.'
  return toContractDocument({ name: 'workflows', title, description }, messages, {
    Status: statusSchema,
    StepName: stepSchema,
  })
}
