import { fileURLToPath } from 'node:url'
import express, { type RequestHandler, type Router } from 'express'
import helmet from 'helmet'
import { methodNotAllowed, Problem } from '../http/problem.ts'

/** Where `npm run build:page` puts the page. */
export const PAGE_FOLDER = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** The page's own addresses. `/` is its first view, and every one below `/app` is a view that its script knows. */
const VIEWS = ['/', '/app', '/app/*view']
/** What a browser asks for beside the page. */
const ICONS = ['/favicon.ico', '/favicon.svg']

/**
 * Serves the page, as it was built, from `folder`: a front end that only knows the API. Its files have names that change with
 * what they hold, so browsers keep them.
 */
export function pageRouter(folder: string): Router {
  const router = express.Router({ caseSensitive: true })
  const files = { root: folder, dotfiles: 'ignore' } as const
  const serve = (paths: readonly string[], send: RequestHandler): void => {
    for (const path of paths)
      router
        .route(path)
        .get(restrictPage, send)
        .all(() => {
          throw methodNotAllowed(['GET'])
        })
  }
  serve(VIEWS, (_req, res, next) => {
    res.set('cache-control', 'no-cache')
    res.sendFile('index.html', { ...files, cacheControl: false }, (error) => {
      if (error) next(res.headersSent ? error : notBuilt(error))
    })
  })
  serve(ICONS, (req, res, next) => {
    res.sendFile(req.path.slice(1), { ...files, maxAge: '1 day' }, (error) => {
      if (error) next(res.headersSent ? error : new Problem('not-found', 'There is nothing at this address.'))
    })
  })
  router.use(
    '/assets',
    restrictPage,
    express.static(`${folder}/assets`, { immutable: true, maxAge: '1 year', index: false, redirect: false }),
  )
  return router
}

/**
 * No script, style, font or picture from elsewhere and none that stands in the markup; texts become markup only where a policy of
 * the page's own lets them (Trusted Types). Documents and pictures that it shows are `blob:` addresses of its own making.
 */
const restrictPage = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'font-src': ["'self'"],
      'img-src': ["'self'", 'blob:', 'data:'],
      'connect-src': ["'self'"],
      'worker-src': ["'self'"],
      'manifest-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ['page', 'default'],
    },
  },
})

function notBuilt(cause: Error): Problem {
  return new Problem(
    'not-found',
    'The page has not been built: `npm run build:page` does. The API is described at /docs.',
    {
      cause,
    },
  )
}
