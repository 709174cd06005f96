import { hostCookie } from './host-cookie.ts'

/** The cookie of a browser's session, which no other site's request carries. */
export const sessionCookie = hostCookie('session', 'strict')
