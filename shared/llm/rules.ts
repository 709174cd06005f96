import { extractRequirements } from '#shared/domain/posting/requirements.ts'
import { shownBy } from '#shared/domain/review/evidence.ts'
import { writeLetter } from '#shared/domain/tailoring/letter/write.ts'
import { tailor } from '#shared/domain/tailoring/tailor.ts'
import { readResumeText } from '#shared/reading/parse-resume.ts'
import type { CompletionRequest, LanguageModel, ModelInputs, ModelReplies, ModelTask } from './model.ts'

type Answers = { [T in ModelTask]: (input: ModelInputs[T], now: string) => ModelReplies[T] }

const answers: Answers = {
  parse_resume: ({ text, lines }) => readResumeText({ text, ...(lines && { lines }) }).resume,
  tailor_resume({ resume, job, instructions, feedback, protected: protectedIds }, now) {
    const requirements = job.requirements ?? extractRequirements(job.text)
    return {
      requirements,
      changes: tailor({
        resume,
        statements: shownBy(resume.statements ?? []),
        requirements,
        instructions,
        feedback,
        protectedIds,
        now,
      }),
    }
  },
  write_cover_letter({ resume, job, requirements, instructions, language, feedback }, now) {
    const asked = requirements.length > 0 ? requirements : extractRequirements(job.text)
    return {
      paragraphs: writeLetter({ resume, job, requirements: asked, instructions, feedback, language, now }),
    }
  },
}

/** The offline provider: no model and no network behind the same interface, and the same answer to the same question. */
export function createRulesModel(today: () => string = () => new Date().toISOString().slice(0, 10)): LanguageModel {
  return {
    provider: 'rules',
    model: 'rules',
    async complete<T extends ModelTask>({ task, input }: CompletionRequest<T>, options: { signal?: AbortSignal } = {}) {
      options.signal?.throwIfAborted()
      const started = performance.now()
      const content = JSON.stringify(answers[task](input, today()))
      return {
        content,
        finishReason: 'stop',
        refusal: null,
        model: 'rules',
        promptTokens: 0,
        completionTokens: 0,
        latencyMs: Math.round(performance.now() - started),
      }
    },
  }
}
