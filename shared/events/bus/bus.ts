import { type JetStreamClient, jetstream } from '@nats-io/jetstream'
import { headers, type NatsConnection, RequestError } from '@nats-io/transport-node'
import { type BusEvent, CLOUD_EVENT_TYPE, cloudEventOf, subjectOf } from './cloud-event.ts'
import { type BusConfig, connectToBus } from './connection.ts'

const PUBLISH_TIMEOUT_MS = 5_000

/** NATS answers, but nobody keeps events there: JetStream is off, or the stream was never made. */
export class EventStreamMissing extends Error {
  override name = 'EventStreamMissing'
}

type Opened = { connection: NatsConnection; client: JetStreamClient }

/** The bus, with one connection that is opened when it is needed and again after it broke. */
export class EventBus {
  readonly #config: BusConfig
  #opening: Promise<Opened> | undefined

  constructor(config: BusConfig) {
    this.#config = config
  }

  /** Settles once the stream has kept the event; one that it knows already is kept once. Throws EventStreamMissing and what NATS throws. */
  async publish(event: BusEvent): Promise<void> {
    const { client } = await this.#open()
    const contentType = headers()
    contentType.set('content-type', CLOUD_EVENT_TYPE)
    const subject = subjectOf(this.#config.EVENT_BUS_STREAM, event.type)
    await client
      .publish(subject, JSON.stringify(cloudEventOf(event)), {
        msgID: event.id,
        headers: contentType,
        timeout: PUBLISH_TIMEOUT_MS,
      })
      .catch(async (error: unknown) => {
        if (error instanceof Error && hasNoResponders(error))
          throw new EventStreamMissing('the stream is made by scripts/migrate.ts', { cause: error })
        // It may be the connection: the next event opens another.
        await this.close()
        throw error
      })
  }

  async close(): Promise<void> {
    const opening = this.#opening
    this.#opening = undefined
    const opened = await opening?.catch(() => undefined)
    await opened?.connection.close()
  }

  #open(): Promise<Opened> {
    if (this.#opening) return this.#opening
    const opening = connectToBus(this.#config, 'events').then((connection) => ({
      connection,
      client: jetstream(connection),
    }))
    this.#opening = opening
    const forget = (): void => {
      if (this.#opening === opening) this.#opening = undefined
    }
    opening.then(({ connection }) => connection.closed().then(forget), forget)
    return opening
  }
}

function hasNoResponders(error: Error): boolean {
  return error.cause instanceof RequestError && error.cause.isNoResponders()
}
