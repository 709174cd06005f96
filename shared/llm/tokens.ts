/** A text in tokens, about: what four characters hold on average. */
export function estimateTokens(characters: number): number {
  return Math.ceil(characters / 4)
}
