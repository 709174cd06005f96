import { z } from 'zod'
import { CHANGE_OPS } from '#shared/domain/changes/change.ts'
import { jsonResumeSchema } from '#shared/domain/resume/json-resume.ts'
import type { ModelTask } from './model.ts'

/**
 * The replies of the language-model contract (docs/llm), with their bounds. A list beyond its bound is refused as a whole:
 * half of an oversized reply is not what the model meant.
 */

const id = z.string().trim().min(1).max(100)
const ids = z.array(id).max(60)

export const LIMITS = { contentChars: 2_000_000, changes: 300, requirements: 80, paragraphs: 12 } as const

/** How many changes a model is asked for at most; further ones are left out. */
export const ASKED_CHANGES = 25

export const requirementSchema = z.object({
  id,
  text: z.string().trim().min(1).max(1_000),
  kind: z.enum(['must', 'nice']),
  keywords: z.array(z.string().trim().max(200)).max(60),
})

export const changeSchema = z
  .object({
    op: z.enum(CHANGE_OPS),
    target: id,
    text: z.string().max(5_000).nullable().describe('The new text of a `rewrite` or an `add`; else null.'),
    position: z
      .number()
      .int()
      .min(0)
      .max(10_000)
      .nullable()
      .describe('For a `move`: the new place among its siblings, from 0; else null.'),
    evidence: ids,
    requirements: ids,
    reason: z.string().max(2_000),
  })
  .superRefine((value, context) => {
    const needsText = value.op === 'rewrite' || value.op === 'add'
    if (needsText && !value.text?.trim()) {
      context.addIssue({ code: 'custom', path: ['text'], message: `must hold the new text of a ${value.op}` })
    }
    if (value.op === 'move' && value.position === null) {
      context.addIssue({ code: 'custom', path: ['position'], message: 'must hold the new place of a move' })
    }
  })

export const paragraphSchema = z.object({ text: z.string().trim().min(1).max(5_000), evidence: ids })

export const replySchemas = {
  parse_resume: jsonResumeSchema.omit({ $schema: true, meta: true }),
  tailor_resume: z.object({
    requirements: z.array(requirementSchema).max(LIMITS.requirements),
    changes: z.array(changeSchema).max(LIMITS.changes),
  }),
  write_cover_letter: z.object({ paragraphs: z.array(paragraphSchema).min(1).max(LIMITS.paragraphs) }),
} as const satisfies Record<ModelTask, z.ZodType>

export type JsonSchema = { [key: string]: unknown }

/**
 * The JSON Schema that a task's reply must follow, as strict structured output wants it: closed objects, every key
 * required, what is optional nullable, and no keyword that only some servers know.
 */
export function toStrictSchema(task: ModelTask): JsonSchema {
  const cached = strictSchemas.get(task)
  if (cached) return cached
  const schema = makeStrict(z.toJSONSchema(replySchemas[task], { target: 'draft-7', io: 'input' }))
  strictSchemas.set(task, schema)
  return schema
}

const strictSchemas = new Map<ModelTask, JsonSchema>()

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function makeStrict(schema: unknown): JsonSchema {
  if (!isObject(schema)) return {}
  if (Array.isArray(schema.anyOf)) return { anyOf: schema.anyOf.map(makeStrict) }
  if (schema.type === 'object' && isObject(schema.properties)) {
    const required = Array.isArray(schema.required) ? schema.required : []
    const properties = Object.entries(schema.properties).map(([name, value]) => {
      const property = makeStrict(value)
      return [name, required.includes(name) ? property : makeNullable(property)] as const
    })
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      required: properties.map(([name]) => name),
      additionalProperties: false,
    }
  }
  if (schema.type === 'array') return { type: 'array', items: makeStrict(schema.items) }
  return { type: schema.type, ...(schema.enum !== undefined && { enum: schema.enum }) }
}

/** A list that may be missing is asked for as an empty list: one way fewer to say nothing. */
function makeNullable(schema: JsonSchema): JsonSchema {
  if (schema.type === 'array' || schema.anyOf) return schema
  if (schema.type === 'object') return { anyOf: [schema, { type: 'null' }] }
  return { ...schema, type: [schema.type, 'null'] }
}
