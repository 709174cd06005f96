import type { DomainEvent } from '#shared/database/entities/index.ts'

/** An event as lists and streams show it. */
export function presentEvent(event: DomainEvent) {
  return {
    id: event.id,
    type: event.eventType,
    applicationId: event.applicationId,
    seq: event.seq,
    payload: event.payloadJson,
    createdAt: event.createdAt,
  }
}
