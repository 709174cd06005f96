import assert from 'node:assert/strict'
import { describeOperations } from '../../api/http/openapi.ts'
import type { AnyOperation } from '../../api/http/operation.ts'
import { Problem } from '../../api/http/problem.ts'
import { readInput } from '../../api/http/read-input.ts'
import { operations } from '../../api/operations.ts'
import { type Fault, makeSamples, type Sample } from '../support/faulty-input.ts'

/** How zod's own messages begin. */
const NOT_OURS = /^(Invalid|Too (big|small)|Unrecognized|Expected|Required)|as the documentation|that the documentation/
const LONGEST_SENTENCE = 600

describe('what is said of a faulty field', function () {
  this.timeout(30_000)
  const document = JSON.parse(JSON.stringify(describeOperations(operations)))
  const components: Record<string, unknown> = document.components.schemas

  for (const operation of operations.filter(({ body }) => body))
    it(`${operation.operationId}: one error for each fault of a body, in words for people`, () => {
      const { body } = operation
      assert.ok(body)
      const { requestBody } = documented(operation)
      const samples = makeSamples(requestBody.content['application/json'].schema, components)
      check(samples, (input) => readInput(body, input, ''), '')
    })

  for (const operation of operations.filter(({ query }) => query))
    it(`${operation.operationId}: one error for each fault of its parameters, in words for people`, () => {
      const { query } = operation
      assert.ok(query)
      const inQuery = documented(operation).parameters.filter((parameter: { in: string }) => parameter.in === 'query')
      const properties = Object.fromEntries(
        inQuery.map(({ name, schema }: { name: string; schema: unknown }) => [name, schema]),
      )
      // In an address everything is text.
      const samples = makeSamples({ type: 'object', properties, additionalProperties: false }, components, [
        'nonsense',
        ['nonsense', 'nonsense'],
      ])
      const written = samples.map(({ input, faults }) => ({
        input: asWritten(input),
        faults: faults.filter(isWritable).map((fault) => ({ ...fault, input: asWritten(fault.input) })),
      }))
      check(written, (input) => readInput(query, input, '/query'), '/query')
    })

  function documented({ path, method }: AnyOperation) {
    return document.paths[path.replaceAll(/:(\w+)/g, '{$1}')][method]
  }
})

function check(samples: readonly Sample[], read: (input: unknown) => unknown, where: string): void {
  let refused = 0
  for (const { input, faults } of samples) {
    assert.doesNotThrow(() => read(input), JSON.stringify(input).slice(0, 500))
    for (const fault of faults) if (isRefusedWell(fault, read, where)) refused += 1
  }
  assert.ok(refused > 0, 'nothing was refused')
}

/** Whether it is refused, and then by one error in good words. What one form refuses, another one of a union may take. */
function isRefusedWell(fault: Fault, read: (input: unknown) => unknown, where: string): boolean {
  const problem = refusalOf(() => read(fault.input))
  if (!problem) return false
  const { errors = [], message } = problem
  const said = `${fault.what} at ${fault.pointer.slice(0, 100)}: ${JSON.stringify(errors).slice(0, 500)}`
  assert.equal(errors.length, 1, said)
  const { pointer = '', detail = '' } = errors[0] ?? {}
  const expected = `${where}${fault.pointer}`
  assert.ok(pointer === expected || expected.startsWith(`${pointer}/`), `${said} but it is at ${expected}`)
  assert.doesNotMatch(detail, NOT_OURS, said)
  assert.match(detail, /^(is|has|must|cannot) .*[^.]$/s, said)
  assert.ok(detail.length < LONGEST_SENTENCE, said)
  assert.doesNotMatch(detail, /nonsense|xxx|\?\?/, `it says what was sent: ${said}`)
  assert.match(message, /^(“.+”|The body) .+\.$/s)
  return true
}

function refusalOf(read: () => unknown): Problem | null {
  try {
    read()
    return null
  } catch (error) {
    assert.ok(error instanceof Problem && error.type === 'validation', String(error))
    return error
  }
}

function isWritable({ input }: Fault): boolean {
  return typeof input === 'object'
}

function asWritten(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(asWritten)
  if (typeof input === 'object' && input !== null)
    return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, asWritten(value)]))
  return String(input)
}
