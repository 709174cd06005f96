import { ATTENTION_REASONS } from '#shared/domain/application.ts'
import type { ModelTask, RawReply } from '../model.ts'
import { MODEL_REASONS } from '../model-reasons.ts'
import type { Way } from '../ways.ts'
import type { TimedReply } from './ask.ts'
import { compareFigures } from './compare.ts'
import type { Form } from './form.ts'
import type { SampleTrial } from './run.ts'
import { type Fault, findFaults } from './verdict.ts'

export type TrialReport = {
  model: string
  /** Without a password, and without a query. */
  server: string
  /** How the server took requests in the end; null where it took none. */
  way: Way | null
  trials: readonly SampleTrial[]
  /** What the offline rules make of the same samples. */
  offline: readonly SampleTrial[]
  /** US dollars; null where no price is configured. */
  priceOf: ((reply: RawReply) => number) | null
}

/** What a trial showed, for people: what the server supports, what its model is worth, and whether it can be used. */
export function describeTrial(report: TrialReport): string[] {
  const { model, server, way, trials, offline } = report
  const faults = findFaults(trials)
  const replies = trials.flatMap(({ calls }) => calls.flatMap((call) => call.replies))
  return [
    `${model} at ${server}, ${trials.length} sample(s): ${trials.map(({ sample }) => sample).join(', ')}`,
    '',
    ...(way ? [`Format    ${describeWay(way, trials)}`] : []),
    ...(replies.length > 0
      ? [
          `Context   ${describeContext(replies)}`,
          `Speed     ${describeSpeed(replies)}`,
          `Cost      ${describeCost(replies, report)}`,
        ]
      : []),
    ...describeWaits(trials),
    ...describeForms(trials),
    ...(replies.length > 0 ? ['', ...compareFigures(trials, offline)] : []),
    '',
    ...(faults.length === 0
      ? ['It can be used.']
      : ['It cannot be used like this:', ...faults.map((fault) => `- ${describeFault(fault)}`)]),
  ]
}

const TASKS = ['parse_resume', 'tailor_resume', 'write_cover_letter'] as const satisfies ModelTask[]

const FORMATS: Record<Way['format'], string> = {
  json_schema: 'JSON schema',
  json_object: 'JSON mode, since it refused the JSON schema',
  text: 'text, since it refused JSON schema and JSON mode',
}
const STREAMINGS: Record<Way['streaming'], string> = {
  with_usage: 'as a stream with its usage',
  plain: 'as a stream without its usage',
  none: 'whole, not as a stream',
}

function describeWay({ format, streaming }: Way, trials: readonly SampleTrial[]): string {
  const forms = trials.flatMap(({ calls }) => calls.flatMap(({ form }) => form ?? []))
  const isHeeded = forms.every((form) => form.missing.length + form.deviations.length === 0)
  const unheeded = format === 'json_schema' && !isHeeded ? ', which it does not keep to' : ''
  return `${FORMATS[format]}${unheeded}; asked for ${STREAMINGS[streaming]}`
}

function describeContext(replies: readonly TimedReply[]): string {
  const longest = Math.max(...replies.map(({ promptTokens, completionTokens }) => promptTokens + completionTokens))
  const cut = replies.find(({ sentTokens }) => sentTokens !== undefined)
  return cut
    ? `cut in silence: it read ${cut.promptTokens} of about ${cut.sentTokens} tokens`
    : `the longest call and its reply had ${longest} tokens; nothing was cut`
}

function describeSpeed(replies: readonly TimedReply[]): string {
  const waits = replies.flatMap(({ firstTokenMs }) => firstTokenMs ?? [])
  const first =
    waits.length > 0
      ? `first token after ${seconds(waits.reduce((sum, wait) => sum + wait, 0) / waits.length)}`
      : 'replies come whole'
  const written = replies.reduce((sum, { completionTokens }) => sum + completionTokens, 0)
  const ms = replies.reduce((sum, { latencyMs, firstTokenMs }) => sum + latencyMs - (firstTokenMs ?? 0), 0)
  const slowest = Math.max(...replies.map(({ latencyMs }) => latencyMs))
  return `${first}, ${Math.round((1000 * written) / Math.max(1, ms))} tokens a second, the longest call ${seconds(slowest)}`
}

function describeCost(replies: readonly TimedReply[], { priceOf, trials }: TrialReport): string {
  const sum = (count: (reply: TimedReply) => number): number =>
    replies.reduce((total, reply) => total + count(reply), 0)
  const tokens = `${replies.length} replies, ${sum((reply) => reply.promptTokens)} tokens in (${sum((reply) => reply.cachedTokens ?? 0)} from its cache), ${sum((reply) => reply.completionTokens)} out`
  return priceOf
    ? `${tokens}: $${(sum(priceOf) / trials.length).toFixed(4)} for a resume and an application`
    : `${tokens}; no price is configured (OPENAI_USD_PER_MILLION_…)`
}

function describeWaits(trials: readonly SampleTrial[]): string[] {
  const waitedMs = trials.flatMap(({ calls }) => calls).reduce((sum, call) => sum + call.waitedMs, 0)
  return waitedMs > 0 ? [`Waited    ${seconds(waitedMs)} for it to be there`] : []
}

/** What had to be asked for again, mended or left out, by task. */
function describeForms(trials: readonly SampleTrial[]): string[] {
  const calls = trials.flatMap(({ calls }) => calls)
  const lines = TASKS.flatMap((task) => {
    const own = calls.filter((call) => call.task === task)
    const said = own.flatMap(({ repaired, form, notes }) => [
      ...(repaired === null ? [] : [`asked once more, since ${repaired}`]),
      ...(form ? describeForm(form) : []),
      ...notes,
    ])
    return [...new Set(said)].map((line) => `  ${task}: ${line}`)
  })
  return lines.length > 0 ? ['Mended', ...lines] : ['Mended    nothing']
}

function describeForm({ isEmbedded, missing, deviations, cleanedTexts }: Form): string[] {
  return [
    ...(isEmbedded ? ['the JSON stood among other text, or had to be repaired'] : []),
    ...(missing.length > 0 ? [`not there: ${missing.join(', ')}`] : []),
    ...deviations,
    ...(cleanedTexts > 0 ? [`${cleanedTexts} text(s) cleaned, joined or left out`] : []),
  ]
}

function describeFault(fault: Fault): string {
  switch (fault.kind) {
    case 'failed':
      return `${fault.sample}, ${fault.task}: ${ATTENTION_REASONS[MODEL_REASONS[fault.failure]]}`
    case 'cut_in_silence':
      return `${fault.task}: the server read only ${fault.readTokens} of about ${fault.sentTokens} tokens and did not say so. Raise its context (docs/models.md).`
    case 'reading_refused':
      return `${fault.sample}: most of the resume as it read it does not stand in the text, so the offline rules would read it.`
    case 'no_proposal_stands':
      return 'None of its proposals for the resume could stand.'
    case 'no_letter_stands':
      return 'No sentence of its letters could stand, so the offline rules would write them.'
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
