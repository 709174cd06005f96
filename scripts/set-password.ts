import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { hashPassword } from '#api/auth/passwords.ts'
import { endAllSessions } from '#api/auth/tokens.ts'
import { User } from '#shared/database/entities/index.ts'
import { lockAccount } from '#shared/database/lock-account.ts'
import { openDatabase } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { databaseUrl } from './installation.ts'

/**
 * `npm run set-password -- someone@example.com`: gives an account a new password, for whoever forgot theirs, and ends its sessions.
 * The password is made here and printed once. Takes DATABASE_URL, or the database of a running `npm start`.
 */
const email = z.email().safeParse(process.argv[2])
if (!email.success || process.argv.length > 3) {
  console.error('Usage: npm run set-password -- <e-mail>')
  process.exit(2)
}
const password = randomBytes(15).toString('base64url')

const database = await openDatabase({ DATABASE_URL: await databaseUrl(), DATABASE_POOL_SIZE: 1 })
try {
  const passwordHash = await hashPassword(password)
  const found = await unitOfWork(database, { type: 'system' }, async (unit) => {
    const known = await unit.em.findOne(User, { email: email.data.toLowerCase(), deletedAt: null })
    if (!known) return 'no account'
    await lockAccount(unit.em, known.id, 'alone')
    const user = await unit.em.refresh(known)
    if (!user?.passwordHash) return 'no password'
    user.passwordHash = passwordHash
    await endAllSessions(unit.em, user.id)
    unit.audit({ entityType: 'user', entityId: user.id, ownerId: user.id, action: 'user.password-set' })
    return 'set'
  })
  if (found === 'no account') console.log(`There is no account ${email.data}.`)
  else if (found === 'no password') console.log(`${email.data} signs in at the identity provider and has no password.`)
  else console.log(`The password of ${email.data} is now ${password} - to be changed after signing in.`)
  process.exitCode = found === 'set' ? 0 : 1
} finally {
  await database.close(true)
}
