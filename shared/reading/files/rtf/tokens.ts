/** A part of RTF: a brace, a control word with its number, a byte of text in hexadecimal, or text. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'word'; name: string; value: number | undefined }
  | { kind: 'bytes'; bytes: number[] }
  | { kind: 'text'; text: string }

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const HEX = /(?:\\'[\dA-Fa-f]{2})+/y
const TEXT = /[^\\{}\r\n]+/y
const SYMBOL = /\\([^a-zA-Z'])/y
/** Signs that stand for themselves, or for one that no keyboard has. */
const SYMBOLS: Readonly<Record<string, string>> = { '~': '\u00a0', _: '-', '-': '' }

/** The parts of an RTF file, whose bytes are given one to a character. What follows `\bin` is passed over. */
export function* readTokens(rtf: string): Generator<RtfToken> {
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at
    return pattern.exec(rtf)
  }
  for (let at = 0; at < rtf.length; ) {
    const sign = rtf.charAt(at)
    if (sign === '{' || sign === '}') {
      yield { kind: sign === '{' ? 'open' : 'close' }
      at += 1
      continue
    }
    const text = match(TEXT, at)
    const word = sign === '\\' ? match(WORD, at) : null
    const hex = sign === '\\' ? match(HEX, at) : null
    const symbol = sign === '\\' ? match(SYMBOL, at) : null
    const found = text ?? word ?? hex ?? symbol
    at += found ? found[0].length : 1
    if (text) yield { kind: 'text', text: text[0] }
    else if (word) {
      const value = word[2] === undefined ? undefined : Number(word[2])
      if (word[1] === 'bin') at += Math.max(0, value ?? 0)
      else yield { kind: 'word', name: word[1] ?? '', value }
    } else if (hex)
      yield {
        kind: 'bytes',
        bytes: hex[0]
          .slice(2)
          .split("\\'")
          .map((code) => Number.parseInt(code, 16)),
      }
    else if (symbol) yield toSymbol(symbol[1] ?? '')
  }
}

function toSymbol(sign: string): RtfToken {
  if (sign === '*') return { kind: 'word', name: '*', value: undefined }
  if (sign === '\n' || sign === '\r') return { kind: 'word', name: 'par', value: undefined }
  return { kind: 'text', text: SYMBOLS[sign] ?? sign }
}
