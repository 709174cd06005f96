import { sentencesOf } from '#shared/domain/grounding/reading/sentences.ts'

/** "C++" and ".NET, C#" are said; "},::});" is not. */
const LEAST_SHARE = 1 / 4

/** Whether a text says anything: at least a quarter of what is printed of it are letters or digits. */
export function saysSomething(text: string): boolean {
  const printed = text.match(/\S/gu)?.length ?? 0
  const said = text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0
  return said > 0 && said >= printed * LEAST_SHARE
}

/** One word, in a script that parts words. */
const ONE_WORD = /^\P{L}*[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{N}]+\P{L}*$/u

function isSentence(text: string): boolean {
  return saysSomething(text) && !ONE_WORD.test(text)
}

/** A paragraph without what is no sentence: no fact is wrong in it, so no check would find it. */
export function withoutNoise(paragraph: string): string {
  const sentences = sentencesOf(paragraph).map(({ text }) => text)
  const kept = sentences.filter(isSentence)
  return kept.length === sentences.length && kept.length > 0 ? paragraph : kept.join('').trim()
}
