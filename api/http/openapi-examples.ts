import type { createDocument } from 'zod-openapi'
import { EXAMPLE_ETAG, EXAMPLE_IDS, EXAMPLE_ORIGIN, type ExampleKind } from './example-values.ts'
import type { AnyOperation } from './operation.ts'

type Paths = NonNullable<ReturnType<typeof createDocument>['paths']>
type Documented = NonNullable<Paths[string]['get']>

/** What else is an id in an address, by the name of the parameter. */
const OF_PARAMETER: Record<string, ExampleKind> = {
  user_id: 'user',
  version_id: 'version',
  statement_id: 'statement',
  entity_id: 'application',
}
const OF_PATH: Record<string, ExampleKind> = {
  users: 'user',
  resumes: 'resume',
  jobs: 'job',
  applications: 'application',
  exports: 'export',
  templates: 'template',
  attachments: 'attachment',
  webhooks: 'webhook',
}

/** Shows with each operation a request that it answers: its parameters, its body, and the whole as a command line. */
export function addExamples(paths: Paths, operations: readonly AnyOperation[]): void {
  for (const operation of operations) {
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
    const documented = paths[path]?.[operation.method]
    if (documented) addExample(operation, documented)
  }
}

function addExample(operation: AnyOperation, documented: Documented): void {
  const { query = {}, body, form } = operation.example ?? {}
  for (const parameter of documented.parameters ?? []) {
    if (!('in' in parameter)) continue
    const example = parameter.in === 'path' ? idOf(operation.path, parameter.name) : Reflect.get(query, parameter.name)
    if (parameter.name === 'If-Match') parameter.example = EXAMPLE_ETAG
    else if (example !== undefined) parameter.example = example
  }
  const content = documented.requestBody && 'content' in documented.requestBody ? documented.requestBody.content : {}
  const [json, multipart] = [content['application/json'], content['multipart/form-data']]
  if (json && body !== undefined) json.example = body
  if (multipart && form) multipart.example = form
  Object.assign(documented, { 'x-codeSamples': [{ lang: 'Shell', label: 'curl', source: commandOf(operation) }] })
}

function idOf(path: string, name: string): string {
  const kind = OF_PARAMETER[name] ?? OF_PATH[path.split('/')[1] ?? '']
  if (kind === undefined) throw new Error(`There is no example of ${name} in ${path}.`)
  return EXAMPLE_IDS[kind]
}

/** The example as somebody sends it by hand. */
function commandOf({ method, path, access, conditional, example = {}, operationId }: AnyOperation): string {
  const asked = new URLSearchParams(
    Object.entries(example.query ?? {}).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    ),
  ).toString()
  const address = path.replaceAll(/:(\w+)/g, (_, name: string) => idOf(path, name)) + (asked && `?${asked}`)
  const isDefault =
    method === 'get' || (method === 'post' && (example.body !== undefined || example.form !== undefined))
  return [
    `curl ${isDefault ? '' : `-X ${method.toUpperCase()} `}${operationId === 'streamEvents' ? '-N ' : ''}${quote(EXAMPLE_ORIGIN + address)}`,
    ...(access === 'public' ? [] : ['-H "Authorization: Bearer $TOKEN"']),
    ...Object.entries(example.headers ?? {}).map(([name, value]) => `-H ${quote(`${name}: ${value}`)}`),
    ...(conditional ? [`-H ${quote(`If-Match: ${EXAMPLE_ETAG}`)}`] : []),
    ...(example.body === undefined
      ? []
      : [`-H 'Content-Type: application/json'`, `-d ${quote(JSON.stringify(example.body))}`]),
    ...Object.entries(example.form ?? {}).map(
      ([name, value]) => `-F ${quote(`${name}=${name === 'file' ? '@' : ''}${value}`)}`,
    ),
  ].join(' \\\n  ')
}

/** One word of a shell's. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
