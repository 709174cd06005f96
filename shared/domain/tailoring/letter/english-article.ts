/** An English noun with "a" or "an", by how it sounds: "an honest", "a university", "an NHS". */
export function withArticle(noun: string): string {
  const isAcronym = /^[A-Z]{2,}/.test(noun)
  return `${(isAcronym ? VOWEL_LETTER : VOWEL_SOUND).test(noun) && !LIKE_A_CONSONANT.test(noun) ? 'an' : 'a'} ${noun}`
}

const VOWEL_LETTER = /^[AEFHILMNORSX]/
const VOWEL_SOUND = /^(?:[aeio]|un(?!i)|u(?!ni|s[aei])|hono|hour|8|11\b|18\b)/i
const LIKE_A_CONSONANT = /^(?:eu|one\b)/i
