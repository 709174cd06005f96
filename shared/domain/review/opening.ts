import { isExported, isKept } from '../changes/status.ts'
import { groundParagraph, type PreparedGrounding } from '../grounding/ground.ts'
import { composeParagraph, type LetterParagraph, type LetterSentence } from '../letter.ts'
import { sayWhatFor } from '../tailoring/letter/apply.ts'
import { fold } from '../text/fold.ts'
import { isLetterLeft } from './admit-letter.ts'

/** The sentence that a template puts where the letter's own opening was left out: once per letter, so one id. */
const TEMPLATE_ID = 'opening'

/** What a letter is for, and the language that it is written in, as a BCP 47 tag. */
export type Addressed = { language: string; title: string; company: string }

/**
 * A letter whose opening was left out begins with a template; one whose opening stands (again), or of which nothing else is left, has none. What the person made of the
 * template is theirs and stays, and where they took the opening out, nothing is put in its place.
 */
export function withOpening(
  paragraphs: readonly LetterParagraph[],
  addressed: Addressed,
  grounding: PreparedGrounding,
): LetterParagraph[] {
  const [first, ...rest] = paragraphs.map(withoutTemplate)
  if (!first) return []
  const isTakenOut = first.id !== 'p1' || first.sentences[0]?.status === 'rejected'
  const isLeft = isLetterLeft([first, ...rest])
  const text = !isLeft || isTakenOut || hasOpening(first, addressed) ? undefined : sayOpening(addressed, grounding)
  if (text === undefined) return [first, ...rest]
  const template: LetterSentence = { id: TEMPLATE_ID, text, evidence: [], status: 'proposed', findings: [] }
  return [composeParagraph(first.id, [template, ...first.sentences]), ...rest]
}

/** A posting chooses its title and its company's name: what the check would not let a letter say of them is not said. */
function sayOpening({ language, title, company }: Addressed, grounding: PreparedGrounding): string | undefined {
  return [
    { title, company },
    { title: '', company },
    { title: '', company: '' },
  ]
    .map((job) => sayWhatFor(language, job))
    .find((text) => groundParagraph({ text, evidence: [] }, grounding).length === 0)
}

function withoutTemplate({ id, sentences }: LetterParagraph): LetterParagraph {
  return composeParagraph(
    id,
    sentences.filter(
      (sentence) => sentence.id !== TEMPLATE_ID || isKept(sentence.status) || sentence.status === 'rejected',
    ),
  )
}

/** A letter opens with its first sentence; where that is left out, with one that names the post or the employer. */
function hasOpening({ sentences }: LetterParagraph, { title, company }: Addressed): boolean {
  const names = [title, company].map(fold).filter((name) => name !== '')
  return sentences.some(
    ({ text, status }, index) => isExported(status) && (index === 0 || names.some((name) => fold(text).includes(name))),
  )
}
