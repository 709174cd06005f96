import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { type RequestSchema, requestSchema } from './request-schema.ts'

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query', 'header']),
  required: z.boolean().optional(),
  schema: requestSchema,
  example: z.unknown().optional(),
})
const operationSchema = z.object({
  operationId: z.string(),
  description: z.string().optional(),
  'x-codeSamples': z.array(z.object({ source: z.string() })).optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
  parameters: z.array(parameterSchema).default([]),
  requestBody: z
    .object({
      content: z.record(z.string(), z.object({ schema: requestSchema, example: z.unknown().optional() })),
    })
    .optional(),
  responses: z.record(z.string(), z.unknown()),
})
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})
const document = documentSchema.parse(
  JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8')),
)

export type DocumentedOperation = z.output<typeof operationSchema> & { method: string; path: string }

/** Every operation of docs/openapi.json. */
export const documentedOperations: DocumentedOperation[] = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
)

/** Whether the document says that nobody needs to sign in. */
export const isPublic = ({ security }: DocumentedOperation) => security?.length === 0
/** Whether it asks for the role of an administrator. */
export const isAdministrators = ({ security }: DocumentedOperation) =>
  (security ?? []).some(({ bearer }) => bearer?.includes('admin'))

/** A place in a request for an id, and of what: `{id}` in `/resumes/{id}` and `resumeId` in a body both are of a `resume`. */
export type Slot = { in: 'path' | 'query' | 'body'; name: string; of: string }

/** One form of an operation's request: one of its media types, one variant of its body. */
export type RequestForm = {
  operation: DocumentedOperation
  slots: Slot[]
  body: { contentType: string; schema: RequestSchema } | null
}

/** Every form that the document allows. A parameter that may be left out is, unless it takes an id: then both are forms. */
export function formsOf(operation: DocumentedOperation): RequestForm[] {
  const inPath = operation.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const pathSlots = inPath.map((name): Slot => ({ in: 'path', name, of: namedBy(operation.path, name) }))
  const bodies = Object.entries(operation.requestBody?.content ?? {}).flatMap(([contentType, { schema }]) =>
    variantsOf(schema).map((variant) => ({ contentType, schema: variant })),
  )
  const queriedIds = operation.parameters.filter(
    (parameter) => parameter.in === 'query' && parameter.schema.format === 'uuid' && parameter.name !== 'cursor',
  )
  const needed = queriedIds.filter(({ required }) => required).map(querySlot)
  const forms = (bodies.length > 0 ? bodies : [null]).map((body) => ({
    operation,
    slots: [...pathSlots, ...needed, ...bodySlots(body?.schema)],
    body,
  }))
  const queried = queriedIds
    .filter(({ required }) => !required)
    .map(
      (parameter): RequestForm => ({
        operation,
        slots: [...pathSlots, ...needed, querySlot(parameter)],
        body: forms[0]?.body ?? null,
      }),
    )
  return [...forms, ...queried]
}

function querySlot({ name }: { name: string }): Slot {
  return { in: 'query', name, of: name.replace(/Id$/, '') }
}

function namedBy(path: string, name: string): string {
  if (name !== 'id') return name.replace(/_id$/, '')
  const before = path.split('/')[path.split('/').indexOf('{id}') - 1] ?? ''
  return before.replace(/s$/, '')
}

function bodySlots(schema: RequestSchema | undefined): Slot[] {
  return (schema?.required ?? [])
    .filter((name) => schema?.properties?.[name]?.format === 'uuid')
    .map((name) => ({ in: 'body', name, of: name.replace(/Id$/, '') }))
}

function resolve(schema: RequestSchema): RequestSchema {
  if (!schema.$ref) return schema
  const named = document.components.schemas[schema.$ref.replace('#/components/schemas/', '')]
  assert.ok(named, `${schema.$ref} is not in the document`)
  return requestSchema.parse(named)
}

function variantsOf(schema: RequestSchema): RequestSchema[] {
  const { anyOf, ...rest } = resolve(schema)
  if (!anyOf) return [rest]
  return anyOf.flatMap(variantsOf).map((variant) => ({
    ...rest,
    ...variant,
    required: [...(rest.required ?? []), ...(variant.required ?? [])],
    properties: { ...rest.properties, ...variant.properties },
  }))
}

/** What a schema does not tell, by the name of the property. */
export type Known = Record<string, unknown>

export type FilledIn = {
  operation: DocumentedOperation
  method: string
  path: string
  headers: Record<string, string>
  body: unknown
}

/** A request in one form, with these ids in its slots. Throws where it would have to guess. */
export function fillIn({ operation, slots, body }: RequestForm, known: Known, idOf: (slot: Slot) => string): FilledIn {
  const ids = (where: Slot['in']) =>
    Object.fromEntries(slots.filter((slot) => slot.in === where).map((slot) => [slot.name, idOf(slot)]))
  const inPath = ids('path')
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => inPath[name] ?? '')
  const query = new URLSearchParams(ids('query')).toString()
  const headers: Record<string, string> = {}
  for (const { name, schema, in: where, required } of operation.parameters)
    if (where === 'header' && required) headers[name] = String(sampleOf(name, schema, known))
  return {
    operation,
    method: operation.method,
    path: query ? `${path}?${query}` : path,
    headers,
    body: body && bodyOf(body, { ...known, ...ids('body') }),
  }
}

function bodyOf({ contentType, schema }: NonNullable<RequestForm['body']>, known: Known): unknown {
  const value = sampleOf('body', schema, known)
  if (contentType === 'application/json') return value
  assert.equal(contentType, 'multipart/form-data')
  const form = new FormData()
  for (const [name, part] of Object.entries(value ?? {})) {
    if (part instanceof File) form.set(name, part)
    else form.set(name, String(part))
  }
  return form
}

function sampleOf(name: string, given: RequestSchema, known: Known): unknown {
  if (name in known) return known[name]
  const schema = resolve(given)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  if (schema.anyOf?.[0]) return sampleOf(name, schema.anyOf[0], known)
  switch (schema.type) {
    case 'boolean':
      return false
    case 'integer':
      return Math.max(schema.minimum ?? 0, 1)
    case 'string':
      return textOf(name, schema)
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(name, schema.items ?? {}, known))
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((key) => [key, sampleOf(key, schema.properties?.[key] ?? {}, known)]),
      )
    default:
      return assert.fail(`there is no value for ${name}: ${JSON.stringify(schema).slice(0, 200)}`)
  }
}

function textOf(name: string, schema: RequestSchema): string {
  const text = 'x'.repeat(Math.max(schema.minLength ?? 0, 1))
  const fits = schema.format === undefined && (!schema.pattern || new RegExp(schema.pattern, 'u').test(text))
  assert.ok(fits, `there is no text for ${name}: ${JSON.stringify(schema).slice(0, 200)}`)
  return text
}
