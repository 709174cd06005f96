import { z } from 'zod'

/** The part of JSON Schema that the requests of docs/openapi.json are written in. */
export const requestSchema = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  maxProperties: z.number().optional(),
  required: z.array(z.string()).optional(),
  get items() {
    return requestSchema.optional()
  },
  get properties() {
    return z.record(z.string(), requestSchema).optional()
  },
  get additionalProperties() {
    return z.union([z.boolean(), requestSchema]).optional()
  },
  get propertyNames() {
    return requestSchema.optional()
  },
  get anyOf() {
    return z.array(requestSchema).optional()
  },
})
export type RequestSchema = z.output<typeof requestSchema>
