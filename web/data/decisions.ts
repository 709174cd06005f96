import { useMutation } from '@tanstack/react-query'
import { answerOf, api } from './api.ts'
import { forgetApplication } from './applications.ts'

export type Decision =
  | { kind: 'approve'; draftHash: string }
  | { kind: 'requestChanges'; draftHash: string; feedback: string }
  | { kind: 'reject'; draftHash: string }
  | { kind: 'retry'; attention: number }
  | { kind: 'cancel' }

function send(id: string, decision: Decision) {
  const params = { path: { id } }
  switch (decision.kind) {
    case 'approve':
      return api.POST('/applications/{id}/approve', { params, body: { draftHash: decision.draftHash } })
    case 'requestChanges': {
      const { draftHash, feedback } = decision
      return api.POST('/applications/{id}/request-changes', { params, body: { draftHash, feedback } })
    }
    case 'reject':
      return api.POST('/applications/{id}/reject', { params, body: { draftHash: decision.draftHash } })
    case 'retry':
      return api.POST('/applications/{id}/retry', { params, body: { attention: decision.attention } })
    case 'cancel':
      return api.POST('/applications/{id}/cancel', { params })
  }
}

/** Decides about an application. What it is refused for is a problem that says why. */
export function useDecide(id: string) {
  return useMutation({
    mutationFn: (decision: Decision) => answerOf<unknown>(send(id, decision)),
    onSettled: () => forgetApplication(id),
  })
}
