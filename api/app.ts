import cors from 'cors'
import express, { type Express } from 'express'
import helmet from 'helmet'
import { createPassport } from './auth/passport.ts'
import { providerSignInRouter } from './auth/provider-sign-in/routes.ts'
import { docsRouter } from './http/docs.ts'
import { logRequests } from './http/log-requests.ts'
import { mountOperations } from './http/mount.ts'
import { createOpenApi } from './http/openapi.ts'
import { methodNotAllowed } from './http/problem.ts'
import { problemHandler, refuseUnknownAddress } from './http/problem-handler.ts'
import { requestLimiter } from './http/rate-limit.ts'
import { operations } from './operations.ts'
import { PAGE_FOLDER, pageRouter } from './page/routes.ts'
import type { Services } from './services.ts'

/** The whole HTTP application, for the process and for tests. */
export function createApp(services: Services): Express {
  const app = express()
  app.disable('x-powered-by')
  // Otherwise Express itself would answer with an error's message and stack, should our own handler ever fail.
  app.set('env', 'production')
  app.set('trust proxy', services.config.TRUST_PROXY_HOPS)
  app.set('query parser', 'simple')
  app.set('etag', false)
  app.use(logRequests(services.logger))
  const directives = { 'upgrade-insecure-requests': null, 'base-uri': ["'none'"], 'frame-ancestors': ["'none'"] }
  app.use(helmet({ contentSecurityPolicy: { directives } }))
  if (services.config.CORS_ORIGINS.length > 0) app.use(crossOrigin(services.config.CORS_ORIGINS))
  const document = createOpenApi(operations)
  app
    .route('/openapi.json')
    .get((_req, res) => {
      res.json(document)
    })
    .all(() => {
      throw methodNotAllowed(['GET'])
    })
  app.use('/docs', docsRouter())
  app.use(pageRouter(PAGE_FOLDER))
  // What belongs to a person is kept by no cache on its way; files say so themselves.
  app.use((_req, res, next) => {
    res.set('cache-control', 'no-store')
    next()
  })
  app.use(createPassport(services))
  app.use(requestLimiter(services.config.REQUESTS_PER_MINUTE))
  app.use(providerSignInRouter(services))
  app.use(mountOperations(operations, services))
  app.use(refuseUnknownAddress)
  app.use(problemHandler(services))
  return app
}

/** Lets pages of these origins call the API and read its headers. No cookies: they send their token themselves. */
function crossOrigin(origins: string[]) {
  const exposedHeaders = [
    'Content-Disposition',
    'Draft-Hash',
    'ETag',
    'Idempotency-Replayed',
    'Location',
    'RateLimit',
    'RateLimit-Policy',
    'Retry-After',
    'Traceparent',
    'X-Request-Id',
  ]
  return cors({ origin: origins, exposedHeaders, credentials: false, maxAge: 600 })
}
