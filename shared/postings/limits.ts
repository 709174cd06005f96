/** The longest posting that is kept, however it came. */
export const MAX_POSTING_CHARACTERS = 100_000
