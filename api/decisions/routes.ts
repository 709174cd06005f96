import { z } from 'zod'
import { applicationSchema } from '../applications/schema.ts'
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
    problems: ['conflict', 'stale-draft'],
    handle: ({ params, body, caller, services }) =>
      decide(params.id, caller, services, { kind: 'requestChanges', ...body }),
  }),
  operation({
    ...shared,
    path: '/applications/:id/reject',
    operationId: 'rejectApplication',
    summary: 'Reject the draft and end the application',
    body: draftBody,
    problems: ['conflict', 'stale-draft'],
    handle: ({ params, body, caller, services }) => decide(params.id, caller, services, { kind: 'reject', ...body }),
  }),
  operation({
    ...shared,
    path: '/applications/:id/retry',
    operationId: 'retryApplication',
    summary: 'Go on after what needed attention was mended',
    body: retryBody,
    problems: ['conflict'],
    handle: ({ params, body, caller, services }) => decide(params.id, caller, services, { kind: 'retry', ...body }),
  }),
  operation({
    ...shared,
    path: '/applications/:id/cancel',
    operationId: 'cancelApplication',
    summary: 'Cancel the application',
    body: z.strictObject({}).optional(),
    problems: ['conflict'],
    handle: ({ params, caller, services }) => decide(params.id, caller, services, { kind: 'cancel' }),
  }),
]
