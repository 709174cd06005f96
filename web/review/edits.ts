import type { Change, Letter, ProposalStatus, Review, ReviewBody, Sentence } from '../data/review.ts'

/** One thing that a person does in a review. */
export type ReviewEdit =
  | { kind: 'change'; changeId: string; decision: Decision; text?: string | undefined }
  | { kind: 'sentence'; id: string; decision: Decision; text?: string | undefined }
  | { kind: 'paragraph'; id: string; text: string | null }
  | { kind: 'part'; part: LetterPart; text: string | null }
  | { kind: 'conflict'; target: string; choose: 'yours' | 'theirs' }

/** What a person says to a change or to a sentence of the letter. */
export type Decision = NonNullable<ReviewBody['decisions']>[number]['decision']
export type LetterPart = Letter['edited'][number]

/** What an edit is about. */
export type ReviewSubject =
  | { kind: 'change'; changeId: string }
  | { kind: 'sentence' | 'paragraph'; id: string }
  | { kind: 'part'; part: LetterPart }
  | { kind: 'conflict'; target: string }

/** What an edit is about, as a key: two edits of the same subject are made one after the other. */
export function subjectOf(about: ReviewSubject): string {
  switch (about.kind) {
    case 'change':
      return `change ${about.changeId}`
    case 'sentence':
      return `sentence ${about.id}`
    case 'paragraph':
      return `paragraph ${about.id}`
    case 'part':
      return `part ${about.part}`
    case 'conflict':
      return `conflict ${about.target}`
  }
}

/** The person's own words in an edit. */
export function wordsOf(edit: ReviewEdit): string | null {
  switch (edit.kind) {
    case 'change':
    case 'sentence':
    case 'paragraph':
    case 'part':
      return edit.text ?? null
    case 'conflict':
      return null
  }
}

/** Under which name a person's words about a subject are kept until they are sent. */
export function draftKeyOf(applicationId: string, subject: string): string {
  return `words ${applicationId} ${subject}`
}

/** The edit as the API takes it. */
export function bodyOf(edit: ReviewEdit): ReviewBody {
  switch (edit.kind) {
    case 'change': {
      const { changeId, decision, text } = edit
      return { decisions: [{ changeId, decision, ...(text !== undefined && { text }) }] }
    }
    case 'sentence': {
      const { id, decision, text } = edit
      return { sentences: [{ id, decision, ...(text !== undefined && { text }) }] }
    }
    case 'paragraph':
      return { coverLetter: { paragraphs: [{ id: edit.id, text: edit.text }] } }
    case 'part':
      return { [edit.part]: edit.text }
    case 'conflict':
      return { conflicts: [{ target: edit.target, choose: edit.choose }] }
  }
}

/** The state of an edit's subject in a review, as a text that differs when the state does. */
export function stateOf(review: Review, edit: ReviewEdit): string {
  switch (edit.kind) {
    case 'change': {
      const change = review.changes.find(({ id }) => id === edit.changeId)
      return change ? `${change.status} ${change.after ?? ''}` : ''
    }
    case 'sentence': {
      const sentence = sentenceOf(review, edit.id)
      return sentence ? `${sentence.status} ${sentence.text}` : ''
    }
    case 'paragraph': {
      const paragraph = review.coverLetter.paragraphs.find(({ id }) => id === edit.id)
      return paragraph ? `${paragraph.status} ${paragraph.text}` : ''
    }
    case 'part':
      return `${review.coverLetter.edited.includes(edit.part)} ${review.coverLetter[edit.part] ?? ''}`
    case 'conflict':
      return String(review.conflicts.some(({ target }) => target === edit.target))
  }
}

