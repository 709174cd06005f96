import { z } from 'zod'

/** An id as a request names it. Capital letters make no other one of it (RFC 9562, 4), so it is compared in small ones. */
export const givenId = z.uuid().toLowerCase()
