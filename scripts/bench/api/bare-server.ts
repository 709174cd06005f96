import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import express, { type NextFunction, type Request, type Response } from 'express'
import pg from 'pg'
import { z } from 'zod'

/**
 * The floor: bare Express and pg. Each handler sends the statements that the product was seen to send for the same request,
 * on one connection, and answers JSON of the same size. It checks nothing.
 */
const environment = z
  .object({
    DATABASE_URL: z.string(),
    DATABASE_POOL_SIZE: z.coerce.number(),
    PORT: z.coerce.number(),
    RECORDINGS: z.string(),
  })
  .parse(process.env)
const recordings = z
  .array(
    z.object({
      method: z.enum(['GET', 'POST']),
      path: z.string(),
      status: z.number(),
      body: z.unknown(),
      statements: z.array(z.object({ text: z.string(), values: z.array(z.unknown()) })),
      /** Made by the request, so that each request must have its own. */
      fresh: z.array(z.string()),
    }),
  )
  .parse(JSON.parse(readFileSync(environment.RECORDINGS, 'utf8')))

const pool = new pg.Pool({ connectionString: environment.DATABASE_URL, max: environment.DATABASE_POOL_SIZE })
const app = express()
app.disable('x-powered-by')
app.set('etag', false)

for (const { method, path, status, body, statements, fresh } of recordings) {
  const freshened = replacer(fresh)
  const handle = async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    // The same address may be asked with several queries.
    if (req.originalUrl !== path) return next()
    const own = freshened()
    const client = await pool.connect()
    try {
      for (const { text, values } of statements)
        await client.query(
          own(text),
          values.map((value) => (typeof value === 'string' ? own(value) : value)),
        )
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
    res.status(status).json(body)
  }
  if (method === 'POST') app.post(path, express.json(), handle)
  else app.get(path.split('?')[0] ?? path, handle)
}

/** Makes, for each request, a function that puts new ids where a text has those of the recording. */
function replacer(fresh: readonly string[]): () => (text: string) => string {
  if (fresh.length === 0) return () => (text) => text
  const pattern = new RegExp(fresh.join('|'), 'g')
  return () => {
    const ids = new Map<string, string>()
    return (text) =>
      text.replace(pattern, (old) => {
        const id = ids.get(old) ?? randomUUID()
        ids.set(old, id)
        return id
      })
  }
}

app.listen(environment.PORT, '127.0.0.1')
