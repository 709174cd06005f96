import type { DocType } from '#shared/domain/application.ts'
import { DEFAULT_LIMITS } from '#shared/reading/files/limits.ts'
import { readers } from '#shared/sandbox/readers.ts'
import { TaskEnded, taskOf } from '#shared/sandbox/task.ts'
import type { RenderRequest } from '../render/request.ts'
import type { CheckedTemplate } from './check.ts'
import { MAX_TEMPLATE_BYTES } from './package.ts'
import { TemplateInvalid, toTemplateInvalid } from './problems.ts'
import type { carryOut, TemplateInput, TemplateOutput } from './template-task.ts'

/**
 * What is done with people's templates, in a process that can be stopped: a few kilobytes can be made so that compiling them
 * takes minutes or all memory. `personId` is whose turn it takes.
 */

const TEMPLATE = taskOf<typeof carryOut>(new URL('./template-task.ts', import.meta.url))
const LIMITS = { timeoutMs: 10_000, maxMemoryMb: DEFAULT_LIMITS.maxMemoryMb }

/** See `checkTemplate`. Throws QueueFull too. */
export async function judgeTemplate(
  personId: string,
  bytes: Uint8Array,
  wantedType?: DocType,
): Promise<CheckedTemplate> {
  if (bytes.byteLength > MAX_TEMPLATE_BYTES) throw toTemplateInvalid('The file is larger than 2 MB.')
  const done = await run(personId, { kind: 'check', bytes, wantedType })
  if (done.kind !== 'checked') throw new Error('the sandbox did something else')
  return done.template
}

/** See `renderOwnTemplate`. Throws QueueFull too. */
export async function fillTemplate(personId: string, bytes: Uint8Array, request: RenderRequest): Promise<Uint8Array> {
  const done = await run(personId, { kind: 'fill', bytes, request })
  if (done.kind !== 'filled') throw new Error('the sandbox did something else')
  return done.bytes
}

async function run(personId: string, input: TemplateInput): Promise<TemplateOutput> {
  const done = await readers.run(personId, TEMPLATE, input, LIMITS).catch((error: unknown) => {
    if (!(error instanceof TaskEnded)) throw error
    throw toTemplateInvalid('The template is too complicated. Take out what is nested, repeated or not needed.', error)
  })
  if (done.kind === 'invalid') throw new TemplateInvalid(done.issues)
  return done
}
