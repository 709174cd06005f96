import { useState } from 'react'
import { keepDraft, readDraft } from '../data/drafts.ts'

type Fields = Readonly<Record<string, string>>
type Draft<F extends Fields> = { base: F; fields: F }
export type ChangedField = { name: string; before: string; now: string }

/**
 * The fields of a form as somebody fills them in, kept until `done`. Where what is saved has become another meanwhile, `changed`
 * says how, and the person's own fields stay as they wrote them.
 */
export function useFormDraft<F extends Fields>(key: string, saved: F) {
  const [draft, setDraft] = useState<Draft<F>>(() => {
    const kept = readDraft(key)
    return kept === undefined ? { base: saved, fields: saved } : JSON.parse(kept)
  })
  const keep = (next: Draft<F>) => {
    setDraft(next)
    keepDraft(key, JSON.stringify(next))
  }
  const { base, fields } = draft
  return {
    fields,
    set: (change: Partial<F>) => keep({ base, fields: { ...fields, ...change } }),
    changed: Object.entries(saved).flatMap(([name, now]): ChangedField[] => {
      const before = base[name] ?? ''
      return before === now ? [] : [{ name, before, now }]
    }),
    done: () => keepDraft(key, undefined),
  }
}
