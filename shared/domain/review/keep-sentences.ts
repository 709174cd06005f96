import { isExported, isKept } from '../changes/status.ts'
import { composeParagraph, type LetterParagraph, type LetterSentence } from '../letter.ts'
import { fold } from '../text/fold.ts'

/**
 * A new letter with what the person decided in the one before: their sentences stay under their ids, word for word and in their place, and
 * the model's fill the rest; a paragraph that was all theirs stays as it is. A sentence that they refused is not put to them again.
 */
export function keepSentences(
  written: readonly LetterParagraph[],
  earlier: readonly LetterParagraph[],
): LetterParagraph[] {
  const refused = new Set(
    earlier.flatMap(({ sentences }) =>
      sentences.filter(({ status }) => status === 'rejected').map(({ text }) => fold(text)),
    ),
  )
  const paragraphs = written.map(({ sentences }) =>
    sentences.map((sentence) =>
      refused.has(fold(sentence.text)) ? { ...sentence, status: 'rejected' as const } : sentence,
    ),
  )
  for (const [index, { sentences }] of earlier.entries()) {
    const exported = sentences.filter(({ status }) => isExported(status))
    const kept = exported.filter(({ status }) => isKept(status))
    if (kept.length === 0) continue
    if (kept.length === exported.length) placeParagraph(paragraphs, index, kept)
    else for (const sentence of kept) placeSentence(paragraphs, index, exported.indexOf(sentence), sentence)
  }
  return withIds(paragraphs)
}

function placeParagraph(paragraphs: LetterSentence[][], index: number, kept: LetterSentence[]): void {
  const said = new Set(kept.map(({ text }) => fold(text)))
  // What the person has said already is not said a second time somewhere else.
  for (const [at, sentences] of paragraphs.entries())
    if (at !== index) paragraphs[at] = sentences.filter(({ text }) => !said.has(fold(text)))
  paragraphs.splice(Math.min(index, paragraphs.length), index < paragraphs.length ? 1 : 0, kept)
}

/** Where the model says the same again, else in its old place. */
function placeSentence(paragraphs: LetterSentence[][], index: number, place: number, kept: LetterSentence): void {
  for (const sentences of paragraphs) {
    const same = sentences.findIndex(({ text }) => fold(text) === fold(kept.text))
    if (same < 0) continue
    sentences[same] = kept
    return
  }
  const sentences = paragraphs[Math.min(index, paragraphs.length - 1)]
  if (!sentences) paragraphs.push([kept])
  else {
    const there = sentences[place]
    sentences.splice(Math.min(place, sentences.length), there && !isKept(there.status) ? 1 : 0, kept)
  }
}

/** Paragraphs are numbered anew; a kept sentence keeps its id, and no other gets it. */
function withIds(paragraphs: readonly LetterSentence[][]): LetterParagraph[] {
  const filled = paragraphs.filter((sentences) => sentences.length > 0)
  const taken = new Set(
    filled
      .flat()
      .filter(({ status }) => isKept(status))
      .map(({ id }) => id),
  )
  return filled.map((sentences, index) => {
    const id = `p${index + 1}`
    let number = 0
    const nextId = (): string => {
      do number += 1
      while (taken.has(`${id}.s${number}`))
      return `${id}.s${number}`
    }
    return composeParagraph(
      id,
      sentences.map((sentence) => (isKept(sentence.status) ? sentence : { ...sentence, id: nextId() })),
    )
  })
}
