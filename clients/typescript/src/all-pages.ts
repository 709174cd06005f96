/** Every item of a list, page by page: `load` answers the page behind a cursor, the first one without any. */
export async function* allPages<Item>(
  load: (cursor: string | undefined) => Promise<{ items: readonly Item[]; next: string | null }>,
): AsyncGenerator<Item, void> {
  let cursor: string | undefined
  for (;;) {
    const { items, next } = await load(cursor)
    yield* items
    if (next === null) return
    cursor = next
  }
}
