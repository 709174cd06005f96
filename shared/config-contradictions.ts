/** Environment variables as they were given, without empty ones. */
type Given = Record<string, string | undefined>

/** What is wrong with variables beside each other, each of which may be right by itself. Values are never repeated. */
export function findContradictions(given: Given): string[] {
  return [
    ...(given.NODE_ENV === 'production' ? findWeakSecrets(given) : []),
    ...findIdentityProviderProblems(given),
    ...findIncomplete(given, WORKER_VERSION),
    ...(given.FILES_REDIRECT === 'true' && !given.FILES_URL?.startsWith('s3:')
      ? ['FILES_REDIRECT: needs a bucket as FILES_URL']
      : []),
    ...findModelProblems(given),
  ]
}

/** Secrets that examples and old documentation show; refused in production. */
const KNOWN_SECRETS = /^(change[-_ ]?me|secret|development|example|test|default)/i

function findWeakSecrets(given: Given): string[] {
  return ['JWT_SECRET', 'JWT_SECRET_ALSO_ACCEPTED'].flatMap((name) => {
    const value = given[name]
    if (value === undefined) return []
    return [
      ...(KNOWN_SECRETS.test(value)
        ? [`${name}: is a known example; make your own with \`openssl rand -base64 48\``]
        : []),
      ...(new Set(value).size < 12
        ? [`${name}: repeats itself; make a random one with \`openssl rand -base64 48\``]
        : []),
    ]
  })
}

/** Variables that are of use only together. */
const IDENTITY_PROVIDER = ['OIDC_ISSUER', 'OIDC_AUDIENCE', 'OIDC_JWKS_URL']
const WORKER_VERSION = ['WORKER_DEPLOYMENT_NAME', 'WORKER_BUILD_ID']

function findIncomplete(given: Given, group: readonly string[]): string[] {
  const missing = group.filter((name) => given[name] === undefined)
  return missing.length < group.length
    ? missing.map((name) => `${name}: is not set, although others of its group are`)
    : []
}

/**
 * A second model is of use beside a first one only, and what is set of it only with its name. Where another provider was chosen in so
 * many words, as to stop all spending, whatever is set of models may stay.
 */
function findModelProblems(given: Given): string[] {
  const { LLM_PROVIDER: provider = 'auto', OPENAI_API_KEY: key, OPENAI_BASE_URL: baseUrl } = given
  const isFirst = key !== undefined || baseUrl !== undefined
  const isSecond = given.OPENAI_FALLBACK_MODEL !== undefined
  const names = Object.keys(given).filter((name) => name.startsWith('OPENAI_FALLBACK_'))
  return [
    ...(provider === 'openai' && !isFirst ? ['LLM_PROVIDER: openai needs OPENAI_API_KEY or OPENAI_BASE_URL'] : []),
    ...(provider === 'auto' && !isFirst && isSecond
      ? ['OPENAI_FALLBACK_MODEL: needs a first model, by OPENAI_API_KEY or OPENAI_BASE_URL']
      : []),
    ...(names.length > 0 && !isSecond ? ['OPENAI_FALLBACK_MODEL: is not set, although others of its group are'] : []),
  ]
}

function findIdentityProviderProblems(given: Given): string[] {
  const problems = findIncomplete(given, IDENTITY_PROVIDER)
  if (given.PASSWORD_SIGN_IN === 'false' && IDENTITY_PROVIDER.some((name) => given[name] === undefined))
    problems.push('PASSWORD_SIGN_IN: false leaves no way to sign in without OIDC_ISSUER')
  if (given.OIDC_ISSUER !== undefined && given.OIDC_ISSUER === (given.JWT_ISSUER ?? 'job-application-backend'))
    problems.push('OIDC_ISSUER: must differ from JWT_ISSUER')
  if (given.NODE_ENV === 'production' && given.OIDC_JWKS_URL?.startsWith('http:'))
    problems.push('OIDC_JWKS_URL: must be https in production')
  if (given.OIDC_CLIENT_SECRET !== undefined && given.OIDC_CLIENT_ID === undefined)
    problems.push('OIDC_CLIENT_ID: is not set, although others of its group are')
  if (given.OIDC_CLIENT_ID !== undefined) problems.push(...findDiscoveryProblems(given))
  return problems
}

/** Signing in at the provider begins with what it says of itself below its issuer, which is an address then. */
function findDiscoveryProblems({ OIDC_ISSUER: issuer, NODE_ENV: environment }: Given): string[] {
  if (issuer === undefined) return ['OIDC_CLIENT_ID: needs OIDC_ISSUER']
  const protocols = environment === 'production' ? ['https:'] : ['https:', 'http:']
  if (protocols.includes(URL.parse(issuer)?.protocol ?? '')) return []
  return [`OIDC_ISSUER: must be an address (${protocols.join(' or ')}) where OIDC_CLIENT_ID is set`]
}
