import type { User } from '#shared/database/entities/index.ts'

/** An account as its owner and administrators see it. */
export function presentUser(user: User) {
  const { id, email, role, createdAt } = user
  return { id, email, role, createdAt, lastLogin: user.lastLogin, disabledAt: user.disabledAt }
}
