import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const read = (file: string): string => readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8')
const firstGroups = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, group]) => group ?? '')

describe('the alerts', () => {
  it('each have a paragraph that says what it means and what to do, and no other has one', () => {
    const alerts = firstGroups(read('deploy/observability/alerts.yaml'), /- alert: (\w+)/g)
    const [, section = ''] = read('docs/operations.md').split('\n## Alerts\n')
    const paragraphs = firstGroups(section, /^### (\w+)\n\n(?=\S.{80})/gm)
    assert.ok(alerts.length > 10)
    assert.deepEqual(paragraphs, alerts)
  })
})
