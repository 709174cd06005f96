import type { Request } from 'express'
import type { Config } from '#shared/config.ts'
import { User } from '#shared/database/entities/index.ts'
import { AccountClosed } from '#shared/database/lock-account.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { passwordIsRight } from './check-password.ts'

/** Refuses registration and sign-in where the operator leaves both to an identity provider. */
export function requirePasswordSignIn({ PASSWORD_SIGN_IN }: Config): void {
  if (!PASSWORD_SIGN_IN) throw new Problem('forbidden', 'Sign in at the identity provider of this installation.')
}

/**
 * Asks for the password once more before something that a stolen token should not be able to do. An account of an identity
 * provider has none: it may do what asks for none, and nothing fits where one is required.
 */
export async function confirmPassword(
  services: Services,
  req: Request,
  userId: string,
  password: string | undefined,
): Promise<void> {
  const user = await services.database.em.fork().findOne(User, { id: userId })
  if (!user) throw new AccountClosed('the account is closed')
  const { email, passwordHash } = user
  if (!passwordHash && password === undefined) return
  const attempt = { account: email ?? userId, passwordHash, password: password ?? '' }
  if (!(await passwordIsRight(services, req, attempt)))
    throw new Problem('invalid-credentials', 'Send the current password of the account.')
}
