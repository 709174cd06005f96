import { type Config, ConfigError, readConfig } from '#shared/config.ts'

/** The program's configuration; where it is wrong, says what to mend, a line for each variable, and ends with 1. */
export function configOrExit(environment?: NodeJS.ProcessEnv): Config {
  try {
    return readConfig(environment)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
