import { sentencesOf } from '#shared/domain/grounding/reading/sentences.ts'

/** "C++" and ".NET, C#" are said; "},::});" is not. */
const LEAST_SHARE = 1 / 4

/** Whether a text says anything: at least a quarter of what is printed of it are letters or digits. */
export function saysSomething(text: string): boolean {
  const printed = text.match(/\S/gu)?.length ?? 0
  const said = text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0
  return said > 0 && said >= printed * LEAST_SHARE
}

/** A paragraph without those of its sentences that say nothing: no fact is wrong in them, so no check would find them. */
export function withoutNoise(paragraph: string): string {
  const sentences = sentencesOf(paragraph).map(({ text }) => text)
  const kept = sentences.filter(saysSomething)
  return kept.length === sentences.length && kept.length > 0 ? paragraph : kept.join('').trim()
}
