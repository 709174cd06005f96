/**
 * A pure function of a text that remembers its latest answers: one application looks at the same lines when it is tailored,
 * read and approved. What it gives back is shared and must not be changed. Texts longer than a line are not kept.
 */
export function memoize<T>(most: number, make: (text: string) => T): (text: string) => T {
  // The older half is dropped at once: to drop one answer for each new one would cost more than it saves.
  let latest = new Map<string, T>()
  let earlier = new Map<string, T>()
  return (text) => {
    const known = latest.get(text)
    if (known !== undefined) return known
    const made = earlier.get(text) ?? make(text)
    if (text.length > LONGEST) return made
    if (latest.size >= most / 2) {
      earlier = latest
      latest = new Map()
    }
    latest.set(text, made)
    return made
  }
}

const LONGEST = 1000

/** The same of a function of an object, which is remembered for as long as the object is there. */
export function memoizeByObject<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const answers = new WeakMap<K, { made: T }>()
  return (of) => {
    const known = answers.get(of) ?? { made: make(of) }
    answers.set(of, known)
    return known.made
  }
}

/** The same of a function of a key of which there are few, such as a language: what it makes is kept. */
export function memoizeByKey<K, T>(make: (key: K) => T): (key: K) => T {
  const answers = new Map<K, { made: T }>()
  return (key) => {
    const known = answers.get(key) ?? { made: make(key) }
    answers.set(key, known)
    return known.made
  }
}
