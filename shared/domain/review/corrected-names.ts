import { isExported, isOwn } from '../changes/status.ts'
import { composeParagraph, type LetterParagraph } from '../letter.ts'
import type { ResumeDocument } from '../resume/document.ts'
import { type PostingNames, sayWithNewNames } from '../tailoring/letter/posting-sentences.ts'
import { fold } from '../text/fold.ts'

/** A posting's title and company, and what they were before the person corrected them, the latest first. */
export type CorrectedNames = PostingNames & { was?: readonly PostingNames[] }

const MAX_EARLIER = 5

/** What is known of a posting's earlier names once these are corrected to others. */
export function rememberNames({ title, company, was = [] }: CorrectedNames, next: PostingNames): PostingNames[] {
  const isSame = title === next.title && company === next.company
  return isSame ? [...was] : [{ title, company }, ...was].slice(0, MAX_EARLIER)
}

/** A letter whose templates name the posting as it is now. What the person wrote or confirmed stays as it is. */
export function withCorrectedNames(
  paragraphs: readonly LetterParagraph[],
  language: string,
  { was = [], ...now }: CorrectedNames,
): LetterParagraph[] {
  if (was.length === 0) return [...paragraphs]
  return paragraphs.map(({ id, sentences }) =>
    composeParagraph(
      id,
      sentences.map((sentence) => {
        if (isOwn(sentence.status)) return sentence
        const text = sayWithNewNames(sentence.text, { language, was, now })
        const status = sentence.status === 'accepted' ? 'proposed' : sentence.status
        return text === null ? sentence : { ...sentence, text, status }
      }),
    ),
  )
}

export type OutdatedName = { sentence: string; name: 'title' | 'company' }

/**
 * The sentences of a letter, as it would be exported, that name the posting as it was before it was corrected. A name that the
 * resume has too may be meant there, so it is let be.
 */
export function findOutdatedNames(
  paragraphs: readonly LetterParagraph[],
  { was = [], title, company }: CorrectedNames,
  resume: ResumeDocument,
): OutdatedName[] {
  if (was.length === 0) return []
  const known = fold(JSON.stringify(resume))
  const now = [title, company].map(fold).filter((name) => name !== '')
  const earlier = (['title', 'company'] as const).flatMap((name) =>
    [...new Set(was.map((names) => fold(names[name]).trim()))]
      .filter((text) => text !== '' && !now.includes(text) && !known.includes(text))
      .map((text) => ({ name, text })),
  )
  if (earlier.length === 0) return []
  return paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(({ status }) => isExported(status))
    .flatMap(({ id, text }) => {
      const rest = now.reduce((left, name) => left.replaceAll(name, ' '), fold(text))
      const found = new Set(earlier.filter((one) => hasWords(rest, one.text)).map(({ name }) => name))
      return [...found].map((name) => ({ sentence: id, name }))
    })
}

/** Whether a text has these words, and not only as a part of others. */
function hasWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + words.length])) return true
  return false
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}
