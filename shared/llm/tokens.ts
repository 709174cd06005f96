/** What a token holds on average. */
export const CHARACTERS_PER_TOKEN = 4

/** A text in tokens, about. */
export function estimateTokens(characters: number): number {
  return Math.ceil(characters / CHARACTERS_PER_TOKEN)
}
