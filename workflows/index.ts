import { ApplicationFailure, defineWorkflowOptions } from '@temporalio/workflow'
import type { ApplicationInput, ApplicationResult, ReadingInput } from '#shared/temporal/messages.ts'
import { application as live } from './application.ts'
import { AS_SENT, decodeFirst } from './payloads.ts'
import { reading as readResume } from './reading.ts'

/** The workflow as anybody may start it: with an input that is none it fails at once, since no retry would make it one. */
export async function application(...given: unknown[]): Promise<ApplicationResult> {
  const input = decodeFirst(given)
  if (!input.ok || !isApplicationInput(input.value))
    throw ApplicationFailure.nonRetryable(
      'The input is no application: it takes applicationId (a UUID) and settings (reminderAfterMs, expiresAfterMs, modelTimeoutMs).',
      'InvalidInput',
    )
  return live(input.value)
}
defineWorkflowOptions(application, { staticOptions: { typeInfo: AS_SENT } })

/** Reading a resume, likewise. */
export async function reading(...given: unknown[]): Promise<void> {
  const input = decodeFirst(given)
  if (!input.ok || !isReadingInput(input.value))
    throw ApplicationFailure.nonRetryable(
      'The input is no reading: it takes readingId (a UUID) and settings (modelTimeoutMs).',
      'InvalidInput',
    )
  return readResume(input.value)
}
defineWorkflowOptions(reading, { staticOptions: { typeInfo: AS_SENT } })

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function isApplicationInput(value: unknown): value is ApplicationInput {
  if (!isRecord(value) || !isRecord(value.settings)) return false
  const { applicationId, round = 1, settings } = value
  const times = [settings.reminderAfterMs, settings.expiresAfterMs, settings.modelTimeoutMs]
  return (
    typeof applicationId === 'string' &&
    UUID.test(applicationId) &&
    Number.isSafeInteger(round) &&
    Number(round) >= 1 &&
    times.every(isTime)
  )
}

function isReadingInput(value: unknown): value is ReadingInput {
  if (!isRecord(value) || !isRecord(value.settings)) return false
  const { readingId, settings } = value
  return typeof readingId === 'string' && UUID.test(readingId) && isTime(settings.modelTimeoutMs)
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
