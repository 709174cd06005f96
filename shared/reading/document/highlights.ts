import { isSentence } from '#shared/domain/text/prose.ts'
import type { ReadLine } from '../lines/read-line.ts'

/** The list items of an entry as texts. A paragraph after a list is an item of its own; a label such as "Results:" is not. */
export function highlightsOf(items: ReadLine[]): string[] {
  const texts: string[] = []
  for (const line of items) {
    const text = line.text.replaceAll('\t', ' ').trim()
    if (line.bullet) texts.push(text)
    else if (isSentence(text) || !text.endsWith(':')) texts.push(text)
  }
  return texts.filter((text) => /[\p{L}\p{N}]/u.test(text))
}
