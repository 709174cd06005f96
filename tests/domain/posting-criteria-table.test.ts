import assert from 'node:assert/strict'
import { readRequirements } from '#shared/domain/posting/requirements.ts'

const kindsOf = (posting: string) => readRequirements(posting).requirements.map(({ text, kind }) => [text, kind])

describe('a table of criteria', () => {
  const wanted = [
    ['Experience of leading volunteers', 'must'],
    ['Able to tow a trailer', 'nice'],
    ['Full driving licence', 'must'],
  ]

  it('is read by the initials of its columns', () => {
    const rows = ['Experience of leading volunteers     E', 'Able to tow a trailer     D', 'Full driving licence     E']
    assert.deepEqual(kindsOf(['CRITERIA        ESSENTIAL / DESIRABLE', ...rows].join('\n')), wanted)
  })

  it('is read by where its ticks stand', () => {
    const table = [
      '                                     Essential    Desirable',
      'Experience of leading volunteers         ✓',
      'Able to tow a trailer                                 ✓',
      'Full driving licence                     ✓',
    ]
    assert.deepEqual(kindsOf(table.join('\n')), wanted)
  })

  it('is told from a list beside which nothing is marked', () => {
    const [first] = kindsOf('Essential / Desirable\n- Full driving licence\n- Able to tow a trailer\n')
    assert.equal(first?.[0], 'Full driving licence')
  })
})
