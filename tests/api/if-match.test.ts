import assert from 'node:assert/strict'
import { namesTag } from '../../api/http/entity-tag.ts'

/** RFC 9110, 13.1.1 and 8.8.3. */
describe('If-Match', () => {
  for (const [what, given, tag, fits] of [
    ['any state', '*', '"a"', true],
    ['any state, with space around it', ' * ', '"a"', true],
    ['the tag', '"a"', '"a"', true],
    ['another tag', '"b"', '"a"', false],
    ['the tag in a list', '"b", "a" ,"c"', '"a"', true],
    ['a list without spaces and with empty places', ',"b",,"a",', '"a"', true],
    ['a list that does not have it', '"b", "c"', '"a"', false],
    ['a tag that holds a comma', '"a,b"', '"a,b"', true],
    ['a part of a tag that holds a comma', '"x,"a",y"', '"a"', false],
    ['what stands between two commas of a tag', '"x, "', '"a"', false],
    ['the tag as a weak one, which never fits', 'W/"a"', '"a"', false],
    ['a weak tag beside the strong one', 'W/"b", "a"', '"a"', true],
    ['a weak current state, which nothing fits', 'W/"a"', 'W/"b"', false],
    ['the tag without its quotes', 'a', '"a"', false],
    ['a star in a list, which is none', '*, "b"', '"a"', false],
    ['a list that breaks off', '"a", "b', '"a"', false],
    ['nothing', '', '"a"', false],
  ] as const)
    it(`${what}: ${given} ${fits ? 'fits' : 'does not fit'} ${tag}`, () => assert.equal(namesTag(given, tag), fits))

  it('of many tags is read in a time that grows with their number', () => {
    assert.equal(namesTag(`${'"x",'.repeat(100_000)}"a"`, '"a"'), true)
    assert.equal(namesTag(`${' '.repeat(100_000)}x`, '"a"'), false)
    assert.equal(namesTag(`"a"${' '.repeat(100_000)}x`, '"a"'), false)
  })
})
