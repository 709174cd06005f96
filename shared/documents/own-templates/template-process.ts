import type { DocType } from '#shared/domain/application.ts'
import { UnreadableDocument } from '../read/errors.ts'
import { DEFAULT_LIMITS } from '../read/limits.ts'
import type { Task, TaskResult } from '../read/reader-messages.ts'
import { readers } from '../read/reader-pool.ts'
import type { RenderRequest } from '../render/request.ts'
import type { CheckedTemplate } from './check.ts'
import { MAX_TEMPLATE_BYTES } from './package.ts'
import { toTemplateInvalid } from './problems.ts'

/**
 * What is done with people's templates, in a process that can be stopped: a few kilobytes can be made so that compiling them
 * takes minutes or all memory.
 */

const LIMITS = { timeoutMs: 10_000, maxMemoryMb: DEFAULT_LIMITS.maxMemoryMb }

/** See `checkTemplate`. */
export async function judgeTemplate(bytes: Uint8Array, meant?: DocType): Promise<CheckedTemplate> {
  if (bytes.byteLength > MAX_TEMPLATE_BYTES) throw toTemplateInvalid('The file is larger than 2 MB.')
  const done = await run({ kind: 'check-template', bytes, meant })
  if (done.kind !== 'check-template') throw new Error('the reader did something else')
  return done.result
}

/** See `renderOwnTemplate`. */
export async function fillTemplate(bytes: Uint8Array, request: RenderRequest): Promise<Uint8Array> {
  const done = await run({ kind: 'fill-template', bytes, request })
  if (done.kind !== 'fill-template') throw new Error('the reader did something else')
  return done.result
}

function run(task: Task): Promise<TaskResult> {
  return readers.run(task, LIMITS).catch((error: unknown) => {
    if (!(error instanceof UnreadableDocument)) throw error
    throw toTemplateInvalid('The template is too complicated. Take out what is nested, repeated or not needed.', error)
  })
}
