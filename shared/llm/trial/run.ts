import { extractRequirements } from '#shared/domain/posting/requirements.ts'
import { admitLetter, listBlocked, takeBetter } from '#shared/domain/review/admit-letter.ts'
import { describeFindings } from '../letter-findings.ts'
import type { LanguageModel, ModelErrorCode, ModelInputs, ModelTask } from '../model.ts'
import { type Tried, type TryOptions, tryTask } from './ask.ts'
import { examineForm, type Form } from './form.ts'
import {
  groundingOf,
  judgeLetter,
  judgeReading,
  judgeTailoring,
  type LetterFigures,
  type ReadingFigures,
  type TailoringFigures,
} from './judge.ts'
import type { Sample } from './sample.ts'

/** What came of the three tasks with one sample; null for what there was no usable reply to, or nobody asked for any more. */
export type SampleTrial = {
  sample: string
  calls: Call[]
  reading: ReadingFigures | null
  tailoring: TailoringFigures | null
  letter: LetterFigures | null
}

/** One task as it was asked: what became of it, without what was answered. */
export type Call = Omit<Tried, 'value'> & { form: Form | null }

type RunOptions = TryOptions & {
  /** YYYY-MM-DD. */
  today: string
  onTask?: (sample: string, task: ModelTask) => void
}

/** Tries a model with each sample, one call after the other, and ends where it is certain that no further call can succeed. */
export async function runTrial(
  model: LanguageModel,
  samples: readonly Sample[],
  options: RunOptions,
): Promise<SampleTrial[]> {
  const trials: SampleTrial[] = []
  for (const sample of samples) {
    const trial = await trySample(model, sample, options)
    trials.push(trial)
    if (trial.calls.some(({ failure }) => isHopeless(failure))) break
  }
  return trials
}

async function trySample(model: LanguageModel, sample: Sample, options: RunOptions): Promise<SampleTrial> {
  const { name, text, resume, job, language } = sample
  const { today } = options
  const trial: SampleTrial = { sample: name, calls: [], reading: null, tailoring: null, letter: null }
  const ask = async <T extends ModelTask>(task: T, input: ModelInputs[T]): Promise<Tried<T>['value']> => {
    if (trial.calls.some(({ failure }) => isHopeless(failure))) return null
    options.onTask?.(name, task)
    const { value, ...tried } = await tryTask(model, task, input, options)
    const last = tried.replies.at(-1)
    trial.calls.push({ ...tried, form: last && value !== null ? examineForm(task, last, value) : null })
    return value
  }
  const wishes = { instructions: '', feedback: '', language }

  const read = await ask('parse_resume', { text })
  if (read) trial.reading = judgeReading(read, sample)

  const tailored = await ask('tailor_resume', { resume, job, ...wishes, protected: [] })
  if (tailored) trial.tailoring = judgeTailoring(tailored, sample, today)

  const requirements = tailored?.requirements ?? extractRequirements(job.text)
  const question = { resume, job, requirements, ...wishes }
  const written = await ask('write_cover_letter', question)
  if (written) {
    const evidence = { resume, grounding: groundingOf(sample, today) }
    const first = admitLetter(written.paragraphs, evidence)
    const isFinal = model.provider === 'rules' || listBlocked(first).length === 0
    const second = isFinal ? null : await ask('write_cover_letter', { ...question, findings: describeFindings(first) })
    trial.letter = judgeLetter(second ? takeBetter(first, admitLetter(second.paragraphs, evidence)) : first)
  }
  return trial
}

/** Failures that a further call would only repeat: the key, the address, the money, or nobody who answers. */
const HOPELESS: readonly ModelErrorCode[] = [
  'unauthorized',
  'not_found',
  'no_endpoint',
  'forbidden',
  'quota_exhausted',
  'rate_limited',
  'overloaded',
  'unreachable',
  'unavailable',
  'unserved',
]

function isHopeless(failure: ModelErrorCode | null): boolean {
  return failure !== null && HOPELESS.includes(failure)
}
