import type { Logger } from 'pino'
import type { Config } from '#shared/config.ts'
import type { Database } from '#shared/database/orm.ts'
import type { OutboxSignal } from '../listen.ts'
import { type Loop, startLoop } from '../loop.ts'
import { EventBus } from './bus.ts'
import { publishWaiting } from './publish-waiting.ts'

type BusServices = { config: Config; database: Database; outbox: OutboxSignal; logger: Logger }

/** Publishes events on the bus, one loop in every API process; they share the work by application. */
export function startBus({ config, database, outbox, logger }: BusServices): Loop {
  const bus = new EventBus(config)
  const options = { task: 'publishing on the bus', topics: ['bus'] as const, tickMs: config.DISPATCHER_TICK_MS }
  const loop = startLoop({ outbox, logger, ...options }, () => publishWaiting(database, (event) => bus.publish(event)))
  return {
    ...loop,
    async stop() {
      await loop.stop()
      await bus.close()
    },
  }
}
