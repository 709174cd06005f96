/** Makes a thing when it is first asked for, so that nothing is read or compiled while programs start. */
export function lazily<T>(make: () => T): () => T {
  let made: { thing: T } | undefined
  return () => {
    made ??= { thing: make() }
    return made.thing
  }
}
