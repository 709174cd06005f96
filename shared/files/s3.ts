import { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { getSignedUrl } from '@aws-sdk/s3-request-presigner'
import type { S3Location } from '#shared/addresses/s3-url.ts'
import { FileMissing, type FileStore, FileStoreUnavailable, type ListedFile } from './file-store.ts'
import { checkKey, isKey, nameFile } from './key.ts'

const CONNECT_TIMEOUT_MS = 5_000
/** Without any byte from the server. */
const SILENCE_TIMEOUT_MS = 30_000
/** A link is followed at once. */
const LINK_TTL_S = 60
/** Written and overwritten by `check`; no key of a file can look like it. */
const PROBE = '.writable'

/** Files in a bucket of Amazon S3 or a server that speaks its protocol. Credentials come from the SDK's default chain. */
export class S3FileStore implements FileStore {
  readonly #client: S3Client
  /** Signs links for people, who may reach the server under another address. */
  readonly #linkClient: S3Client
  readonly #bucket: string
  readonly #prefix: string

  constructor({ bucket, prefix, endpoint, publicEndpoint, region }: S3Location) {
    this.#bucket = bucket
    this.#prefix = prefix === '' ? '' : `${prefix}/`
    this.#client = openClient(endpoint, region)
    this.#linkClient = publicEndpoint ? openClient(publicEndpoint, region) : this.#client
  }

  async put(bytes: Uint8Array, extension: string): Promise<{ key: string; contentHash: string }> {
    const { key, contentHash } = nameFile(bytes, extension)
    if ((await this.#size(key)) === bytes.byteLength) return { key, contentHash }
    // One request with length and hash: the server keeps the whole object, or answers with an error and keeps none.
    const put = new PutObjectCommand({
      ...this.#at(key),
      Body: bytes,
      ContentLength: bytes.byteLength,
      ChecksumSHA256: Buffer.from(contentHash, 'hex').toString('base64'),
    })
    await this.#client.send(put).catch(unavailable)
    return { key, contentHash }
  }

  async get(key: string): Promise<Buffer> {
    const chunks: Buffer[] = []
    for await (const chunk of await this.stream(key)) chunks.push(chunk)
    return Buffer.concat(chunks)
  }

  async stream(key: string, range?: { start: number; end: number }): Promise<Readable> {
    const { Body } = await this.#client
      .send(
        new GetObjectCommand({
          ...this.#at(checkKey(key)),
          ...(range && { Range: `bytes=${range.start}-${range.end}` }),
        }),
      )
      .catch((error: unknown) => {
        throw error instanceof NoSuchKey ? new FileMissing('no such file', { cause: error }) : unavailable(error)
      })
    if (!(Body instanceof Readable)) throw new TypeError('the S3 client answered without a stream')
    return Body
  }

  async linkTo(key: string, headers: { contentType: string; contentDisposition: string }): Promise<string> {
    const get = new GetObjectCommand({
      ...this.#at(checkKey(key)),
      ResponseContentType: headers.contentType,
      ResponseContentDisposition: headers.contentDisposition,
      ResponseCacheControl: 'private, no-store',
    })
    return getSignedUrl(this.#linkClient, get, { expiresIn: LINK_TTL_S })
  }

  async remove(key: string): Promise<void> {
    await this.#client.send(new DeleteObjectCommand(this.#at(checkKey(key))))
  }

  async *list(): AsyncGenerator<ListedFile> {
    let next: string | undefined
    do {
      const page = await this.#client.send(
        new ListObjectsV2Command({ Bucket: this.#bucket, Prefix: this.#prefix, ContinuationToken: next }),
      )
      for (const { Key = '', LastModified } of page.Contents ?? []) {
        const key = Key.slice(this.#prefix.length)
        if (isKey(key) && LastModified) yield { key, writtenAt: LastModified }
      }
      next = page.NextContinuationToken
    } while (next)
  }

  /** An object is there whole or not at all: there is nothing to remove. */
  async removeUnfinished(): Promise<void> {}

  async check(): Promise<void> {
    await this.#client.send(new PutObjectCommand({ ...this.#at(PROBE), Body: '', ContentLength: 0 }))
  }

  #at(key: string): { Bucket: string; Key: string } {
    return { Bucket: this.#bucket, Key: this.#prefix + key }
  }

  /** In bytes; null when there is no such object. */
  async #size(key: string): Promise<number | null> {
    try {
      const { ContentLength } = await this.#client.send(new HeadObjectCommand(this.#at(key)))
      return ContentLength ?? null
    } catch (error) {
      if (error instanceof NotFound) return null
      return unavailable(error)
    }
  }
}

function openClient(endpoint: string | undefined, region: string | undefined): S3Client {
  return new S3Client({
    // Buckets as host names need DNS that only Amazon surely has.
    ...(endpoint && { endpoint, forcePathStyle: true, region: region ?? 'us-east-1' }),
    ...(region && { region }),
    // The hash is sent by ourselves; servers other than Amazon's need not know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: CONNECT_TIMEOUT_MS, socketTimeout: SILENCE_TIMEOUT_MS },
  })
}

/** No answer, one that asks for patience, or a server with no room left, as an error of the store. */
function unavailable(error: unknown): never {
  if (!(error instanceof Error)) throw error
  const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined
  if (status !== undefined && status < 500 && status !== 429) throw error
  throw new FileStoreUnavailable(error.name, { cause: error })
}
