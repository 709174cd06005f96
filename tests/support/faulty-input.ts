import assert from 'node:assert/strict'
import { type RequestSchema, requestSchema } from './request-schema.ts'

/** Input with one thing wrong in it, and where. */
export type Fault = { pointer: string; input: unknown; what: string }
/** Input that is right, with the ways in which it could be wrong. */
export type Sample = { input: unknown; faults: Fault[] }

/** Texts that fit where a pattern or a format asks for more than a length. */
const FITTING = [
  '0198c5b2-7d1e-7c3a-9f00-3c1d2e4f5a6b',
  'name@example.com',
  'https://example.com/jobs/1',
  '2026-11-30',
  'GB',
  'en',
  'An engineer who writes services for us',
] as const
const WRONG_KINDS: readonly unknown[] = [7, 'nonsense', true, ['nonsense'], { nonsense: 'nonsense' }]
const BY_FORMAT: Record<string, (text: string) => boolean> = {
  uuid: (text) => text === FITTING[0],
  email: (text) => text === FITTING[1],
  uri: (text) => text === FITTING[2],
}

/** Samples of every form of a schema of the document `components`. `wrongKinds` are values of which none that is not accepted fits. */
export function makeSamples(
  given: unknown,
  components: Readonly<Record<string, unknown>>,
  wrongKinds: readonly unknown[] = WRONG_KINDS,
): Sample[] {
  const samplesOf = (schema: RequestSchema): Sample[] => {
    if (schema.$ref) {
      const named = components[schema.$ref.replace('#/components/schemas/', '')]
      return samplesOf(requestSchema.parse(named))
    }
    if (schema.anyOf && !schema.properties) {
      const forms = schema.anyOf.map(samplesOf)
      return forms.flat().map(({ input, faults }) => ({
        input,
        faults: faults.filter(({ pointer, input }) => pointer !== '' || !forms.some((form) => hasKindOf(form, input))),
      }))
    }
    if (Array.isArray(schema.type))
      return samplesOf({ anyOf: schema.type.map((type) => ({ ...schema, type, anyOf: undefined })) })
    const sample = sampleOf(schema)
    const wrong = wrongKinds
      .filter((value) => schema.type !== undefined && kindOf(value) !== kindOf(sample.input))
      .slice(0, 1)
    return [{ ...sample, faults: [...sample.faults, ...wrong.map((input) => ({ pointer: '', input, what: 'kind' }))] }]
  }

  function sampleOf(schema: RequestSchema): Sample {
    if (schema.const !== undefined || schema.enum) {
      const input = schema.const ?? schema.enum?.[0]
      return { input, faults: [{ pointer: '', input: 'nonsense', what: 'no such choice' }] }
    }
    switch (schema.type) {
      case 'null':
        return { input: null, faults: [] }
      case 'boolean':
        return { input: true, faults: [] }
      case 'integer':
      case 'number':
        return numberSample(schema)
      case 'string':
        return textSample(schema)
      case 'array':
        return listSample(schema, samplesOf(schema.items ?? {}))
      case 'object':
        return objectSample(schema, samplesOf)
      case undefined:
        // Whatever a program writes there.
        return { input: 'anything', faults: [] }
      default:
        return assert.fail(`there is no sample of ${JSON.stringify(schema).slice(0, 200)}`)
    }
  }
  return samplesOf(requestSchema.parse(given))
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  return value === null ? 'null' : typeof value
}

function hasKindOf(samples: readonly Sample[], value: unknown): boolean {
  return samples.some(({ input }) => kindOf(input) === kindOf(value))
}

function numberSample({ minimum, maximum, type }: RequestSchema): Sample {
  const input = minimum ?? maximum ?? 1
  const faults: Fault[] = []
  if (minimum !== undefined) faults.push({ pointer: '', input: minimum - 1, what: 'too small' })
  if (maximum !== undefined) faults.push({ pointer: '', input: maximum + 1, what: 'too large' })
  if (type === 'integer') faults.push({ pointer: '', input: input + 0.5, what: 'no whole number' })
  return { input, faults }
}

