import { AckPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'

/** `node examples/listen-to-events.ts nats://localhost:4222`: prints every event, and goes on where it was when it is started again. */
const [server = 'nats://localhost:4222', stream = 'application-events', name = 'example'] = process.argv.slice(2)
type Event = { id: string; type: string; time: string; subject: string; sequence?: string; data: object }

const connection = await connect({ servers: server })
const { consumers } = await jetstreamManager(connection)
await consumers.add(stream, { durable_name: name, ack_policy: AckPolicy.Explicit })
const consumer = await jetstream(connection).consumers.get(stream, name)
const seen = new Set<string>()
for await (const message of await consumer.consume()) {
  const event = message.json<Event>()
  // It may come twice: whoever does more than print keeps the ids with what it does.
  if (!seen.has(event.id)) console.log(event.time, event.subject, event.sequence ?? '-', event.type, event.data)
  seen.add(event.id)
  message.ack()
}
