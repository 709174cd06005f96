import { ResumeVersion } from '#shared/database/entities/index.ts'
import { toJsonResume } from '#shared/domain/resume/convert.ts'
import { ModelError } from '#shared/llm/model.ts'
import { checkParse, describeDropped } from '#shared/reading/document/check-parse.ts'
import { isUsable } from '#shared/reading/document/usable.ts'
import { findParseOfSameContent } from '#shared/resumes/find-same-content.ts'
import type { ReadResume } from '#shared/resumes/save-reading.ts'
import { askModel } from './ask-model.ts'
import type { Dependencies } from './dependencies.ts'
import { needsPerson } from './failures.ts'
import type { ModelCall, Payer } from './model-calls.ts'
import { planNextTry } from './model-failure.ts'

/** Who has a source read: whose resume it is, and who pays for it. */
export type Reader = { userId: string; payer: Payer }

type SourceVersion = Pick<ResumeVersion, 'textBlob' | 'layout' | 'contentHash'>
type ParseCall = Omit<ModelCall<'parse_resume'>, 'input'>

/**
 * Reads the lines of a version as a resume: as this reader has read the same content for this person before, else by the model,
 * else by the offline rules. Throws what asks for a person where nothing usable is in it.
 */
export async function readSource(
  deps: Dependencies,
  { userId, payer }: Reader,
  source: SourceVersion,
): Promise<ReadResume> {
  const { contentHash } = source
  const earlierId = await findParseOfSameContent(deps.database, { userId, contentHash, provider: deps.model.provider })
  const earlier = earlierId ? await deps.database.em.fork().findOne(ResumeVersion, { id: earlierId }) : null
  if (earlier?.rawJson)
    return {
      resume: toJsonResume(earlier.rawJson),
      warnings: earlier.warnings,
      readBy: earlier.provider ?? 'rules',
    }
  const call = { payer, scope: `${userId}:${contentHash}`, round: 1, task: 'parse_resume' as const }
  return (await readByModel(deps, call, source)) ?? readByRules(deps, call, source)
}

/** The model's parse as far as the file supports it; null where there is no model, or none that gave anything usable. */
async function readByModel(deps: Dependencies, call: ParseCall, source: SourceVersion): Promise<ReadResume | null> {
  if (deps.model.provider === 'rules') return null
  const text = source.textBlob ?? ''
  try {
    const { value, notes, provider, model } = await askModel(deps, { ...call, input: { text } })
    const links = (source.layout ?? []).flatMap((line) => (line.links ?? []).map(({ url }) => url))
    const { resume, dropped, unlike } = checkParse(value, text, links)
    if (unlike || !isUsable(resume)) return null
    const instead = provider === 'openai_fallback' ? [`${READ_BY_FALLBACK} ${model}.`] : []
    return { resume, warnings: [...instead, ...notes, ...describeDropped(dropped)], readBy: provider }
  } catch (error) {
    if (error instanceof ModelError && planNextTry(error, deps.config).isLast) return null
    throw error
  }
}

/** The offline parse, which says so where a model was to have done it. */
async function readByRules(deps: Dependencies, call: ParseCall, source: SourceVersion): Promise<ReadResume> {
  const input = { text: source.textBlob ?? '', ...(source.layout && { lines: source.layout }) }
  const { value, notes, provider } = await askModel(deps, { ...call, input }, deps.rules)
  if (!isUsable(value)) throw needsPerson('resume_unreadable')
  const instead = deps.model.provider === 'rules' ? [] : [READ_OFFLINE]
  return { resume: value, warnings: [...instead, ...notes], readBy: provider }
}

const READ_BY_FALLBACK =
  'The language model failed, so the resume was sent to another one, whose server may be another company’s, and read by it:'

const READ_OFFLINE =
  'The language model gave no usable answer, so the resume was read by the offline rules. Please check it.'
