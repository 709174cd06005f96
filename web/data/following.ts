import { useEffect, useState } from 'react'
import type { Schemas } from '#client'
import { answerOf, api } from './api.ts'
import { forgetApplication } from './applications.ts'

export type ApplicationEvent = Schemas['Event']
type EventType = Schemas['SentEvent']['event']

const TYPES = Object.keys({
  ApplicationCreated: true,
  ApplicationStatusChanged: true,
  AIJobQueued: true,
  AIModelAwaited: true,
  AIOutputReady: true,
  ApprovalRequested: true,
  ApprovalReminder: true,
  ReviewEdited: true,
  DecisionRecorded: true,
  DecisionLost: true,
  DocumentExported: true,
  AttentionNeeded: true,
  ResumeUploaded: true,
  ResumeParsed: true,
  ResumeRead: true,
  ReadingFailed: true,
  UserRegistered: true,
} satisfies Record<EventType, true>)

/**
 * Follows an application while `isOn`: every event of it so far and each new one, and whether the stream is up. The browser
 * connects anew by itself and goes on behind the last event that it has.
 */
export function useFollowing(id: string, isOn: boolean): { events: readonly ApplicationEvent[]; isLive: boolean } {
  const [events, setEvents] = useState<readonly ApplicationEvent[]>([])
  const [isLive, setLive] = useState(false)
  useEffect(() => {
    if (!isOn) return
    const stream = new EventSource(`/applications/${id}/events`)
    const take = ({ data }: MessageEvent<string>) => {
      const event: ApplicationEvent = JSON.parse(data)
      setEvents((known) => (known.some((other) => other.id === event.id) ? known : [...known, event]))
      void forgetApplication(id)
    }
    for (const type of TYPES) stream.addEventListener(type, take)
    stream.onopen = () => setLive(true)
    stream.onerror = () => {
      setLive(false)
      // A refusal ends the stream for good: asking once more says why, and an ended session is noticed.
      if (stream.readyState === EventSource.CLOSED) answerOf(api.GET('/auth/session')).catch(() => undefined)
    }
    return () => {
      stream.close()
      setLive(false)
    }
  }, [id, isOn])
  return { events, isLive }
}
