import { parseCookie } from 'cookie'
import type { Request, Response } from 'express'

/**
 * Over TLS the name binds the cookie to this host and to TLS (RFC 6265bis, 4.1.3.2), so that no neighbouring host can set one in its
 * place. Without TLS, which is for trying things out on one's own machine, browsers would not take it.
 */
const SECURE_NAME = '__Host-session'
const PLAIN_NAME = 'session'

/** The value of a request's session cookie, where it has one that this server may have set over such a connection. */
export function readSessionCookie(req: Request): string | undefined {
  const { cookie } = req.headers
  return cookie === undefined ? undefined : parseCookie(cookie)[nameFor(req)]
}

/** Gives the browser a session cookie that no script can read and that no other site's request carries. */
export function setSessionCookie(req: Request, res: Response, value: string, maxAgeS: number): void {
  res.cookie(nameFor(req), value, { ...attributes(req), maxAge: maxAgeS * 1000 })
}

export function clearSessionCookie(req: Request, res: Response): void {
  res.clearCookie(nameFor(req), attributes(req))
}

function nameFor({ secure }: Request): string {
  return secure ? SECURE_NAME : PLAIN_NAME
}

function attributes({ secure }: Request) {
  return { httpOnly: true, sameSite: 'strict', secure, path: '/' } as const
}
