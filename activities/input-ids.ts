const ABOUT = ['applicationId', 'readingId', 'round'] as const

/** What of an activity's input says what it is about. */
export function idsOf(input: unknown): { [Name in (typeof ABOUT)[number]]?: string | number } {
  const ids: ReturnType<typeof idsOf> = {}
  if (typeof input !== 'object' || input === null) return ids
  for (const name of ABOUT) {
    const value: unknown = Reflect.get(input, name)
    if (typeof value === 'string' || typeof value === 'number') ids[name] = value
  }
  return ids
}
