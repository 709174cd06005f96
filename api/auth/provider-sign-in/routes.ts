import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express'
import { toStorable } from '#shared/domain/text/storable.ts'
import { outageProblem } from '../../http/outage.ts'
import { methodNotAllowed, Problem } from '../../http/problem.ts'
import { attemptLimiter } from '../../http/rate-limit.ts'
import type { Services } from '../../services.ts'
import { beginBrowserSession } from '../browser-sessions.ts'
import { callerFromOutside } from '../provider-account.ts'
import { openProviderKeys } from '../provider-keys.ts'
import { sessionCookie } from '../session-cookie.ts'
import { signInAs } from '../sign-in.ts'
import { beginAttempt, endAttempt } from './attempt.ts'
import { exchangeCode } from './exchange-code.ts'
import { openMetadata, type ProviderClient, providerClient } from './provider.ts'
import { oauthErrorCode, SignInRefused } from './refusal.ts'
import { verifyIdToken } from './verify-id-token.ts'

/** Where the page sends a browser that is to sign in at the identity provider. */
export const START_PATH = '/auth/oidc/start'
const CALLBACK_PATH = '/auth/oidc/callback'
/** The page, which tells people what came of it. Nothing that a request says leads anywhere else. */
const PAGE = '/app'

/**
 * Signs people in at the identity provider of the configuration, by the authorization code flow with PKCE, and gives their browser
 * the cookie that a password gives. These are addresses that a browser goes to, not operations of the API: each answer leads on.
 */
export function providerSignInRouter(services: Services): Router {
  const router = express.Router({ caseSensitive: true, strict: true })
  const client = providerClient(services.config)
  if (!client) return router
  const metadata = openMetadata(client, services.config)
  const keys = openProviderKeys(client.jwksUrl)
  const limit = attemptLimiter(services.config.AUTH_ATTEMPTS_PER_MINUTE)

  const serve = (path: string, lead: (req: Request, res: Response) => Promise<string>): void => {
    router
      .route(path)
      .get(limit, async (req, res) => res.redirect(303, await lead(req, res)))
      .all(() => {
        throw methodNotAllowed(['GET'])
      })
  }

  serve(START_PATH, async (req, res) => {
    const { authorization_endpoint: endpoint } = await metadata()
    const { state, nonce, challenge } = beginAttempt(req, res, services.config)
    const proof = { state, nonce, code_challenge: challenge, code_challenge_method: 'S256' }
    return authorizationUrl(endpoint, client, { redirect_uri: redirectUriOf(req), ...proof })
  })

  serve(CALLBACK_PATH, async (req, res) => {
    const attempt = endAttempt(req, res, services.config)
    if (!attempt) throw new SignInRefused('expired', 'no_attempt')
    const described = await metadata()
    const code = codeOf(req, client, described.authorization_response_iss_parameter_supported)
    const exchange = { code, verifier: attempt.verifier, redirectUri: redirectUriOf(req) }
    const idToken = await exchangeCode(client, described, exchange)
    const identity = await verifyIdToken(idToken, client, keys, attempt.nonce)
    const caller = await callerFromOutside(services.database, identity)
    if (!caller) throw new SignInRefused('closed', 'account_disabled')
    const { config } = services
    const { cookie } = await signInAs(services, caller.id, (em, user) => beginBrowserSession(em, user, config))
    sessionCookie.set(req, res, cookie, config.REFRESH_TOKEN_TTL_S)
    return PAGE
  })

  router.use(leadToPage(services))
  return router
}

/** Leads a browser to the page's words where its sign-in came to nothing, for what it asked is not a program's to read. */
function leadToPage({ logger }: Services): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    const refusal = asRefusal(error)
    if (!refusal) return next(error)
    logger.warn({ reason: refusal.reason, code: refusal.code }, 'a sign-in at the identity provider came to nothing')
    res.redirect(303, `${PAGE}?sign-in=${refusal.reason}`)
  }
}

function asRefusal(error: unknown): SignInRefused | null {
  if (error instanceof SignInRefused) return error
  if (error instanceof Problem && error.type === 'unauthenticated') return new SignInRefused('closed', 'account_closed')
  if (error instanceof Problem && error.type === 'too-many-requests') return new SignInRefused('busy', 'too_many')
  return outageProblem(error) ? new SignInRefused('unavailable', 'outage', error) : null
}

/** As it was registered at the provider, which compares it: the origin that the browser asked, as for the `Origin` of changes. */
function redirectUriOf(req: Request): string {
  return `${req.protocol}://${req.host}${CALLBACK_PATH}`
}

function authorizationUrl(endpoint: string, { id }: ProviderClient, parameters: Record<string, string>): string {
  const url = new URL(endpoint)
  const all = { response_type: 'code', client_id: id, scope: 'openid email', ...parameters }
  for (const [name, value] of Object.entries(all)) url.searchParams.set(name, value)
  return url.href
}

/** The code that the provider sent the browser back with. Throws SignInRefused for an error, and for another provider's answer. */
function codeOf({ query }: Request, { issuer }: ProviderClient, saysIssuer: boolean): string {
  const { code, error, iss } = query
  // RFC 9207: whose answer it is.
  if (iss === undefined ? saysIssuer : iss !== issuer) throw new SignInRefused('failed', 'answer_of_another_issuer')
  if (error !== undefined) throw refusalOf(oauthErrorCode(error))
  if (typeof code !== 'string' || code === '' || toStorable(code) !== code) throw new SignInRefused('failed', 'no_code')
  return code
}

/** RFC 6749, 4.1.2.1. */
function refusalOf(code: string): SignInRefused {
  if (code === 'access_denied') return new SignInRefused('denied', code)
  const isAway = code === 'server_error' || code === 'temporarily_unavailable'
  return new SignInRefused(isAway ? 'unavailable' : 'failed', code)
}
