import type { z } from 'zod'
import { describeIssue, describeKinds, listed, UNKNOWN_FIELD } from './describe-issue.ts'
import { type FieldError, invalidFields, pointerPart } from './problem.ts'

type Issue = z.core.$ZodIssue
type UnionIssue = z.core.$ZodIssueInvalidUnion

/**
 * What was sent, as a schema reads it. `where` is the JSON pointer of it in the request, empty for the body itself. Throws a
 * `validation` problem with one error for each wrong field.
 */
export function readInput<S extends z.ZodType>(schema: S, given: unknown, where: string): z.output<S> {
  const result = schema.safeParse(given, { error: describeIssue, reportInput: true })
  if (result.success) return result.data
  const byField = new Map<string, FieldError>()
  for (const error of fieldErrors(result.error.issues, where))
    if (!byField.has(error.pointer)) byField.set(error.pointer, error)
  throw invalidFields([...byField.values()])
}

function fieldErrors(issues: readonly Issue[], where: string): FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const at = [where, ...issue.path.map((part) => pointerPart(String(part)))].join('/')
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ pointer: `${at}/${pointerPart(key)}`, detail: UNKNOWN_FIELD }))
    if (issue.code === 'invalid_union') return unionErrors(issue, at)
    return [{ pointer: at, detail: issue.message }]
  })
}

/** Of the forms that would do, what keeps the one from fitting that was most nearly meant; of several, what would make any fit. */
function unionErrors({ errors: forms, message }: UnionIssue, at: string): FieldError[] {
  const [nearest] = forms.toSorted((a, b) => compareDistances(distanceOf(a), distanceOf(b)))
  if (!nearest) return [{ pointer: at, detail: message }]
  const tied = forms.filter((form) => compareDistances(distanceOf(form), distanceOf(nearest)) === 0)
  const kinds = tied.flatMap(([issue]) => (issue?.code === 'invalid_type' && issue.path.length === 0 ? [issue] : []))
  if (kinds.length === tied.length) return [{ pointer: at, detail: describeKinds(kinds) }]
  const missing = tied.map((form) => form.filter(isMissing).map(({ path }) => String(path[0])))
  const oneOf = [...new Set(missing.flat())]
  if (oneOf.length < 2 || missing.some(({ length }) => length !== 1)) return fieldErrors(nearest, at)
  const others = nearest.filter((issue) => !isMissing(issue))
  return [{ pointer: at, detail: `is incomplete; give ${listed(oneOf)}` }, ...fieldErrors(others, at)]
}

/** How far what was sent is from a form: what tells one form from another counts most. */
type Distance = { faults: number; unknown: number }

function distanceOf(form: readonly Issue[]): Distance {
  const distance: Distance = { faults: 0, unknown: 0 }
  const wrongFields = new Set<PropertyKey>()
  for (const issue of form) {
    const [field] = issue.path
    if (issue.code === 'unrecognized_keys' && field === undefined) distance.unknown += issue.keys.length
    else if (field === undefined) distance.faults += ANOTHER_KIND
    else if (isOtherName(issue)) distance.faults += ANOTHER_NAME
    else wrongFields.add(field)
  }
  return { ...distance, faults: distance.faults + distance.unknown + wrongFields.size }
}

const ANOTHER_KIND = 10
const ANOTHER_NAME = 2

/** A field of one possible value is what a form is called. */
function isOtherName(issue: Issue): boolean {
  return issue.code === 'invalid_value' && issue.values.length === 1 && issue.path.length === 1 && !isMissing(issue)
}

function compareDistances(a: Distance, b: Distance): number {
  return a.faults - b.faults || a.unknown - b.unknown
}

function isMissing({ code, path, input }: Issue): boolean {
  return (code === 'invalid_type' || code === 'invalid_value') && path.length === 1 && input === undefined
}
