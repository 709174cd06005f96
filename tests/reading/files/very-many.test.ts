import assert from 'node:assert/strict'
import { readSkills } from '#shared/reading/document/skills.ts'
import { UnreadableDocument } from '#shared/reading/files/errors.ts'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { toRows } from '#shared/reading/layout/pages/rows.ts'
import { extract } from '#shared/reading/read-file/extract.ts'
import { madeDocx } from '../../documents/made-files.ts'

/** More than a function can be called with as arguments of its own. */
const VERY_MANY = 130_000

describe('a file of very many parts', function () {
  this.timeout(60_000)

  it('as a DOCX is too complex, in a table and in a text box, and no failure of ours', async () => {
    const lines = '<w:p><w:r><w:t>xx</w:t></w:r></w:p>'.repeat(VERY_MANY)
    const table = `<w:tbl><w:tr><w:tc>${lines}</w:tc></w:tr></w:tbl>`
    const box = `<w:p><w:r><w:pict><w:txbxContent>${table}</w:txbxContent></w:pict></w:r></w:p>`
    await assert.rejects(
      extract(madeDocx(box), DEFAULT_LIMITS),
      (error) => error instanceof UnreadableDocument && error.code === 'too_complex',
    )
  })

  it('on one line of a PDF is that line, from the left and from the right', () => {
    const items = Array.from({ length: VERY_MANY }, (_, index) => ({
      text: 'a',
      x: index * 5,
      right: index * 5 + 5,
      y: 10,
      size: 10,
      bold: false,
      italic: false,
    }))
    for (const rightToLeft of [false, true]) {
      const [row, ...others] = toRows({ items: items.map((item) => ({ ...item, rightToLeft })), shapes: [] }, 1)
      assert.equal(others.length, 0)
      assert.equal(row?.segments[0]?.text.length, VERY_MANY)
    }
  })

  it('in one line of skills is a list of them', () => {
    const text = `Tools: ${Array.from({ length: VERY_MANY }, (_, index) => `t${index}`).join(', ')}`
    assert.equal(readSkills([{ text }])[0]?.keywords?.length, VERY_MANY)
  })
})
