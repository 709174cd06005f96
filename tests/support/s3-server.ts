import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * As much of S3 as a file store needs, in memory, over real HTTP: objects by bucket and key, ranges, hashes, and AWS
 * Signature Version 4 recomputed from the request as it came, so that an unsigned or altered request is refused.
 */
export type S3Server = {
  url: string
  credentials: { accessKeyId: string; secretAccessKey: string }
  objects: Map<string, Buffer>
  /** When each object was written. */
  times: Map<string, Date>
  /** Called before a request is answered; `'drop'` cuts the connection once the headers are read, a number is the status. */
  fault: ((method: string, key: string) => 'drop' | number | null) | null
  requests: string[]
  close: () => Promise<void>
}

const CREDENTIALS = { accessKeyId: 'AKIATESTS', secretAccessKey: 'only-for-tests' }
const BUCKET = 'documents'
const PAGE = 3

export async function startS3Server(): Promise<S3Server> {
  const server = createServer((req, res) => {
    void answer(req, res).catch(() => res.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const s3: S3Server = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: CREDENTIALS,
    objects: new Map(),
    times: new Map(),
    fault: null,
    requests: [],
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  async function answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const method = req.method ?? ''
    const { pathname, searchParams } = new URL(req.url ?? '', s3.url)
    const [bucket, ...parts] = decodeURIComponent(pathname).slice(1).split('/')
    const key = parts.join('/')
    s3.requests.push(`${method} ${key}`)
    const fault = s3.fault?.(method, key) ?? null
    if (fault === 'drop') return void req.socket.destroy()
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk)
    const body = Buffer.concat(chunks)
    if (fault !== null) return fail(res, fault, 'InternalError')
    const refusal = checkSignature(req, body)
    if (refusal) return fail(res, 403, refusal)
    if (bucket !== BUCKET) return fail(res, 404, 'NoSuchBucket')
    switch (method) {
      case 'PUT': {
        const claimed = req.headers['x-amz-checksum-sha256']
        const actual = createHash('sha256').update(body).digest('base64')
        if (claimed !== undefined && claimed !== actual) return fail(res, 400, 'BadDigest')
        s3.objects.set(key, body)
        s3.times.set(key, new Date())
        return void res.writeHead(200).end()
      }
      case 'DELETE':
        s3.objects.delete(key)
        return void res.writeHead(204).end()
      default: {
        if (key === '' && searchParams.get('list-type') === '2') return list(s3, searchParams, res)
        const object = s3.objects.get(key)
        if (!object) return fail(res, 404, 'NoSuchKey')
        const range = /^bytes=(\d+)-(\d+)$/.exec(req.headers.range ?? '')
        const part = range ? object.subarray(Number(range[1]), Number(range[2]) + 1) : object
        res.writeHead(range ? 206 : 200, { 'content-length': part.byteLength })
        return void res.end(method === 'HEAD' ? undefined : part)
      }
    }
  }
  return s3
}

/** ListObjectsV2 with small pages, so that whoever lists has to turn them. */
function list({ objects, times }: S3Server, asked: URLSearchParams, res: ServerResponse): void {
  const after = asked.get('continuation-token') ?? ''
  const keys = [...objects.keys()].filter((key) => key.startsWith(asked.get('prefix') ?? '') && key > after).sort()
  const page = keys.slice(0, PAGE)
  const contents = page.map(
    (key) =>
      `<Contents><Key>${key}</Key><LastModified>${times.get(key)?.toISOString()}</LastModified><Size>${objects.get(key)?.length}</Size></Contents>`,
  )
  const next = keys.length > PAGE ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : ''
  const truncated = `<IsTruncated>${keys.length > PAGE}</IsTruncated>`
  res.writeHead(200, { 'content-type': 'application/xml' })
  res.end(`<ListBucketResult>${truncated}${next}${contents.join('')}</ListBucketResult>`)
}

function fail(res: ServerResponse, status: number, code: string): void {
  res.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`)
}

/** AWS Signature Version 4 (AWS "Create a signed AWS API request"): the error's code, or null when it is right. */
function checkSignature(req: IncomingMessage, body: Buffer): string | null {
  const given =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/.exec(
      req.headers.authorization ?? '',
    )
  if (!given) return 'AccessDenied'
  const [, accessKeyId, day = '', region = '', signedHeaders = '', signature] = given
  if (accessKeyId !== CREDENTIALS.accessKeyId) return 'InvalidAccessKeyId'
  const bodyHash = req.headers['x-amz-content-sha256']
  if (bodyHash !== createHash('sha256').update(body).digest('hex')) return 'XAmzContentSHA256Mismatch'
  const names = signedHeaders.split(';')
  if (!names.includes('host') || !names.includes('x-amz-content-sha256')) return 'AccessDenied'
  const { pathname, searchParams } = new URL(req.url ?? '', 'http://host')
  const query = [...searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&')
  const headers = names.map((name) => `${name}:${String(req.headers[name] ?? '').trim()}\n`).join('')
  const canonical = [req.method, pathname, query, headers, signedHeaders, bodyHash].join('\n')
  const toSign = [
    'AWS4-HMAC-SHA256',
    req.headers['x-amz-date'],
    `${day}/${region}/s3/aws4_request`,
    createHash('sha256').update(canonical).digest('hex'),
  ].join('\n')
  const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(
    (key, part) => hmac(key, part),
    `AWS4${CREDENTIALS.secretAccessKey}`,
  )
  return hmac(key, toSign).toString('hex') === signature ? null : 'SignatureDoesNotMatch'
}
