import type { Change, Letter, Review, ReviewBody } from '../data/review.ts'

/** One thing that a person does in a review. */
export type ReviewEdit =
  | { kind: 'change'; changeId: string; decision: ChangeDecision; text?: string | undefined }
  | { kind: 'paragraph'; id: string; text: string | null }
  | { kind: 'part'; part: LetterPart; text: string | null }
  | { kind: 'conflict'; target: string; choose: 'yours' | 'theirs' }

export type ChangeDecision = NonNullable<ReviewBody['decisions']>[number]['decision']
export type LetterPart = Letter['edited'][number]

/** What an edit is about: two edits of the same subject are made one after the other. */
export function subjectOf(edit: ReviewEdit): string {
  switch (edit.kind) {
    case 'change':
      return `change ${edit.changeId}`
    case 'paragraph':
      return `paragraph ${edit.id}`
    case 'part':
      return `part ${edit.part}`
    case 'conflict':
      return `conflict ${edit.target}`
  }
}

/** The edit as the API takes it. */
export function bodyOf(edit: ReviewEdit): ReviewBody {
  switch (edit.kind) {
    case 'change': {
      const { changeId, decision, text } = edit
      return { decisions: [{ changeId, decision, ...(text !== undefined && { text }) }] }
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
  switch (edit.kind) {
    case 'change':
      return {
        ...review,
        changes: review.changes.map((change) => (change.id === edit.changeId ? decided(change, edit) : change)),
      }
    case 'paragraph': {
      const { text } = edit
      if (text === null) return review
      const paragraphs = review.coverLetter.paragraphs.map((paragraph) =>
        paragraph.id === edit.id ? { ...paragraph, text, status: 'edited' as const, findings: [] } : paragraph,
      )
      return { ...review, coverLetter: { ...review.coverLetter, paragraphs } }
    }
    case 'part':
      return edit.text === null ? review : { ...review, coverLetter: { ...review.coverLetter, [edit.part]: edit.text } }
    case 'conflict':
      return { ...review, conflicts: review.conflicts.filter(({ target }) => target !== edit.target) }
  }
}

function decided(change: Change, { decision, text }: Extract<ReviewEdit, { kind: 'change' }>): Change {
  switch (decision) {
    case 'accept':
      return { ...change, status: 'accepted' }
    case 'reject':
      return { ...change, status: 'rejected' }
    case 'edit':
      return { ...change, status: 'edited', after: text ?? change.after, findings: [] }
    case 'revert':
      return change
  }
}

/** What takes the edit back, given the review before it; null where nothing can. */
export function inverseOf(review: Review, edit: ReviewEdit): ReviewEdit | null {
  switch (edit.kind) {
    case 'change': {
      const change = review.changes.find(({ id }) => id === edit.changeId)
      return change ? { kind: 'change', changeId: change.id, ...decisionBehind(change) } : null
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

/** The decision that brought a change to where it is. */
function decisionBehind({ status, after }: Change): { decision: ChangeDecision; text?: string } {
  switch (status) {
    case 'accepted':
      return { decision: 'accept' }
    case 'rejected':
      return { decision: 'reject' }
    case 'edited':
      return { decision: 'edit', text: after ?? '' }
    case 'proposed':
    case 'blocked':
      return { decision: 'revert' }
  }
}
