import { useCallback, useState } from 'react'

/** What somebody has written and not sent yet outlives a reload; signing out removes it. */
const PREFIX = 'draft:'

/** What was kept under this key, or undefined. */
export function readDraft(key: string): string | undefined {
  return localStorage.getItem(PREFIX + key) ?? undefined
}

/** Keeps it; undefined removes it. */
export function keepDraft(key: string, text: string | undefined): void {
  if (text === undefined) localStorage.removeItem(PREFIX + key)
  else localStorage.setItem(PREFIX + key, text)
}

/** Whose drafts are kept here, by the id of their account. */
const OWNER = 'drafts-of'

/** Removes the drafts of anybody else: a session may end without a sign-out, and another person sign in. */
export function keepDraftsOf(userId: string): void {
  if (localStorage.getItem(OWNER) !== userId) clearDrafts()
  localStorage.setItem(OWNER, userId)
}

/** Removes every draft of whoever used this browser. */
export function clearDrafts(): void {
  localStorage.removeItem(OWNER)
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
}

/** A text that is kept while it is written; `done` forgets it once it is sent or given up, and what it began with stands again. */
export function useDraft(key: string, initial: string): { text: string; write(text: string): void; done(): void } {
  const [text, setText] = useState(() => readDraft(key) ?? initial)
  const write = useCallback(
    (next: string) => {
      setText(next)
      keepDraft(key, next)
    },
    [key],
  )
  const done = useCallback(() => {
    setText(initial)
    keepDraft(key, undefined)
  }, [key, initial])
  return { text, write, done }
}
