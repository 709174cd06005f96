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
  // The sort is stable: of equally good places the first in the source is the best.
  const waiting = choosers.map(({ id, choices }) => ({
    id,
    choices: choices.toReversed().sort((a, b) => b.cost - a.cost),
  }))
  while (waiting.length > 0) {
    let next = -1
    let most = Number.NEGATIVE_INFINITY
    waiting.forEach(({ choices }, index) => {
      dropTaken(choices, isLeft)
      const [best, second] = [choices.at(-1), choices.at(-2)]
      if (!best) return
      const regret = second ? second.cost - best.cost : Number.POSITIVE_INFINITY
      if (next < 0 || regret > most) [next, most] = [index, regret]
    })
    const [chosen] = next < 0 ? [] : waiting.splice(next, 1)
    const choice = chosen?.choices.at(-1)
    if (!chosen || !choice) return
    take(chosen.id, choice)
  }
}

/** Takes places that are gone off the end, so that the last two are the best ones left. */
function dropTaken<T>(choices: Choice<T>[], isLeft: (what: T) => boolean): void {
  for (let wanted = 1; wanted <= 2; wanted++)
    for (let one = choices.at(-wanted); one && !isLeft(one.what); one = choices.at(-wanted)) choices.splice(-wanted, 1)
}
