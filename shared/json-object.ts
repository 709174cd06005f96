import { z } from 'zod'
import { parseJson } from '#shared/parse-json.ts'

/** A JSON object on one line, whose values are of this kind. */
export function jsonObject<Value extends z.ZodType>(value: Value) {
  const error = 'must be a JSON object on one line, such as {"temperature":0}'
  return z
    .string()
    .transform(parseJson)
    .pipe(z.record(z.string(), value, { error }))
}
