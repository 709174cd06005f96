import { useState } from 'react'
import { keepDraft, readDraft } from '../data/drafts.ts'

type Fields = Readonly<Record<string, string>>
type Draft<F extends Fields> = { base: F; fields: F }
export type ChangedField = { name: string; before: string; now: string }

type FormDraft<F extends Fields> = {
  fields: F
  set(change: Partial<F>): void
  /** Whether there is anything that is not saved. */
  isChanged: boolean
  changed: ChangedField[]
  /** It was saved, or given up: what is saved shows again. */
  done(): void
}

/**
 * The fields of a form as somebody fills them in, kept until `done`. Where what is saved has become another meanwhile, `changed`
 * says how, and the person's own fields stay as they wrote them.
 */
export function useFormDraft<F extends Fields>(key: string, saved: F): FormDraft<F> {
  const [draft, setDraft] = useState<Draft<F> | null>(() => {
    const kept = readDraft(key)
    return kept === undefined ? null : JSON.parse(kept)
  })
  const keep = (next: Draft<F> | null) => {
    setDraft(next)
    keepDraft(key, next === null ? undefined : JSON.stringify(next))
  }
  const { base, fields } = draft ?? { base: saved, fields: saved }
  return {
    fields,
    set: (change) => keep({ base, fields: { ...fields, ...change } }),
    isChanged: draft !== null,
    changed: Object.entries(saved).flatMap(([name, now]): ChangedField[] => {
      const before = base[name] ?? ''
      return before === now ? [] : [{ name, before, now }]
    }),
    done: () => keep(null),
  }
}
