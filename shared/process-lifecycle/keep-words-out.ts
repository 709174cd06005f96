import type { Logger } from 'pino'

const CONSOLE_METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'group'] as const
const MAX_FRAMES = 8

/**
 * Lets nothing but our own log lines out of this process: what libraries write to the console, Node's warnings and the error
 * that ends the process may all quote a resume, a posting or a statement's parameters. Of each it is only said that it was,
 * and where. Like Node itself it ends the process on an error that nobody caught, with 1.
 */
export function keepWordsOut(logger: Logger): void {
  for (const method of CONSOLE_METHODS)
    console[method] = () => {
      logger.debug({ method, at: framesOf(new Error('console'))[1] }, 'a library wrote to the console')
    }
  process.removeAllListeners('warning')
  process.on('warning', (warning) => {
    logger.warn(describeError(warning), 'a warning of Node or of a library')
  })
  const end = (error: unknown): never => {
    logger.fatal(describeError(error), 'an error that nobody caught ends this process')
    process.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}

/** What may be logged of any error: its class, its code and where it was thrown; never its message, which may quote anything. */
export function describeError(error: unknown): { error: string; code?: string; stack: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, stack: [] }
  const code = 'code' in error && isName(error.code) ? error.code : undefined
  const name = isName(error.name) ? error.name : 'Error'
  return { error: name, ...(code !== undefined && { code }), stack: framesOf(error) }
}

/** Whether it can only be the name of a class or of a kind of failure. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^\w{1,60}$/.test(value)
}

/** The frames of a stack without the message before them, which may have lines that look like frames. */
function framesOf({ stack = '', message }: Error): string[] {
  const at = stack.indexOf(message)
  return (at < 0 ? stack : stack.slice(at + message.length))
    .split('\n')
    .filter((line) => /^\s+at \S.*:\d+:\d+\)?$/.test(line))
    .slice(0, MAX_FRAMES)
    .map((line) => line.trim())
}
