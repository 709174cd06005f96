import {
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  jetstreamManager,
  RetentionPolicy,
  StorageType,
} from '@nats-io/jetstream'
import { nanos } from '@nats-io/transport-node'
import { type BusConfig, connectToBus } from './connection.ts'

/** So long the bus knows ids that it was given, and keeps an event once that is sent twice. */
const DUPLICATE_WINDOW_S = 2 * 60

/** Makes the stream that keeps the events, or brings its retention up to the configuration. Safe to repeat. */
export async function setUpStream(config: BusConfig): Promise<void> {
  const connection = await connectToBus(config, 'migrate')
  try {
    const { streams } = await jetstreamManager(connection)
    const name = config.EVENT_BUS_STREAM
    const settings = {
      subjects: [`${name}.>`],
      max_age: nanos(config.EVENT_BUS_MAX_AGE_S * 1000),
      num_replicas: config.EVENT_BUS_REPLICAS,
      duplicate_window: nanos(Math.min(DUPLICATE_WINDOW_S, config.EVENT_BUS_MAX_AGE_S) * 1000),
    }
    const isThere = await streams.info(name).then(
      () => true,
      (error: unknown) => {
        if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound) return false
        throw error
      },
    )
    if (isThere) await streams.update(name, settings)
    else
      await streams.add({
        name,
        ...settings,
        retention: RetentionPolicy.Limits,
        storage: StorageType.File,
        discard: DiscardPolicy.Old,
      })
  } finally {
    await connection.close()
  }
}
