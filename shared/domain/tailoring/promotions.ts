/** One step of a new order: the item goes to the 0-based place `position` among its siblings as they then stand. */
type Promotion = { id: string; position: number }

/**
 * The moves that bring the best of a list to its front, at most `places` of them, in the order in which they apply. An
 * item passes another only where it is clearly better, so that the person's own order is kept where it hardly matters.
 */
export function promoteBest(ids: readonly string[], scoreOf: (id: string) => number, places: number): Promotion[] {
  const current = [...ids]
  const steps: Promotion[] = []
  for (let position = 0; position < Math.min(places, current.length - 1); position++) {
    const here = current[position]
    const best = current.slice(position).reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a))
    if (here === undefined || best === here || scoreOf(best) < scoreOf(here) + CLEARLY_BETTER) continue
    current.splice(current.indexOf(best), 1)
    current.splice(position, 0, best)
    steps.push({ id: best, position })
  }
  return steps
}

const CLEARLY_BETTER = 0.5
