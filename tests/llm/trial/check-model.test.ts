import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { text as readText } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { ModelTask } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { describeTrial } from '#shared/llm/trial/report.ts'
import { runTrial } from '#shared/llm/trial/run.ts'
import { findFaults } from '#shared/llm/trial/verdict.ts'
import { createWayMemory, toServerId } from '#shared/llm/ways.ts'
import { listSamples, readSample } from '../../../scripts/model-trial/samples.ts'
import { inventingReply } from '../../support/fake-openai-replies.ts'
import { PERSONALITIES } from '../servers/personalities/all.ts'
import type { Personality } from '../servers/personality.ts'
import { type Players, playServers } from '../servers/play.ts'
import { says } from '../servers/wire.ts'

const SCRIPT = fileURLToPath(new URL('../../../scripts/check-model.ts', import.meta.url))
const KEY = 'sk-secret-of-the-operator'

/** True replies to some tasks, made-up ones to the rest. */
const INVENTS: Personality = {
  name: 'invents',
  of: 'small models',
  answer: (asked) =>
    says(asked, JSON.stringify(inventingReply(asked.task, JSON.parse(asked.body.messages.at(-1)?.content ?? '{}')))),
  ends: 'good',
  requests: 1,
}

describe('check:model', function () {
  this.timeout(30_000)
  let players: Players
  before(async () => {
    players = await playServers([...PERSONALITIES, INVENTS])
  })
  after(() => players.close())

  /** A trial in this process. */
  const tried = async (name: string, patienceMs = 0) => {
    const ways = createWayMemory()
    const baseUrl = players.baseUrlOf(name)
    const model = createOpenAiModel({ baseUrl, apiKey: KEY, model: 'm', timeoutMs: 5_000, ways })
    const asked: ModelTask[] = []
    const trials = await runTrial(model, [readSample('backend-engineer')], {
      today: '2026-01-01',
      patienceMs,
      onTask: (_sample, task) => asked.push(task),
    })
    const way = await ways.recall(toServerId(baseUrl, 'm'))
    const report = { model: 'm', server: baseUrl, way, trials, offline: [], priceOf: () => 0.01 }
    return { trial: trials[0], asked, faults: findFaults(trials), lines: describeTrial(report).join('\n') }
  }

  /** The command line as an operator runs it. */
  const run = async (environment: Record<string, string>, args: string[] = []) => {
    const child = spawn(process.execPath, [SCRIPT, ...args], {
      env: { PATH: process.env.PATH, OPENAI_API_KEY: KEY, OPENAI_MODEL: 'm', ...environment },
    })
    const [out, err, code] = await Promise.all([
      readText(child.stdout),
      readText(child.stderr),
      new Promise((resolve) => child.on('close', resolve)),
    ])
    return { out, err, code }
  }

  it('says of a good server what it takes, what it is worth and what it costs, and ends with 0', async () => {
    const { out, code } = await run({
      OPENAI_BASE_URL: players.baseUrlOf('streams'),
      OPENAI_USD_PER_MILLION_INPUT_TOKENS: '1',
      OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: '2',
    })
    assert.equal(code, 0, out)
    assert.match(out, /^Format +JSON schema; asked for as a stream with its usage$/m)
    assert.match(out, /^Context +.* 3200 tokens; nothing was cut$/m)
    assert.match(out, /^Speed +first token after \d+\.\d s, \d+ tokens a second/m)
    assert.match(out, /^Cost +3 replies, 9000 tokens in \(0 from its cache\), 600 out: \$0\.0102 for/m)
    assert.match(out, /^Mended +nothing$/m)
    assert.match(out, /^proposals +10 +\d+$/m)
    assert.match(out, /^letters with an opening +1 of 1 +1 of 1$/m)
    assert.match(out, /^It can be used\.$/m)
  })

  it('says of a refused key what to do, asks nothing further, shows no key, and ends with 1', async () => {
    const before = players.askedOf('key-openai').length
    const { out, err, code } = await run({ OPENAI_BASE_URL: players.baseUrlOf('key-openai') })
    assert.equal(code, 1)
    assert.match(out, /parse_resume: The language model refused the key\. Check OPENAI_API_KEY/)
    assert.doesNotMatch(out + err, /secret/)
    assert.equal(players.askedOf('key-openai').length - before, 1)
  })

  it('says what is missing where it cannot ask, and ends with 2', async () => {
    const unset = await run({ OPENAI_API_KEY: '' })
    assert.equal(unset.code, 2)
    assert.match(unset.err, /openai needs OPENAI_API_KEY or OPENAI_BASE_URL/)
    const unknown = await run({ OPENAI_BASE_URL: players.baseUrlOf('plain') }, ['nobody'])
    assert.equal(unknown.code, 2)
    assert.match(unknown.err, /nobody.*Samples of ours: backend-engineer/)
  })

  it('finds the form that a server takes where it refuses a JSON schema', async () => {
    const { lines, faults } = await tried('no-json-schema')
    assert.deepEqual(faults, [])
    assert.match(lines, /^Format +JSON mode, since it refused the JSON schema; /m)
  })

  it('says what had to be mended', async () => {
    const { lines, faults } = await tried('capitals-and-numbers-as-text')
    assert.deepEqual(faults, [])
    assert.match(lines, /^Format +JSON schema, which it does not keep to; /m)
    assert.match(lines, /^ {2}tailor_resume: changes\.\*\.op is none of the words asked for/m)
    assert.match((await tried('markdown')).lines, /^ {2}write_cover_letter: \d+ text\(s\) cleaned/m)
    assert.match((await tried('fenced')).lines, /^ {2}parse_resume: the JSON stood among other text/m)
  })

  it('waits for a server that is loading, within its patience', async () => {
    const { trial, faults } = await tried('loading', 10_000)
    assert.deepEqual(faults, [])
    assert.ok(trial?.calls.some(({ waitedMs }) => waitedMs > 0))
    for (const call of players.askedOf('loading')) call.personality = ''
    const impatient = await tried('loading')
    assert.match(impatient.lines, /^- .*parse_resume: The language model was overloaded, still loading/m)
    assert.deepEqual(impatient.asked, ['parse_resume'])
  })

  it('notices a context that is cut in silence', async () => {
    const { lines, faults } = await tried('silent-cut')
    assert.ok(faults.some(({ kind }) => kind === 'cut_in_silence'))
    assert.match(lines, /^- .*the server read only \d+ of about \d+ tokens .* Raise its context/m)
  })

  it('does not call a model usable that makes things up', async () => {
    const { trial, faults, asked } = await tried('invents')
    assert.deepEqual(
      faults.map(({ kind }) => kind),
      ['no_proposal_stands', 'no_letter_stands'],
    )
    assert.equal(trial?.tailoring?.blocked, 2)
    assert.equal(trial?.reading?.valuesNotInText, 1)
    // A letter with blocked sentences is asked for once more, with what is wrong with them.
    assert.equal(asked.filter((task) => task === 'write_cover_letter').length, 2)
    assert.ok(trial?.letter?.gaps.includes('letter_without_story'))
  })

  it('says of a model that declines that it does, for each task', async () => {
    const { lines, asked } = await tried('declines')
    assert.deepEqual(asked, ['parse_resume', 'tailor_resume', 'write_cover_letter'])
    assert.match(lines, /^- .*write_cover_letter: The language model declined to answer/m)
  })

  it('has samples that can be read, each with a posting', () => {
    assert.ok(listSamples().length >= 6)
    for (const name of listSamples()) assert.ok(readSample(name).job.text.length > 200, name)
  })
})
