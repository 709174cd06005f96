import { Application, DomainEvent } from '#shared/database/entities/index.ts'
import { isTerminal } from '#shared/domain/application.ts'
import { gauge } from '#shared/telemetry/gauges.ts'
import type { Services } from '../services.ts'
import { presentEvent } from './schema.ts'

const POLL_MS = 5_000

/** How many streams this process writes just now. */
let open = 0
gauge('event_streams', 'application', () => open)

type Reader = {
  /** The number of the last event that the reader has. */
  after: number
  /** Whether somebody still reads who may. */
  isWanted(): Promise<boolean>
  onGone(listener: () => void): unknown
  write(text: string): unknown
}

/** Writes events from the database in their order until the application has ended, nobody reads any more, or the process stops. */
export async function streamEvents(services: Services, applicationId: string, reader: Reader): Promise<void> {
  let wake = (): void => {}
  let due = true
  const nudge = (): void => {
    due = true
    wake()
  }
  const unsubscribe = services.outbox.subscribe([`events/${applicationId}`], nudge)
  reader.onGone(nudge)
  services.stopping.addEventListener('abort', nudge)
  let seq = reader.after
  open += 1
  try {
    while (await reader.isWanted()) {
      due = false
      const em = services.database.em.fork()
      const application = await em.findOne(Application, { id: applicationId, deletedAt: null })
      const events = await em.find(
        DomainEvent,
        { applicationId, seq: { $gt: seq } },
        { orderBy: { seq: 'asc' }, limit: 500 },
      )
      for (const event of events) {
        seq = event.seq ?? seq
        reader.write(`id: ${seq}\nevent: ${event.eventType}\ndata: ${JSON.stringify(presentEvent(event))}\n\n`)
      }
      if (!application || (isTerminal(application.status) && seq >= application.eventSeq)) return
      if (services.stopping.aborted) return
      if (events.length === 0) reader.write(': still here\n\n')
      if (!due) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, POLL_MS)
          wake = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
    }
  } finally {
    open -= 1
    unsubscribe()
    services.stopping.removeEventListener('abort', nudge)
  }
}
