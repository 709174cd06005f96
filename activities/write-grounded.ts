import { ApplicationFailure } from '@temporalio/common'
import type { AttentionReason } from '#shared/domain/application.ts'
import type { LetterParagraph } from '#shared/domain/letter.ts'
import { admitLetter, isLetterLeft, listBlocked, takeBetter } from '#shared/domain/review/admit-letter.ts'
import type { LetterEvidence } from '#shared/domain/review/assess-letter.ts'
import { describeFindings } from '#shared/llm/letter-findings.ts'
import { ModelError } from '#shared/llm/model.ts'
import { askModel } from './ask-model.ts'
import type { Dependencies } from './dependencies.ts'
import type { ModelCall } from './model-calls.ts'

/** A letter whose every sentence was checked, who wrote it, and what the person should know of that. */
export type GroundedLetter = { paragraphs: LetterParagraph[]; provider: string; model: string; notes: string[] }

type LetterCall = ModelCall<'write_cover_letter'>

const ALL_LEFT_OUT = 'Nothing of what the model wrote could stand, so this letter was assembled by the offline rules.'
const NO_SECOND = 'The model could not be asked once more about the sentences that are blocked.'

/**
 * A letter from the model, by its sentences. Where any is blocked the model gets one more attempt with the findings, and of both letters
 * the better counts, sentence by sentence; where nothing is left then, the offline rules write it, and the notes say so.
 */
export async function writeGrounded(
  deps: Dependencies,
  call: LetterCall,
  evidence: LetterEvidence,
): Promise<GroundedLetter> {
  const { value, ...first } = await askModel(deps, call)
  const checked = { ...first, paragraphs: admitLetter(value.paragraphs, evidence) }
  const isFinal = deps.model.provider === 'rules' || listBlocked(checked.paragraphs).length === 0
  const written = isFinal ? checked : await askOnceMore(deps, call, evidence, checked)
  if (isLetterLeft(written.paragraphs) || deps.model.provider === 'rules') return written
  const { value: own, ...offline } = await askModel(deps, call, deps.rules)
  return {
    ...offline,
    notes: [...offline.notes, ALL_LEFT_OUT],
    paragraphs: admitLetter(own.paragraphs, evidence),
  }
}

async function askOnceMore(
  deps: Dependencies,
  call: LetterCall,
  evidence: LetterEvidence,
  written: GroundedLetter,
): Promise<GroundedLetter> {
  const input = { ...call.input, findings: describeFindings(written.paragraphs) }
  const second = await askModel(deps, { ...call, input }).catch((error: unknown) => {
    // It is one more chance: a letter that stands without it is not held up, and none goes over what it may cost.
    if (isBudgetSpent(error) || (error instanceof ModelError && isLetterLeft(written.paragraphs))) return null
    throw error
  })
  if (!second) return { ...written, notes: [...written.notes, NO_SECOND] }
  const paragraphs = takeBetter(written.paragraphs, admitLetter(second.value.paragraphs, evidence))
  return { ...written, notes: [...new Set([...written.notes, ...second.notes])], paragraphs }
}

function isBudgetSpent(error: unknown): boolean {
  return error instanceof ApplicationFailure && error.type === ('budget_exhausted' satisfies AttentionReason)
}
