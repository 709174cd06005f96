/** The names of an object that was written down whole, as their types. */
export function keysOf<K extends string>(object: Readonly<Record<K, unknown>>): readonly K[] {
  const names: string[] = Object.keys(object)
  return names.filter((name): name is K => name in object)
}
