import { Busboy, type BusboyInstance } from '@fastify/busboy'
import type { Request } from 'express'
import { cleanText } from '#shared/domain/text/clean.ts'
import { toStorable } from '#shared/domain/text/storable.ts'
import { UNKNOWN_FIELD } from './describe-issue.ts'
import { invalidFields, Problem, pointerPart } from './problem.ts'

/** Of a field that is none of ours, no more than this is said back. */
const MAX_NAME_SHOWN = 100

export type Upload = { bytes: Buffer; fileName: string; fields: Record<string, string> }

/**
 * Reads one file and the text fields beside it from a multipart body, within limits.
 * Throws problems `too-large`, `malformed-request` and `validation`; the file's name and type are data, never trusted.
 */
export function readUpload(req: Request, options: { maxBytes: number; fields: readonly string[] }): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const fields: Record<string, string> = {}
    let fileName: string | undefined
    let failure: Problem | undefined
    const fail = (problem: Problem): void => {
      failure ??= problem
    }
    const brokenOff = (): void =>
      reject(new Problem('malformed-request', 'The multipart body is broken off or malformed.'))
    let parser: BusboyInstance
    try {
      parser = new Busboy({
        headers: { ...req.headers, 'content-type': req.headers['content-type'] ?? '' },
        // A part is a file by its field, whether or not a client gives the file a name.
        isPartAFile: (name, _type, fileName) => name === 'file' || fileName !== undefined,
        limits: { fileSize: options.maxBytes, files: 1, fields: 10, fieldSize: 10_000, parts: 12 },
      })
    } catch {
      reject(new Problem('malformed-request', 'The multipart body cannot be read.'))
      return
    }
    parser.on('file', (name: string | undefined, stream, givenName: string | undefined) => {
      if (name !== 'file') fail(unknownField(name))
      fileName = toStorable(givenName ?? '')
      // Told on the stream, too: unheard, it would end the process.
      stream.on('error', brokenOff)
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('limit', () => {
        chunks.length = 0
        fail(
          new Problem(
            'too-large',
            `The file is larger than ${Math.floor(options.maxBytes / 1_048_576)} MB, which is the most that is accepted.`,
          ),
        )
      })
    })
    parser.on('field', (name: string | undefined, value) => {
      if (name !== undefined && options.fields.includes(name)) fields[name] = toStorable(value)
      else fail(unknownField(name))
    })
    parser.on('filesLimit', () => fail(new Problem('validation', 'Send one file at a time.')))
    parser.on('error', brokenOff)
    parser.on('finish', () => {
      if (failure) reject(failure)
      else if (fileName === undefined)
        reject(
          new Problem('validation', 'There is no file.', {
            errors: [{ pointer: '/file', detail: 'is missing; give a file' }],
          }),
        )
      else resolve({ bytes: Buffer.concat(chunks), fileName, fields })
    })
    req.on('aborted', () => reject(new Problem('malformed-request', 'The upload broke off.')))
    req.pipe(parser)
  })
}

/** A part that is not asked for; a broken one may have no name at all. */
function unknownField(name = ''): Problem {
  return invalidFields([{ pointer: `/${pointerPart(name.slice(0, MAX_NAME_SHOWN))}`, detail: UNKNOWN_FIELD }])
}

/** What a file is called without its ending, as a name for what was in it; `otherwise` where it has none. */
export function deriveTitle(fileName: string, otherwise: string): string {
  const [base = ''] = fileName.split(/\.[^.]*$/)
  return cleanText(base.trim().slice(0, 200)).trim() || otherwise
}
