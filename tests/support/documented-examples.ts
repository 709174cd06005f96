import { readFileSync } from 'node:fs'
import { EXAMPLE_IDS } from '../../api/http/example-values.ts'
import type { DocumentedOperation, FilledIn } from './openapi-requests.ts'

const template = readFileSync(new URL('../../examples/template-resume.docx', import.meta.url))

/** What stands in the examples for something that has to be there, and what is there. */
export type Real = ReadonlyMap<string, string>

/** The ids of the examples, with those of somebody's things. */
export function realIds(ids: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(EXAMPLE_IDS).flatMap(([kind, example]) => (ids[kind] ? [[example, ids[kind]]] : [])))
}

/** The request that the document shows for an operation, of things that are there. */
export function exampleOf(operation: DocumentedOperation, real: Real): FilledIn {
  const { method, parameters, requestBody } = operation
  const of = (where: string) =>
    parameters.flatMap(({ name, in: place, example }) =>
      place === where && example !== undefined ? [[name, example] as const] : [],
    )
  const inPath = new Map(of('path'))
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(inPath.get(name)))
  const query = new URLSearchParams(
    of('query').flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)])),
  ).toString()
  const headers = Object.fromEntries(of('header').map(([name, value]) => [name, String(value)]))
  const { 'application/json': json, 'multipart/form-data': form } = requestBody?.content ?? {}
  const body = json?.example ?? (form?.example === undefined ? null : toForm(form.example, real))
  return {
    operation,
    method,
    path: replaceAll(query ? `${path}?${query}` : path, real),
    headers: JSON.parse(replaceAll(JSON.stringify(headers), real)),
    body: body instanceof FormData ? body : JSON.parse(replaceAll(JSON.stringify(body), real)),
  }
}

function toForm(fields: unknown, real: Real): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(Object(fields)))
    if (name === 'file') form.set(name, fileCalled(String(value)))
    else form.set(name, replaceAll(String(value), real))
  return form
}

function fileCalled(name: string): File {
  return new File([name.endsWith('.docx') ? template : 'A certificate of something.'], name)
}

function replaceAll(text: string, real: Real): string {
  // As it stands in JSON, quotes have a stroke before them.
  const inJson = (value: string) => JSON.stringify(value).slice(1, -1)
  return [...real].reduce(
    (done, [example, value]) => done.replaceAll(inJson(example), inJson(value)).replaceAll(example, value),
    text,
  )
}
