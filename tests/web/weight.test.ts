import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { buildPage } from '../../scripts/embedded/build-page.ts'

const BUILT = fileURLToPath(new URL('../../web/dist/', import.meta.url))
const MAX_BYTES = 250_000

describe('the page as it is built', function () {
  this.timeout(60_000)
  before(() => buildPage(() => {}))

  it('is less than 250 kB of script and style before the viewer of PDFs, which comes apart', () => {
    const html = readFileSync(`${BUILT}index.html`, 'utf8')
    const first = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, file]) => file ?? '')
    assert.ok(first.some((file) => file.endsWith('.js')) && first.some((file) => file.endsWith('.css')))
    const bytes = [html, ...first.map((file) => readFileSync(BUILT + file))].reduce(
      (sum, content) => sum + gzipSync(content).length,
      0,
    )
    assert.ok(bytes < MAX_BYTES, `${bytes} bytes, compressed`)
    assert.ok(readdirSync(`${BUILT}assets`).some((file) => file.startsWith('pdf') && !html.includes(file)))
  })

  it('has nothing inline that its policy would refuse', () => {
    const html = readFileSync(`${BUILT}index.html`, 'utf8')
    assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=|data:/)
  })
})
