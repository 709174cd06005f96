import { EVERY_LANGUAGE, type Language } from './tags.ts'

/** How letters are spelled by those who lack them: "Taetigkeit", "laerer". The fold knows the other diacritics. */
const SPELLED_OUT: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  de: { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' },
  da: { æ: 'ae', ø: 'oe', å: 'aa' },
  nb: { æ: 'ae', ø: 'oe', å: 'aa' },
  fr: { œ: 'oe' },
}

/** A word of a language as it is written, and as those spell it who lack the language's letters. */
export function spellings(word: string, language: Language | typeof EVERY_LANGUAGE): string[] {
  const letters = language === EVERY_LANGUAGE ? undefined : SPELLED_OUT[language]
  const spelled = letters && word.replace(/[^\p{ASCII}]/gu, (letter) => letters[letter] ?? letter)
  return spelled === undefined || spelled === word ? [word] : [word, spelled]
}
