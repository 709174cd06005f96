import assert from 'node:assert/strict'
import type { Finding } from '../../web/data/review.ts'
import { markedDiff, markedText } from '../../web/review/marked-diff.ts'

const finding = (text: string, within: string): Finding => {
  const start = within.indexOf(text)
  return { code: 'number', text, span: [start, start + text.length], message: 'is not in the resume' }
}

describe('a change as the page compares it', () => {
  it('is made of words that are gone, new or the same, and gives back both texts', () => {
    const before = 'Led a team of 4 engineers.'
    const after = 'Led a team of 40 engineers in Oslo.'
    const pieces = markedDiff(before, after, [])
    const say = (...kinds: string[]) =>
      pieces
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('')
    assert.equal(say('same', 'removed'), before)
    assert.equal(say('same', 'added'), after)
    assert.ok(pieces.some(({ kind, text }) => kind === 'removed' && text.trim() === '4'))
  })

  it('marks a finding exactly where it stands in the new text, also across what is new and what is not', () => {
    const after = 'Led a team of 40 engineers.'
    const found = finding('of 40', after)
    const pieces = markedDiff('Led a team of 4 engineers.', after, [found])
    const marked = pieces.filter(({ findings }) => findings.includes(found))
    assert.equal(marked.map(({ text }) => text).join(''), 'of 40')
  })

  it('compares scripts that put no spaces between words by their letters', () => {
    const pieces = markedDiff('東京でソフトウェアを開発した', '大阪でソフトウェアを開発した', [])
    assert.deepEqual(
      pieces.filter(({ kind }) => kind !== 'same').map(({ kind, text }) => `${kind} ${text}`),
      ['removed 東京', 'added 大阪'],
    )
  })

  it('says of a text without findings that it is one piece', () => {
    assert.deepEqual(markedText('Built APIs.', []), [{ kind: 'same', text: 'Built APIs.', findings: [] }])
  })
})
