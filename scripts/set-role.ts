import { z } from 'zod'
import { ROLES, User } from '#shared/database/entities/index.ts'
import { openDatabase } from '#shared/database/orm.ts'
import { unitOfWork } from '#shared/database/unit-of-work.ts'
import { databaseUrl } from './installation.ts'

/**
 * `npm run set-role -- someone@example.com admin`: makes an account an administrator's, or a user's again. Over the API
 * nobody can: whoever may do this already has the database. Takes DATABASE_URL, or the database of a running `npm start`.
 */
const [email, role] = process.argv.slice(2)
const asked = z.object({ email: z.email(), role: z.enum(ROLES) }).safeParse({ email, role })
if (!asked.success) {
  console.error(`Usage: npm run set-role -- <e-mail> <${ROLES.join('|')}>`)
  process.exit(2)
}

const url = await databaseUrl()
const database = await openDatabase({ DATABASE_URL: url, DATABASE_POOL_SIZE: 1 })
try {
  const wanted = asked.data
  const found = await unitOfWork(database, { type: 'system' }, async (unit) => {
    const user = await unit.em.findOne(User, { email: wanted.email.toLowerCase(), deletedAt: null })
    if (!user) return false
    const before = { role: user.role }
    user.role = wanted.role
    unit.audit({
      entityType: 'user',
      entityId: user.id,
      ownerId: user.id,
      action: 'user.role-changed',
      before,
      after: { role: wanted.role },
    })
    return true
  })
  console.log(found ? `${wanted.email} is ${wanted.role} from now on.` : `There is no account ${wanted.email}.`)
  process.exitCode = found ? 0 : 1
} finally {
  await database.close(true)
}
