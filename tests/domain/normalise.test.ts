import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { normalise } from '#shared/domain/text/normalise.ts'
import { confusableLines } from '../../scripts/text/confusables.ts'

const TABLE = new URL('../../shared/domain/text/confusables.txt', import.meta.url)
const textOf = (text: string) => normalise(text).text

describe('text made comparable', () => {
  it('has a table of look-alikes that is what `npm run build:confusables` makes', () => {
    assert.equal(readFileSync(TABLE, 'utf8'), confusableLines())
  })

  it('reads look-alikes of any alphabet as Latin letters in a word that mixes them', () => {
    assert.equal(textOf('Kubernеtеs'), 'Kubernetes')
    assert.equal(textOf('РуTоrсh'), 'PyTorch')
    assert.equal(textOf('Ꭺzure, Gοοgle, ᏟOBOL'), 'Azure, Google, COBOL')
  })

  it('leaves words of one script, and letters of one language, as they are', () => {
    for (const text of ['Москва', 'σελίδα', 'yapılan ışık', 'Łódź', 'naïve Öl', 'الـSQL', 'Javaエンジニア'])
      assert.equal(textOf(text), text.normalize('NFKC'))
  })

  it('knows where each part came from', () => {
    const { text, origin } = normalise('１２\u200b３ Rеact')
    assert.equal(text, '123 React')
    assert.deepEqual(origin.slice(0, 5), [0, 1, 3, 4, 5])
  })
})
