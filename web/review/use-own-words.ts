import { type RefObject, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { readDraft } from '../data/drafts.ts'
import { draftKeyOf, type ReviewSubject, subjectOf, wordsOf } from './edits.ts'
import { outboxOf, type Refused } from './outbox.ts'

export type OwnWordsState<E extends HTMLElement> = {
  /** What has the focus once nothing is written any more, or where a decision without words was refused. */
  root: RefObject<E | null>
  draftKey: string
  isWriting: boolean
  /** What was refused of it, until it is decided anew. */
  refused: Refused | undefined
  begin(): void
  /** Nothing more is written: it was saved, or given up. */
  end(): void
  giveUp(): void
}

/** Whether a person writes words of their own about a subject of the review; words that were refused are written again. */
export function useOwnWords<E extends HTMLElement>(applicationId: string, about: ReviewSubject): OwnWordsState<E> {
  const subject = subjectOf(about)
  const outbox = outboxOf(applicationId)
  const refused = useSyncExternalStore(outbox.subscribe, () => outbox.state.refused.get(subject))
  const draftKey = draftKeyOf(applicationId, subject)
  const root = useRef<E>(null)
  const [isWriting, setWriting] = useState(() => readDraft(draftKey) !== undefined)
  useEffect(() => {
    if (!refused) return
    if (wordsOf(refused.edit) === null) root.current?.focus()
    else setWriting(true)
  }, [refused])
  const end = () => {
    setWriting(false)
    root.current?.focus()
  }
  const giveUp = () => {
    outbox.forget(subject)
    end()
  }
  return { root, draftKey, isWriting, refused, begin: () => setWriting(true), end, giveUp }
}
