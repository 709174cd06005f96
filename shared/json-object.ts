import { z } from 'zod'

/** A JSON object on one line, whose values are of this kind. */
export function jsonObject<Value extends z.ZodType>(value: Value) {
  const error = 'must be a JSON object on one line, such as {"temperature":0}'
  return z
    .string()
    .transform(parse)
    .pipe(z.record(z.string(), value, { error }))
}

/** What is no JSON is no object either. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
