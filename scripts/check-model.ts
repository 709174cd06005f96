import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { readConfig } from '#shared/config.ts'
import { fallbackServerOf, firstServerOf } from '#shared/llm/configured-servers.ts'
import { costUsd, isPriced, pricesOf } from '#shared/llm/cost.ts'
import type { RawReply } from '#shared/llm/model.ts'
import { createOpenAiModel } from '#shared/llm/openai.ts'
import { createRulesModel } from '#shared/llm/rules.ts'
import { describeTrial } from '#shared/llm/trial/report.ts'
import { runTrial } from '#shared/llm/trial/run.ts'
import { findFaults } from '#shared/llm/trial/verdict.ts'
import { createWayMemory, toServerId } from '#shared/llm/ways.ts'
import { listSamples, readSample } from './model-trial/samples.ts'

/**
 * `npm run check:model -- [SAMPLE …] [--all] [--patience SECONDS] [--fallback]`: asks the server of `OPENAI_*`, or of
 * `OPENAI_FALLBACK_*`, for each of the three tasks, and prints what it supports, what it cost, and what our check makes of its
 * replies. Exits with 0 where it can be used, 1 where it cannot, 2 where it was not asked. It costs what a resume and an
 * application cost, for each sample.
 */
/** What the rest of the configuration would want, and nothing here uses. */
const NOT_NEEDED = {
  DATABASE_URL: 'postgres://localhost/none',
  TEMPORAL_ADDRESS: 'none',
  FILES_URL: 'file:///none',
  JWT_SECRET: randomBytes(48).toString('base64url'),
}

try {
  process.exitCode = await checkModel()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function checkModel(): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      patience: { type: 'string', default: '60' },
      fallback: { type: 'boolean', default: false },
    },
  })
  const patienceMs = 1000 * Number(values.patience)
  if (!(patienceMs >= 0)) throw new Error('--patience must be a number of seconds')
  const config = readConfig({ ...process.env, ...NOT_NEEDED, LLM_PROVIDER: 'openai' })
  const samples = (values.all ? listSamples() : positionals.length > 0 ? positionals : ['backend-engineer']).map(
    readSample,
  )
  const server = values.fallback ? fallbackServerOf(config) : firstServerOf(config)
  if (!server) throw new Error('--fallback needs OPENAI_FALLBACK_MODEL')
  const ways = createWayMemory()
  const model = createOpenAiModel({ ...server, ways })
  const today = new Date().toISOString().slice(0, 10)
  const trials = await runTrial(model, samples, {
    today,
    patienceMs,
    onTask: (sample, task) => console.error(`${sample}: ${task}`),
    onWait: (waitMs, error) => console.error(`${error.message} Waiting ${(waitMs / 1000).toFixed(1)} s.`),
  })
  const offline = await runTrial(
    createRulesModel(() => today),
    samples.slice(0, trials.length),
    { today, patienceMs: 0 },
  )
  const prices = pricesOf(config, values.fallback ? 'openai_fallback' : 'openai')
  const { origin, pathname } = new URL(server.baseUrl)
  const report = {
    model: server.model,
    server: `${origin}${pathname.replace(/\/$/, '')}`,
    way: await ways.recall(toServerId(server.baseUrl, server.model)),
    trials,
    offline,
    priceOf: isPriced(prices) ? (reply: RawReply) => costUsd(reply, prices) : null,
  }
  console.log(describeTrial(report).join('\n'))
  return findFaults(trials).length === 0 ? 0 : 1
}
