import { z } from 'zod'
import { emailSchema, userSchema } from '../accounts/schema.ts'
import { wholeNumber } from '../http/fields.ts'

/** A session of a program: it sends the access token, and exchanges the refresh token for the next two. */
export const sessionSchema = z
  .object({
    accessToken: z.string(),
    refreshToken: z.string(),
    expiresIn: wholeNumber.meta({ description: 'Seconds.' }),
  })
  .meta({ id: 'Session' })

/** A session of a browser, which keeps it as a cookie that no script can read. */
export const browserSessionSchema = z
  .object({
    user: userSchema,
    csrfToken: z.string().nullable().meta({
      description:
        'To be sent as `X-CSRF-Token` with whatever is not GET or HEAD, for as long as the session goes on. Null where a token was sent instead of a cookie.',
    }),
  })
  .meta({ id: 'BrowserSession' })

export const signInBody = z.strictObject({ email: emailSchema, password: z.string().min(1).max(200) })
export const refreshBody = z.strictObject({ refreshToken: z.string().min(1).max(200) })
