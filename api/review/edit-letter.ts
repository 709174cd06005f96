import { composeParagraph, type LetterParagraph, type LetterSentence } from '#shared/domain/letter.ts'
import { statusWhenConfirmed, whyNotAcceptable } from '#shared/domain/review/decide.ts'
import { type FieldError, invalidFields } from '../http/problem.ts'
import { MAX_LETTER_CHARACTERS, type ReviewEdit } from './schema.ts'

/** A letter as it stands, and as the round's first one proposed it. */
export type LetterStates = { current: readonly LetterParagraph[]; proposed: readonly LetterParagraph[] }
type ParagraphEdit = NonNullable<ReviewEdit['coverLetter']>['paragraphs'][number]
type SentenceDecision = ReviewEdit['sentences'][number]

/**
 * The letter with a person's paragraphs and their decisions on sentences, their words as they are. Paragraphs come first. Throws a
 * `validation` problem for an unknown one, a decision that cannot be, and where there is more of theirs than a letter holds.
 */
export function editLetter(
  { current, proposed }: LetterStates,
  { paragraphs, sentences }: { paragraphs: readonly ParagraphEdit[]; sentences: readonly SentenceDecision[] },
): LetterParagraph[] {
  const rewritten = editParagraphs({ current, proposed }, paragraphs)
  const decided = decideSentences({ current: rewritten, proposed }, sentences)
  const written = decided
    .flatMap((paragraph) => paragraph.sentences)
    .filter(({ status }) => status === 'edited')
    .reduce((sum, { text }) => sum + text.length, 0)
  if (written > MAX_LETTER_CHARACTERS)
    refuse([
      {
        pointer: '/coverLetter/paragraphs',
        detail: `makes a letter of more than ${MAX_LETTER_CHARACTERS} characters`,
      },
    ])
  return decided
}

/** An empty text takes a paragraph out; null brings back what was proposed there; any other takes the place of its sentences. */
function editParagraphs({ current, proposed }: LetterStates, edits: readonly ParagraphEdit[]): LetterParagraph[] {
  const now = new Map(current.map((paragraph) => [paragraph.id, paragraph]))
  const known = new Map([...proposed, ...current].map((paragraph) => [paragraph.id, paragraph]))
  refuse(
    edits.flatMap(({ id }, index): FieldError[] =>
      known.has(id)
        ? []
        : [{ pointer: `/coverLetter/paragraphs/${index}/id`, detail: 'is not a paragraph of this letter' }],
    ),
  )
  const texts = new Map(edits.map(({ id, text }) => [id, text]))
  return proposed.flatMap((first): LetterParagraph[] => {
    const there = now.get(first.id)
    const text = texts.get(first.id)
    if (text === null) return [first]
    if (text === '') return []
    if (text === undefined || text === there?.text) return there ? [there] : []
    return [rewriteParagraph(there ?? first, text)]
  })
}

/** A person's paragraph is one sentence to us, so that it stays as they wrote it, line by line. */
function rewriteParagraph({ id, sentences }: LetterParagraph, text: string): LetterParagraph {
  const evidence = [...new Set(sentences.flatMap((sentence) => sentence.evidence))]
  return composeParagraph(id, [
    { id: sentences.at(-1)?.id ?? `${id}.s1`, text, evidence, status: 'edited', findings: [] },
  ])
}

function decideSentences(
  { current, proposed }: LetterStates,
  decisions: readonly SentenceDecision[],
): LetterParagraph[] {
  const known = new Map(current.flatMap(({ sentences }) => sentences).map((sentence) => [sentence.id, sentence]))
  refuse(
    decisions.flatMap((decision, index): FieldError[] => {
      const isRepeated = decisions.findIndex(({ id }) => id === decision.id) !== index
      const wrong = mistakeIn(decision, known.get(decision.id), isRepeated)
      return wrong ? [{ pointer: `/sentences/${index}/${wrong.field}`, detail: wrong.detail }] : []
    }),
  )
  const first = new Map(proposed.flatMap(({ sentences }) => sentences).map((sentence) => [sentence.id, sentence]))
  const byId = new Map(decisions.map((decision) => [decision.id, decision]))
  const firstParagraphs = new Map(proposed.map((paragraph) => [paragraph.id, paragraph]))
  return current.map((paragraph) => {
    const taken = takeBackRewritten(paragraph, firstParagraphs.get(paragraph.id), byId)
    if (taken) return taken
    const sentences = paragraph.sentences.map((sentence) => {
      const decision = byId.get(sentence.id)
      return decision ? decide(sentence, first.get(sentence.id) ?? sentence, decision) : sentence
    })
    return composeParagraph(paragraph.id, sentences)
  })
}

/**
 * Where a person's paragraph stands in the place of several sentences, taking it back or out concerns all of these: otherwise the
 * letter would go on with the one whose id it has. Null where nothing of that kind was decided.
 */
function takeBackRewritten(
  { id, sentences }: LetterParagraph,
  proposed: LetterParagraph | undefined,
  decisions: ReadonlyMap<string, SentenceDecision>,
): LetterParagraph | null {
  const [own] = sentences
  if (!own || !proposed || sentences.length > 1 || proposed.sentences.length <= 1) return null
  const decision = decisions.get(own.id)?.decision
  if (decision === 'revert') return proposed
  if (decision !== 'reject') return null
  return composeParagraph(
    id,
    proposed.sentences.map((sentence) => ({ ...sentence, status: 'rejected' as const })),
  )
}

function mistakeIn(
  { decision, text }: SentenceDecision,
  sentence: LetterSentence | undefined,
  isRepeated: boolean,
): { field: keyof SentenceDecision; detail: string } | null {
  if (!sentence) return { field: 'id', detail: 'is not a sentence of this letter' }
  if (isRepeated) return { field: 'id', detail: 'is decided twice' }
  if (decision === 'edit') return text ? null : { field: 'text', detail: 'is required for an edit' }
  const isTheirs = sentence.status === 'edited' || sentence.status === 'confirmed'
  const whyNot = decision === 'accept' && !isTheirs ? whyNotAcceptable(sentence.findings) : null
  return whyNot === null ? null : { field: 'decision', detail: whyNot }
}

/** `proposed` is the sentence as the round's first letter has it. */
function decide(
  sentence: LetterSentence,
  proposed: LetterSentence,
  { decision, text }: SentenceDecision,
): LetterSentence {
  switch (decision) {
    case 'accept':
      return sentence.status === 'edited' || sentence.status === 'confirmed'
        ? sentence
        : { ...sentence, status: 'accepted' }
    case 'confirm':
      return sentence.status === 'edited' ? sentence : { ...sentence, status: statusWhenConfirmed(sentence.findings) }
    case 'reject':
      return { ...proposed, status: 'rejected' }
    case 'edit':
      return { ...sentence, text: text ?? '', status: 'edited' }
    case 'revert':
      return proposed
  }
}

function refuse(errors: FieldError[]): void {
  if (errors.length > 0) throw invalidFields(errors)
}
