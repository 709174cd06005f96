import { z } from 'zod'
import { parseJson } from '#shared/parse-json.ts'
import { isRecord } from '../answers/coerce.ts'
import { findObjects } from '../answers/find-objects.ts'
import { valueAt } from '../answers/value-at.ts'
import type { ModelReplies, ModelTask, RawReply } from '../model.ts'
import { toStrictSchema } from '../schemas.ts'

/** Where a reply that could be used is not what was asked for. Says places and counts, no text of the reply. */
export type Form = {
  /** It is not JSON alone: it stood among other text, or had to be repaired. */
  isEmbedded: boolean
  /** Places of keys that were asked for and are not there; `*` stands for each item of a list. */
  missing: string[]
  /** What breaks the schema otherwise, and was coerced. */
  deviations: string[]
  /** Texts that did not stay as they came: with Markdown, tags, or a greeting or sign-off of their own. */
  cleanedTexts: number
}

/** Holds a reply against the schema that was asked for, and against what was made of it. */
export function examineForm<T extends ModelTask>(task: T, { content }: RawReply, value: ModelReplies[T]): Form {
  const json = parseJson(content)
  const found = json ?? findObjects(content).objects.at(-1)
  const kept = new Set(textsIn(value))
  const broken = listBroken(strictSchema(task).safeParse(found).error?.issues ?? [], found)
  const isMissing = ({ value }: Broken): boolean => value === undefined
  return {
    isEmbedded: json === undefined,
    missing: [...new Set(broken.filter(isMissing).map(({ place }) => place))],
    deviations: countEach(broken.filter((one) => !isMissing(one)).map(({ place, code }) => `${place} ${say(code)}`)),
    cleanedTexts: textsIn(found).filter((text) => !kept.has(text.trim())).length,
  }
}

const strictSchemas = new Map<ModelTask, z.ZodType>()
function strictSchema(task: ModelTask): z.ZodType {
  const schema = strictSchemas.get(task) ?? z.fromJSONSchema(toStrictSchema(task))
  strictSchemas.set(task, schema)
  return schema
}

type Broken = { place: string; code: z.core.$ZodIssue['code']; value: unknown }

/** What breaks the schema, in depth: of an object that may be null, what is wrong with the object. */
function listBroken(issues: readonly z.core.$ZodIssue[], json: unknown, before: readonly PropertyKey[] = []): Broken[] {
  return issues.flatMap((issue) => {
    const path = [...before, ...issue.path]
    const value = valueAt(json, path)
    if (issue.code === 'invalid_union' && isRecord(value)) return listBroken(issue.errors[0] ?? [], json, path)
    const place = path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('.')
    return [{ place: place === '' ? 'the object' : place, code: issue.code, value }]
  })
}

function say(code: Broken['code']): string {
  switch (code) {
    case 'unrecognized_keys':
      return 'has keys that were not asked for'
    case 'invalid_value':
      return 'is none of the words asked for'
    case 'invalid_type':
    case 'invalid_union':
      return 'is of another type'
    default:
      return 'is not as the schema says'
  }
}

function countEach(said: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const one of said) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].map(([one, count]) => (count > 1 ? `${one} (${count} times)` : one))
}

/** What is written under `text`, at any depth. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsIn(inner),
  )
}
