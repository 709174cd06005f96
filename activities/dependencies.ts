import type { Config } from '#shared/config.ts'
import type { Database } from '#shared/database/orm.ts'
import type { FileStore } from '#shared/files/file-store.ts'
import type { LanguageModel } from '#shared/llm/model.ts'

/** What activities stand on, handed in once when the worker starts. */
export type Dependencies = {
  config: Config
  database: Database
  files: FileStore
  /** The configured provider. */
  model: LanguageModel
  /** The model that is asked where the configured one keeps failing, if there is one. */
  fallback?: LanguageModel
  /** The offline provider: the letter's last resort. The same object where it is the configured one. */
  rules: LanguageModel
}
