/** Where something stands in a file: `['work', 0, 'endDate']`. */
export type Place = readonly (string | number)[]

const MAX_NOTES = 60
const MAX_SHOWN_NAME = 40

/**
 * What reading changed or left out: places and reasons, never what the file says. The same in many entries is one note.
 */
export class Notes {
  readonly #places = new Map<string, { reason: string; places: Place[] }>()

  add(place: Place, reason: string): void {
    const key = `${place.filter((part) => typeof part === 'string').join('.')}: ${reason}`
    const same = this.#places.get(key) ?? { reason, places: [] }
    same.places.push(place)
    this.#places.set(key, same)
  }

  /** `work[0].endDate: …`, or `work[].endDate (12 times): …`. */
  list(): string[] {
    const notes = [...this.#places.values()].map(({ reason, places }) => {
      const [first = []] = places
      if (places.length === 1) return withPlace(writePlace(first, true), reason)
      return withPlace(`${writePlace(first, false)} (${places.length} times)`, reason)
    })
    if (notes.length <= MAX_NOTES) return notes
    return [...notes.slice(0, MAX_NOTES), `${notes.length - MAX_NOTES} notes of other places are not shown.`]
  }

  /** The same as problems of single places, for a file of which nothing is left. */
  issues(): { path: string; message: string }[] {
    return [...this.#places.values()].map(({ reason, places }) => ({
      path: (places[0] ?? []).map((part) => (typeof part === 'number' ? part : showName(part))).join('.'),
      message: reason,
    }))
  }
}

function withPlace(place: string, reason: string): string {
  return place === '' ? reason : `${place}: ${reason}`
}

function writePlace(place: Place, numbered: boolean): string {
  return place
    .map((part, index) => {
      if (typeof part === 'number') return numbered ? `[${part}]` : '[]'
      return `${index > 0 ? '.' : ''}${showName(part)}`
    })
    .join('')
}

/** The name of a field as it is, where it looks like one: a file may have anything in its place. */
function showName(name: string): string {
  return name.length <= MAX_SHOWN_NAME && /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(name) ? name : '(another name)'
}
