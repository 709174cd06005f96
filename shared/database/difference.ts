import { createPatch, type Operation } from 'rfc6902'

/** Two lists with more pairs of items than this are not searched for the shortest way from one to the other. */
const MOST_PAIRS = 100

type Pointer = { add(token: string): { toString(): string } }

/**
 * The RFC 6902 operations from one JSON value to another. The shortest for short lists; of long ones, whose shortest takes
 * time without measure to find, what both begin and end with is left out, and the rest is compared place by place.
 */
export function differenceBetween(before: unknown, after: unknown): Operation[] {
  return createPatch(before, after, (input: unknown, output: unknown, at: Pointer) =>
    Array.isArray(input) && Array.isArray(output) && input.length * output.length > MOST_PAIRS
      ? betweenLongLists(input, output, (index) => at.add(String(index)).toString())
      : undefined,
  )
}

function betweenLongLists(
  before: readonly unknown[],
  after: readonly unknown[],
  pathOf: (index: number) => string,
): Operation[] {
  const old = before.map((item) => JSON.stringify(item))
  const now = after.map((item) => JSON.stringify(item))
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start++
  let same = 0
  while (same < shorter - start && old.at(-1 - same) === now.at(-1 - same)) same++
  const shared = shorter - same
  const operations: Operation[] = []
  for (let index = start; index < shared; index++)
    for (const operation of differenceBetween(before[index], after[index]))
      operations.push({ ...operation, path: pathOf(index) + operation.path })
  for (let index = before.length - same - 1; index >= shared; index--)
    operations.push({ op: 'remove', path: pathOf(index) })
  for (let index = shared; index < after.length - same; index++)
    operations.push({ op: 'add', path: pathOf(index), value: after[index] })
  return operations
}
