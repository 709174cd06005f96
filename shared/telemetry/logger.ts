import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'
import type { Config } from '#shared/config.ts'
import { currentLogFields } from './origin.ts'

/**
 * A process's log: one JSON object a line, with its time in ISO 8601, its level in words, and the request on whose behalf the
 * work is done; laid out for people with `LOG_FORMAT=pretty`. `destination` is standard output without it.
 */
export async function openLogger(
  { LOG_LEVEL, LOG_FORMAT }: Pick<Config, 'LOG_LEVEL' | 'LOG_FORMAT'>,
  processName: string,
  destination?: DestinationStream,
): Promise<Logger> {
  const options = {
    level: LOG_LEVEL,
    base: { process: processName },
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    mixin: () => ({ ...currentLogFields() }),
  }
  if (LOG_FORMAT === 'json') return destination ? pino(options, destination) : pino(options)
  const { PinoPretty } = await import('pino-pretty')
  return pino(
    options,
    PinoPretty({ ignore: 'process', messageFormat: '{process}: {msg}', singleLine: true, destination }),
  )
}
