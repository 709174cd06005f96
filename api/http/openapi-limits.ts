import { constants } from 'node:buffer'
import { maxHeaderSize } from 'node:http'
import { BODY_LIMIT_BYTES } from './json-body.ts'

const GREATEST_ARRAY = 2 ** 32 - 1
const UUID_LENGTH = 36
/** What is data in a document, although it may look like a schema. */
export const DATA = new Set(['example', 'examples', 'default', 'enum', 'const'])

type Limits = { text: number; items: number }
const ANSWER: Limits = { text: constants.MAX_STRING_LENGTH, items: GREATEST_ARRAY }
const BODY: Limits = { text: BODY_LIMIT_BYTES, items: BODY_LIMIT_BYTES / 2 }
const HEAD: Limits = { text: maxHeaderSize, items: maxHeaderSize / 2 }

/**
 * States, wherever a schema names no limit of its own, the one that holds all the same, and nothing that is not enforced: no
 * text or list of a request is longer than its head or body may be, and none of an answer longer than this process can hold.
 * Whole numbers have limits of their own. No field that may be called anything is called `__proto__`. Uploads have the limit of the configuration.
 */
export function stateLimits(node: unknown, limits: Limits = ANSWER): void {
  if (Array.isArray(node)) for (const item of node) stateLimits(item, limits)
  if (!isObject(node)) return
  limit(node, limits)
  for (const [key, value] of Object.entries(node)) if (!DATA.has(key)) stateLimits(value, limitsBelow(key, limits))
}

function limitsBelow(key: string, limits: Limits): Limits {
  if (key === 'parameters') return HEAD
  if (key === 'requestBody') return BODY
  return key === 'multipart/form-data' ? ANSWER : limits
}

function limit(schema: Record<string, unknown>, { text, items }: Limits): void {
  const types = [schema.type].flat()
  if (types.includes('integer')) schema.format ??= 'int64'
  if (schema.enum !== undefined || schema.const !== undefined) return
  if (types.includes('string')) schema.maxLength ??= schema.format === 'uuid' ? UUID_LENGTH : text
  if (types.includes('array')) schema.maxItems ??= items
  if (isObject(schema.propertyNames)) schema.propertyNames.not ??= { const: '__proto__' }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