function textSample({ format, pattern, minLength = 0, maxLength, ...schema }: RequestSchema): Sample {
  const fits = (text: string) =>
    text.length >= minLength &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text)) &&
    (format === undefined || (BY_FORMAT[format]?.(text) ?? false))
  const input = ['x'.repeat(Math.max(minLength, 1)), ...FITTING].find(fits)
  assert.ok(input !== undefined, `there is no text for ${JSON.stringify({ format, pattern, ...schema })}`)
  const faults: Fault[] = []
  if (minLength > 0) faults.push({ pointer: '', input: '', what: 'empty' })
  if (minLength > 1) faults.push({ pointer: '', input: input.slice(0, minLength - 1), what: 'too short' })
  if (maxLength !== undefined) faults.push({ pointer: '', input: input.padEnd(maxLength + 1, 'x'), what: 'too long' })
  if (format !== undefined || (pattern !== undefined && !new RegExp(pattern, 'u').test('?')))
    faults.push({ pointer: '', input: '?'.repeat(Math.max(minLength, 1)), what: 'of another form' })
  return { input, faults }
}

function listSample({ minItems = 0, maxItems }: RequestSchema, [first, ...others]: Sample[]): Sample {
  assert.ok(first)
  const least = Math.max(minItems, 1)
  const list = (length: number) => Array.from({ length }, () => first.input)
  const faults = [first, ...others].flatMap((sample) =>
    sample.faults.map((fault) => ({
      ...fault,
      pointer: `/0${fault.pointer}`,
      input: [fault.input, ...list(least - 1)],
    })),
  )
  if (minItems > 0) faults.push({ pointer: '', input: list(minItems - 1), what: 'too few' })
  if (maxItems !== undefined) faults.push({ pointer: '', input: list(maxItems + 1), what: 'too many' })
  return { input: list(least), faults }
}

function objectSample(schema: RequestSchema, samplesOf: (schema: RequestSchema) => Sample[]): Sample {
  if (typeof schema.additionalProperties === 'object') return mapSample(schema, samplesOf(schema.additionalProperties))
  const fields = Object.entries(schema.properties ?? {}).map(([name, of]) => ({ name, samples: samplesOf(of) }))
  const input = Object.fromEntries(fields.map(({ name, samples }) => [name, samples[0]?.input]))
  const faults: Fault[] = fields.flatMap(({ name, samples }) =>
    samples.flatMap((sample) =>
      sample.faults.map((fault) => ({
        ...fault,
        pointer: `/${name}${fault.pointer}`,
        input: { ...input, [name]: fault.input },
      })),
    ),
  )
  for (const name of schema.required ?? []) {
    const { [name]: _, ...rest } = input
    faults.push({ pointer: `/${name}`, input: rest, what: 'missing' })
  }
  if (schema.additionalProperties === false)
    faults.push({ pointer: '/notAField', input: { ...input, notAField: 1 }, what: 'unknown' })
  return { input, faults }
}

function mapSample({ maxProperties, propertyNames }: RequestSchema, [first, ...others]: Sample[]): Sample {
  assert.ok(first)
  const faults: Fault[] = [first, ...others].flatMap((sample) =>
    sample.faults.map((fault) => ({ ...fault, pointer: `/some${fault.pointer}`, input: { some: fault.input } })),
  )
  const { maxLength } = propertyNames ?? {}
  if (maxLength !== undefined) {
    const name = 'x'.repeat(maxLength + 1)
    faults.push({ pointer: `/${name}`, input: { [name]: first.input }, what: 'name too long' })
  }
  if (maxProperties !== undefined) {
    const names = Array.from({ length: maxProperties + 1 }, (_, index) => `name${index}`)
    faults.push({
      pointer: '',
      input: Object.fromEntries(names.map((name) => [name, first.input])),
      what: 'too many',
    })
  }
  return { input: { some: first.input }, faults }
}
