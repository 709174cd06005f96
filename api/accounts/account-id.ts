import type { Caller } from '../http/operation.ts'
import { notFound, Problem } from '../http/problem.ts'

/** The user id that a path means: one's own, also as `me`. Everybody else's is a 404. */
export function requireOwnId(id: string, caller: Caller): string {
  if (id !== 'me' && id !== caller.id) throw notFound('user')
  return caller.id
}

/** The same for what an administrator may do to anybody. */
export function requireOwnIdUnlessAdmin(id: string, caller: Caller): string {
  return caller.role === 'admin' && id !== 'me' ? id : requireOwnId(id, caller)
}

/** The same for what only the person may do: administrators, who see the account, are told so. */
export function requireOwnAccountId(id: string, caller: Caller): string {
  if (caller.role === 'admin' && id !== 'me' && id !== caller.id)
    throw new Problem('forbidden', 'This is for the person whose account it is.')
  return requireOwnId(id, caller)
}
