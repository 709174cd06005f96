/** One of several places that somebody may take. */
export type Choice<T> = { cost: number; what: T }
/** Somebody who takes one of the places, if any is left. */
export type Chooser<T> = { id: number; choices: readonly Choice<T>[] }

const MAX_AT_ONCE = 64

/**
 * Gives each chooser a place. Whoever would lose most by taking the second best comes first, so that of two jobs with the same
 * title the one that stands next to only one of the places gets that one.
 */
export function assignByRegret<T>(
  choosers: readonly Chooser<T>[],
  isLeft: (what: T) => boolean,
  take: (id: number, choice: Choice<T>) => void,
): void {
  for (let from = 0; from < choosers.length; from += MAX_AT_ONCE)
    assignSome(choosers.slice(from, from + MAX_AT_ONCE), isLeft, take)
}

function assignSome<T>(
  choosers: readonly Chooser<T>[],
  isLeft: (what: T) => boolean,
  take: (id: number, choice: Choice<T>) => void,
): void {
  const waiting = new Set(choosers)
  while (waiting.size > 0) {
    let next: { chooser: Chooser<T>; choice: Choice<T>; regret: number } | null = null
    for (const chooser of waiting) {
      // The sort is stable: of equally good places the first in the source is the best.
      const [best, second] = chooser.choices.filter(({ what }) => isLeft(what)).sort((a, b) => a.cost - b.cost)
      if (!best) {
        waiting.delete(chooser)
        continue
      }
      const regret = second ? second.cost - best.cost : Number.POSITIVE_INFINITY
      if (!next || regret > next.regret) next = { chooser, choice: best, regret }
    }
    if (!next) return
    take(next.chooser.id, next.choice)
    waiting.delete(next.chooser)
  }
}
