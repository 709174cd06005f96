import { useEffect, useState } from 'react'
import { type ApplicationEvent, followEvents } from '#client'
import { api } from './api.ts'
import { forgetApplication } from './applications.ts'
import { toProblem } from './problem.ts'
import { sessionEnded } from './session.ts'

export type { ApplicationEvent } from '#client'

/**
 * Follows an application while `isOn`: every event of it so far and each new one, and whether the stream is up. One that breaks off is
 * opened again behind the last event.
 */
export function useFollowing(id: string, isOn: boolean): { events: readonly ApplicationEvent[]; isLive: boolean } {
  const [events, setEvents] = useState<readonly ApplicationEvent[]>([])
  const [isLive, setLive] = useState(false)
  useEffect(() => {
    if (!isOn) return
    const leaving = new AbortController()
    const { signal } = leaving
    const onConnection = (isOpen: boolean) => setLive(isOpen && !signal.aborted)
    const follow = async () => {
      for await (const event of followEvents(api, id, { signal, onConnection })) {
        setEvents((known) => (known.some((other) => other.id === event.id) ? known : [...known, event]))
        void forgetApplication(id)
      }
    }
    follow().catch((failure: unknown) => {
      if (toProblem(failure).kind === 'unauthenticated') sessionEnded()
    })
    return () => leaving.abort()
  }, [id, isOn])
  return { events, isLive }
}
