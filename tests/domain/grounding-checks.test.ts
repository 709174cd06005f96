import assert from 'node:assert/strict'
import { CHECKS } from '#shared/domain/grounding/checks/registry.ts'

describe('the registry of checks', () => {
  it('says of any two findings about the same words which one counts', () => {
    const precedences = CHECKS.map(({ precedence }) => precedence)
    assert.ok(precedences.length > 0)
    assert.deepEqual(
      precedences.filter((one, at) => precedences.indexOf(one) !== at),
      [],
    )
  })
})
