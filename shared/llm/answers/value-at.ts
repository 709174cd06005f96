/** What stands in JSON at a path, as errors of a schema name places; undefined where nothing does. */
export function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let found = json
  for (const part of path) found = typeof found === 'object' && found !== null ? Reflect.get(found, part) : undefined
  return found
}
