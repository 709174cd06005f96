/** Says that answers may get further fields; requests are closed. */
export function openAnswers(document: { paths?: object }): void {
  const seen = new Set<unknown>()
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of Object.values(path)) open(Reflect.get(Object(operation), 'responses'), document, seen)
}

/** Opens every object in a part of a document and in the components that it names. */
function open(node: unknown, document: object, seen: Set<unknown>): void {
  if (typeof node !== 'object' || node === null || seen.has(node)) return
  seen.add(node)
  if (Reflect.get(node, 'additionalProperties') === false) Reflect.deleteProperty(node, 'additionalProperties')
  const reference: unknown = Reflect.get(node, '$ref')
  if (typeof reference === 'string') {
    const parts = reference.slice('#/'.length).split('/')
    open(
      parts.reduce<unknown>((inner, part) => Reflect.get(Object(inner), part), document),
      document,
      seen,
    )
  }
  for (const value of Object.values(node)) open(value, document, seen)
}
