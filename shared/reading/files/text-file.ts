import { UnreadableDocument } from './errors.ts'
import { detectLegacyEncoding } from './legacy-encoding.ts'

/**
 * Decodes plain text: UTF-8, UTF-16 (with or without a byte order mark) and, where neither fits, the older encoding that its letters tell.
 * Throws UnreadableDocument `wrong_type` for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes
  if (a === 0xff && b === 0xfe) return clean(decode(bytes, 'utf-16le'))
  if (a === 0xfe && b === 0xff) return clean(decode(bytes, 'utf-16be'))
  if (a === 0xef && b === 0xbb && c === 0xbf) return clean(decode(bytes, 'utf-8'))
  const wide = detectUtf16WithoutMark(bytes)
  if (wide) return clean(decode(bytes, wide))
  if (bytes.includes(0)) throw new UnreadableDocument('wrong_type')
  try {
    return clean(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return clean(decode(bytes, detectLegacyEncoding(bytes)))
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes)
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
function detectUtf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 2_000)
  if (sample.length < 4) return null
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  const half = sample.length / 2
  if (odd > half * 0.7 && even < half * 0.1) return 'utf-16le'
  return even > half * 0.7 && odd < half * 0.1 ? 'utf-16be' : null
}

const LAYOUT_CONTROLS = new Set(['\t', '\n', '\r', '\v', '\f'])

/** Refuses what is mostly control characters, and drops the few that may stand in a text. */
function clean(text: string): string {
  const isStray = (character: string) => !LAYOUT_CONTROLS.has(character)
  const controls = text.match(/[\p{Cc}\ufffd]/gu)?.filter(isStray).length ?? 0
  if (controls > 4 && controls > text.length / 100) throw new UnreadableDocument('wrong_type')
  return text
    .replace(/\p{Cc}/gu, (character) => (isStray(character) ? '' : character))
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
}
