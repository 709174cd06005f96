import express, { type Router } from 'express'
import { absolutePath } from 'swagger-ui-dist'

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

/** Interactive documentation at /docs, from files of the installed package: nothing is loaded from elsewhere. */
export function docsRouter(): Router {
  const router = express.Router()
  router.get('/', (_req, res) => {
    res.type('html').send(PAGE)
  })
  router.get('/start.js', (_req, res) => {
    res.type('js').send(START)
  })
  router.use(express.static(absolutePath(), { index: false, maxAge: '1 day' }))
  return router
}
