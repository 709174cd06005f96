import type { Logger } from 'pino'
import { describeError } from '#shared/describe-error.ts'

const CONSOLE_METHODS = ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir', 'table', 'group'] as const

/**
 * Lets nothing but our own log lines out of this process: what libraries write to the console, Node's warnings and the error
 * that ends the process may all quote a resume, a posting or a statement's parameters. Of each it is only said that it was,
 * and where. Like Node itself it ends the process on an error that nobody caught, with 1.
 */
export function silenceLibraries(logger: Logger): void {
  for (const method of CONSOLE_METHODS)
    console[method] = () => {
      logger.debug({ method, at: describeError(new Error('console')).stack[1] }, 'a library wrote to the console')
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
