/** Words by their exact form or by their ending: `*ierte` is every word of at least two letters before `ierte`. */
export type WordForms = {
  /** The entry that a word is a form of, accents told apart and capitals not; undefined where it is of none. */
  find(word: string): string | undefined
}

const LEAST_LETTERS_BEFORE_AN_ENDING = 2

/** Entries of a word list that are matched without folding, since "diseñé" (I designed) is not "diseñe". */
export function wordForms(entries: readonly string[]): WordForms {
  const whole = new Set(entries.filter((entry) => !entry.startsWith('*')).map((entry) => entry.toLowerCase()))
  const endings = entries.filter((entry) => entry.startsWith('*')).map((entry) => entry.slice(1).toLowerCase())
  return {
    find(word) {
      const lower = word.toLowerCase()
      if (whole.has(lower)) return lower
      const ending = endings.find(
        (candidate) => lower.endsWith(candidate) && lower.length >= candidate.length + LEAST_LETTERS_BEFORE_AN_ENDING,
      )
      return ending === undefined ? undefined : `*${ending}`
    },
  }
}
