import { parseCookie } from 'cookie'
import type { Request, Response } from 'express'

/** A cookie that no script can read, as a request brings it and as an answer sets it. */
export type HostCookie = {
  /** Its value, where the request has one that this server may have set over such a connection. */
  read(req: Request): string | undefined
  set(req: Request, res: Response, value: string, maxAgeS: number): void
  clear(req: Request, res: Response): void
}

/**
 * Over TLS the name binds the cookie to this host and to TLS (RFC 6265bis, 4.1.3.2), so that no neighbouring host can set one in its
 * place. Without TLS, which is for trying things out on one's own machine, browsers would not take it.
 */
export function hostCookie(name: string, sameSite: 'strict' | 'lax'): HostCookie {
  const nameFor = ({ secure }: Request) => (secure ? `__Host-${name}` : name)
  const attributes = ({ secure }: Request) => ({ httpOnly: true, sameSite, secure, path: '/' }) as const
  return {
    read: (req) => parseCookie(req.headers.cookie ?? '')[nameFor(req)],
    set: (req, res, value, maxAgeS) => {
      res.cookie(nameFor(req), value, { ...attributes(req), maxAge: maxAgeS * 1000 })
    },
    clear: (req, res) => {
      res.clearCookie(nameFor(req), attributes(req))
    },
  }
}
