/**
 * The order of a list that two sides changed: whoever moved something leads; if both moved something, differently, that is
 * a conflict and `yours` leads. What only one side has stands after the neighbour it has there. `ids` holds exactly the
 * `survivors`, each of which stands in `yours` or `theirs`.
 */
export function mergeOrder(
  base: readonly string[],
  yours: readonly string[],
  theirs: readonly string[],
  survivors: ReadonlySet<string>,
): { ids: string[]; conflict: boolean } {
  const mine = yours.filter((id) => survivors.has(id))
  const other = theirs.filter((id) => survivors.has(id))
  const shared = new Set(mine.filter((id) => other.includes(id)))
  const known = new Set(base.filter((id) => shared.has(id)))
  const inMine = mine.filter((id) => shared.has(id))
  const inOther = other.filter((id) => shared.has(id))
  const hasMoved = (order: string[]): boolean =>
    !isEqual(
      order.filter((id) => known.has(id)),
      [...known],
    )
  const conflict = hasMoved(inMine) === hasMoved(inOther) && !isEqual(inMine, inOther)
  const lead = hasMoved(inMine) || !hasMoved(inOther) ? inMine : inOther

  const extras = [groupExtras(mine, shared), groupExtras(other, shared)]
  const listExtrasAfter = (anchor: string): string[] => {
    const groups = extras.flatMap((side) => side.get(anchor) ?? [])
    return groups.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0)).flat()
  }
  return { ids: [...listExtrasAfter(START), ...lead.flatMap((id) => [id, ...listExtrasAfter(id)])], conflict }
}

const START = ''

/** Runs of ids that the other side lacks, by the shared id they follow. */
function groupExtras(order: readonly string[], shared: ReadonlySet<string>): Map<string, string[][]> {
  const runs = new Map<string, string[][]>()
  let anchor = START
  for (const id of order) {
    if (shared.has(id)) anchor = id
    else if (runs.has(anchor)) runs.get(anchor)?.[0]?.push(id)
    else runs.set(anchor, [[id]])
  }
  return runs
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index])
}
