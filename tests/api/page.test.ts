import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import type { AddressInfo, Server } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { pageRouter } from '../../api/page/routes.ts'
import { testApi } from '../support/api.ts'
import { temporaryFolder } from '../support/servers.ts'
import { testServices } from '../support/services.ts'

describe('the page', () => {
  let server: Server
  let url = ''

  before('build something like a page', async () => {
    const folder = await temporaryFolder()
    await mkdir(join(folder, 'assets'))
    await writeFile(join(folder, 'index.html'), '<!doctype html><title>Applications</title>')
    await writeFile(join(folder, 'assets', 'page-1a2b3c.js'), 'export {}')
    await writeFile(join(folder, 'secret.txt'), 'not a part of the page')
    server = express().set('env', 'test').use(pageRouter(folder)).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  after('stop', () => new Promise((resolve) => server.close(resolve)))

  it('is the same at each of its views, and asked for anew each time', async () => {
    for (const path of ['/', '/app', '/app/applications/7/review']) {
      const answer = await fetch(url + path)
      assert.equal(answer.status, 200, path)
      assert.match(answer.headers.get('content-type') ?? '', /^text\/html/)
      assert.equal(answer.headers.get('cache-control'), 'no-cache')
      assert.match(await answer.text(), /<title>Applications/)
    }
  })

  it('loads nothing from elsewhere, runs no script of its markup, and makes no markup of texts', async () => {
    const policy = (await fetch(url)).headers.get('content-security-policy') ?? ''
    const directives = new Map(policy.split(';').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]))
    assert.deepEqual(directives.get('default-src'), ["'none'"])
    assert.deepEqual(directives.get('script-src'), ["'self'"])
    assert.deepEqual(directives.get('connect-src'), ["'self'"])
    assert.deepEqual(directives.get('frame-ancestors'), ["'none'"])
    assert.deepEqual(directives.get('require-trusted-types-for'), ["'script'"])
    assert.doesNotMatch(policy, /unsafe|https?:|\*/)
  })

  it('has files that browsers keep, and nothing else of its folder is there', async () => {
    const script = await fetch(`${url}/assets/page-1a2b3c.js`)
    assert.match(script.headers.get('cache-control') ?? '', /max-age=31536000, immutable/)
    for (const path of ['/secret.txt', '/assets/%2e%2e/secret.txt', '/assets/none.js', '/favicon.svg'])
      assert.equal((await fetch(url + path)).status, 404, path)
    assert.equal((await fetch(url, { method: 'POST' })).status, 405)
  })
})

describe('the API beside the page', () => {
  const api = testApi(testServices())

  it('keeps its own addresses', async () => {
    assert.equal((await api.request('GET', '/applications')).status, 401)
    assert.equal((await api.request('GET', '/application')).status, 404)
  })
})
