import { z } from 'zod'
import { isNetwork } from '#shared/addresses/networks.ts'
import { parseS3Url } from '#shared/addresses/s3-url.ts'
import { findContradictions } from '#shared/config-contradictions.ts'
import { jsonObject } from '#shared/json-object.ts'

/** Every environment variable the product reads, in one place. Nothing else reads `process.env`. */

/**
 * Kinds of work, each with a task queue of its own, so that a worker may serve some and leave others alone: what asks a model
 * waits for it, what renders and what reads takes the processor, and the rest is the workflows themselves and short statements.
 */
export const WORK_KINDS = ['model', 'rendering', 'reading', 'rest'] as const
export type WorkKind = (typeof WORK_KINDS)[number]

const wholeNumber = (from: number, to = Number.MAX_SAFE_INTEGER) => {
  const error = `must be a whole number ${to < Number.MAX_SAFE_INTEGER ? `from ${from} to ${to}` : `of at least ${from}`}`
  return z.coerce.number({ error }).int({ error }).min(from, { error }).max(to, { error })
}
const seconds = wholeNumber(1)
const milliseconds = wholeNumber(1)
const count = wholeNumber(1)
const noMoney = { error: 'must be a number of at least 0' }
const money = z.coerce.number(noMoney).nonnegative(noMoney)
const noRate = { error: 'must be a number above 0' }
const perSecond = z.coerce.number(noRate).positive(noRate)
const webUrl = z.url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
const secret = z.string().min(32, 'must have at least 32 characters; `openssl rand -base64 48` makes one')
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')
/** A folder or an S3 bucket; what is wrong with the address of a bucket is told at the start. */
const filesUrl = z
  .url({ protocol: /^(file|s3)$/, error: 'must be an address such as file:///var/files or s3://bucket/prefix' })
  .superRefine((value, context) => {
    const url = URL.parse(value)
    if (url?.protocol !== 's3:') return
    try {
      parseS3Url(url)
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : 'is not understood' })
    }
  })
