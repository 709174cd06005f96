import { parseArgs } from 'node:util'
import { z } from 'zod'
import { openDatabase } from '#shared/database/orm.ts'
import { EVENT_TYPES } from '#shared/domain/events.ts'
import { replayEvents } from '#shared/events/bus/replay.ts'
import { databaseUrl } from './installation.ts'

/**
 * `npm run replay-events -- --since 2026-11-01 [--until 2026-11-08] [--application ID] [--type ResumeRead …]`: has the API processes
 * send events of before to the bus, under the ids that they always had. Times are in UTC where they name no zone. Takes
 * DATABASE_URL, or what a running `npm start` keeps.
 */
const USAGE =
  'Usage: npm run replay-events -- --since 2026-11-01 [--until 2026-11-08T12:00Z] [--application ID] [--type TYPE …]'

/** A day, or a day and a time of it. */
const MOMENT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/
const moment = z
  .string()
  .regex(MOMENT, 'must be such as 2026-11-08 or 2026-11-08T12:00Z')
  .transform((text) => new Date(text.includes('T') && !/(Z|[+-]\d\d:\d\d)$/.test(text) ? `${text}Z` : text))
  .refine((time) => !Number.isNaN(time.getTime()), 'is no such day or time')
const optionsSchema = z.object({
  since: moment,
  until: moment.optional(),
  application: z.uuid().optional(),
  type: z.array(z.enum(EVENT_TYPES)).optional(),
})

const options = readOptions()
try {
  const database = await openDatabase({ DATABASE_URL: await databaseUrl(), DATABASE_POOL_SIZE: 2 })
  try {
    const { since, until, application, type } = options
    const queued = await replayEvents(database, { since, until, applicationId: application, types: type })
    console.log(`${queued} events are queued; API processes with EVENT_BUS_URL send them.`)
  } finally {
    await database.close(true)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function readOptions(): z.infer<typeof optionsSchema> {
  try {
    const { values } = parseArgs({
      options: {
        since: { type: 'string' },
        until: { type: 'string' },
        application: { type: 'string' },
        type: { type: 'string', multiple: true },
      },
    })
    return optionsSchema.parse(values)
  } catch (error) {
    if (error instanceof z.ZodError) console.error(z.prettifyError(error))
    else if (error instanceof Error) console.error(error.message)
    console.error(USAGE)
    process.exit(2)
  }
}
