import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import type { Services } from '../services.ts'
import { attachmentOf } from './content-disposition.ts'
import { hasAlready } from './entity-tag.ts'
import { binary } from './fields.ts'
import type { Content, Reply } from './operation.ts'
import { Problem } from './problem.ts'

/** What a route that sends a file of one of these kinds answers. */
export function fileResponses(contentType: readonly string[]): Record<200 | 206 | 302, Content> {
  return {
    200: {
      description: 'The file.',
      contentType,
      schema: binary,
      headers: { ETag: 'Of the content: send it as If-Range with a Range.' },
    },
    206: { description: 'The part that was asked for.' },
    302: {
      description:
        'Where the file is for a minute, whole or in parts (with FILES_REDIRECT). Go there without your token.',
      headers: { Location: 'An address of the file store.' },
    },
  }
}

type SentFile = { key: string; name: string; mimeType: string; sizeBytes: number; contentHash: string }

/**
 * Sends a stored file as a download, or where to fetch it (FILES_REDIRECT): otherwise whole or the one part that was asked for (RFC 9110, 14), or not again where the client
 * has it. The name goes out in the form of RFC 6266 and 8187; nothing in the file runs in the browser, whatever it is. Throws
 * problem `range-not-satisfiable`.
 */
export async function sendFile(
  req: Request,
  res: Response,
  { files, config }: Pick<Services, 'files' | 'config'>,
  file: SentFile,
): Promise<Reply> {
  const etag = `"${file.contentHash}"`
  const contentDisposition = attachmentOf(file.name)
  res.set({
    'content-disposition': contentDisposition,
    'content-type': file.mimeType,
    'accept-ranges': 'bytes',
    etag,
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
  })
  if (hasAlready(req, etag)) {
    res.status(304).end()
    return 'handled'
  }
  // A link is for GET alone. Whoever follows it asks there for the part that is wanted.
  const link =
    config.FILES_REDIRECT && req.method === 'GET'
      ? await files.linkTo(file.key, { contentType: file.mimeType, contentDisposition })
      : null
  if (link !== null) {
    res.removeHeader('content-disposition')
    res.removeHeader('content-type')
    return { status: 302, body: null, headers: { location: link } }
  }
  const ifRange = req.get('if-range')
  const mayBePart = req.method === 'GET' && (ifRange === undefined || ifRange === etag)
  const ranges = mayBePart ? req.range(file.sizeBytes, { combine: true }) : undefined
  if (ranges === -1)
    throw new Problem('range-not-satisfiable', `The file has ${file.sizeBytes} bytes.`, {
      headers: { 'content-range': `bytes */${file.sizeBytes}` },
    })
  // What is malformed, or several parts, is answered with the whole file, as the RFC allows.
  const only = Array.isArray(ranges) && ranges.type === 'bytes' && ranges.length === 1 ? ranges[0] : undefined
  const stream = await files.stream(file.key, only)
  res.status(only ? 206 : 200).set('content-length', String(only ? only.end - only.start + 1 : file.sizeBytes))
  if (only) res.set('content-range', `bytes ${only.start}-${only.end}/${file.sizeBytes}`)
  await pipeline(stream, res).catch((error: unknown) => {
    // Whoever has hung up, with the whole file or without, needs no answer.
    if (!req.socket.destroyed) throw error
  })
  return 'handled'
}
