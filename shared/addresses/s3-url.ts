/** Where an S3 store is: `s3://bucket/prefix?endpoint=https://…&region=…&public_endpoint=https://…`. */
export type S3Location = {
  bucket: string
  /** Without a slash at either end; may be empty. */
  prefix: string
  /** An S3-compatible server; without it Amazon's own. */
  endpoint: string | undefined
  /** Under which people's browsers reach the server, where that is another address than ours. */
  publicEndpoint: string | undefined
  /** Without it the SDK's own chain decides, e.g. AWS_REGION. */
  region: string | undefined
}

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/
const PARAMETERS = ['endpoint', 'public_endpoint', 'region']

/** Reads the address of an S3 store. Throws an Error whose message says what is wrong, without repeating the value. */
export function parseS3Url(url: URL): S3Location {
  if (url.username || url.password)
    throw new Error('must hold no credentials; they come from AWS_ACCESS_KEY_ID and its like, or from a role')
  if (!BUCKET.test(url.hostname)) throw new Error('must name a bucket: s3://bucket/prefix?endpoint=…&region=…')
  const unknown = [...url.searchParams.keys()].filter((name) => !PARAMETERS.includes(name))
  if (unknown.length > 0)
    throw new Error('has an unknown parameter; there are `endpoint`, `public_endpoint` and `region`')
  return {
    bucket: url.hostname,
    prefix: decodeURIComponent(url.pathname).replace(/^\/+|\/+$/g, ''),
    endpoint: endpointOf(url, 'endpoint'),
    publicEndpoint: endpointOf(url, 'public_endpoint'),
    region: url.searchParams.get('region') || undefined,
  }
}

function endpointOf(url: URL, parameter: string): string | undefined {
  const endpoint = url.searchParams.get(parameter) || undefined
  if (endpoint !== undefined && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ''))
    throw new Error('has an endpoint that is no http or https address')
  return endpoint
}
