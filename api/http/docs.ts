import express, { type RequestHandler, type Router } from 'express'
import { absolutePath } from 'swagger-ui-dist'
import { methodNotAllowed } from './problem.ts'

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Job application backend: API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`
const START = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', persistAuthorization: true, validatorUrl: null })\n`

/** What the page loads; the package brings more along, pages of its own that load from elsewhere among it. */
const FILES = ['swagger-ui.css', 'swagger-ui-bundle.js']

/** Interactive documentation at /docs, from files of the installed package: nothing is loaded from elsewhere. */
export function docsRouter(): Router {
  const router = express.Router()
  const serve = (path: string, send: RequestHandler): void => {
    router
      .route(path)
      .get(send)
      .all(() => {
        throw methodNotAllowed(['GET'])
      })
  }
  serve('/', (_req, res) => {
    res.type('html').send(PAGE)
  })
  serve('/start.js', (_req, res) => {
    res.type('js').send(START)
  })
  for (const file of FILES)
    serve(`/${file}`, (_req, res) => {
      res.sendFile(file, { root: absolutePath(), maxAge: '1 day' })
    })
  return router
}
