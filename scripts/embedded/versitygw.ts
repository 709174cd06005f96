import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findGoProgram, type GoProgram } from './go-program.ts'
import { type LeashedProcess, startLeashed } from './leashed-process.ts'
import { untilItListens } from './until-it-listens.ts'

const SERVER: GoProgram = {
  name: 'versitygw',
  path: 'github.com/versity/versitygw/cmd/versitygw',
  version: 'v1.8.0',
  takes: 'minutes (2 to 4 on two cores)',
}
const LOOPBACK = '127.0.0.1'

export type S3Gateway = {
  endpoint: string
  /** Where the bucket's objects are files. */
  bucketFolder: string
  credentials: { accessKeyId: string; secretAccessKey: string }
  process: LeashedProcess
}

type GatewayOptions = {
  port: number
  /** Holds the buckets, and beside them what the server knows of each object. */
  folder: string
  bucket: string
  credentials: S3Gateway['credentials']
  say: (message: string) => void
}

/** Starts an S3 server (Versity's gateway) over a folder, with one bucket in it. */
export async function startS3Gateway(options: GatewayOptions): Promise<S3Gateway> {
  const { port, folder, bucket, credentials, say } = options
  const [buckets, metadata] = [join(folder, 'buckets'), join(folder, 'metadata')]
  // A bucket is a folder.
  const bucketFolder = join(buckets, bucket)
  await mkdir(bucketFolder, { recursive: true })
  await mkdir(metadata, { recursive: true })
  const server = startLeashed({
    name: 'versitygw',
    command: await findGoProgram(SERVER, say),
    args: ['--port', `${LOOPBACK}:${port}`, '--quiet', 'posix', '--sidecar', metadata, buckets],
    env: {
      ...process.env,
      ROOT_ACCESS_KEY_ID: credentials.accessKeyId,
      ROOT_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
  })
  await untilItListens(port, server)
  return { bucketFolder, endpoint: `http://${LOOPBACK}:${port}`, credentials, process: server }
}
