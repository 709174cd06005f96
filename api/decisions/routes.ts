import { z } from 'zod'
import { applicationSchema } from '../applications/schema.ts'
import { EXAMPLE_DRAFT_HASH } from '../http/example-values.ts'
import { idParam } from '../http/fields.ts'
import { operation } from '../http/operation.ts'
import { warningsSchema } from '../review/warnings.ts'
import { decide } from './decide.ts'
import { changesBody, draftBody, retryBody } from './schema.ts'

const responses = {
  202: { description: 'The decision is recorded and will be carried out.', schema: applicationSchema },
}
const approvedSchema = applicationSchema.extend({ warnings: warningsSchema }).meta({ id: 'ApprovedApplication' })
const shared = { method: 'post', tag: 'decisions', access: 'user', params: idParam, responses } as const

export const decisionOperations = [
  operation({
    ...shared,
    path: '/applications/:id/approve',
    operationId: 'approveApplication',
    summary: 'Approve exactly the draft that was seen',
    description:
      'What is still proposed is accepted; what is unconfirmed or blocked is left out. `warnings` say what the documents lack.',
    body: draftBody,
    example: { body: { draftHash: EXAMPLE_DRAFT_HASH } },
    responses: { 202: { ...responses[202], schema: approvedSchema } },
    problems: ['conflict', 'stale-draft', 'open-conflicts', 'not-printable'],
    handle: ({ params, body, caller, services }) => decide(params.id, caller, services, { kind: 'approve', ...body }),
  }),
  operation({
    ...shared,
    path: '/applications/:id/request-changes',
    operationId: 'requestChanges',
    summary: 'Ask for another round',
    description: 'What you accepted or wrote yourself stays; the rest is redone with your feedback.',
    body: changesBody,
    example: {
      body: {
        draftHash: EXAMPLE_DRAFT_HASH,
        feedback: 'Say more about the booking API, and keep the letter to one page.',
      },
    },
    problems: ['conflict', 'stale-draft'],
    handle: ({ params, body, caller, services }) =>
      decide(params.id, caller, services, { kind: 'requestChanges', ...body }),
  }),
  operation({
    ...shared,
    path: '/applications/:id/reject',
    operationId: 'rejectApplication',
    summary: 'Reject the draft and end the application',
    description:
      'No document is made. The application stays readable, and another one can be started for the same posting.',
    body: draftBody,
    example: { body: { draftHash: EXAMPLE_DRAFT_HASH } },
    problems: ['conflict', 'stale-draft'],
    handle: ({ params, body, caller, services }) => decide(params.id, caller, services, { kind: 'reject', ...body }),
  }),
  operation({
    ...shared,
    path: '/applications/:id/retry',
    operationId: 'retryApplication',
    summary: 'Go on after what needed attention was mended',
    description:
      '`attention` is the `attention.number` that was seen, so that a second click does not retry what stopped later.',
    body: retryBody,
    example: { body: { attention: 1 } },
    problems: ['conflict'],
    handle: ({ params, body, caller, services }) => decide(params.id, caller, services, { kind: 'retry', ...body }),
  }),
  operation({
    ...shared,
    path: '/applications/:id/cancel',
    operationId: 'cancelApplication',
    summary: 'Cancel the application',
    description:
      'At any time before it has ended: its workflow stops where it is, and what was made so far stays readable.',
    body: z.strictObject({}).optional(),
    example: { body: {} },
    problems: ['conflict'],
    handle: ({ params, caller, services }) => decide(params.id, caller, services, { kind: 'cancel' }),
  }),
]
