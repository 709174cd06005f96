import { wordsOf } from '#shared/domain/languages/read-words.ts'
import { lazily } from '#shared/domain/lazily.ts'
import { organisationCues, titleCues } from '#shared/domain/text/cues.ts'
import { foldWords } from '#shared/domain/text/fold.ts'
import { foldedSet, isUnspaced } from '#shared/domain/text/word-list.ts'
import type { ReadLine } from '../../lines/read-line.ts'

/** "주식회사 한빛": what an organisation is, in front of its name. */
const forms = lazily(() => foldedSet(wordsOf('organisations', 'organisation')))
const SPACE = /[ \u3000]+/gu
const SEPARATED = /[\t|,，、｜／/]|\s[–—-]\s/u

/**
 * "みどり病院 看護師", "누리소프트 개발자": scripts that put no space between words set the employer apart from the title by a
 * space, which becomes a tab. `isOnly`: no other line of the head could name the employer, so that a title behind the first
 * space is enough.
 */
export function employerApart(line: ReadLine, isOnly: boolean): ReadLine {
  const { text } = line
  if (!isUnspaced(text) || SEPARATED.test(text)) return line
  for (const { index, 0: space } of text.matchAll(SPACE)) {
    const [before, after] = [text.slice(0, index), text.slice(index + space.length)]
    if (forms().has(foldWords(before)) || !isUnspaced(before) || !isUnspaced(after)) continue
    if (isEmployerBeforeTitle(before, after, isOnly))
      return { ...line, text: `${before}${'\t'.padEnd(space.length)}${after}` }
  }
  return line
}

function isEmployerBeforeTitle(before: string, after: string, isOnly: boolean): boolean {
  if (titleCues(before) > 0 || organisationCues(after) > 0) return false
  return organisationCues(before) > 0 || (isOnly && titleCues(after) > 0)
}
