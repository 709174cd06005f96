import type { Finding } from '../../changes/change.ts'

/** What of a text could not be printed, character by character. */
export type FindUnprintable = (text: string) => readonly string[]

/** Each word of a text that could not be printed. */
export function findUnprintableWords(text: string, findUnprintable: FindUnprintable): Finding[] {
  const characters = findUnprintable(text)
  if (characters.length === 0) return []
  return [...text.matchAll(/\S+/g)]
    .filter(([word]) => characters.some((character) => word.normalize('NFC').includes(character)))
    .map(({ 0: word, index }): Finding => {
      const message = `“${word}” has characters that no PDF of ours can show.`
      return { code: 'unprintable', text: word, span: [index, index + word.length], message }
    })
}
