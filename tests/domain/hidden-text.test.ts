import assert from 'node:assert/strict'
import { stripHidden } from '#shared/domain/text/hidden-text.ts'

describe('taking out what a posting hides', () => {
  const cases: Record<string, [given: string, text: string, hidden: string[]]> = {
    'an element with its closing tag': ['a <p hidden>b</p> c', 'a   c', ['b']],
    'an element whose tag goes on to a later sign': ['a <p<b hidden>b</p> c', 'a   c', ['b']],
    'up to the first closing tag of that name, in any case': [
      '<DIV hidden>a<b>x</b></div >b</div>',
      'b</div>',
      ['a<b>x</b>'],
    ],
    'nothing of an element that is never closed': ['a <p hidden>b', 'a <p hidden>b', []],
    'all that follows a script that is never closed': ['a <script>b', 'a', ['b']],
    'a style sheet without mention': ['a <style>b</style> c', 'a   c', []],
  }
  for (const [what, [given, text, hidden]] of Object.entries(cases)) {
    it(`takes out ${what}`, () => assert.deepEqual(stripHidden(given), { text, hidden }))
  }

  const endless: Record<string, string> = {
    'tags that never end': '<div ',
    'hiding tags that never end': '<div hidden ',
    'hidden elements that never close': '<div hidden>',
    'scripts that never end': '<script ',
    'scripts that open again and again': '<script>',
    'closing tags that never end': '</div ',
    'styles that hide nothing': '<p style="display:',
    'signs that begin a tag': '<',
    'comments that never end': '<!--',
  }
  for (const [what, piece] of Object.entries(endless)) {
    it(`takes time in proportion to the text: ${what}`, () => {
      const started = performance.now()
      stripHidden(piece.repeat(200_000 / piece.length))
      const tookMs = performance.now() - started
      assert.ok(tookMs < 1_000, `${tookMs} ms`)
    })
  }
})
