import { z } from 'zod'

/** One message of a contract: its name, its schema, what it is for, and at least one example. */
export type Message = { name: string; schema: z.ZodType; about: string; examples: readonly unknown[] }

export type ContractDocument = {
  $schema: string
  $id: string
  title: string
  description: string
  $defs: Record<string, Record<string, unknown>>
}

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/**
 * A file of contracts as JSON Schema 2020-12: each message under `$defs`, and what several share beside them. Schemas are those of
 * what a sender may write; a receiver takes fields that it does not know for additions.
 */
export function toContractDocument(
  file: { name: string; title: string; description: string },
  messages: readonly Message[],
  shared: Readonly<Record<string, z.ZodType>> = {},
): ContractDocument {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(shared)) registry.add(schema, { id })
  for (const { name, schema } of messages) if (!registry.has(schema)) registry.add(schema, { id: name })
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/$defs/${id}`, unrepresentable: 'any' })
  const told = new Map(messages.map((message) => [message.name, message]))
  const definitions = Object.entries(schemas).map(([id, { $schema: _dialect, $id: _id, ...schema }]) => {
    const message = told.get(id)
    const about = message && { title: id, description: [message.about, schema.description].filter(Boolean).join(' ') }
    return [id, { ...schema, ...about, ...(message && { examples: message.examples }) }] as const
  })
  return {
    $schema: DIALECT,
    $id: `${file.name}.schema.json`,
    title: file.title,
    description: file.description,
    $defs: Object.fromEntries(definitions.sort(([a], [b]) => a.localeCompare(b, 'en'))),
  }
}
