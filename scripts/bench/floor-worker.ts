import { fileURLToPath } from 'node:url'
import { NativeConnection, Worker } from '@temporalio/worker'
import pg from 'pg'
import { z } from 'zod'

type Step = { id: string; name: string }
export type FloorActivities = { stepWithModel(step: Step): Promise<void>; step(step: Step): Promise<void> }

const ROWS_PER_STEP = 5

/** The floor's worker process: the same Temporal, the same database and the same model as the product's. */
const environment = z
  .object({
    DATABASE_URL: z.string(),
    TEMPORAL_ADDRESS: z.string(),
    TEMPORAL_TASK_QUEUE: z.string(),
    MODEL_URL: z.string(),
  })
  .parse(process.env)
const pool = new pg.Pool({ connectionString: environment.DATABASE_URL, max: 10 })

async function commit({ id, name }: Step): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    for (let row = 0; row < ROWS_PER_STEP; row++)
      await client.query('insert into floor_rows (id, step, number, at) values ($1, $2, $3, clock_timestamp())', [
        id,
        name,
        row,
      ])
    await client.query('commit')
  } finally {
    client.release()
  }
}

const activities: FloorActivities = {
  step: commit,
  async stepWithModel(step) {
    const response = await fetch(`${environment.MODEL_URL}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        model: 'canned',
        response_format: { json_schema: { name: 'write_cover_letter' } },
        messages: [
          { role: 'system', content: '' },
          { role: 'user', content: '{}' },
        ],
      }),
    })
    await response.json()
    await commit(step)
  },
}

const connection = await NativeConnection.connect({ address: environment.TEMPORAL_ADDRESS })
const worker = await Worker.create({
  connection,
  taskQueue: environment.TEMPORAL_TASK_QUEUE,
  workflowsPath: fileURLToPath(new URL('./floor-workflow.ts', import.meta.url)),
  activities,
  maxConcurrentActivityTaskExecutions: 20,
})
await worker.run()
await connection.close()
await pool.end()
