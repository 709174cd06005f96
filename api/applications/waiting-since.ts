import { expressionBuilder } from 'kysely'
import type { Tables } from '#shared/database/tables.ts'

/** Since when an application `a` waits for its person; null where it does not. */
export function waitingSince() {
  const { ref, fn, case: when } = expressionBuilder<{ a: Tables['applications'] }, 'a'>()
  return when('a.status')
    .when('awaiting_approval')
    .then(fn.coalesce('a.waiting_since', 'a.updated_at'))
    .when('needs_attention')
    .then(ref('a.updated_at'))
    .end()
}
