const ABBREVIATED_END =
  /(?:(?:\p{L}\.\s?){2}|\p{L}\.\s?(?:sc|eng|tech|com|ed|phil|arch|pharm)\.|(?:^|[\s,(])(?:inc|ltd|co|corp|llc|s\.?r\.?o|a\.?s|s\.?a|s\.?p\.?a|s\.?r\.?l|e\.?v|o\.?o|b\.?v|n\.?v|etc|jr|sr|ph\.?d|mgr|ing|dept|univ|şti|zrt|kft|nyrt|bt|pvt|bros|assoc|intl|mfg|bhd|lda|ltda|cía|cia|edn|vol|no|\p{L})\.)\)?$/iu

/** Whether a line reads as running text rather than as a name, a title or a list of words. */
export function isSentence(text: string): boolean {
  const trimmed = text.trim()
  const words = trimmed.split(/\s+/).length
  if (/[.!?。]["”)]?$/.test(trimmed) && words >= 3 && !ABBREVIATED_END.test(trimmed)) return true
  return words > 16 || (words >= 4 && /^\p{Ll}/u.test(trimmed))
}

/** A text without white space and separators at its ends. */
export function trimEnds(text: string): string {
  return text.replace(/^[\s,;:|·•–—\t\ue000-]+|[\s,;:|·•–—\t\ue000-]+$/gu, '').replace(/\s+/g, ' ')
}
