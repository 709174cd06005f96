import type { z } from 'zod'

type Issue = z.core.$ZodRawIssue
type Limited = z.core.$ZodRawIssue<z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig>

/** What a schema expects, as it is called by people. */
const KINDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'null',
  array: 'a list',
  tuple: 'a list',
  set: 'a list',
  object: 'an object',
  record: 'an object',
  map: 'an object',
  date: 'a time',
  file: 'a file',
}

/** What each format of a text asks for. A pattern of our own says it in its schema. */
const FORMATS: Record<string, string> = {
  email: 'an e-mail address such as name@example.com',
  url: 'a web address such as https://example.com/jobs/1',
  uuid: 'an id as this API answers it, such as 0198c5b2-7d1e-7c3a-9f00-3c1d2e4f5a6b',
  datetime: 'a time such as 2026-11-30T09:00:00Z',
  date: 'a date such as 2026-11-30',
}

/**
 * What is wrong with a field and what would be right, as words that follow its name (as in RFC 9457, 3); never what was sent. Given
 * to a schema as `error`, so that it says nothing else where a schema has no words of its own.
 */
export function describeIssue(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return describeKinds([issue])
    case 'invalid_value': {
      const values = listed(issue.values.map(String))
      return issue.input === undefined ? `is missing; give ${values}` : `must be ${values}`
    }
    case 'too_small':
      return issue.minimum === 1 && issue.origin === 'string'
        ? 'must not be empty'
        : `must ${limit(issue, issue.minimum, 'at least', 'or more')}`
    case 'too_big':
      return `must ${limit(issue, issue.maximum, 'at most', 'or less')}`
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`
    case 'invalid_format':
      return `must be ${FORMATS[issue.format] ?? 'in the form that the documentation of this API names'}`
    case 'unrecognized_keys':
      return UNKNOWN_FIELD
    case 'invalid_key':
      return `has a name that does not fit: it ${issue.issues[0]?.message ?? 'is of another form'}`
    case 'invalid_element':
      return `has an entry that does not fit: it ${issue.issues[0]?.message ?? 'is of another form'}`
    case 'invalid_union':
      return 'must have one of the forms that the documentation of this API names'
    case 'custom':
      return 'is not as the documentation of this API asks for'
  }
}

export const UNKNOWN_FIELD = 'is not a known field; leave it out'

/** Some alternatives, as a sentence names them. */
export function listed(alternatives: readonly string[]): string {
  const last = alternatives.at(-1) ?? ''
  return alternatives.length < 2 ? last : `${alternatives.slice(0, -1).join(', ')} or ${last}`
}

/** What is wrong where a field may be of several kinds and is of none. */
export function describeKinds(issues: readonly Pick<z.core.$ZodIssueInvalidType, 'expected' | 'input'>[]): string {
  const kinds = listed([...new Set(issues.map(({ expected }) => KINDS[expected] ?? 'a value of another kind'))])
  return issues.some(({ input }) => input === undefined) ? `is missing; give ${kinds}` : `must be ${kinds}`
}

function limit({ origin, exact, inclusive }: Limited, bound: number | bigint, most: string, beyond: string): string {
  const many = `${exact ? 'exactly' : most} ${bound}`
  switch (origin) {
    case 'string':
      return `have ${many} ${Number(bound) === 1 ? 'character' : 'characters'}`
    case 'array':
    case 'set':
      return `have ${many} ${Number(bound) === 1 ? 'entry' : 'entries'}`
    case 'file':
      return `have ${many} bytes`
    default:
      return inclusive === false
        ? `be ${beyond === 'or more' ? 'more' : 'less'} than ${bound}`
        : `be ${bound} ${beyond}`
  }
}
