import { parseS3Url } from '#shared/addresses/s3-url.ts'
import type { FileStore } from './file-store.ts'
import { LocalFileStore } from './local.ts'
import { S3FileStore } from './s3.ts'

/** Opens the store that FILES_URL names. */
export function openFileStore(filesUrl: string): FileStore {
  const url = new URL(filesUrl)
  if (url.protocol === 'file:') return new LocalFileStore(url)
  if (url.protocol === 's3:') return new S3FileStore(parseS3Url(url))
  throw new Error(`FILES_URL: ${url.protocol} is not supported; use file:///absolute/folder or s3://bucket/prefix`)
}
