import { type WorkflowInterceptors, workflowInfo } from '@temporalio/workflow'
import { approve, cancel, modelAwaited, reject, requestChanges, retry } from '#shared/temporal/messages.ts'
import { noteInDetails } from './details.ts'

const SIGNALS: Record<string, readonly string[]> = {
  application: [approve, requestChanges, reject, cancel, retry, modelAwaited].map(({ name }) => name),
  reading: [modelAwaited.name],
}
/** What is shown of a name that nobody here gave. */
const NAME = /^[\w.-]{1,60}$/

/**
 * Says in the Web UI that a signal of a name that the workflow does not know did nothing. The SDK keeps such a signal for a handler
 * that may come later, before interceptors of signals see it; a default handler would see it, but its input would be decoded first,
 * and one that cannot be decoded would fail the workflow task again and again. So what arrives is looked at here, undecoded.
 */
export const interceptors = (): WorkflowInterceptors => {
  const { workflowType } = workflowInfo()
  const known = SIGNALS[workflowType] ?? []
  return {
    internals: [
      {
        activate(input, next) {
          next(input)
          for (const { signalWorkflow } of input.activation.jobs ?? []) {
            const name = signalWorkflow?.signalName
            if (name && !known.includes(name)) noteInDetails(sayUnknown(name))
          }
        },
      },
    ],
  }
}

function sayUnknown(name: string): string {
  return `${NAME.test(name) ? `A signal \`${name}\`` : 'A signal'} did nothing: none of that name is known here.`
}
