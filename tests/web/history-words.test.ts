import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DECISION_KINDS, STATUSES } from '#shared/domain/application.ts'
import { sayAction, sayStep } from '../../web/applications/history-words.ts'

const PROJECT = fileURLToPath(new URL('../../', import.meta.url))
/** What is logged of an application; the rest is logged of resumes, accounts and the like. */
const OF_APPLICATIONS =
  /^(?:application|attachment|document|letter|model|question|review|statement)\.[a-z_]+$|^resume\.tailored$/
const isInWords = (text: string) => /^[\p{L}\p{N} ,:’]+$/u.test(text) && /\p{Lu}/u.test(text)

describe('the history on the page', () => {
  it('says in words every change of status and every decision, whatever became of it', () => {
    for (const status of STATUSES) assert.match(sayAction(`status.${status}`), /^Now: [a-z ]+$/)
    for (const kind of DECISION_KINDS)
      for (const outcome of ['', '.requested', '.lost', '.refused'])
        assert.ok(isInWords(sayAction(`decision.${kind}${outcome}`)), `decision.${kind}${outcome}`)
  })

  it('says in words everything that is written to the log of an application', () => {
    const sources = globSync('{api,activities,shared}/**/*.ts', { cwd: PROJECT })
    const actions = sources.flatMap((file) =>
      [
        ...readFileSync(PROJECT + file, 'utf8').matchAll(/action: (?:\w+ \? )?'([a-z_.]+)'(?: : '([a-z_.]+)')?/g),
      ].flatMap(([, one, other]) => [one, other].filter((action) => action !== undefined)),
    )
    const logged = new Set(actions.filter((action) => OF_APPLICATIONS.test(action)))
    assert.ok(logged.size >= 12, [...logged].join(' '))
    assert.deepEqual(
      [...logged].filter((action) => !isInWords(sayAction(action))),
      [],
    )
  })

  it('says in words every step and every decision that reaches a workflow', () => {
    const steps = [...readFileSync(`${PROJECT}activities/index.ts`, 'utf8').matchAll(/^ {4}(\w+): \w+\(deps\)/gm)]
    assert.ok(steps.length >= 8)
    const names = [...steps.map(([, name = '']) => name), ...DECISION_KINDS.filter((kind) => kind !== 'expire')]
    assert.deepEqual(
      names.filter((name) => !isInWords(sayStep(name))),
      [],
    )
  })
})
