import {
  type CompletionRequest,
  type LanguageModel,
  ModelError,
  type ModelReplies,
  type ModelTask,
  type RawReply,
} from '#shared/llm/model.ts'
import { sample } from './seed.ts'

type Reply = ModelReplies[ModelTask] | ModelError | string

/**
 * A language model that answers by a script, in this process: what it says is what a test is about. Without a script it
 * proposes one true rewrite, one invention and a letter with one true and one invented paragraph, for the sample engineer.
 */
export class ScriptedModel implements LanguageModel {
  readonly provider = 'openai'
  readonly model = 'scripted'
  readonly requests: CompletionRequest[] = []
  readonly next: Partial<Record<ModelTask, Reply[]>> = {}
  latencyMs = 0

  asked(task: ModelTask): number {
    return this.requests.filter((request) => request.task === task).length
  }

  async complete<T extends ModelTask>(request: CompletionRequest<T>): Promise<RawReply> {
    this.requests.push(request as CompletionRequest)
    if (this.latencyMs) await new Promise((resolve) => setTimeout(resolve, this.latencyMs))
    const reply = this.next[request.task]?.shift() ?? DEFAULTS[request.task]()
    if (reply instanceof ModelError) throw reply
    const content = typeof reply === 'string' ? reply : JSON.stringify(reply)
    return {
      content,
      finishReason: 'stop',
      refusal: null,
      model: 'scripted',
      promptTokens: 100,
      completionTokens: 50,
      latencyMs: 1,
    }
  }
}

export const TRUE_REWRITE =
  'Designed a booking API in Go and Postgres handling 1200 requests per second at peak (p99 latency 180 ms).'
export const FALSE_REWRITE = 'Led a team of 40 engineers through the split of a Django monolith into 6 services.'
export const TRUE_PARAGRAPH =
  'At Pelican Freight Systems I designed a booking API in Go and PostgreSQL that handles 1,200 requests per second at peak.'
export const FALSE_PARAGRAPH = 'I have used OpenTelemetry in production for three years.'

const DEFAULTS: { [T in ModelTask]: () => ModelReplies[T] } = {
  parse_resume: () => JSON.parse(sample('backend-engineer/resume.json')),
  tailor_resume: () => ({
    requirements: [
      { id: 'r1', text: '5+ years of backend development in Python or Go', kind: 'must', keywords: ['Python', 'Go'] },
      { id: 'r2', text: 'Experience with OpenTelemetry', kind: 'nice', keywords: ['OpenTelemetry'] },
    ],
    changes: [
      {
        op: 'rewrite',
        target: 'w1.h1',
        text: TRUE_REWRITE,
        position: null,
        evidence: ['w1.h1'],
        requirements: ['r1'],
        reason: 'Go and PostgreSQL are asked for.',
      },
      {
        op: 'rewrite',
        target: 'w1.h2',
        text: FALSE_REWRITE,
        position: null,
        evidence: ['w1.h2'],
        requirements: [],
        reason: 'Leadership is asked for.',
      },
      {
        op: 'hide',
        target: 'w3.h2',
        text: null,
        position: null,
        evidence: [],
        requirements: [],
        reason: 'Not relevant here.',
      },
    ],
  }),
  write_cover_letter: () => ({
    paragraphs: [
      { text: TRUE_PARAGRAPH, evidence: ['w1.h1'] },
      { text: FALSE_PARAGRAPH, evidence: [] },
    ],
  }),
}
