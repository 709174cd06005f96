import assert from 'node:assert/strict'
import fc from 'fast-check'
import { cleanText, cleanTexts, describeIconsIn } from '#shared/domain/text/clean.ts'
import { toStorable, UnstorableValue } from '#shared/domain/text/storable.ts'

describe('cleaning texts', () => {
  for (const [what, given, clean] of [
    ['control characters', 'a\u0000b\u0007c\u009f', 'abc'],
    ['half a character', '\ud800x\udfff', 'x'],
    ['other ends of lines', 'one\u2028two\u000bthree\u0085four', 'one\ntwo\nthree\nfour'],
    ['an icon before a contact', '\uf0e0 jane@example.com', 'jane@example.com'],
    ['an icon between words', 'Berlin\uf095+49', 'Berlin +49'],
    ['an icon in a row of tabs', 'Berlin\t\uf095\t+49', 'Berlin\t+49'],
    ['icons on lines of their own', '\uf0b7 one\n\uf0b7 two', 'one\ntwo'],
    ['the flag of England', 'Home: \u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 'Home:'],
    ['other flags and hands', '\u{1f1e9}\u{1f1ea} \u{1f44d}\u{1f3fd}', '\u{1f1e9}\u{1f1ea} \u{1f44d}\u{1f3fd}'],
    ['turned text', 'abc\u202egnp\u202c', 'abcgnp'],
    ['hidden letters', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['variants of a sign', '❤\ufe0f 1\ufe0f\u20e3', '❤ 1\u20e3'],
    ['joined emoji', '\u{1f468}\u200d\u{1f469}', '\u{1f468}\u{1f469}'],
    ['what joins letters', 'می\u200cخواهم क्\u200dष', 'می\u200cخواهم क्\u200dष'],
    ['accents typed apart', 'Nguye\u0302\u0303n', 'Nguy\u1ec5n'],
    ['Korean typed apart', '\u1112\u1161\u11ab', '\ud55c'],
    ['characters that are others in NFC', '\ufa19\u212b', '\ufa19\u212b'],
  ] as const)
    it(`does as is right with ${what}`, () => assert.equal(cleanText(given), clean))

  it('counts icons, and says so', () => {
    assert.equal(cleanTexts({ a: ['\uf0e0\uf0e1', { b: '\u{f0000}' }] }).icons, 3)
    assert.deepEqual(describeIconsIn({ a: 'x' }), [])
    assert.match(describeIconsIn('\uf0e0').join(), /^One icon was left out/)
  })

  it('is done once, keeps the shape, and leaves plain text alone', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const clean = cleanTexts(value).value
        assert.deepEqual(cleanTexts(clean).value, clean)
        assert.deepEqual(toStorable(clean), clean)
      }),
      { numRuns: 30 },
    )
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => assert.equal(cleanText(text), text)))
  })

  it('refuses what is nested too deep', () => {
    let deep: unknown = 'x'
    for (let depth = 0; depth < 50; depth++) deep = [deep]
    assert.throws(() => cleanTexts(deep), UnstorableValue)
    assert.throws(() => toStorable(JSON.parse('{"__proto__": 1}')), UnstorableValue)
  })
})
