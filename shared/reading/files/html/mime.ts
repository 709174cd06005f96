import { UnreadableDocument } from '../errors.ts'

type Part = { type: string; charset: string; encoding: string; body: string }

const MAX_DEPTH = 4
const MAX_HEAD = 4_000

/** Whether bytes are a page saved with all that belongs to it (MHTML): a MIME message, not a page. */
export function isMime(bytes: Uint8Array): boolean {
  const [head = ''] = toLatin1(bytes.subarray(0, MAX_HEAD)).split(/\r?\n\r?\n/)
  return /^[A-Za-z-]+:/.test(head) && /^(?:MIME-Version|Content-Type):/im.test(head)
}

/** The page inside a MIME message. Throws UnreadableDocument `corrupt` where there is none. */
export function readMimePage(bytes: Uint8Array): string {
  const part = findPage(toLatin1(bytes), 0)
  if (!part) throw new UnreadableDocument('corrupt')
  return new TextDecoder(knownCharset(part.charset)).decode(decodeBody(part))
}

function findPage(message: string, depth: number): Part | null {
  const end = /\r?\n\r?\n/.exec(message)
  if (!end || depth > MAX_DEPTH) return null
  const head = message.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ')
  const body = message.slice(end.index + end[0].length)
  const type = headerOf(head, 'content-type')
  const [, boundary] = /boundary="?([^";]+)"?/i.exec(type) ?? []
  if (boundary) {
    for (const inner of body.split(`--${boundary}`).slice(1)) {
      const found = findPage(inner.replace(/^\r?\n/, ''), depth + 1)
      if (found) return found
    }
    return null
  }
  if (!/^text\/html|^application\/xhtml/i.test(type)) return null
  const [, charset = 'utf-8'] = /charset="?([\w-]+)"?/i.exec(type) ?? []
  return { type, charset, encoding: headerOf(head, 'content-transfer-encoding').toLowerCase(), body }
}

function headerOf(head: string, name: string): string {
  const line = head.split(/\r?\n/).find((text) => text.toLowerCase().startsWith(`${name}:`))
  return line?.slice(name.length + 1).trim() ?? ''
}

function decodeBody({ encoding, body }: Part): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1')
  const plain = body
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plain, 'latin1')
}

function knownCharset(charset: string): string {
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return 'utf-8'
  }
}

function toLatin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
