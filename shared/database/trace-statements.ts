import type { Pool, PoolClient } from 'pg'
import { areSpansRecorded, beginPart, type SpanDescription } from '#shared/telemetry/spans.ts'

/** The first word of a statement, and the first table that it names. */
const OPERATION = /^\s*(?:\/\*.*?\*\/\s*)?(\w+)/s
const TABLE = /\b(?:from|into|update|join)\s+"?(\w+)/i

/**
 * Records a span for each statement of what is traced, by its kind and its first table: neither its text, which may have values
 * in it, nor its values. A pool whose process records nothing is left as it is.
 */
export function traceStatements(pool: Pool): void {
  if (!areSpansRecorded()) return
  pool.on('connect', (client: PoolClient) => {
    const send: (...given: unknown[]) => unknown = client.query.bind(client)
    const query = (...given: unknown[]): unknown => {
      const span = beginPart(() => describe(given[0]))
      const sent = send(...given)
      if (!span) return sent
      if (!(sent instanceof Promise)) {
        span.end()
        return sent
      }
      sent.then(
        () => span.end(),
        (error: unknown) => span.end(codeOf(error)),
      )
      return sent
    }
    Object.assign(client, { query })
  })
}

/** Statements repeat themselves; with lists of any length there are ever more, so what is known is forgotten at this many. */
const MOST_KNOWN = 1_000
const known = new Map<string, SpanDescription>()

function describe(statement: unknown): SpanDescription {
  const given: unknown =
    typeof statement === 'object' && statement !== null ? Reflect.get(statement, 'text') : statement
  const text = typeof given === 'string' ? given : ''
  const found = known.get(text)
  if (found) return found
  const described = describeText(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, described)
  return described
}

function describeText(text: string): SpanDescription {
  const operation = OPERATION.exec(text)?.[1]?.toUpperCase() ?? 'STATEMENT'
  const table = TABLE.exec(text)?.[1]
  return {
    name: table ? `${operation} ${table}` : operation,
    kind: 'CLIENT',
    attributes: {
      'db.system.name': 'postgresql',
      'db.operation.name': operation,
      ...(table !== undefined && { 'db.collection.name': table }),
    },
  }
}

function codeOf(error: unknown): string {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
  return typeof code === 'string' ? code : 'error'
}