/** Parts separated by commas. */
const list = z.string().transform((value) => value.split(/\s*,\s*/).flatMap((part) => part.trim() || []))
/** Part of a worker's version: Temporal writes name and build with a full stop or colon between them. */
const deploymentPart = z.string().regex(/^[\w-]{1,100}$/, 'must be up to 100 letters, digits, - and _')
/** One or more servers of a cluster. */
const busServers = list.refine(
  (urls) => urls.length > 0 && urls.every((url) => ['nats:', 'tls:'].includes(URL.parse(url)?.protocol ?? '')),
  'must be addresses such as nats://host:4222, separated by commas',
)
const DAY_MS = 24 * 60 * 60 * 1000

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** `pretty`: for people at a terminal. */
  LOG_FORMAT: z.enum(['json', 'pretty']).default('json'),

  /**
   * OpenTelemetry's own variables: where a collector takes traces over OTLP; without one, none are made. Its SDK reads the others
   * (service, sampler, headers, batches) by itself.
   */
  OTEL_EXPORTER_OTLP_ENDPOINT: webUrl.optional(),
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: webUrl.optional(),
  OTEL_EXPORTER_OTLP_PROTOCOL: z.enum(['http/protobuf']).default('http/protobuf'),
  OTEL_TRACES_EXPORTER: z.enum(['otlp', 'none']).default('otlp'),
  OTEL_SDK_DISABLED: flag.default(false),

  HOST: z.string().default('127.0.0.1'),
  /** Where this process answers for its metrics and its health, on HOST; without it, it does not. */
  METRICS_PORT: wholeNumber(0, 65_535).optional(),
  /** How long the API still takes requests after it was told to stop, while `/readyz` says 503 already. */
  STOP_DELAY_MS: wholeNumber(0).default(0),
  PORT: wholeNumber(0, 65_535).default(3000),
  /** Origins whose pages may call the API from a browser, e.g. https://app.example.com; without any there is no CORS. */
  CORS_ORIGINS: list
    .refine(
      (origins) => origins.every((origin) => URL.parse(origin)?.origin === origin),
      'must be origins, such as https://app.example.com',
    )
    .prefault(''),
  /** Number of proxies in front of the API whose X-Forwarded-For is believed. */
  TRUST_PROXY_HOPS: wholeNumber(0).default(0),

  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'must be an address such as postgres://user:password@host/name',
  }),
  DATABASE_POOL_SIZE: count.default(10),

  TEMPORAL_ADDRESS: z.string().min(1),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('applications'),
  TEMPORAL_API_KEY: z.string().optional(),
  TEMPORAL_TLS: flag.default(false),
  /** Where people open the Temporal Web UI; used for links only. */
  TEMPORAL_UI_URL: webUrl.default('http://localhost:8233'),

  FILES_URL: filesUrl,
  /** Downloads lead to the bucket instead of through the API. */
  FILES_REDIRECT: flag.default(false),
  UPLOAD_MAX_BYTES: count.default(10 * 1024 * 1024),
  /** How many files, and bytes in all, one person may attach. */
  ATTACHMENTS_MAX_PER_USER: count.default(200),
  ATTACHMENTS_MAX_BYTES_PER_USER: count.default(500 * 1024 * 1024),
  READ_TIMEOUT_MS: milliseconds.default(20_000),

  /** Networks that postings and webhooks may reach although they are not public, in CIDR notation. */
  OUTBOUND_ALLOWED_NETWORKS: list
    .refine((networks) => networks.every(isNetwork), 'must be networks such as 10.1.0.0/16, separated by commas')
    .prefault(''),
  /** Ports of public hosts that postings and webhooks may use. */
  OUTBOUND_PORTS: list
    .transform((ports) => ports.map(Number))
    .refine((ports) => ports.every((port) => Number.isInteger(port) && port >= 1 && port <= 65_535), {
      error: 'must be ports such as 80,443',
    })
    .prefault('80,443'),

  /** NATS with JetStream, which gets every event; without it events are told to streams and webhooks only. */
  EVENT_BUS_URL: busServers.optional(),
  /** A file of credentials (.creds), where the address has none. */
  EVENT_BUS_CREDENTIALS: z.string().min(1).optional(),
  EVENT_BUS_STREAM: z
    .string()
    .regex(/^[\w-]+$/, 'must have letters, digits, _ and - only')
    .default('application-events'),
  /** How long the bus keeps events, and in how many servers of its cluster. */
  EVENT_BUS_MAX_AGE_S: seconds.default((30 * DAY_MS) / 1000),
  EVENT_BUS_REPLICAS: wholeNumber(1, 5).default(1),

  JWT_SECRET: secret,
  /** Another secret whose tokens are taken too, while one is exchanged for the other. */
  JWT_SECRET_ALSO_ACCEPTED: secret.optional(),
  JWT_ISSUER: z.string().default('job-application-backend'),
  JWT_AUDIENCE: z.string().default('job-application-backend'),
  ACCESS_TOKEN_TTL_S: seconds.default(15 * 60),
  REFRESH_TOKEN_TTL_S: seconds.default(30 * 24 * 60 * 60),
  /** After this long a session ends, however often it was refreshed. */
  SESSION_MAX_AGE_S: seconds.default(90 * 24 * 60 * 60),
  /** Whether people register and sign in here with a password. */
  PASSWORD_SIGN_IN: flag.default(true),
  /** Wrong passwords allowed in 15 minutes for one account from one address; ten times as many from all addresses. */
  PASSWORD_ATTEMPTS: count.default(10),
  /** An outside identity provider whose access tokens are taken too: all three or none. */
  OIDC_ISSUER: z.string().min(1).optional(),
  OIDC_AUDIENCE: z.string().min(1).optional(),
  OIDC_JWKS_URL: webUrl.optional(),
  /** This installation as a client of that provider, so that people sign in there from the page; public clients have no secret. */
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** Sign-in and registration attempts allowed per address and minute. */
  AUTH_ATTEMPTS_PER_MINUTE: count.default(20),
  /** Requests allowed per person (or address, without an account) and minute, in each API process. */
  REQUESTS_PER_MINUTE: count.default(20_000),

  /** `auto`: openai where a key or a base URL is set, else rules. */
  LLM_PROVIDER: z.enum(['auto', 'openai', 'rules', 'activity']).default('auto'),
  /** Where workers in any language answer for the model (`activity`). */
  LLM_TASK_QUEUE: z.string().min(1).default('language-model'),
  /** How long a call may wait for such a worker before a person is asked. */
  LLM_UNSERVED_AFTER_MS: milliseconds.default(60_000),
  /** The account of those workers in the database, and its password, which `migrate` sets; without one it stays as it is. */
  LLM_DATABASE_ROLE: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,62}$/, 'must be lower-case letters, digits and underscores')
    .default('llm_worker'),
  LLM_DATABASE_PASSWORD: z.string().min(16, 'must have at least 16 characters').optional(),
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: webUrl.optional(),
  OPENAI_MODEL: z.string().min(1).default('gpt-5-mini'),
  /** How long one language-model call may take. */
  OPENAI_TIMEOUT_MS: milliseconds.default(180_000),
  /** Where a longer reply is cut off, thinking included; and what one server needs in every request, null takes a field of ours away. */
  OPENAI_MAX_OUTPUT_TOKENS: count.default(32_000),
  OPENAI_EXTRA_BODY: jsonObject(z.unknown()).prefault('{}'),
  OPENAI_EXTRA_HEADERS: jsonObject(z.string({ error: 'must have texts for values' })).prefault('{}'),
  /** Prices, for the cost shown and capped; 0 when unknown. Input that the server had in its cache costs as other input when not set. */
  OPENAI_USD_PER_MILLION_INPUT_TOKENS: money.default(0),
  OPENAI_USD_PER_MILLION_OUTPUT_TOKENS: money.default(0),
  OPENAI_USD_PER_MILLION_CACHED_INPUT_TOKENS: money.optional(),
  /**
   * A second model, which is asked where the first keeps failing; at the first one's server where no address is set, and then with
   * its key and extras too. Another server is never told those.
   */
  OPENAI_FALLBACK_MODEL: z.string().min(1).optional(),
  OPENAI_FALLBACK_BASE_URL: webUrl.optional(),
  OPENAI_FALLBACK_API_KEY: z.string().min(1).optional(),
  OPENAI_FALLBACK_EXTRA_BODY: jsonObject(z.unknown()).optional(),
  OPENAI_FALLBACK_EXTRA_HEADERS: jsonObject(z.string({ error: 'must have texts for values' })).optional(),
  /** For how long a step waits for a first model that is overloaded, away or slow before it asks the second. */
  OPENAI_FALLBACK_AFTER_MS: wholeNumber(0).default(60_000),
  /** Prices of the second; those of the first where none is set. */
  OPENAI_FALLBACK_USD_PER_MILLION_INPUT_TOKENS: money.optional(),
  OPENAI_FALLBACK_USD_PER_MILLION_OUTPUT_TOKENS: money.optional(),
  OPENAI_FALLBACK_USD_PER_MILLION_CACHED_INPUT_TOKENS: money.optional(),
  LLM_MAX_CALLS_PER_APPLICATION: count.default(30),
  LLM_MAX_TOKENS_PER_APPLICATION: count.default(500_000),
  LLM_MAX_USD_PER_APPLICATION: money.default(5),
  /** Of one reading of a resume by itself. */
  LLM_MAX_CALLS_PER_READING: count.default(8),
  LLM_MAX_TOKENS_PER_READING: count.default(200_000),
  LLM_MAX_USD_PER_READING: money.default(2),
  /** How often a failing language-model step is tried before a person is asked. */
  LLM_STEP_ATTEMPTS: count.default(4),
  /** Steps that ask the model, and readings, which may ask it too, begun in a second by all workers together. */
  LLM_STEPS_PER_SECOND: perSecond.optional(),
  READINGS_PER_SECOND: perSecond.optional(),
  /** For how long a step is tried again, whatever makes it fail, before a person is asked. */
  STEP_PATIENCE_MS: milliseconds.default(20 * 60_000),

  APPROVAL_REMINDER_AFTER_MS: milliseconds.default(3 * DAY_MS),
  APPROVAL_EXPIRES_AFTER_MS: milliseconds.default(21 * DAY_MS),
  MAX_ROUNDS: count.default(10),

  /** A workflow bundle built beforehand; without it the worker bundles at its start. */
  WORKFLOW_BUNDLE: z.string().optional(),
  /** The kinds of work that a worker does; all workers together must do every kind. */
  WORKER_KINDS: list
    .pipe(z.array(z.enum(WORK_KINDS, { error: `must be some of ${WORK_KINDS.join(', ')}` })))
    .refine((kinds) => kinds.length > 0, `must be some of ${WORK_KINDS.join(', ')}`)
    .prefault(WORK_KINDS.join(',')),
  /** Of each kind, steps that a worker runs at once. */
  WORKER_MAX_ACTIVITIES: count.default(20),
  /**
   * Workflows that a worker keeps in memory between their steps; one that it does not is replayed from its history. Each takes 0.7 MiB, and
   * most only wait for their person, for days (docs/performance.md).
   */
  WORKER_MAX_CACHED_WORKFLOWS: wholeNumber(0).default(200),
  /** Temporal's worker versioning: both or none. With them a worker is given work only once its version was made current. */
  WORKER_DEPLOYMENT_NAME: deploymentPart.optional(),
  WORKER_BUILD_ID: deploymentPart.optional(),
  DISPATCHER_TICK_MS: milliseconds.default(5_000),
})

export type Config = z.infer<typeof environmentSchema>

/** The configuration is wrong; the message lists every variable and what is wrong with it. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/**
 * Reads and checks the environment.
 * Throws ConfigError listing all errors at once; values are never repeated in it.
 */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const result = environmentSchema.safeParse(given)
  const problems = result.success
    ? []
    : result.error.issues.map((issue) => {
        const [name = ''] = issue.path.map(String)
        if (given[name] === undefined) return `${name}: is not set`
        return `${name}: ${issue.code === 'invalid_value' ? `must be one of ${issue.values.join(', ')}` : issue.message}`
      })
  problems.push(...findContradictions(given))
  if (!result.success || problems.length > 0) {
    throw new ConfigError(`The configuration has ${problems.length} error(s):\n  ${problems.join('\n  ')}`)
  }
  return result.data
}

/** Which language-model provider a configuration means. */
export function chooseProvider(config: Config): 'openai' | 'rules' | 'activity' {
  if (config.LLM_PROVIDER !== 'auto') return config.LLM_PROVIDER
  return config.OPENAI_API_KEY || config.OPENAI_BASE_URL ? 'openai' : 'rules'
}