/** The review as it will be once the edit is saved, as far as the page can tell; the API's answer replaces it. */
export function withEdit(review: Review, edit: ReviewEdit): Review {
  const letter = review.coverLetter
  switch (edit.kind) {
    case 'change': {
      const changes = review.changes.map((change) =>
        change.id === edit.changeId ? decidedChange(change, edit) : change,
      )
      return { ...review, changes }
    }
    case 'sentence': {
      const paragraphs = letter.paragraphs.map((paragraph) => ({
        ...paragraph,
        sentences: paragraph.sentences.map((sentence) =>
          sentence.id === edit.id ? decidedSentence(sentence, edit) : sentence,
        ),
      }))
      return { ...review, coverLetter: { ...letter, paragraphs } }
    }
    case 'paragraph': {
      const paragraphs = letter.paragraphs.map((paragraph) => {
        const [first] = paragraph.sentences
        if (paragraph.id !== edit.id || edit.text === null || !first) return paragraph
        const sentences = [{ ...first, text: edit.text, status: 'edited' as const, findings: [] }]
        return { ...paragraph, text: edit.text, status: 'edited' as const, sentences }
      })
      return { ...review, coverLetter: { ...letter, paragraphs } }
    }
    case 'part':
      return edit.text === null ? review : { ...review, coverLetter: { ...letter, [edit.part]: edit.text } }
    case 'conflict':
      return { ...review, conflicts: review.conflicts.filter(({ target }) => target !== edit.target) }
  }
}

type Decided = { decision: Decision; text?: string | undefined }

function decidedChange(change: Change, { decision, text }: Decided): Change {
  const status = statusAfter(change.status, decision)
  return decision === 'edit' ? { ...change, status, after: text ?? change.after, findings: [] } : { ...change, status }
}

function decidedSentence(sentence: Sentence, { decision, text }: Decided): Sentence {
  const status = statusAfter(sentence.status, decision)
  return decision === 'edit'
    ? { ...sentence, status, text: text ?? sentence.text, findings: [] }
    : { ...sentence, status }
}

/** What is blocked and confirmed becomes the person's own words. Where a proposal was before a decision, only the API knows. */
function statusAfter(status: ProposalStatus, decision: Decision): ProposalStatus {
  switch (decision) {
    case 'accept':
      return 'accepted'
    case 'reject':
      return 'rejected'
    case 'edit':
      return 'edited'
    case 'confirm':
      return status === 'blocked' ? 'edited' : 'confirmed'
    case 'revert':
      return status
  }
}

function sentenceOf(review: Review, id: string): Sentence | undefined {
  return review.coverLetter.paragraphs.flatMap(({ sentences }) => sentences).find((sentence) => sentence.id === id)
}

/** What takes the edit back, given the review before it; null where nothing can. */
export function inverseOf(review: Review, edit: ReviewEdit): ReviewEdit | null {
  switch (edit.kind) {
    case 'change': {
      const change = review.changes.find(({ id }) => id === edit.changeId)
      return change
        ? { kind: 'change', changeId: change.id, ...decisionBehind(change.status, change.after ?? '') }
        : null
    }
    case 'sentence': {
      const sentence = sentenceOf(review, edit.id)
      return sentence ? { kind: 'sentence', id: sentence.id, ...decisionBehind(sentence.status, sentence.text) } : null
    }
    case 'paragraph': {
      const paragraph = review.coverLetter.paragraphs.find(({ id }) => id === edit.id)
      if (!paragraph) return null
      return { ...edit, text: paragraph.status === 'edited' ? paragraph.text : null }
    }
    case 'part': {
      const { edited, [edit.part]: text } = review.coverLetter
      return { ...edit, text: edited.includes(edit.part) ? text : null }
    }
    case 'conflict':
      return null
  }
}

/** The decision that brought a proposal to where it is. */
function decisionBehind(status: ProposalStatus, text: string): Decided {
  switch (status) {
    case 'accepted':
      return { decision: 'accept' }
    case 'rejected':
      return { decision: 'reject' }
    case 'confirmed':
      return { decision: 'confirm' }
    case 'edited':
      return { decision: 'edit', text }
    case 'proposed':
    case 'unconfirmed':
    case 'blocked':
      return { decision: 'revert' }
  }
}
