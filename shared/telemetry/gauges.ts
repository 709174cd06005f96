/** What stands at some height in this process at any moment. Each has one label. */
export type GaugeName = 'queue_running' | 'queue_waiting' | 'database_connections' | 'event_streams'

type Reading = { gauge: GaugeName; label: string; read: () => number }
const readings = new Map<string, Reading>()

/** Lets a height be read by whoever looks; one of the same name and label takes the place of the one before. */
export function gauge(name: GaugeName, label: string, read: () => number): void {
  readings.set(`${name} ${label}`, { gauge: name, label, read })
}

/** Lets the load of a queue be read. */
export function gaugeQueue(label: string, queue: { readonly load: { running: number; waiting: number } }): void {
  gauge('queue_running', label, () => queue.load.running)
  gauge('queue_waiting', label, () => queue.load.waiting)
}

/** Every height as it is now. */
export function readGauges(): { gauge: GaugeName; label: string; value: number }[] {
  return [...readings.values()].map(({ gauge, label, read }) => ({ gauge, label, value: read() }))
}
