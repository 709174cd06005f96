/**
 * Something that happens in a process again and again, and that somebody may want to log or to count. Where nobody listens,
 * telling of it costs the look whether somebody does.
 */
export class Happening<Told> {
  readonly #listeners = new Set<(told: Told) => void>()

  /** Tells whoever listens, in the same turn; `describe` is asked only where somebody does. */
  tell(describe: () => Told): void {
    if (this.#listeners.size === 0) return
    const told = describe()
    for (const listener of this.#listeners) listener(told)
  }

  /** Calls `listener`, which must not throw, each time it happens. Answers how to stop. */
  listen(listener: (told: Told) => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }
}
